"""Scanner, printer, cash drawer and card terminal as the till speaks to them. No rules of the sale."""
