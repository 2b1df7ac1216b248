"""Cues and structure become a verdict."""
