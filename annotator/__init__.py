"""Marks who speaks in a news article: reporting, sources, and the outlet's own asides."""
