"""Controls shared by the pages, in the look of the design. They know nothing of customers or carts."""
