"""The guidelines as a book to read."""
