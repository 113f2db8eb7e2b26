"""Profiles and ready-made clients for programs built on dhis2w_client."""
