# Made from src/dhis2w_client/_async/workflows/program_rules.py by `make generate`. Do not edit.
"""Program rules, with their actions and variables."""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from dhis2w_client._sync.metadata import ListQuery, MetadataResource, uid_of
from dhis2w_client._sync.workflows.assignments import list_of
from dhis2w_client._sync.workflows.lookup import resource_named
from dhis2w_client._sync.workflows.shapes import ExpressionResource
from dhis2w_client.filters import where
from dhis2w_client.models import Dhis2Model, wire_of

if TYPE_CHECKING:
    from dhis2w_client._sync.metadata import Item
    from dhis2w_client.expressions import ExpressionDescription
    from dhis2w_client.paging import Page
    from dhis2w_client.reports import ImportOutcome

__all__ = ["ProgramRuleResource"]

M = TypeVar("M", bound="Dhis2Model")
Action = TypeVar("Action", bound="Dhis2Model")
Variable = TypeVar("Variable", bound="Dhis2Model")

_VARIABLE = re.compile(r"#\{([^}]+)\}")


class ProgramRuleResource(ExpressionResource[M], Generic[M, Action, Variable]):
    """Program rules (`/api/programRules`)."""

    __slots__ = ()

    def list_for(self, program: "Item", **query: Unpack[ListQuery]) -> "Page[M]":
        """All rules of a program, in the order in which they are run: `GET /api/programRules`, page by page."""
        return list_of(self, "program.id", program, query, order="priority:asc")

    def actions_for(self, rule: "Item", **query: Unpack[ListQuery]) -> "Page[Action]":
        """All actions of a rule: `GET /api/programRuleActions`, page by page."""
        actions: MetadataResource[Action] = resource_named(self._client, "programRuleActions")
        return list_of(actions, "programRule.id", rule, query)

    def variables_for(self, program: "Item", **query: Unpack[ListQuery]) -> "Page[Variable]":
        """All variables that the rules of a program may use: `GET /api/programRuleVariables`, page by page."""
        variables: MetadataResource[Variable] = resource_named(self._client, "programRuleVariables")
        return list_of(variables, "program.id", program, query, order="name:asc")

    def where_data_element_is_used(self, data_element: "Item") -> "list[M]":
        """The rules that act on a data element, or read it through a variable, with all their properties.

        `GET /api/programRuleActions`, `/api/programRuleVariables` and, for the rest, `/api/programRules`. Read are
        conditions, and what actions compute.
        """
        element = uid_of(data_element)
        actions = self._wires("programRuleActions", "dataElement.id", element, "programRule[id]")
        acting = {action["programRule"]["id"] for action in actions if action.get("programRule")}
        variables = self._wires("programRuleVariables", "dataElement.id", element, "name,program[id]")
        names: dict[str, set[str]] = {}
        for variable in variables:
            names.setdefault(variable["program"]["id"], set()).add(str(variable["name"]))
        for program, wanted in names.items():
            rules = self._wires("programRules", "program.id", program, "id,condition,programRuleActions[data]")
            acting |= {rule["id"] for rule in rules if wanted & _variables_of(rule)}
        return [*self.get_many(sorted(acting))]

    def _wires(self, collection: str, path: str, uid: str, fields: str) -> list[dict[str, Any]]:
        resource = resource_named(self._client, collection)
        found = resource.list_all(fields=fields, filters=where(path).eq(uid))
        return [item.to_wire() for item in found]

    def validate_expression(self, expression: str, program: "Item | None" = None) -> "ExpressionDescription":
        """What the server makes of a condition in a program: `POST .../condition/description?programId=`.

        A condition that is not valid is no error: see the result's `is_valid` and `message`. Raises ValueError without
        a program: a condition names its variables.
        """
        if program is None:
            raise ValueError("a condition names variables of a program: give that, too")
        return self._describe("condition/description", expression, programId=uid_of(program))

    def create_with_actions(
        self, rule: M | Mapping[str, Any], actions: "Sequence[Action | Mapping[str, Any]]"
    ) -> "ImportOutcome":
        """Creates a rule and its actions at once: `POST /api/metadata`. Either all of it is made, or nothing.

        The outcome's `uid` is the rule's id. The rule lists its actions, and each action names the rule: an import
        loses actions that only do the latter. Raises ImportRejectedError where the server refuses any of it.
        """
        from dhis2w_client._sync.workflows.authoring import create_together
        from dhis2w_client.uids import generate_uid

        whole = wire_of(rule)
        uid = whole.setdefault("id", generate_uid())
        parts = [{"id": generate_uid(), **wire_of(action), "programRule": {"id": uid}} for action in actions]
        whole["programRuleActions"] = [{"id": part["id"]} for part in parts]
        return create_together(self._client, {"programRules": [whole], "programRuleActions": parts}, uid)


def _variables_of(rule: Mapping[str, Any]) -> set[str]:
    texts = [rule.get("condition"), *(action.get("data") for action in rule.get("programRuleActions") or ())]
    return {name for text in texts if text for name in _VARIABLE.findall(str(text))}
