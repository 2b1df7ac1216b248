"""Figures of quality and speed, each printed by a command."""
