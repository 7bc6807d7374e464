"""Which fiscal device a till has, by its settings."""

from __future__ import annotations

from clienteling.devices.fiscal import FiscalDevice
from clienteling.devices.fiscal_journal import JournalFiscal
from clienteling.settings import Settings

FILE = "fiscal.journal"


def open_fiscal(settings: Settings) -> FiscalDevice | None:
    """The fiscal device of this till, or None where no law asks for one."""
    if settings.fiscal != "journal":
        return None
    return JournalFiscal(settings.home / FILE, day_hours=settings.fiscal_day_hours)
