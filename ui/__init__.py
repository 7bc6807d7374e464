"""The desktop application in Qt: windows, pages and painting. No SQL, no HTTP and no rules of the trade."""
