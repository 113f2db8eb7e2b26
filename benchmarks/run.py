"""One program in this process: `python -m benchmarks.run MODULE NAME` prints what it measured as JSON."""

import sys


def main() -> None:
    """Runs the program, whose imports are the first of this process."""
    from importlib import import_module

    module, name = sys.argv[1:]
    measured = getattr(import_module(f"benchmarks.{module}"), name)()
    import json

    from benchmarks.volumes import peak_memory

    print(json.dumps({"memory": peak_memory(), **measured}))


if __name__ == "__main__":
    main()
