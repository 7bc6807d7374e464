"""The receipt on paper: one painter for screen, PDF and printer. What it says is clienteling.domain.receipt_rows."""
