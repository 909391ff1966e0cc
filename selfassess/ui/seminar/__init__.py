"""Presentation mode: a question on the wall, hands raised for its answers, the lecturer's notes beside it."""
