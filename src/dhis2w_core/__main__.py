"""`python -m dhis2w_core`: the command `dhis2w`."""

from dhis2w_core.cli import main

if __name__ == "__main__":
    main()
