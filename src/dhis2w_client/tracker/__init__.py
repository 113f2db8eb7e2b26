"""Tracked entities, enrollments, events and relationships: queries, imports and what becomes of them, without I/O."""
