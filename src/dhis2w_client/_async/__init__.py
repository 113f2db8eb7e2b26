"""The asynchronous client, written by hand; `dhis2w_client._sync` is made from it."""
