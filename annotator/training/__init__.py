"""Gold → weights: what readers marked becomes numbers, the same bytes every time."""
