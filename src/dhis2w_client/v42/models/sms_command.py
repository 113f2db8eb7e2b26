"""Models of DHIS2 2.42: sms command."""

# Generated from specs/v42 by `make generate`. Do not edit.

from typing import TYPE_CHECKING

from dhis2w_client.models import Dhis2Model, MetadataObject, references
from dhis2w_client.v42.models.base import Access, AttributeValue, Sharing, Translation

if TYPE_CHECKING:
    from dhis2w_client.models import Embedded, Ref
    from dhis2w_client.v42.enums import CompletenessMethod, ParserType
    from dhis2w_client.v42.models.category import CategoryOptionCombo
    from dhis2w_client.v42.models.data_element import DataElement
    from dhis2w_client.v42.models.data_set import DataSet
    from dhis2w_client.v42.models.program import Program, ProgramStage
    from dhis2w_client.v42.models.tracked_entity import TrackedEntityAttribute
    from dhis2w_client.v42.models.user import User, UserGroup
else:
    Ref, Embedded = references(__package__)  # imported and built on first use
    CompletenessMethod = ParserType = str  # a newer server's values are read as well


class SMSCode(Dhis2Model):
    """Sms code."""

    code: str | None = None
    compulsory: bool | None = None
    dataElement: Ref["DataElement"] | None = None
    formula: str | None = None
    optionId: Ref["CategoryOptionCombo"] | None = None
    trackedEntityAttribute: Ref["TrackedEntityAttribute"] | None = None


class SMSSpecialCharacter(Dhis2Model):
    """Sms special character."""

    name: str | None = None
    value: str | None = None


class SMSCommand(MetadataObject):
    """Sms command, an object of `/api/smsCommands`."""

    access: Access | None = None
    attributeValues: list[AttributeValue] | None = None
    codeValueSeparator: str | None = None
    completenessMethod: CompletenessMethod | None = None
    createdBy: Ref["User"] | None = None
    currentPeriodUsedForReporting: bool | None = None
    dataset: Ref["DataSet"] | None = None
    defaultMessage: str | None = None
    favorite: bool | None = None
    favorites: list[str] | None = None
    lastUpdatedBy: Ref["User"] | None = None
    moreThanOneOrgUnitMessage: str | None = None
    noUserMessage: str | None = None
    parserType: ParserType | None = None
    program: Ref["Program"] | None = None
    programStage: Ref["ProgramStage"] | None = None
    receivedMessage: str | None = None
    separator: str | None = None
    sharing: Sharing | None = None
    smsCodes: list[SMSCode] | None = None
    specialCharacters: list[SMSSpecialCharacter] | None = None
    successMessage: str | None = None
    translations: list[Translation] | None = None
    userGroup: Ref["UserGroup"] | None = None
    wrongFormatMessage: str | None = None
