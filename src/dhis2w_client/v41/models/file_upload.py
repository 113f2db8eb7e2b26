"""Models of DHIS2 2.41: file upload."""

# Generated from specs/v41 by `make generate`. Do not edit.

from dhis2w_client.models import Dhis2Model


class FileUpload(Dhis2Model):
    """File upload."""

    file: str | None = None
