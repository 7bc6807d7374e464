"""The insights page: for managers only, with every figure's meaning one key away, its charts as tables, its files."""

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clienteling.domain.insights.period import Period
from clienteling.services.insights_views import (
    ChannelAverage,
    CohortRow,
    Figure,
    Funnel,
    Insights,
    Point,
    RecoveredWeek,
    Retention,
    Risk,
    TeamRow,
)
from tests.fixtures_hub import PIN
from tests.ui.conftest import Hands
from tests.ui.test_keymap import act_by_key
from ui.application import Start
from ui.models import insights_charts
from ui.pages.insights import InsightsPage
from ui.rail import RailItem
from ui.widgets.dialog import open_dialogs
from ui.widgets.text import Text

OpenApp = Any
OCTOBER = Period("month", date(2026, 10, 1), date(2026, 10, 23))
SEPTEMBER = Period("month", date(2026, 9, 1), date(2026, 9, 23))


def figure(name: Any, value: float | None, n: int, unit: Any, **more: Any) -> Figure:
    return Figure(name, value, n, unit, **more)


def october() -> Insights:
    """The figures of mock-up 08, as the service would hand them over."""
    line = tuple(Point(date(2026, 10, day), day, 30 + day) for day in range(1, 9))
    figures = (
        figure("recovered_value", 3_842_000, 61, "money", before=3_430_000, series=line),
        figure(
            "conversion", 0.343, 400, "share", low=0.298, high=0.391, before=0.322, goal=0.33, series=line
        ),
        figure("average_order", 41_200, 900, "money", before=39_400, goal=40_000, series=line),
        figure("repeat_rate", 0.41, 800, "share", before=0.4, series=line),
        figure("return_rate", 0.059, 300, "share", before=0.055, goal=0.06, better="down", series=line),
        figure("return_rate_orders", 0.192, 300, "share", better="down"),
        figure("nps", None, 4, "score", hidden=True),
        figure("units_per_order", 1.8, 900, "number"),
    )
    weeks = tuple(
        RecoveredWeek(
            date(2026, 10, 5 + 7 * at), {"web": 400_000 + at, "app": 200_000}, {"web": 5, "app": 2}, at == 2
        )
        for at in range(3)
    )
    return Insights(
        OCTOBER, SEPTEMBER, None, None, "GEL", datetime(2026, 10, 22, 10, 32, tzinfo=UTC), True, 0,
        {one.name: one for one in figures}, weeks, Funnel(178, 126, 79, 61),
        Retention(tuple(Point(None, x, 1 - x / 300, 50) for x in (0, 30, 60)), ()),
        (CohortRow(date(2026, 9, 1), 20, (20, 9)), CohortRow(date(2026, 10, 1), 6, (None,), hidden=True)),
        (TeamRow("n", "Nino Beridze", 19, 1_224_000, 0.38, None, 3),),
        (ChannelAverage("store_with_cart", 54_800, 61, 0, 0), ChannelAverage("web", None, 4, 0, 0, hidden=True)),
        Risk(1716, 513, 189, ("a",)),
    )  # fmt: skip


def manager(hub: Any) -> Start:
    return Start(hub.url, hub.code(), "mariam", PIN, "Till 1")


async def opened(hands: Hands) -> InsightsPage:
    """The page, by its key, once it has its own figures."""
    await act_by_key(hands, "Alt+5")
    await hands.at("insights")
    page = cast("InsightsPage", hands.page)
    await hands.until(lambda: page.made is not None)
    return page


def show(page: InsightsPage, made: Insights) -> None:
    """Other figures on the page, as if the service had answered with them."""
    page._show(made)


def item(hands: Hands) -> RailItem:
    return next(each for each in hands.shell.rail.findChildren(RailItem) if each.section.page == "insights")


def test_a_manager_opens_insights_by_its_key_and_an_associate_has_no_such_section(
    open_app: OpenApp, hub: Any
) -> None:
    async def hers(hands: Hands) -> None:
        assert item(hands).isVisible()
        page = await opened(hands)
        made = page.made
        assert made is not None
        assert made.period.kind == "month"
        assert "Groups under 10 people are hidden" in page.foot.text()
        await hands.until(lambda: page.made is not None and page.made.complete)

    async def his(hands: Hands) -> None:
        assert not item(hands).isVisible()
        await act_by_key(hands, "Alt+5")
        await hands.settled()
        assert hands.shell.at == "find"

    open_app(hers, start=manager(hub))
    open_app(his, start=None, ready=True)


