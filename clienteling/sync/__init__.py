"""What carries commands to the hub and documents back to the till. No windows and no use cases."""
