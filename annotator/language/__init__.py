"""Text becomes structure. Nothing here judges."""
