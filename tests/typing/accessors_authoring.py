"""Data sets, programs, rules, analyses, users and jobs: their workflows, as type checkers see them.

The test beside it checks the same program on the other versions, on the unpinned client, and without async.
"""

from typing import assert_type

from dhis2w_client.api_tokens import NewApiToken
from dhis2w_client.charts import MapLayer, MapSpec, VisualizationSpec
from dhis2w_client.dashboards import DashboardItemSpec, DashboardSlot, DashboardSpec
from dhis2w_client.expressions import ExpressionDescription
from dhis2w_client.grids import Cell, Grid
from dhis2w_client.paging import Page
from dhis2w_client.programs import ProgramSpec, ProgramStageSpec, RelationshipSide
from dhis2w_client.reports import ImportOutcome, JobReference, WebMessage
from dhis2w_client.v43 import Dhis2Client
from dhis2w_client.v43.models import (
    DataApprovalLevel,
    DataElement,
    DataSet,
    DataValueSet,
    OrganisationUnit,
    Predictor,
    Program,
    ProgramIndicator,
    ProgramRule,
    ProgramRuleAction,
    ProgramRuleVariable,
    ProgramStage,
    Section,
    User,
    ValidationRule,
)

UID = "DeNum000000"


async def data_sets_and_sections(client: Dhis2Client) -> None:
    data_sets, sections = client.data_sets, client.sections
    assert_type(await data_sets.add_element(UID, DataElement(id=UID), category_combo=UID), WebMessage | None)
    assert_type(await data_sets.remove_element(UID, UID), WebMessage | None)
    assert_type(await data_sets.list_elements(UID, fields="id"), Page[DataElement])
    assert_type(await data_sets.list_sections(UID), Page[Section])
    assert_type(await data_sets.list_by_period_type("Monthly"), Page[DataSet])
    assert_type(await data_sets.set_legend_sets(UID, [UID]), WebMessage)
    assert_type(await data_sets.add_organisation_units(UID, [UID]), WebMessage)
    assert_type(await data_sets.list_organisation_units(UID), Page[OrganisationUnit])
    assert_type(await sections.list_for(DataSet(id=UID)), Page[Section])
    assert_type(await sections.add_element(UID, UID, position=0), WebMessage | None)
    assert_type(await sections.remove_element(UID, UID), WebMessage | None)
    assert_type(await sections.reorder(UID, [UID]), WebMessage | None)
    await sections.add_element(UID, UID, position="first")  # type: ignore[arg-type]
    await data_sets.list_elements(UID, feilds="id")  # type: ignore[call-arg]


async def predictors_and_validation_rules(client: Dhis2Client) -> None:
    start, end = "2024-01-01", "2024-12-31"
    assert_type(await client.predictors.run_one(UID, start_date=start, end_date=end), WebMessage)
    assert_type(await client.predictors.run_all(start_date=start, end_date=end), WebMessage)
    assert_type(await client.predictors.run_group(UID, start_date=start, end_date=end), WebMessage)
    job = await client.predictors.start(start_date=start, end_date=end, predictors=[UID])
    assert_type(job.reference, JobReference)
    assert_type(await client.predictors.validate_expression("1"), ExpressionDescription)
    assert_type(await client.predictors.list_by_period_type("Monthly"), Page[Predictor])
    assert_type(await client.predictor_groups.list_members(UID), Page[Predictor])
    assert_type(await client.validation_rules.validate_expression("1"), ExpressionDescription)
    assert_type(await client.validation_rules.list_by_period_type("Monthly"), Page[ValidationRule])
    assert_type(await client.validation_rule_groups.list_members(UID), Page[ValidationRule])
    assert_type(await client.validation_rule_groups.add_members(UID, [UID]), WebMessage)
    await client.predictors.run_group(UID)  # type: ignore[call-arg]


