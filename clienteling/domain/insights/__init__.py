"""What a store's figures mean: periods, shares with their intervals, and the formula of each; pure, without SQL or words."""
