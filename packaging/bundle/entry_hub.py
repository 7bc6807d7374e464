"""What the hub's bundle runs: the `clienteling-hub` command, also when the hub calls itself as `-m clienteling.hub.cli`."""

import sys

from clienteling.hub import cli

if __name__ == "__main__":
    words = sys.argv[1:]
    sys.exit(cli.main(words[2:] if words[:2] == ["-m", cli.__name__] else words))
