"""The core of Clienteling: records, stores, sync, use cases and the hub. No Qt and no window in here."""
