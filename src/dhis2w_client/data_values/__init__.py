"""Aggregate data values on their way in and out: rows, checks, chunks, checkpoints, files."""
