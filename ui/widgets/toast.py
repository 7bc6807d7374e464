"""Toasts: short news in inverse colours at the bottom of a window, beside its buttons, gone after six seconds."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    QRectF,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from ui.theme.drawing import rounded
from ui.theme.look import look
from ui.theme.tokens import tokens
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.keypad import Key
from ui.widgets.layouts import row
from ui.widgets.lifetime import being_collected
from ui.widgets.toast_words import LINE, ToastAction, ToastWords

HEIGHT, WIDEST, NARROWEST, EDGE, GAP, MOST = 52, 480, 320, 20, 8, 2
ASIDE = 36
"""From a button to a toast beside it: the button's card and the gap between two cards lie between."""
KEPT_CLEAR = "keptClear"
"""The object name of what is read while a toast is there, such as the amount still to pay: no toast covers it."""
ICONS = {"ok": "circle-check", "warn": "triangle-alert", "undo": "undo-2", "neutral": "info"}


class Toast(QFrame):
    """One piece of news; it waits while the pointer or the focus is on it. `gone` is told before it is deleted."""

    gone = Signal(object)

    def __init__(
        self,
        window: QWidget | None,
        text: str,
        *,
        detail: str = "",
        tone: str = "ok",
        icon: str = "",
        action: str = "",
        keys: str = "",
        on_action: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(window)
        self.action, self.on_action = action, on_action
        self._slide: QPropertyAnimation | None = None
        button = ToastAction(action, keys) if action else None
        taken = 16 + 14 + 8 + button.width() if button is not None else 16 + 20
        words = ToastWords(icon or ICONS.get(tone, "info"), tone, text, detail, WIDEST - taken)
        inset = row(words, gap=8, margins=(16, 0, 14 if action else 20, 0))
        inset.setStretch(0, 1)
        if button is not None:
            button.clicked.connect(self._act)
            inset.addWidget(button)
        self.setLayout(inset)
        more = 8 + LINE * (len(words.lines) - 1)
        self.setFixedHeight(HEIGHT + (more if detail else 0))
        self.setAccessibleName(f"{text} {detail}".strip())
        self._timer = QTimer(self, interval=tokens().motion.toastMs, singleShot=True)
        self._timer.timeout.connect(self.leave)

    def _act(self) -> None:
        self.leave()
        if self.on_action is not None:
            self.on_action()

    def start(self) -> None:
        """Begin to count the seconds."""
        self._timer.start()

    def leave(self) -> None:
        """Go away."""
        self._timer.stop()
        self.hide()
        self.gone.emit(self)
        self.deleteLater()

    def put(self, box: QRect) -> None:
        """Lie at `box`, whatever movement was going on."""
        if self._slide is not None:
            self._slide.stop()
            self._slide = None
        self.setGeometry(box)

    def slide_in(self) -> None:
        """Come up to the place it has."""
        if look().reduced_motion:
            return
        self._slide = slide = QPropertyAnimation(self, b"pos", self)
        slide.setDuration(tokens().motion.base)
        slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        slide.setStartValue(self.pos() + QPoint(0, 8))
        slide.setEndValue(self.pos())
        slide.start()

    def enterEvent(self, event: object) -> None:
        """Wait under the pointer."""
        self._timer.stop()

    def leaveEvent(self, event: object) -> None:
        """Count again, unless the focus is inside."""
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the inverse surface."""
        rounded(QPainter(self), QRectF(self.rect()), 10, look().toast.bg)


class Toasts(QObject):
    """The toasts of one window, at most two at a time."""

    def __init__(self, window: QWidget, bottom: int = 56) -> None:
        super().__init__(window)
        self._window, self._bottom = window, bottom
        self._shown: list[Toast] = []
        window.installEventFilter(self)

    def show(
        self,
        text: str,
        *,
        detail: str = "",
        tone: str = "ok",
        icon: str = "",
        action: str = "",
        keys: str = "",
        on_action: Callable[[], None] | None = None,
    ) -> Toast:
        """Tell something: politely to screen readers, and in a toast for six seconds."""
        toast = Toast(
            self._window,
            text,
            detail=detail,
            tone=tone,
            icon=icon,
            action=action,
            keys=keys,
            on_action=on_action,
        )
        if on_action is not None:
            self.end(on_action)
        while len(self._shown) >= MOST:
            self._shown[0].leave()
        self._shown.append(toast)
        toast.gone.connect(self._forget)
        toast.show()
        toast.raise_()
        self.settle()
        toast.slide_in()
        toast.start()
        announce(self._window, toast.accessibleName())
        return toast

    def end(self, on_action: Callable[[], None] | None = None) -> None:
        """What these toasts offer was done in another way, or is offered anew: they leave. Without an action all do."""
        for toast in [each for each in self._shown if on_action in (None, each.on_action)]:
            toast.leave()

    def offered(self) -> list[str]:
        """What can be done in the toasts on the screen."""
        return [each.action for each in self._shown if each.action]

    def _forget(self, toast: Toast) -> None:
        self._shown = [each for each in self._shown if each is not toast]
        self.settle()

    def settle(self) -> None:
        """Take a place at the bottom inline end that covers no button; again after the page below has changed."""
        shown = [each for each in self._shown if isValid(each)]
        if not shown:
            return
        widest = max(each.sizeHint().width() for each in shown)
        width = min(WIDEST, max(NARROWEST, widest), self._window.width() - 2 * EDGE)
        height = sum(each.height() + GAP for each in shown) - GAP
        left = EDGE if look().rtl else self._window.width() - EDGE - width
        stack = QRect(left, self._window.height() - self._bottom - height, width, height)
        stack = beside(stack, self._buttons(), self._window.width())
        top = stack.top()
        for toast in shown:
            place = QRect(stack.left(), top, width, toast.height())
            if toast.geometry() != place:
                toast.put(place)
            top += toast.height() + GAP

    def _buttons(self) -> list[QRect]:
        window = self._window
        kept: list[QWidget] = [*window.findChildren(Button), *window.findChildren(Key)]
        kept += window.findChildren(QWidget, KEPT_CLEAR)
        seen = [(each, each.visibleRegion().boundingRect()) for each in kept]
        return [QRect(each.mapTo(window, box.topLeft()), box.size()) for each, box in seen if box.isValid()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the corner when the window changes its size."""
        if event.type() == QEvent.Type.Resize and not being_collected(self):
            self.settle()
        return False


def beside(box: QRect, buttons: list[QRect], width: int) -> QRect:
    """Where `box` covers no button of a window `width` wide: moved towards the inline start, without room there up."""
    end = box
    for _ in buttons:
        covered = next((each for each in buttons if each.intersects(box)), None)
        if covered is None:
            return box
        aside = QRect(box)
        if look().rtl:
            aside.moveLeft(covered.right() + 1 + ASIDE)
        else:
            aside.moveRight(covered.left() - 1 - ASIDE)
        if aside.left() < EDGE or aside.right() > width - EDGE:
            aside = QRect(end)
            aside.moveBottom(covered.top() - 1 - GAP)
        box = aside
    return box
