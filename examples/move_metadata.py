"""Takes a data set with all that it needs to another server, which may be of another version.

The source is the server of DHIS2_URL, the target that of DHIS2_TARGET_URL, both with the same login. Without
`--apply` nothing is changed.
"""

import os
import sys
from dataclasses import replace

from dhis2w_core.client_context import open_sync_client
from dhis2w_core.profile import profile_from_env


def main(apply: bool) -> None:
    source_profile = profile_from_env()
    target_profile = replace(source_profile, url=os.environ["DHIS2_TARGET_URL"], version=None)
    with open_sync_client(source_profile) as source, open_sync_client(target_profile) as target:
        data_set = source.data_sets.list(fields="id,name", order="name:asc", page_size=1)[0]
        plan = target.metadata.plan_from(source, {"dataSets": [str(data_set.id)]})
        print(f"{data_set.name}: {source.raw_version} -> {target.raw_version}: {plan.summary}")
        for kind, names in plan.left_out.items():
            print("  left out", kind, dict(names))
        if apply:
            outcome = plan.apply()
            print(f"  {len(outcome.accepted)} accepted, {len(outcome.rejected)} rejected")


if __name__ == "__main__":
    main(apply="--apply" in sys.argv)
