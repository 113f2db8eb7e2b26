"""Measurements against the budgets of the project: `python -m benchmarks`, or `make bench`."""
