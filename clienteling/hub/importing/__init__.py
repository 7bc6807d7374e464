"""Reading a shop's own data from CSV files into documents: one module per kind of file. docs/import.md explains it."""
