"""The country's people and programs, and what else its DHIS2 has: routes, SQL views, messages, files, a store."""

import hashlib
from typing import Any

from dhis2w_client.testing.country_forms import limits
from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.state import password_hash
from dhis2w_client.testing.world import FOUNDED, Country, ref

_DEFAULT_COMBO = "bjDvmb4bfuf"
_DATA_FOR_ALL: Json = {"public": "rwrw----", "users": {}, "userGroups": {}}

# -- Users -----------------------------------------------------------------------------------------------------------

_ROLES = {
    "Data clerk": ("F_DATAVALUE_ADD", "F_VIEW_EVENT_ANALYTICS", "F_RUN_VALIDATION"),
    "Analyst": ("F_VIEW_EVENT_ANALYTICS", "F_EXPORT_DATA", "F_PERFORM_MAINTENANCE"),
    "District officer": ("F_DATAVALUE_ADD", "F_APPROVE_DATA", "F_EDIT_EXPIRED", "F_VIEW_EVENT_ANALYTICS"),
}
# First name, surname, role, level at which they work.
_USERS = (
    ("Ada", "Abara", "District officer", 3),
    ("Ben", "Bello", "District officer", 3),
    ("Cleo", "Castro", "Data clerk", 4),
    ("Dan", "Diallo", "Data clerk", 4),
    ("Eve", "Evans", "Data clerk", 4),
    ("Finn", "Fofana", "Analyst", 1),
    ("Gia", "Gomez", "Analyst", 1),
    ("Hugo", "Haddad", "Data clerk", 4),
)
_GROUPS = {
    "District officers": "District officer",
    "Data clerks": "Data clerk",
    "Analysts": "Analyst",
}


def make_users(country: Country) -> None:
    """Three roles, eight users, three groups."""
    country.start("users")
    for role, authorities in _ROLES.items():
        country.add("userRoles", role, description=role, authorities=[*authorities], restrictions=[])
    for first, last, role, _ in _USERS:
        user = country.add("users", f"{first} {last}", firstName=first, surname=last)
        user |= {
            "username": f"{first}.{last}".lower(),
            "email": f"{first}.{last}@example.org".lower(),
            "userRoles": country.refs("userRoles", role),
            **dict.fromkeys(("disabled", "externalAuth", "selfRegistered", "invitation"), False),
        }
    for group, role in _GROUPS.items():
        names = [f"{first} {last}" for first, last, own, _ in _USERS if own == role]
        country.add("userGroups", group, users=country.refs("users", *names), managedGroups=[])


def place_users(country: Country) -> None:
    """Give the users the units where they work."""
    root = [country.bundle["organisationUnits"][0]["id"]]
    units = {1: root, 3: country.districts, 4: country.facilities}
    for number, (user, (*_, level)) in enumerate(zip(country.bundle["users"], _USERS, strict=True)):
        uid = units[level][number % len(units[level])]
        for name in ("organisationUnits", "dataViewOrganisationUnits", "teiSearchOrganisationUnits"):
            user[name] = [{"id": uid}]


# -- Programs --------------------------------------------------------------------------------------------------------

_ATTRIBUTES = (
    # name, value type, option set, unique
    ("First name", "TEXT", "", False),
    ("Last name", "TEXT", "", False),
    ("Birth date", "DATE", "", False),
    ("Sex", "TEXT", "Gender", False),
    ("National number", "TEXT", "", True),
    ("Telephone", "PHONE_NUMBER", "", False),
)
# Program: its kind, and its stages with their data elements; a star marks stages that are repeated.
PROGRAMS: dict[str, tuple[tuple[str, ...], dict[str, tuple[str, ...]]]] = {
    "Antenatal care": (
        ("First name", "Last name", "Birth date", "National number", "Telephone"),
        {
            "First visit": ("Weeks of pregnancy", "Haemoglobin", "HIV test"),
            "Check-up*": ("Weight", "Systolic pressure", "Danger signs", "Next visit"),
            "Delivery": ("Outcome", "Remarks"),
        },
    ),
    "Child health": (
        ("First name", "Last name", "Birth date", "Sex"),
        {
            "Birth": ("Weight", "Height", "Breastfed"),
            "Visit*": ("Weight", "Temperature", "Vaccine given", "Remarks"),
        },
    ),
    "Malaria register": (
        (),
        {
            "Case": (
                "Age in years",
                "Gender of the patient",
                "Malaria test",
                "Treatment given",
                "First symptoms",
                "Admitted",
            )
        },
    ),
}


