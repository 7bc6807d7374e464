"""The central server that all tills of a retailer share. The till never imports anything from here."""
