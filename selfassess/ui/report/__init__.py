"""The report page: what is chosen at the left, the very pages of the report at the right."""