def make_attributes(country: Country) -> None:
    """The type of tracked entities, and their attributes."""
    country.start("attributes")
    for name, value_type, options, unique in _ATTRIBUTES:
        more: Json = {"optionSet": country.ref("optionSets", options)} if options else {}
        country.add(
            "trackedEntityAttributes",
            name,
            valueType=value_type,
            aggregationType="NONE",
            unique=unique,
            generated=False,
            confidential=False,
            inherit=False,
            trigramIndexable=False,
            **more,
        )
    person = country.add("trackedEntityTypes", "Person", featureType="NONE", allowAuditLog=True, sharing=_DATA_FOR_ALL)
    person["trackedEntityTypeAttributes"] = [
        country.part(
            displayInList=True,
            mandatory=False,
            searchable=True,
            trackedEntityType=ref(person),
            trackedEntityAttribute=country.ref("trackedEntityAttributes", name),
        )
        for name, *_ in _ATTRIBUTES
    ]
    side = {"relationshipEntity": "TRACKED_ENTITY_INSTANCE", "trackedEntityType": ref(person)}
    country.add(
        "relationshipTypes",
        "Mother and child",
        bidirectional=True,
        referral=False,
        fromToName="Mother of",
        toFromName="Child of",
        fromConstraint={**side, "program": {"id": ""}},
        toConstraint={**side, "program": {"id": ""}},
        sharing=_DATA_FOR_ALL,
    )


def make_programs(country: Country) -> None:
    """Two programs in which people are enrolled, and one whose events stand alone."""
    country.start("programs")
    for name, (attributes, stages) in PROGRAMS.items():
        program = country.add("programs", name, programType="WITHOUT_REGISTRATION", sharing=_DATA_FOR_ALL)
        if attributes:
            program |= {"programType": "WITH_REGISTRATION", **_registration(country, program, attributes)}
        program |= {
            "categoryCombo": {"id": _DEFAULT_COMBO},
            "enrollmentCategoryCombo": {"id": _DEFAULT_COMBO},
            "organisationUnits": [{"id": unit} for unit in country.facilities],
            "programStages": [
                ref(_stage(country, program, order, stage, elements))
                for order, (stage, elements) in enumerate(stages.items(), 1)
            ],
            "accessLevel": "OPEN",
            "featureType": "NONE",
            "version": 0,
            "skipOffline": False,
        }
    relationship = country.bundle["relationshipTypes"][0]
    relationship["fromConstraint"]["program"] = country.ref("programs", "Antenatal care")
    relationship["toConstraint"]["program"] = country.ref("programs", "Child health")
    _sections(country)
    _notifications(country)
    _indicators(country)
    _lists(country)


def _registration(country: Country, program: Json, attributes: tuple[str, ...]) -> Json:
    return {
        "trackedEntityType": country.ref("trackedEntityTypes", "Person"),
        "displayIncidentDate": False,
        "onlyEnrollOnce": False,
        "enrollmentDateLabel": "Date of registration",
        "programTrackedEntityAttributes": [
            country.part(
                displayInList=True,
                mandatory=name == "Last name",
                searchable=True,
                sortOrder=order,
                program=ref(program),
                trackedEntityAttribute=country.ref("trackedEntityAttributes", name),
            )
            for order, name in enumerate(attributes, 1)
        ],
    }


