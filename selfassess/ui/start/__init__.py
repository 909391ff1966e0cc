"""The start page and the new assessment in three decisions."""
