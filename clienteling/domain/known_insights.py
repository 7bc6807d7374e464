"""The commands behind figures: goals, which a manager sets, and answers of customers."""

from __future__ import annotations

from collections.abc import Mapping

from clienteling.domain import goal, survey
from clienteling.domain.known import EVERYBODY, Known

MANAGER = frozenset({"manager"})
FIGURES: Mapping[str, Known] = {
    goal.SET: Known("goal", goal.GoalSet, {"goal": goal.put}, goal.rule, MANAGER),
    survey.ANSWER: Known("answer", survey.SurveyAnswer, {"answer": survey.record}, survey.rule, EVERYBODY),
}