async def programs_and_stages(client: Dhis2Client) -> None:
    stage = ProgramStageSpec(name="Birth", elements={UID: {"compulsory": True}})
    spec = ProgramSpec(
        name="Child", short_name="Child", stages=[stage], tracked_entity_type=UID, attributes={UID: {"mandatory": True}}
    )
    assert_type(await client.programs.create_from_spec(spec), ImportOutcome)
    assert_type(await client.programs.list_stages(UID), Page[ProgramStage])
    assert_type(await client.programs.add_attribute(UID, UID, position=0, mandatory=True), WebMessage | None)
    assert_type(await client.programs.remove_attribute(UID, UID), WebMessage | None)
    assert_type(await client.programs.reorder_attributes(UID, [UID]), WebMessage | None)
    assert_type(await client.programs.add_organisation_unit(UID, OrganisationUnit(id=UID)), WebMessage)
    assert_type(await client.programs.remove_organisation_unit(UID, UID), WebMessage)
    assert_type(await client.programs.set_labels(UID, events_label="Visits", event_label=None), WebMessage)
    assert_type(await client.programs.set_change_log_enabled(UID, True), WebMessage)
    assert_type(await client.programs.set_enrollment_category_combo(UID, UID), WebMessage)
    assert_type(await client.program_stages.list_for(Program(id=UID)), Page[ProgramStage])
    assert_type(await client.program_stages.add_element(UID, UID, compulsory=True), WebMessage | None)
    assert_type(await client.program_stages.remove_element(UID, UID), WebMessage | None)
    assert_type(await client.program_stages.reorder(UID, [UID]), WebMessage | None)
    await client.program_stages.add_element(UID, UID, mandatory=True)  # type: ignore[call-arg]
    await client.programs.set_labels(UID, visits_label="Visits")  # type: ignore[call-arg]


async def what_is_tracked(client: Dhis2Client) -> None:
    assert_type(await client.tracked_entity_types.add_attribute(UID, UID, searchable=True), WebMessage | None)
    assert_type(await client.tracked_entity_types.remove_attribute(UID, UID), WebMessage | None)
    assert_type(await client.tracked_entity_types.reorder_attributes(UID, [UID]), WebMessage | None)
    assert_type(await client.tracked_entity_attributes.set_legend_sets(UID, [UID]), WebMessage)
    side = RelationshipSide(tracked_entity_type=UID)
    created = await client.relationship_types.create_between(side, side, name="Twins", from_to_name="Twin of")
    assert_type(created, WebMessage)


async def indicators_and_rules(client: Dhis2Client) -> None:
    indicators, rules = client.program_indicators, client.program_rules
    assert_type(await indicators.list_for(UID), Page[ProgramIndicator])
    assert_type(await indicators.validate_expression("1"), ExpressionDescription)
    assert_type(await indicators.validate_filter("true"), ExpressionDescription)
    assert_type(await client.program_indicator_groups.list_members(UID), Page[ProgramIndicator])
    assert_type(await rules.list_for(UID), Page[ProgramRule])
    assert_type(await rules.actions_for(ProgramRule(id=UID)), Page[ProgramRuleAction])
    assert_type(await rules.variables_for(UID), Page[ProgramRuleVariable])
    assert_type(await rules.where_data_element_is_used(UID), list[ProgramRule])
    assert_type(await rules.validate_expression("true", UID), ExpressionDescription)
    assert_type(await rules.create_with_actions(ProgramRule(name="One"), [ProgramRuleAction()]), ImportOutcome)
    await rules.create_with_actions(ProgramRule(name="One"), [ProgramRule()])  # type: ignore[list-item]