def _stage(country: Country, program: Json, order: int, name: str, elements: tuple[str, ...]) -> Json:
    repeated = name.endswith("*")
    stage: Json = {
        "id": country.uid(),
        "name": name.rstrip("*"),
        "program": ref(program),
        "sortOrder": order,
        "repeatable": repeated,
        "minDaysFromStart": 30 if repeated else 0,
        "autoGenerateEvent": order == 1,
        "referral": False,
        "featureType": "NONE" if program.get("trackedEntityType") else "POINT",
        "validationStrategy": "ON_UPDATE_AND_INSERT",
        "sharing": _DATA_FOR_ALL,
    }
    stage["programStageDataElements"] = [
        country.part(
            compulsory=False,
            displayInReports=True,
            skipAnalytics=False,
            sortOrder=place,
            programStage=ref(stage),
            dataElement=country.ref("dataElements", element),
        )
        for place, element in enumerate(elements)
    ]
    country.uids.setdefault("programStages", {})[stage["name"]] = stage["id"]
    country.bundle.setdefault("programStages", []).append(stage)
    return stage


def _bare(country: Country, kind: str, name: str, **more: Any) -> Json:
    """An object of a type whose objects have no short names."""
    item = {"id": country.uid(), "name": name, **more}
    country.uids.setdefault(kind, {})[name] = item["id"]
    country.bundle.setdefault(kind, []).append(item)
    return item


def _sections(country: Country) -> None:
    for order, (title, names) in enumerate((("Person", ("First name", "Last name")), ("Birth", ("Birth date", "Sex")))):
        section = _bare(
            country,
            "programSections",
            title,
            sortOrder=order,
            program=country.ref("programs", "Child health"),
            trackedEntityAttributes=country.refs("trackedEntityAttributes", *names),
        )
        country.item("programs", "Child health").setdefault("programSections", []).append(ref(section))
    parts: dict[str, tuple[str, ...]] = {"Measures": ("Weight", "Temperature"), "Care": ("Vaccine given",)}
    for order, (title, elements) in enumerate(parts.items()):
        section = _bare(
            country,
            "programStageSections",
            title,
            sortOrder=order,
            programStage=country.ref("programStages", "Visit"),
            dataElements=country.refs("dataElements", *elements),
            programIndicators=[],
        )
        country.item("programStages", "Visit").setdefault("programStageSections", []).append(ref(section))


def _notifications(country: Country) -> None:
    template = _bare(
        country,
        "programNotificationTemplates",
        "Welcome",
        messageTemplate="Welcome to V{program_name}",
        subjectTemplate="Welcome",
        notificationTrigger="ENROLLMENT",
        notificationRecipient="TRACKED_ENTITY_INSTANCE",
        deliveryChannels=["SMS"],
        sendRepeatable=False,
    )
    country.item("programs", "Antenatal care")["notificationTemplates"] = [ref(template)]


# Name, program, kind of analytics, aggregation, expression, filter; names in brackets are stages and data elements.
_INDICATORS = (
    ("Children's visits", "Child health", "EVENT", "COUNT", "V{event_count}", ""),
    ("Average weight at visits", "Child health", "EVENT", "AVERAGE", "#{Visit.Weight}", ""),
    ("Feverish children", "Child health", "EVENT", "COUNT", "V{event_count}", "#{Visit.Temperature} > 38"),
    ("Children enrolled", "Child health", "ENROLLMENT", "COUNT", "V{enrollment_count}", ""),
    ("Women enrolled", "Antenatal care", "ENROLLMENT", "COUNT", "V{enrollment_count}", ""),
    ("Malaria confirmed", "Malaria register", "EVENT", "COUNT", "V{event_count}", "#{Case.Malaria test} == 'POSITIVE'"),
)


def _by_uid(country: Country, text: str) -> str:
    for stage, elements in ((name.rstrip("*"), own) for _, stages in PROGRAMS.values() for name, own in stages.items()):
        for element in elements:
            uids = f"{country.uids['programStages'][stage]}.{country.uids['dataElements'][element]}"
            text = text.replace(f"{{{stage}.{element}}}", f"{{{uids}}}")
    return text


def _indicators(country: Country) -> None:
    for name, program, kind, aggregation, expression, wanted in _INDICATORS:
        country.add(
            "programIndicators",
            name,
            program=country.ref("programs", program),
            analyticsType=kind,
            aggregationType=aggregation,
            expression=_by_uid(country, expression),
            **({"filter": _by_uid(country, wanted)} if wanted else {}),
            categoryCombo={"id": _DEFAULT_COMBO},
            attributeCombo={"id": _DEFAULT_COMBO},
            displayInForm=kind == "EVENT",
            decimals=1,
            analyticsPeriodBoundaries=[
                country.part(analyticsPeriodBoundaryType=bound, boundaryTarget=f"{kind}_DATE")
                for bound in ("AFTER_START_OF_REPORTING_PERIOD", "BEFORE_END_OF_REPORTING_PERIOD")
            ],
        )
    country.add("programIndicatorGroups", "Of programs", programIndicators=country.refs("programIndicators"))


