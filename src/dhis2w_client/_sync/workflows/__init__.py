# Made from src/dhis2w_client/_async/workflows/__init__.py by `make generate`. Do not edit.
"""What programs do with single types of metadata beyond the verbs that all of them share."""
