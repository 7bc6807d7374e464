"""Pages of the window. A page is wiring between services and widgets; it paints and decides nothing."""
