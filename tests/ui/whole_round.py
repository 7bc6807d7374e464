"""A walk over every page of the window with one customer, and everything a window says on it: for tests of all pages."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QWidget

from tests.ui.conftest import Hands
from ui.pages.customer import TABS, CustomerPage
from ui.pages.payment import PaymentPage
from ui.pages.sale import SalePage

PLAIN = ("new_customer", "attention", "shift", "end_of_day", "audit", "settings")
NAME, VALUE, DESCRIPTION, HELP = (
    QAccessible.Text.Name,
    QAccessible.Text.Value,
    QAccessible.Text.Description,
    QAccessible.Text.Help,
)


@dataclass(frozen=True)
class Said:
    """One node of the accessibility tree that can be reached now."""

    role: QAccessible.Role
    name: str
    value: str
    widget: QWidget | None
    path: str
    is_focusable: bool


async def every_page(hands: Hands, customer: str, typed: str) -> AsyncIterator[str]:
    """Stop on each page: `typed` finds the customer by name, and has a sale, a held one, a receipt and their profile."""
    shell = hands.shell
    for name in ("find", "search"):
        shell.go("find")
        await hands.settled()
        if name == "search":
            field = shell.page.field  # type: ignore[attr-defined]
            field.set_text(typed)
            field.typed.emit(typed)
            await hands.until(field.list_is_open)
        yield name
    shell.go("customer", (customer, "name"))
    await hands.settled()
    page = shell.page
    assert isinstance(page, CustomerPage)
    for tab in TABS:
        page.tabs.set_value(tab)
        page._show_tab(tab)
        await hands.settled()
        yield f"customer: {tab}"
    shell.go("correct", customer)
    await hands.settled()
    yield "correct"
    for name in PLAIN:
        shell.go(name)
        await hands.settled()
        yield name
    async for name in sale_pages(hands, customer):
        yield name
    shell.go("find")
    await hands.settled()
    shell.show_help()
    yield "help"
    shell.close_dialogs()


async def sale_pages(hands: Hands, customer: str) -> AsyncIterator[str]:
    """From the sale to the receipt."""
    shell, sale = hands.shell, hands.counter.sale
    await sale.start(customer)
    shell.go("sale")
    await hands.settled()
    page = shell.page
    assert isinstance(page, SalePage)
    await sale.add("11208")
    await hands.settled()
    yield "sale"
    await sale.put_aside("red coat")
    await hands.settled()
    yield "sale: held"
    await sale.start(customer)
    await sale.add("11208")
    await hands.settled()
    shell.go("payment")
    await hands.settled()
    paying = shell.page
    assert isinstance(paying, PaymentPage)
    for method in ("cash", "card", "gift_card", "split", "link"):
        paying.methods.pick(method)
        await hands.settled()
        yield f"payment: {method}"
    receipt = await sale.pay_cash(200_000)
    shell.go("receipt", receipt.order)
    await hands.settled()
    yield "receipt"


def tree(window: QWidget) -> Iterator[Said]:
    """What a screen reader can reach in a window, in its order."""
    top = QAccessible.queryAccessibleInterface(window)
    assert top is not None
    yield from _under(top, "")


def _under(node: QAccessibleInterface, path: str) -> Iterator[Said]:
    state = node.state()
    if state.invisible:
        return
    thing = node.object()
    widget = thing if isinstance(thing, QWidget) else None
    if widget is not None and not widget.isVisible():
        return
    here = f"{path}/{type(widget).__name__ if widget is not None else node.role().name}"
    words = " ".join(node.text(kind) for kind in (VALUE, DESCRIPTION, HELP))
    yield Said(node.role(), node.text(NAME), words, widget, here, bool(state.focusable))
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None:
            yield from _under(child, here)


def everything_said(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text a person, a clipboard or a screen reader could get out of what is on the screen: (where, text)."""
    yield "window title", window.windowTitle()
    for said in tree(window):
        yield said.path, f"{said.name}\n{said.value}"
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        for get in (
            "toolTip",
            "whatsThis",
            "statusTip",
            "accessibleName",
            "accessibleDescription",
            "placeholderText",
        ):
            if hasattr(widget, get):
                yield f"{type(widget).__name__}.{get}", getattr(widget, get)()
        if isinstance(widget, QAbstractItemView):
            yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    for row in range(model.rowCount()):
        for role in [*range(14), 256, 257, 258]:
            yield f"{view.accessibleName()} row {row} role {role}", str(model.data(model.index(row, 0), role))
