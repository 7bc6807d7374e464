"""How fast a text was typed: a scanner's burst that a busy computer tore apart arrives as typing, and is known by its pace."""

from ui.scanner_habits import GAP, LEAST


class Pace:
    """Counts the gaps between keys by when they were pressed, not by when we came to them."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Another text begins."""
        self._last, self._quick, self._slow = 0, 0, 0

    def press(self, at: int) -> None:
        """A key of the text, in milliseconds of the keyboard; 0 is unknown, and no scanner's."""
        if at and self._last and at - self._last < GAP:
            self._quick += 1
        elif self._last or not at:
            self._slow += 1
        self._last = at

    @property
    def is_scanners(self) -> bool:
        """Whether most of at least six keys came as fast as no person types."""
        return self._quick + 1 >= LEAST and self._quick > self._slow