def _lists(country: Country) -> None:
    program = country.ref("programs", "Child health")
    criteria: Json = {"enrollmentStatus": "ACTIVE", "displayColumnOrder": [], "assignedUsers": []}
    country.add(
        "trackedEntityInstanceFilters",
        "Children in care",
        program=program,
        entityQueryCriteria=criteria,
        eventFilters=[],
        sortOrder=1,
    )
    country.add(
        "programStageWorkingLists",
        "Visits of this month",
        program=program,
        programStage=country.ref("programStages", "Visit"),
        programStageQueryCriteria={"eventStatus": "ACTIVE", "dataFilters": []},
    )
    country.add(
        "eventFilters",
        "Cases of this week",
        program=country.uids["programs"]["Malaria register"],
        programStage=country.uids["programStages"]["Case"],
        eventQueryCriteria={"eventDate": {"type": "RELATIVE", "period": "THIS_WEEK"}, "dataFilters": []},
    )


# Name, program, stage, variable and its data element or attribute, condition, action and its content.
_RULES = (
    ("Fever", "Child health", "Visit", "temperature", "Temperature", "#{temperature} > 38", "SHOWWARNING", "Fever"),
    ("Too heavy", "Child health", "Visit", "weight", "Weight", "#{weight} > 40", "SHOWERROR", "Check the weight"),
    (
        "Anaemia",
        "Antenatal care",
        "First visit",
        "haemoglobin",
        "Haemoglobin",
        "#{haemoglobin} < 11",
        "DISPLAYTEXT",
        "Iron",
    ),
    ("No treatment", "Malaria register", "Case", "result", "Malaria test", "#{result} == 'NEGATIVE'", "HIDEFIELD", ""),
)


def make_rules(country: Country) -> None:
    """Rules of the programs with their variables and actions."""
    country.start("program rules")
    for priority, (name, program, stage, variable, element, condition, action, content) in enumerate(_RULES, 1):
        owner = country.ref("programs", program)
        _bare(
            country,
            "programRuleVariables",
            variable,
            program=owner,
            programRuleVariableSourceType="DATAELEMENT_CURRENT_EVENT",
            valueType="TEXT" if action == "HIDEFIELD" else "NUMBER",
            dataElement=country.ref("dataElements", element),
            useCodeForOptionSet=False,
        )
        rule = _bare(
            country, "programRules", name, program={**owner}, description=name, condition=condition, priority=priority
        )
        if action != "DISPLAYTEXT":
            rule["programStage"] = country.ref("programStages", stage)
        hidden = "Treatment given" if action == "HIDEFIELD" else element
        done: Json = {
            "id": country.uid(),
            "programRule": ref(rule),
            "programRuleActionType": action,
            "evaluationTime": "ALWAYS",
            "evaluationEnvironments": ["ANDROID", "WEB"],
        }
        if content:
            done["content"] = content
        if action == "DISPLAYTEXT":
            done |= {"location": "feedback", "data": "'iron'"}
        else:
            done["dataElement"] = country.ref("dataElements", hidden)
        country.bundle.setdefault("programRuleActions", []).append(done)
        rule["programRuleActions"] = [ref(done)]


# -- What else there is ------------------------------------------------------------------------------------------------


_ICON = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>'


def make_system(country: Country) -> None:
    """One or a few objects of each type that the other subjects leave out."""
    country.start("system")
    _make_queries(country)
    _make_attributes(country)
    _make_documents(country)
    _make_connections(country)
    _make_notifications(country)


