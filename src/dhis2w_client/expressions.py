"""What DHIS2 says of an expression: whether it can be read, and what it means in words."""

from dhis2w_client.models import Dhis2Model

__all__ = ["ExpressionDescription"]


class ExpressionDescription(Dhis2Model):
    """The server's reading of an expression."""

    status: str | None = None
    """`OK` or `ERROR`."""
    message: str | None = None
    """`Valid`, or what is wrong."""
    description: str | None = None
    """The expression with names in the place of ids; None where it is not valid."""

    @property
    def is_valid(self) -> bool:
        """Whether the server can read it, and knows every object in it."""
        return self.status == "OK"
