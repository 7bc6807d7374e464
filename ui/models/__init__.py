"""Qt item models: rows and columns over records that services returned. No queries in here."""
