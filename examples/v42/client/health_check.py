"""Probes a server without raising: reachability, redirects, login pages, authentication, version, and each route.

python examples/v42/client/health_check.py [URL]; the address and the login are those of DHIS2_URL and so on otherwise.
The exit code is 0 for a healthy server and 1 for another one. `dhis2w doctor` does the same.
"""

import sys

from dhis2w_core.health import HealthReport, check_health
from dhis2w_core.profile import ProfileError, profile_from_env


def probe(arguments: list[str]) -> HealthReport:
    """What is well and what is wrong; a bare address is looked at without a login."""
    if arguments:
        return check_health(arguments[0])
    profile = profile_from_env()
    return check_health(profile.url, profile.auth(), version=profile.pinned_version())


def main() -> int:
    try:
        report = probe(sys.argv[1:])
    except ProfileError as problem:  # nothing to probe
        print(problem, file=sys.stderr)
        return 2
    print(report)
    return 0 if report.is_healthy else 1


if __name__ == "__main__":
    sys.exit(main())
