"""One module for each commerce platform the hub exchanges documents with, and the contract they all keep."""
