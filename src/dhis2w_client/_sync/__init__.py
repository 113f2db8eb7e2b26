# Made from src/dhis2w_client/_async/__init__.py by `make generate`. Do not edit.
"""The synchronous client, made from `dhis2w_client._async`."""