def test_figures_stand_with_change_goal_and_meaning(open_app: OpenApp, hub: Any) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands)
        await hands.until(lambda: page.made is not None and page.made.complete)
        show(page, october())
        said = {tile.name: tile.accessibleName() for tile in page.tiles.tiles}
        assert said["recovered_value"] == "Recovered online carts, ₾38,420, 12% more than before, 61 carts"
        assert said["conversion"] == "Conversion at the counter, 34.3%, 2.1 pt more than before, Goal 33%"
        assert said["average_order"] == "Average order, ₾412, ₾18 more than before, Goal ₾400"
        assert said["return_rate"] == "Return rate, 5.9%, 0.4 pt more than before, Goal under 6%"
        assert said["nps"] == "NPS, –, Fewer than 10 people: not shown"
        page.tiles.tiles[1].setFocus()
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: bool(open_dialogs(hands.shell)))
        texts = words(open_dialogs(hands.shell)[0])
        assert (
            "Of the customers who visited the store, how many ordered in any channel within 7 days." in texts
        )
        assert {"400 customers", "29.8% to 39.1%", "32.2%", "33%"} <= texts
        await hands.key(Qt.Key.Key_Escape)
        page.explain_figure("return_rate")
        assert {"Return rate by order", "19.2%"} <= words(open_dialogs(hands.shell)[0])

    open_app(story, start=manager(hub))


def test_t_turns_a_chart_into_a_table_and_back_on_any_keyboard(open_app: OpenApp, hub: Any) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands)
        await hands.until(lambda: page.made is not None and page.made.complete)
        show(page, october())
        card = page.cards.cards["funnel"]
        page.cards.funnel.setFocus()
        await hands.key("t")
        assert card.as_table()
        assert card.stop().isVisible()
        assert [row[1] for row in card.figures().rows] == ["178", "126", "79", "61"]
        await hands.key("t")
        assert not card.as_table()
        assert page.cards.funnel.isVisible()
        assert hands.shell.focusWidget() is page.cards.funnel
        await hands.key(Qt.Key.Key_Return)
        await hands.until(lambda: bool(open_dialogs(hands.shell)))
        assert "178 customers" in words(open_dialogs(hands.shell)[0])

    open_app(story, start=manager(hub))


def test_periods_are_asked_for_by_key_and_by_days_in_any_digits(open_app: OpenApp, hub: Any) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands)
        await act_by_key(hands, "Ctrl+2")
        await hands.until(lambda: page.made is not None and page.made.period.kind == "week")
        page.filters.take_days("۲۰۲۶-۱۰-۰۱", "2026-10-22")
        assert page.filters.asked().period == Period("custom", date(2026, 10, 1), date(2026, 10, 23))
        assert page.filters.days.text().startswith("1 Oct – 22 Oct")
        page.filters.take_days("2026-10-22", "2026-10-01")
        assert hands.notes[-1].text == "These are no days"
        assert page.filters.asked().period.since == date(2026, 10, 1)
        page.filters.compare_with_goals()
        assert page.filters.asked().against is None

    open_app(story, start=manager(hub))


def test_the_figures_are_written_as_csv_and_as_pdf_with_the_charts(
    open_app: OpenApp, hub: Any, tmp_path: Path
) -> None:
    async def story(hands: Hands) -> None:
        page = await opened(hands)
        await hands.until(lambda: page.made is not None and page.made.complete)
        show(page, october())
        table, paper = tmp_path / "october.csv", tmp_path / "october.pdf"
        page.files.save_table_to(table)
        page.files.save_paper_to(paper)
        rows = list(csv.reader(io.StringIO(table.read_text("utf-8-sig"))))
        assert any("average_order" in row for row in rows)
        assert paper.read_bytes().startswith(b"%PDF")
        assert paper.stat().st_size > 10_000
        page.files.save_table_to(tmp_path / "missing" / "x.csv")
        assert hands.notes[-1].tone != "ok"

    open_app(story, start=manager(hub))


def test_who_takes_the_till_over_without_being_a_manager_leaves_the_figures(
    open_app: OpenApp, hub: Any
) -> None:
    async def story(hands: Hands) -> None:
        await opened(hands)
        associate = await hands.app.bridge.who_is("nino", PIN)
        hands.counter.hand_over(associate)
        await hands.at("find")
        assert not item(hands).isVisible()

    open_app(story, start=manager(hub))


def test_hidden_groups_have_no_number_in_any_chart(qapp: Any) -> None:
    made = october()
    assert [bar.value for bar in insights_charts.channels(made)] == [54_800.0, None]
    assert insights_charts.cohorts(made).rows[1][2] == (None,)
    assert insights_charts.team(made).rows[0][3:] == ("38%", "–")
    few = replace(made, risk=Risk(4, 3, 2, ("a", "b")), funnel=Funnel(7, 0, 0, 0, hidden=True))
    assert insights_charts.risk(few) == ()
    assert insights_charts.funnel(few) == ()


def words(within: QWidget) -> set[str]:
    """Everything that stands there."""
    return {each.text() for each in within.findChildren(Text)}
