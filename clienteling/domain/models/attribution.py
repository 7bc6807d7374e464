"""Which channels a sale owes itself to: first-order Markov removal effect, with last and first touch beside it.

Credit is not causation, and the page says so. Anderl, Becker, von Wangenheim, Schumann (2016), IJRM 33.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

_START, _SOLD, _NOTHING = "(start)", "(sold)", "(nothing)"


class Journey(NamedTuple):
    """Channels in the order they were met, and how many such journeys ended in a sale and how many did not."""

    path: tuple[str, ...]
    sold: int
    unsold: int


class Credit(NamedTuple):
    """A channel's part: sales lost without it (a share), its credit of all sales, and by last and by first touch."""

    channel: str
    removal: float
    credit: float
    last: int
    first: int


class Attribution(NamedTuple):
    """The chance that a journey ends in a sale, and every channel's credit in the order of names; credits sum to sales."""

    chance: float
    credits: tuple[Credit, ...]


def attribute(journeys: Iterable[Journey]) -> Attribution:
    """Exact: absorbing probabilities by solving the linear equations, once with all channels and once without each."""
    listed = [one for one in journeys if one.path and one.sold + one.unsold > 0]
    moves = _moves(listed)
    channels = sorted({channel for one in listed for channel in one.path})
    chance = _chance(moves, channels, None)
    removal = {one: (1.0 - _chance(moves, channels, one) / chance if chance > 0 else 0.0) for one in channels}
    whole = sum(removal.values())
    sold = sum(one.sold for one in listed)
    return Attribution(
        chance,
        tuple(
            Credit(
                channel,
                removal[channel],
                sold * removal[channel] / whole if whole > 0 else 0.0,
                sum(one.sold for one in listed if one.path[-1] == channel),
                sum(one.sold for one in listed if one.path[0] == channel),
            )
            for channel in channels
        ),
    )


def _moves(journeys: Sequence[Journey]) -> dict[str, dict[str, float]]:
    counts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for one in journeys:
        steps = (_START, *one.path)
        for here, there in pairwise(steps):
            counts[here][there] += one.sold + one.unsold
        counts[steps[-1]][_SOLD] += one.sold
        counts[steps[-1]][_NOTHING] += one.unsold
    return {
        here: {there: count / sum(to.values()) for there, count in to.items()} for here, to in counts.items()
    }


def _chance(moves: dict[str, dict[str, float]], channels: Sequence[str], without: str | None) -> float:
    """Of reaching a sale from the start: h = Q h + s, where who would go to the channel that is removed goes nowhere."""
    states = [_START, *(one for one in channels if one != without)]
    matrix = [
        [float(row == column) - moves.get(row, {}).get(column, 0.0) for column in states] for row in states
    ]
    right = [moves.get(state, {}).get(_SOLD, 0.0) for state in states]
    return solve(matrix, right)[0]


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Linear equations by Gaussian elimination with partial pivoting; changes its arguments. A row of zeros gives 0."""
    size = len(right)
    for column in range(size):
        pivot = max(range(column, size), key=[abs(row[column]) for row in matrix].__getitem__)
        matrix[column], matrix[pivot] = matrix[pivot], matrix[column]
        right[column], right[pivot] = right[pivot], right[column]
        if matrix[column][column] == 0.0:
            continue
        for row in range(column + 1, size):
            factor = matrix[row][column] / matrix[column][column]
            if factor:
                matrix[row] = [
                    mine - factor * top for mine, top in zip(matrix[row], matrix[column], strict=True)
                ]
                right[row] -= factor * right[column]
    found = [0.0] * size
    for row in reversed(range(size)):
        known = sum(matrix[row][column] * found[column] for column in range(row + 1, size))
        found[row] = (right[row] - known) / matrix[row][row] if matrix[row][row] else 0.0
    return found
