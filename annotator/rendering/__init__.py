"""An annotation becomes HTML and SVG. Everything is escaped here and nowhere else."""
