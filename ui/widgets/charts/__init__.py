"""Charts painted by us from the tokens (ui/design.md, section 5). They take records and know nothing of shops."""

from ui.widgets.charts.bars import Bars, Funnel, SegmentedBar
from ui.widgets.charts.chart import Chart
from ui.widgets.charts.cohort import Cohort
from ui.widgets.charts.lines import Lines, Spark
from ui.widgets.charts.records import Bar, Figures, Heat, Part, Plot, Series
from ui.widgets.charts.stacked import StackedBars

__all__ = [
    "Bar",
    "Bars",
    "Chart",
    "Cohort",
    "Figures",
    "Funnel",
    "Heat",
    "Lines",
    "Part",
    "Plot",
    "SegmentedBar",
    "Series",
    "Spark",
    "StackedBars",
]
