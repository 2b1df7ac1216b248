"""An annotation becomes data."""
