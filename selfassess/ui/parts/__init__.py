"""What pages are made of; no words of their own."""
