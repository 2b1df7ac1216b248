"""Gold → figures: what people marked, beside what the annotator says of the same words."""
