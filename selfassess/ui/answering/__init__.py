"""The page where questions are answered: outline, question, evidence and the live score."""
