"""What the hub works out at night: models, outlooks, neighbours, what is popular. Nothing that serves imports this package."""