def _make_queries(country: Country) -> None:
    by_level = "select name, uid from organisationunit where hierarchylevel = ${level}"
    for name, kind, sql in (
        ("Units of a level", "QUERY", by_level),
        ("Data elements", "VIEW", "select uid, name, valuetype from dataelement"),
    ):
        country.add("sqlViews", name, type=kind, sqlQuery=sql, cacheStrategy="RESPECT_SYSTEM_SETTING")
    country.add(
        "analyticsTableHooks",
        "After the units",
        phase="RESOURCE_TABLE_POPULATED",
        resourceTableType="ORG_UNIT_STRUCTURE",
        sql="update _orgunitstructure set level = 1 where level is null",
    )
    for name, value in (("Months in a year", 12.0), ("Days in a week", 7.0)):
        country.add("constants", name, value=value)


def _make_attributes(country: Country) -> None:
    for name, kind, value_type in (
        ("Registry number", "organisationUnitAttribute", "TEXT"),
        ("Source of the definition", "dataElementAttribute", "TEXT"),
        ("Reviewed on", "indicatorAttribute", "DATE"),
    ):
        country.add(
            "attributes", name, valueType=value_type, unique=name == "Registry number", mandatory=False, **{kind: True}
        )
    number, source = country.refs("attributes", "Registry number", "Source of the definition")
    facilities = [unit for unit in country.bundle["organisationUnits"] if unit["geometry"]["type"] == "Point"]
    for place, unit in enumerate(facilities[::5], 1):
        unit["attributeValues"] = [{"attribute": {**number}, "value": f"R-{place:04}"}]
    for element in country.bundle["dataElements"][:10]:
        element["attributeValues"] = [{"attribute": {**source}, "value": "Ministry of Health"}]


def _make_documents(country: Country) -> None:
    country.add("documents", "Guide to the forms", url="https://example.org/guide.pdf", external=True)
    country.add(
        "reports",
        "Monthly summary",
        type="HTML",
        cacheStrategy="NO_CACHE",
        designContent="<h1>Monthly summary</h1>",
    )
    country.add("dataEntryForms", "Custom form", htmlCode="<p>Nothing to enter</p>", style="NORMAL", format=2)


def _make_connections(country: Country) -> None:
    country.add(
        "routes",
        "Weather",
        url="https://weather.example.org/**",
        headers={"accept": "application/json"},
        authorities=[],
        disabled=False,
        responseTimeoutSeconds=5,
    )
    request = {
        "name": "Malaria",
        "dx": [country.uids["dataElements"]["Malaria cases"]],
        "pe": ["LAST_12_MONTHS"],
        "ou": [country.bundle["organisationUnits"][0]["id"]],
    }
    country.add(
        "aggregateDataExchanges",
        "Malaria to the archive",
        source={"requests": [request]},
        target={"type": "INTERNAL", "request": {"importStrategy": "CREATE_AND_UPDATE"}},
    )
    country.add(
        "eventHooks",
        "Changes of metadata",
        source={"path": "metadata", "fields": "id,name"},
        targets=[{"type": "webhook", "url": "https://hooks.example.org/changes"}],
        disabled=True,
    )
    client: Json = {"id": country.uid(), "name": "Mobile app", "clientId": "mobile-app", "cid": "mobile-app"}
    uris = "https://app.example.org/callback"
    client |= {"secret": "not-secret", "clientSecret": "not-secret", "scopes": "openid,profile"}
    client |= {"clientAuthenticationMethods": "client_secret_basic", "authorizationGrantTypes": "authorization_code"}
    country.bundle["oAuth2Clients"] = [{**client, "redirectUris": uris, "grantTypes": ["authorization_code"]}]


def _make_notifications(country: Country) -> None:
    clerks = country.ref("userGroups", "Data clerks")
    country.add(
        "dataSetNotificationTemplates",
        "Form is complete",
        messageTemplate="V{data_set_name} of V{org_unit_name} is complete",
        subjectTemplate="Complete",
        dataSetNotificationTrigger="DATA_SET_COMPLETION",
        notificationRecipient="USER_GROUP",
        recipientUserGroup=clerks,
        sendStrategy="SINGLE_NOTIFICATION",
        deliveryChannels=["SMS"],
        dataSets=country.refs("dataSets", "Outpatients report"),
    )
    country.add(
        "pushAnalysis",
        "Dashboard of the week",
        title="Dashboard of the week",
        message="Look",
        dashboard=country.ref("dashboards", "Health of the country"),
        recipientUserGroups=[{**clerks}],
    )
    country.add("smsCommands", "Alert", parserType="ALERT_PARSER", userGroup={**clerks}, separator="=")