async def analyses(client: Dhis2Client) -> None:
    chart = VisualizationSpec(name="Births", data_items=[UID], periods=["2024"], organisation_units=["USER_ORGUNIT"])
    assert_type(await client.visualizations.create_from_spec(chart), WebMessage)
    assert_type(await client.visualizations.clone(UID, name="Copy"), WebMessage)
    layer = MapLayer(data_item=UID, periods=["2024"], organisation_units=["LEVEL-2"])
    assert_type(await client.maps.create_from_spec(MapSpec(name="Births", layers=[layer])), WebMessage)
    assert_type(await client.maps.clone(UID, name="Copy"), WebMessage)
    dashboard = DashboardSpec(name="Main", items=[DashboardItemSpec(target=UID, slot=DashboardSlot(0, 0))])
    assert_type(await client.dashboards.create_from_spec(dashboard), WebMessage)
    assert_type(await client.dashboards.add_item(UID, UID, kind="map", slot=DashboardSlot(0, 0)), WebMessage)
    assert_type(await client.dashboards.add_item(UID, "dashboardItems", UID), WebMessage)
    assert_type(await client.dashboards.remove_item(UID, UID), WebMessage)
    assert_type(await client.dashboards.move_item(UID, UID, DashboardSlot(0, 0)), WebMessage | None)
    result = await client.sql_views.execute(UID, variables={"level": "2"}, criteria={"name": "x"})
    assert_type(result, Grid)
    assert_type(result.column("name"), list[Cell])
    assert_type(await client.sql_views.execute_csv(UID), str)
    assert_type(await client.sql_views.save_csv(UID, "rows.csv"), int)
    assert_type(await client.sql_views.create_view(UID), WebMessage)
    assert_type(await client.sql_views.refresh(UID), WebMessage)
    await client.dashboards.add_item(UID, UID, kind="chart")  # type: ignore[call-overload]
    await client.visualizations.create_from_spec(dashboard)  # type: ignore[arg-type]


async def users_and_access(client: Dhis2Client) -> None:
    users, roles, tokens = client.users, client.user_roles, client.api_tokens
    assert_type(await users.get_by_username("clara"), User)
    assert_type(await users.create(username="clara", first_name="Clara", user_roles=[UID]), WebMessage)
    assert_type(await users.invite(email="clara@example.org", user_roles=[UID]), WebMessage)
    assert_type(await users.replicate(UID, username="carl", password="Secret-123"), WebMessage)
    assert_type(await users.set_user_roles(UID, [UID]), WebMessage)
    assert_type(await users.set_organisation_units(UID, capture=[UID]), WebMessage)
    await users.add_to_groups(UID, [UID])
    await users.disable(UID)
    await users.reset_password(UID)
    assert_type(await client.user_groups.add_members(UID, [User(id=UID)]), WebMessage)
    assert_type(await client.user_groups.list_members(UID), Page[User])
    assert_type(await roles.add_authorities(UID, ["ALL"]), WebMessage | None)
    assert_type(await roles.list_users(UID), Page[User])
    assert_type(await tokens.issue(methods=["GET"]), NewApiToken)
    assert_type(await tokens.rotate(UID), NewApiToken)
    assert_type(await tokens.restrict(UID, ips=["10.0.0.1"]), WebMessage)
    await users.invite(email="clara@example.org")  # type: ignore[call-arg]


async def files_jobs_and_data(client: Dhis2Client) -> None:
    documents, jobs = client.documents, client.job_configurations
    assert_type(await documents.create_external(name="DHIS2", url="https://dhis2.org"), WebMessage)
    assert_type(await documents.upload(b"text", filename="a.txt"), WebMessage)
    assert_type(await documents.download(UID), bytes)
    assert_type(await documents.save_as(UID, "a.txt"), int)
    assert_type((await jobs.run(UID)).reference, JobReference)
    assert_type(await jobs.schedule(UID, cron="0 0 3 ? * *"), WebMessage)
    assert_type(await client.data_approval_levels.list_in_order(), Page[DataApprovalLevel])
    assert_type(await client.data_approval_workflows.list_levels(UID), list[DataApprovalLevel])
    assert_type(await client.data_approval_workflows.list_data_sets(UID), Page[DataSet])
    assert_type(await client.data_approval_workflows.set_levels(UID, [UID]), WebMessage)
    assert_type(await client.aggregate_data_exchanges.run(UID), ImportOutcome)
    assert_type(await client.aggregate_data_exchanges.preview(UID), list[DataValueSet])
    await documents.upload(1)  # type: ignore[arg-type]
