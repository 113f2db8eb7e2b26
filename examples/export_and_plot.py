"""Exports data values into a Parquet file and draws them: python examples/export_and_plot.py [folder].

Needs the extra `arrow`, and matplotlib.
"""

import sys
from collections import Counter
from pathlib import Path

import matplotlib
import pyarrow.parquet  # type: ignore[import-untyped]  # it has no types of its own

from dhis2w_core.client_context import open_sync_client
from dhis2w_core.profile import profile_from_env

matplotlib.use("svg")
from matplotlib import pyplot


def main(folder: Path) -> None:
    with open_sync_client(profile_from_env()) as client:
        fields = "id,name,dataSetElements[dataElement[id,name]]"
        data_set = client.data_sets.list(fields=fields, filters="name:like:mmuni", page_size=1)[0]
        root = client.organisation_units.list_by_level(1, fields="id,name")[0]
        file = folder / "values.parquet"
        count = client.data_values.export_to(
            file,
            data_set=str(data_set.id),
            org_unit=str(root.id),
            children=True,
            start_date="2025-01-01",
            end_date="2026-12-31",
            progress=lambda rows: print(f"  {rows} more values"),
        )
        print(f"{count} values of {data_set.name!r} in {root.name}, {file.stat().st_size} bytes")

    names = {item.dataElement.id: item.dataElement.name for item in data_set.dataSetElements or () if item.dataElement}
    totals: dict[str, Counter[str]] = {}
    for row in pyarrow.parquet.read_table(file).to_pylist():
        if str(row["value"]).isdigit() and row["dataElement"] in names:
            totals.setdefault(names[row["dataElement"]] or "", Counter())[row["period"]] += int(row["value"])

    # A picture for light and dark pages alike: no background, grey text, colours of middle lightness.
    pyplot.rcParams |= {"svg.hashsalt": "dhis2w", "font.family": "sans-serif"}
    pyplot.rcParams |= {name: "#7f8790" for name in ("text.color", "axes.edgecolor", "xtick.color", "ytick.color")}
    figure, axes = pyplot.subplots(figsize=(8, 4), layout="constrained")
    for name, by_period in sorted(totals.items())[:5]:
        periods = sorted(by_period)
        axes.plot([f"{p[:4]}-{p[4:]}" for p in periods], [by_period[p] for p in periods], label=name, linewidth=2)
    axes.set_title(f"{data_set.name}, {root.name}")
    axes.set_ylim(bottom=0)
    axes.tick_params(axis="x", rotation=60)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, loc="upper left", bbox_to_anchor=(1, 1))
    figure.savefig(folder / "immunization.svg", transparent=True, metadata={"Date": None})
    pyplot.close(figure)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
