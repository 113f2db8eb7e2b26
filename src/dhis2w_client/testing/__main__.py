"""`python -m dhis2w_client.testing`: an embedded DHIS2 on a port, until it is interrupted."""

import argparse
import signal
from contextlib import suppress
from pathlib import Path

from dhis2w_client.testing.server import Dhis2Server


def main() -> None:
    """Run the server that the arguments describe."""
    parser = argparse.ArgumentParser(prog="python -m dhis2w_client.testing", description=__doc__)
    parser.add_argument("--version", default="2.43", help="2.41, 2.42, 2.43 or 2.44, or a whole version (2.43.1)")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--world", default="small", choices=["small", "testland", "empty"])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--context-path", default="", help="for example /dhis")
    parser.add_argument("--state", type=Path, help="a file with the state: read at the start, written at the end")
    options = parser.parse_args()
    server = Dhis2Server(options.version, world=options.world, seed=options.seed, context_path=options.context_path)
    if options.state and options.state.exists():
        server.load(options.state)
    with server.serve(options.port) as url:
        print(f"DHIS2 {server.raw_version} on {url} - login {server.username} / {server.password}", flush=True)
        with suppress(KeyboardInterrupt):
            signal.sigwait({signal.SIGINT, signal.SIGTERM})
    if options.state:
        server.save(options.state)


if __name__ == "__main__":
    main()
