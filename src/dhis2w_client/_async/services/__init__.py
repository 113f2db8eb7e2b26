"""The services of a client: what is not one resource of the Web API."""
