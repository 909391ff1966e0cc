"""One card for every way a question can be answered."""
