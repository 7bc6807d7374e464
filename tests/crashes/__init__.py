"""The power goes, at every moment there is: real processes, ended with SIGKILL."""
