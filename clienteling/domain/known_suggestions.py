"""The commands about what is worked out of a customer's purchases: whether it may be, and what was suggested."""

from __future__ import annotations

from collections.abc import Mapping

from clienteling.domain import profiling, suggestion
from clienteling.domain.known import COUNTER, EVERYBODY, Known
from clienteling.domain.suggestion import DISMISSED, SHOWN

SUGGESTED = frozenset({SHOWN, DISMISSED})
SUGGESTIONS: Mapping[str, Known] = {
    profiling.SET: Known(
        "customer", profiling.ProfilingSet, {"customer": profiling.switch}, profiling.rule, EVERYBODY
    ),
    SHOWN: Known(
        "suggestion", suggestion.SuggestionFact, {"suggestion": suggestion.show}, suggestion.rule, COUNTER
    ),
    DISMISSED: Known(
        "suggestion", suggestion.SuggestionFact, {"suggestion": suggestion.dismiss}, suggestion.rule, COUNTER
    ),
}
