"""What became of one try to send a message."""

from __future__ import annotations

from typing import Literal, NamedTuple


class Outcome(NamedTuple):
    """`sent`, `later` (try again), `never` (this message will not go) or `unanswered`: it may have gone, nobody said so.

    `problem` is a code of the catalogue: not_reached, address_refused, refused, unanswered.
    """

    what: Literal["sent", "later", "never", "unanswered"]
    problem: str | None = None


SENT = Outcome("sent")
NOT_REACHED = Outcome("later", "not_reached")
UNANSWERED = Outcome("unanswered", "unanswered")
