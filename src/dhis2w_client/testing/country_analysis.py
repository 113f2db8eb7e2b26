"""The country's favourites: visualizations, maps, line lists, and the dashboards that show them."""

from typing import Any

from dhis2w_client.testing.country import Country, ref
from dhis2w_client.testing.http import Json

__all__ = ["make_favourites"]

# Name, type, data (type of the items and their names), periods, units, what is on columns, rows and as filter.
_VISUALIZATIONS: tuple[tuple[str, str, str, tuple[str, ...], str, str], ...] = (
    ("Malaria by month", "LINE", "dataElements", ("Malaria cases", "Malaria deaths"), "LAST_12_MONTHS", "USER_ORGUNIT"),
    ("Immunization coverage", "COLUMN", "indicators", ("BCG coverage", "Penta3 coverage"), "LAST_YEAR", "LEVEL-2"),
    ("Cases by region", "PIVOT_TABLE", "dataElements", ("Malaria cases", "Measles cases"), "LAST_6_MONTHS", "LEVEL-2"),
    ("Stock of bednets", "BAR", "dataElements", ("Bednets in stock", "Bednets used"), "LAST_3_MONTHS", "LEVEL-2"),
    ("Penta dropout", "SINGLE_VALUE", "indicators", ("Penta dropout",), "LAST_12_MONTHS", "USER_ORGUNIT"),
    ("Children's visits", "AREA", "programIndicators", ("Children's visits",), "LAST_12_MONTHS", "USER_ORGUNIT"),
)


def _axes(country: Country, kind: str, names: tuple[str, ...], period: str, units: str) -> Json:
    root = country.bundle["organisationUnits"][0]["id"]
    places = [{"id": units}] if units == "USER_ORGUNIT" else [{"id": units}, {"id": root}]
    return {
        "columns": [{"dimension": "dx", "items": country.refs(kind, *names)}],
        "rows": [{"dimension": "pe", "items": [{"id": period}]}],
        "filters": [{"dimension": "ou", "items": places}],
    }


def make_favourites(country: Country) -> None:
    """Six visualizations, two maps, two line lists, two dashboards, an interpretation."""
    country.start("favourites")
    for name, kind, items, names, period, units in _VISUALIZATIONS:
        axes = _axes(country, items, names, period, units)
        if kind == "PIVOT_TABLE":
            axes["rows"], axes["filters"] = axes["filters"], axes["rows"]
        country.add("visualizations", name, type=kind, **axes)
    _make_maps(country)
    _make_line_lists(country)
    _make_dashboards(country)


def _make_maps(country: Country) -> None:
    thematic = country.part(
        name="Malaria incidence",
        layer="thematic",
        renderingStrategy="SINGLE",
        thematicMapType="CHOROPLETH",
        method=2,
        classes=4,
        opacity=0.9,
        colorScale="#fee5d9,#fcae91,#fb6a4a,#cb181d",
        legendSet=country.ref("legendSets", "Case load"),
        **_axes(country, "indicators", ("Malaria incidence",), "LAST_YEAR", "LEVEL-3"),
    )
    facilities = country.part(
        name="Facilities",
        layer="facility",
        renderingStrategy="SINGLE",
        opacity=1,
        areaRadius=5000,
        organisationUnitGroupSet=country.ref("organisationUnitGroupSets", "Facility type"),
        rows=[{"dimension": "ou", "items": [{"id": "LEVEL-4"}, {"id": country.bundle["organisationUnits"][0]["id"]}]}],
    )
    for name, view in (("Malaria by district", thematic), ("Where facilities are", facilities)):
        place: Json = {"longitude": 14.5, "latitude": 6.0, "zoom": 6, "basemap": "osmLight"}
        country.add("maps", name, **place, mapViews=[view])
    country.add(
        "externalMapLayers",
        "Terrain",
        url="https://tiles.example.org/terrain/{z}/{x}/{y}.png",
        mapService="XYZ",
        imageFormat="PNG",
        mapLayerPosition="BASEMAP",
        attribution="Example",
    )


def _make_line_lists(country: Country) -> None:
    root = country.bundle["organisationUnits"][0]["id"]
    for name, kind, program, stage, elements in (
        ("Malaria cases", "LINE_LIST", "Malaria register", "Case", ("Malaria test", "Treatment given")),
        ("Weights of children", "LINE_LIST", "Child health", "Visit", ("Weight", "Temperature")),
    ):
        columns: list[Json] = [{"dimension": "ou", "items": [{"id": root}]}]
        columns += [{"dimension": element["id"], "items": []} for element in country.refs("dataElements", *elements)]
        country.add(
            "eventVisualizations",
            name,
            type=kind,
            program=country.ref("programs", program),
            programStage=country.ref("programStages", stage),
            dataType="EVENTS",
            outputType="EVENT",
            columns=columns,
            rows=[],
            filters=[{"dimension": "pe", "items": [{"id": "LAST_12_MONTHS"}]}],
        )


def _make_dashboards(country: Country) -> None:
    for name, items in (
        (
            "Health of the country",
            (
                ("visualization", "visualizations", "Malaria by month"),
                ("visualization", "visualizations", "Immunization coverage"),
                ("map", "maps", "Malaria by district"),
                ("visualization", "visualizations", "Stock of bednets"),
            ),
        ),
        (
            "Programs",
            (
                ("visualization", "visualizations", "Children's visits"),
                ("eventVisualization", "eventVisualizations", "Weights of children"),
            ),
        ),
    ):
        shown = [
            _item(country, place, **{kind: country.ref(path, favourite)})
            for place, (kind, path, favourite) in enumerate(items)
        ]
        shown.append(_item(country, len(shown), text=f"About {name.lower()}"))
        country.add("dashboards", name, description=name, dashboardItems=shown, restrictFilters=False)
    favourite = country.bundle["visualizations"][0]
    uid = country.uid()
    country.bundle["interpretations"] = [
        {
            "id": uid,
            "name": uid,
            "text": "Malaria comes with the rains.",
            "type": "VISUALIZATION",
            "visualization": ref(favourite),
            "comments": [
                {**country.part(text="As every year."), "createdBy": {"id": country.uids["users"]["Gia Gomez"]}}
            ],
            "likes": 0,
            "translations": [],
        }
    ]


def _item(country: Country, place: int, **more: Any) -> Json:
    size = {"x": place % 2 * 30, "y": place // 2 * 20, "width": 30, "height": 20}
    return country.part(**more, **size, shape="NORMAL")
