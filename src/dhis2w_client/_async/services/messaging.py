"""Messages between users, and tickets: conversations sent, answered, assigned and marked."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from dhis2w_client._async.resource import Resource
from dhis2w_client._http import Response
from dhis2w_client.filters import filter_texts
from dhis2w_client.query import comma_joined, page_or_all, path_segment
from dhis2w_client.uids import checked_uid

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from dhis2w_client.filters import Filters
    from dhis2w_client.models import Dhis2Model
    from dhis2w_client.paging import Page
    from dhis2w_client.query import ParameterValue
    from dhis2w_client.reports import WebMessage

    Priority: TypeAlias = Literal["NONE", "LOW", "MEDIUM", "HIGH"]
    Status: TypeAlias = Literal["NONE", "OPEN", "PENDING", "INVALID", "SOLVED"]

__all__ = ["Messaging"]

Conversation = TypeVar("Conversation", bound="Dhis2Model")

_PATH = "/api/messageConversations"
_FIELDS = "id,subject,messageType,status,priority,read,followUp,assignee[id,username],lastMessage,lastUpdated"
_WHOLE = f"{_FIELDS},userMessages[user[id,username]],messages[id,text,created,sender[id,username],attachments[id,name]]"


class Messaging(Resource, Generic[Conversation]):
    """Conversations of the user of the client (`/api/messageConversations`)."""

    __slots__ = ()

    async def list_conversations(
        self,
        *,
        filters: "Filters | None" = None,
        fields: str | Iterable[str] = _FIELDS,
        page: int | None = None,
        page_size: int = 50,
    ) -> "Page[Conversation]":
        """Conversations, newest first; without `page` all of them."""
        model: type[Conversation] = self._client.models.MessageConversation
        params: dict[str, ParameterValue] = {
            "fields": comma_joined(fields),
            "filter": filter_texts(filters, self._feature_version),
            **page_or_all(page, page_size),
        }
        return await self._client.call_page(_PATH, "messageConversations", model, params)

    async def get_conversation(self, uid: str, *, fields: str | Iterable[str] = _WHOLE) -> Conversation:
        """A conversation with its messages. `GET /api/messageConversations/{uid}`; it stays unread."""
        model: type[Conversation] = self._client.models.MessageConversation
        params = {"fields": comma_joined(fields)}
        return await self._call("GET", _path(uid), params=params, returns=model)

    async def send(
        self,
        *,
        subject: str,
        text: str,
        users: "Sequence[str]" = (),
        user_groups: "Sequence[str]" = (),
        organisation_units: "Sequence[str]" = (),
        attachments: "Sequence[str]" = (),
    ) -> Conversation:
        """Begins a conversation with users, members of groups and users of organisation units, given by uid.

        `attachments` are uids of file resources of the domain MESSAGE_ATTACHMENT. `POST /api/messageConversations`,
        whose answer names the new object in its Location header only; then it is read.
        """
        recipients = {"users": users, "userGroups": user_groups, "organisationUnits": organisation_units}
        if not any(recipients.values()):
            raise ValueError("a message needs recipients: users, user_groups or organisation_units")
        body: dict[str, Any] = {"subject": subject, "text": text}
        given = {**recipients, "attachments": attachments}
        body |= {name: [{"id": checked_uid(uid)} for uid in uids] for name, uids in given.items() if uids}
        response = await self._call("POST", _PATH, body=body, returns=Response)
        return await self.get_conversation(response.headers["location"].rstrip("/").rpartition("/")[2])

    async def reply(
        self, uid: str, text: str, *, attachments: "Sequence[str]" = (), internal: bool = False
    ) -> "WebMessage":
        """Answers in a conversation; `internal` for those who handle tickets only.

        `POST /api/messageConversations/{uid}` with the text as it is.
        """
        from dhis2w_client.reports import WebMessage

        params = {"attachments": [*attachments] or None, "internal": internal or None}
        return await self._call(
            "POST", _path(uid), params=params, body=text.encode(), content_type="text/plain", returns=WebMessage
        )

    async def feedback(self, *, subject: str, text: str) -> "WebMessage":
        """Writes a ticket to those who look after the system. `POST /api/messageConversations/feedback`."""
        from dhis2w_client.reports import WebMessage

        params = {"subject": subject}
        return await self._call(
            "POST",
            f"{_PATH}/feedback",
            params=params,
            body=text.encode(),
            content_type="text/plain",
            returns=WebMessage,
        )

    async def mark_read(self, uids: "str | Sequence[str]") -> None:
        """Marks conversations as read. `POST /api/messageConversations/read`."""
        await self._mark("read", uids)

    async def mark_unread(self, uids: "str | Sequence[str]") -> None:
        """Marks conversations as unread. `POST /api/messageConversations/unread`."""
        await self._mark("unread", uids)

    async def mark_followup(self, uids: "str | Sequence[str]", followup: bool = True) -> None:
        """Marks conversations for follow-up, or no longer. `POST /api/messageConversations/followup`."""
        await self._mark("followup" if followup else "unfollowup", uids)

    async def set_priority(self, uid: str, priority: "Priority") -> None:
        """Gives a ticket a priority. `POST /api/messageConversations/{uid}/priority`."""
        await self._call("POST", f"{_path(uid)}/priority", params={"messageConversationPriority": priority})

    async def set_status(self, uid: str, status: "Status") -> None:
        """Gives a ticket a status. `POST /api/messageConversations/{uid}/status`."""
        await self._call("POST", f"{_path(uid)}/status", params={"messageConversationStatus": status})

    async def assign(self, uid: str, user: str) -> None:
        """Gives a ticket to a user to handle. `POST /api/messageConversations/{uid}/assign`."""
        await self._call("POST", f"{_path(uid)}/assign", params={"userId": checked_uid(user)})

    async def unassign(self, uid: str) -> None:
        """Takes a ticket from whom it was given to. `DELETE /api/messageConversations/{uid}/assign`."""
        await self._call("DELETE", f"{_path(uid)}/assign")

    async def delete_conversation(self, uid: str) -> None:
        """Removes a conversation for the user of the client; the others keep it.

        `DELETE /api/messageConversations/{uid}/{user}`: the same without the user is answered with 200 and deletes
        nothing, on all versions.
        """
        me: Mapping[str, Any] = await self._client.get_raw("/api/me", {"fields": "id"})
        await self._call("DELETE", f"{_path(uid)}/{path_segment(me['id'])}")

    async def _mark(self, how: str, uids: "str | Sequence[str]") -> None:
        body = [checked_uid(uid) for uid in ([uids] if isinstance(uids, str) else uids)]
        await self._call("POST", f"{_PATH}/{how}", body=body)


def _path(uid: str) -> str:
    return f"{_PATH}/{checked_uid(uid)}"
