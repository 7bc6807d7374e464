"""The commands about a till's drawer and its fiscal device: facts, all of them."""

from __future__ import annotations

from collections.abc import Mapping

from clienteling.domain import fiscal
from clienteling.domain import shift_commands as shift
from clienteling.domain.known import COUNTER, Known

DRAWER: Mapping[str, Known] = {
    "shift.open": Known("shift", shift.ShiftOpen, {"shift": shift.open_}, shift.record, COUNTER),
    "shift.correct": Known("shift", shift.ShiftCorrect, {"shift": shift.correct}, shift.record, COUNTER),
    "shift.move": Known("shift", shift.ShiftMove, {"shift": shift.move}, shift.record_move, COUNTER),
    "shift.close": Known("shift", shift.ShiftClose, {"shift": shift.close}, shift.record_close, COUNTER),
    "order.signed": Known("order", fiscal.OrderSigned, {"order": fiscal.attach}, fiscal.record, COUNTER),
}
