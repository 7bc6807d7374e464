"""Named worker threads that run jobs in order and put their own things away when they end. No Qt and no asyncio in here."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")


class Workers:
    """`size` threads on one queue; with one thread jobs run strictly in the order they were given."""

    def __init__(self, name: str, size: int, ending: Callable[[], None]) -> None:
        """`ending` is called in each thread as its last act: it closes what the thread opened."""
        self._ending = ending
        self._jobs: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=self._run, name=f"{name}-{n}", daemon=True) for n in range(size)
        ]
        self._started = False

    def submit(self, job: Callable[[], T]) -> Future[T]:
        """Run a job when a thread is free; the future has its result or its error."""
        if not self._started:
            self._started = True
            for thread in self._threads:
                thread.start()
        future: Future[T] = Future()
        self._jobs.put((future, job))
        return future

    def close(self, patience: float = 30.0) -> None:
        """Finish every job that was given, then end. Waits for the threads at most `patience` seconds each."""
        if not self._started:
            return
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            thread.join(patience)

    def _run(self) -> None:
        try:
            while (item := self._jobs.get()) is not None:
                _do(*item)
        finally:
            self._ending()


def _do(future: Future[Any], job: Callable[[], Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(job())
    except BaseException as error:
        future.set_exception(error)
