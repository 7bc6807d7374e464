"""Entering a page, and what is shown instead when it cannot be read: the sale is safe, try again, and a code for IT."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any

from clienteling.errors import ClientelingError, StorageError

if TYPE_CHECKING:
    from ui.shell import Shell

log = logging.getLogger(__name__)

ENTRANCES = ("starting", "enrol", "sign_in", "lock", "trouble")
"""They say themselves what keeps them from opening."""


async def entered(shell: Shell, name: str, what: Any) -> None:
    """Enter a page. Raises ClientelingErrors that are not the page's own trouble, for a toast."""
    try:
        await shell.kept(name).enter(what)
    except ClientelingError as error:
        if name in ENTRANCES or not isinstance(error, StorageError):
            raise
        _show(shell, name, what, error.code)
    except Exception as error:
        if name in ENTRANCES:
            raise
        log.exception("the page %s did not open", name)
        _show(shell, name, what, type(error).__name__)


def _show(shell: Shell, name: str, what: Any, code: str) -> None:
    if shell.at == name:
        shell.cover("trouble", (code, partial(shell.go, name, what)))
