"""Guards Qt callbacks against objects that Python has begun to collect while Qt still tells them their last events."""

from PySide6.QtCore import QObject


def being_collected(thing: QObject) -> bool:
    """Whether the garbage collector has already emptied `thing`: what it held is gone, only Qt's part still lives."""
    return not vars(thing)
