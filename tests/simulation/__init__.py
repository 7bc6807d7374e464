"""The simulator: a small chain of shops made of the code that ships, in one thread, under trouble, from one seed."""
