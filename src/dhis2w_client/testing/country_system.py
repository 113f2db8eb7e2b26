"""What else a country's DHIS2 has: routes, SQL views, attributes, notifications, files, messages, a store."""

import hashlib

from dhis2w_client.testing.country import FOUNDED, Country
from dhis2w_client.testing.country_forms import limits
from dhis2w_client.testing.http import Call, Json
from dhis2w_client.testing.state import password_hash

__all__ = ["make_system", "settle"]

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
