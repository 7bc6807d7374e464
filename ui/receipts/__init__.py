"""The receipt on paper: what it says line by line, and the one painter for screen and PDF. No files of the till in here."""
