# Made from src/dhis2w_client/_async/services/__init__.py by `make generate`. Do not edit.
"""The services of a client: what is not one resource of the Web API."""