# -- What is no metadata ---------------------------------------------------------------------------------------------


def settle(call: Call, country: Country) -> None:
    """Store what no bundle of metadata can bring."""
    country.start("settling")
    state = call.state
    state.of("minMaxDataElements").update(limits(country))
    for user in country.bundle["users"]:
        state.passwords[user["username"]] = state.passwords[call.server.username]
    for client in state.of("oAuth2Clients").values():
        if call.server.data.by_plural["oAuth2Clients"].properties["redirectUris"].collection:
            client["redirectUris"] = [client["redirectUris"]]
    _add_token(call, country)
    _add_icon(call, country)
    _add_messages(call, country)
    state.stores[""]["country"] = {
        key: {"value": value, "created": FOUNDED, "lastUpdated": FOUNDED}
        for key, value in (("name", country.bundle["organisationUnits"][0]["name"]), ("settings", {"theme": "green"}))
    }


def _dated(call: Call, uid: str) -> Json:
    user = {"id": call.user["id"]}
    dates = {"created": FOUNDED, "lastUpdated": FOUNDED, "createdBy": user, "lastUpdatedBy": {**user}}
    return {"id": uid, **dates, "translations": [], "attributeValues": []}


def _add_token(call: Call, country: Country) -> None:
    uid = country.uid()
    call.state.of("apiToken")[uid] = {
        **_dated(call, uid),
        "code": "archive",
        "version": 2,
        "type": "PERSONAL_ACCESS_TOKEN_V2",
        "expire": 4102444800000,
        "attributes": [{"type": "MethodAllowedList", "allowedMethods": ["GET"]}],
        "sharing": {"owner": call.user["id"], "public": "--------", "users": {}, "userGroups": {}},
    }
    call.state.tokens[password_hash(country.token())] = uid


def _add_icon(call: Call, country: Country) -> None:
    uid = country.uid()
    call.state.files[uid] = _ICON
    call.state.of("fileResources")[uid] = {
        **_dated(call, uid),
        "name": "dot.svg",
        "sharing": {"users": {}, "userGroups": {}},
        "contentType": "image/svg+xml",
        "contentLength": len(_ICON),
        "contentMd5": hashlib.md5(_ICON, usedforsecurity=False).hexdigest(),
        "assigned": True,
        "domain": "ICON",
        "hasMultipleStorageFiles": False,
        "storageStatus": "STORED",
    }
    call.state.of("icons")["dot"] = {
        "key": "dot",
        "description": "A dot",
        "keywords": ["dot"],
        "custom": True,
        "fileResource": {"id": uid},
        "createdBy": {"id": call.user["id"]},
        "created": FOUNDED,
        "lastUpdated": FOUNDED,
    }


def _add_messages(call: Call, country: Country) -> None:
    me = {"id": call.user["id"]}
    for subject, sender, texts in (
        ("Late reports", "Ada Abara", ("Which reports are late?", "Those of two districts.")),
        ("New form", "Finn Fofana", ("The form of stock has changed.",)),
        ("Training", "Ben Bello", ("Training starts on Monday.",)),
    ):
        uid, other = country.uid(), {"id": country.uids["users"][sender]}
        item = {
            **_dated(call, uid),
            "name": subject,
            "subject": subject,
            "createdBy": other,
            "lastSender": {**other},
            "lastMessage": FOUNDED,
            "sharing": {"users": {}, "userGroups": {}},
            "userMessages": [
                {"key": country.uuid(), "user": {**user}, "read": user == other, "followUp": False}
                for user in (other, me)
            ],
            "messages": [
                {**country.part(text=text), "sender": {**other}, "internal": False, "attachments": []} for text in texts
            ],
            "messageType": "PRIVATE",
            "priority": "NONE",
            "status": "NONE",
        }
        item.pop("lastUpdatedBy")
        call.state.of("messageConversations")[uid] = item
