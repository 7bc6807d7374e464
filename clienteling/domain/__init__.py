"""Pure records and functions of the trade, the same on till and hub. No files, no network, no clock."""
