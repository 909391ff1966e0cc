"""What would lift us: the cheapest path to a goal, every step by its gain, and scenarios beside the answers."""
