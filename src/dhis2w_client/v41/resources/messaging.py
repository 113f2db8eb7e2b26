"""Resources of DHIS2 2.41: messaging."""

# Generated from specs/v41 by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import dhis2w_client.v41.models as models
from dhis2w_client._async.metadata import Descriptor, MetadataResource
from dhis2w_client._async.resource import Resource
from dhis2w_client.query import comma_joined, path_segment, wire_parameters
from dhis2w_client.reports import WebMessage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from typing import Unpack

    from pydantic import JsonValue

    from dhis2w_client.query import ParameterValue
    from dhis2w_client.v41 import enums, parameters, properties


class DataSetNotificationTemplates(MetadataResource["models.DataSetNotificationTemplate"]):
    """`/api/dataSetNotificationTemplates`."""

    _descriptor = Descriptor(
        "/api/dataSetNotificationTemplates", "dataSetNotificationTemplates", "DataSetNotificationTemplate"
    )

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.DataSetNotificationTemplate | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.DataSetNotificationTemplateProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/dataSetNotificationTemplates/{uid}/favorite` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/dataSetNotificationTemplates/{path_segment(uid)}/favorite", returns=WebMessage
        )

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/dataSetNotificationTemplates/{uid}/favorite` - 2.41 only.
        """
        return await self._call(
            "POST", f"/api/dataSetNotificationTemplates/{path_segment(uid)}/favorite", returns=WebMessage
        )

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/dataSetNotificationTemplates/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/dataSetNotificationTemplates/{path_segment(uid)}/subscriber", returns=WebMessage
        )

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/dataSetNotificationTemplates/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "POST", f"/api/dataSetNotificationTemplates/{path_segment(uid)}/subscriber", returns=WebMessage
        )


class Email(Resource):
    """`/api/email`."""

    async def send_notification(
        self,
        body: models.Email | Mapping[str, object] | None = None,
        *,
        message: str | None = None,
        recipients: Sequence[str] | None = None,
        subject: str | None = None,
    ) -> WebMessage:
        """Send an e-mail to users, from the server.

        `POST /api/email/notification` - every version.
        """
        return await self._call(
            "POST",
            "/api/email/notification",
            params={"message": message, "recipients": recipients, "subject": subject},
            body=body,
            returns=WebMessage,
        )

    async def send_test(self) -> WebMessage:
        """Send an e-mail to the user of the client, to see that it works.

        `POST /api/email/test` - every version.
        """
        return await self._call("POST", "/api/email/test", returns=WebMessage)


class Gateways(Resource):
    """`/api/gateways`."""

    async def list(self, *, fields: Sequence[str] | None = None) -> models.SmsGateways:
        """Read the gateways.

        `GET /api/gateways` - every version.
        """
        return await self._call(
            "GET", "/api/gateways", params={"fields": comma_joined(fields)}, returns=models.SmsGateways
        )

    async def create(
        self,
        body: models.BulkSmsGatewayConfig
        | models.ClickatellGatewayConfig
        | models.GenericHttpGatewayConfig
        | models.SMPPGatewayConfig,
    ) -> WebMessage:
        """Create a gateway that sends SMS.

        `POST /api/gateways` - every version.
        """
        return await self._call("POST", "/api/gateways", body=body, returns=WebMessage)

    async def set_default(self, uid: str) -> WebMessage:
        """Make a gateway the one that sends SMS.

        `PUT /api/gateways/default/{uid}` - every version.
        """
        return await self._call("PUT", f"/api/gateways/default/{path_segment(uid)}", returns=WebMessage)

    async def delete(self, uid: str) -> WebMessage:
        """Delete one of the gateways.

        `DELETE /api/gateways/{uid}` - every version.
        """
        return await self._call("DELETE", f"/api/gateways/{path_segment(uid)}", returns=WebMessage)

    async def get(
        self, uid: str, *, fields: Sequence[str] | None = None
    ) -> (
        models.BulkSmsGatewayConfig
        | models.ClickatellGatewayConfig
        | models.GenericHttpGatewayConfig
        | models.SMPPGatewayConfig
    ):
        """Read one of the gateways.

        `GET /api/gateways/{uid}` - every version.
        """
        answer: (
            models.BulkSmsGatewayConfig
            | models.ClickatellGatewayConfig
            | models.GenericHttpGatewayConfig
            | models.SMPPGatewayConfig
        ) = await self._call_for(
            models.BulkSmsGatewayConfig
            | models.ClickatellGatewayConfig
            | models.GenericHttpGatewayConfig
            | models.SMPPGatewayConfig,
            "GET",
            f"/api/gateways/{path_segment(uid)}",
            params={"fields": comma_joined(fields)},
        )
        return answer

    async def update(
        self,
        uid: str,
        body: models.BulkSmsGatewayConfig
        | models.ClickatellGatewayConfig
        | models.GenericHttpGatewayConfig
        | models.SMPPGatewayConfig,
    ) -> WebMessage:
        """Replace a gateway.

        `PUT /api/gateways/{uid}` - every version.
        """
        return await self._call("PUT", f"/api/gateways/{path_segment(uid)}", body=body, returns=WebMessage)


class MessageConversations(MetadataResource["models.MessageConversation"]):
    """`/api/messageConversations`."""

    _descriptor = Descriptor("/api/messageConversations", "messageConversations", "MessageConversation")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.MessageConversation | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.MessageConversationProperties],
        ) -> WebMessage: ...

    async def delete_all(self, *, mc: Sequence[str], user: str | None = None) -> dict[str, JsonValue]:
        """Delete the message conversations.

        `DELETE /api/messageConversations` - every version.
        """
        return await self._call(
            "DELETE", "/api/messageConversations", params={"mc": mc, "user": user}, returns=dict[str, Any]
        )

    async def feedback(self, body: str, *, subject: str) -> WebMessage:
        """Call feedback.

        `POST /api/messageConversations/feedback` - every version.
        """
        return await self._call(
            "POST", "/api/messageConversations/feedback", params={"subject": subject}, body=body, returns=WebMessage
        )

    async def followup(self, body: Sequence[str], *, user: str | None = None) -> models.MarkedConversations:
        """Call followup.

        `POST /api/messageConversations/followup` - every version.
        """
        return await self._call(
            "POST",
            "/api/messageConversations/followup",
            params={"user": user},
            body=body,
            returns=models.MarkedConversations,
        )

    async def read_all(self, body: Sequence[str], *, user: str | None = None) -> models.MarkedConversations:
        """Call read.

        `POST /api/messageConversations/read` - every version.
        """
        return await self._call(
            "POST",
            "/api/messageConversations/read",
            params={"user": user},
            body=body,
            returns=models.MarkedConversations,
        )

    async def unfollowup(self, body: Sequence[str], *, user: str | None = None) -> models.MarkedConversations:
        """Call unfollowup.

        `POST /api/messageConversations/unfollowup` - every version.
        """
        return await self._call(
            "POST",
            "/api/messageConversations/unfollowup",
            params={"user": user},
            body=body,
            returns=models.MarkedConversations,
        )

    async def unread_all(self, body: Sequence[str], *, user: str | None = None) -> models.MarkedConversations:
        """Call unread.

        `POST /api/messageConversations/unread` - every version.
        """
        return await self._call(
            "POST",
            "/api/messageConversations/unread",
            params={"user": user},
            body=body,
            returns=models.MarkedConversations,
        )

    async def get_attachments_by_file_uid(self, mc_uid: str, msg_uid: str, file_uid: str) -> bytes:
        """Read attachments.

        `GET /api/messageConversations/{mcUid}/{msgUid}/attachments/{fileUid}` - every version.
        """
        return await self._call(
            "GET",
            f"/api/messageConversations/{path_segment(mc_uid)}/{path_segment(msg_uid)}/attachments/{path_segment(file_uid)}",
            returns=bytes,
        )

    async def reply(self, uid: str, body: str, *, attachments: Sequence[str] | None = None) -> WebMessage:
        """Reply to a conversation.

        `POST /api/messageConversations/{uid}` - every version.
        """
        return await self._call(
            "POST",
            f"/api/messageConversations/{path_segment(uid)}",
            params={"attachments": attachments},
            body=body,
            content_type="text/plain",
            returns=WebMessage,
        )

    async def delete_assign(self, uid: str) -> dict[str, JsonValue]:
        """Delete assign.

        `DELETE /api/messageConversations/{uid}/assign` - every version.
        """
        return await self._call(
            "DELETE", f"/api/messageConversations/{path_segment(uid)}/assign", returns=dict[str, Any]
        )

    async def assign(self, uid: str, *, user_id: str | None = None) -> dict[str, JsonValue]:
        """Call assign.

        `POST /api/messageConversations/{uid}/assign` - every version.
        """
        return await self._call(
            "POST",
            f"/api/messageConversations/{path_segment(uid)}/assign",
            params={"userId": user_id},
            returns=dict[str, Any],
        )

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/messageConversations/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/messageConversations/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/messageConversations/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/messageConversations/{path_segment(uid)}/favorite", returns=WebMessage)

    async def priority(
        self, uid: str, *, message_conversation_priority: enums.MessageConversationPriority
    ) -> dict[str, JsonValue]:
        """Call priority.

        `POST /api/messageConversations/{uid}/priority` - every version.
        """
        return await self._call(
            "POST",
            f"/api/messageConversations/{path_segment(uid)}/priority",
            params={"messageConversationPriority": message_conversation_priority},
            returns=dict[str, Any],
        )

    async def read(self, uid: str, *, user_uid: str | None = None) -> dict[str, JsonValue]:
        """Call read.

        `POST /api/messageConversations/{uid}/read` - every version.
        """
        return await self._call(
            "POST",
            f"/api/messageConversations/{path_segment(uid)}/read",
            params={"userUid": user_uid},
            returns=dict[str, Any],
        )

    async def recipients(self, uid: str, body: models.MessageConversationInfo | Mapping[str, object]) -> None:
        """Call recipients.

        `POST /api/messageConversations/{uid}/recipients` - every version.
        """
        await self._call("POST", f"/api/messageConversations/{path_segment(uid)}/recipients", body=body)

    async def status(
        self, uid: str, *, message_conversation_status: enums.MessageConversationStatus
    ) -> dict[str, JsonValue]:
        """Call status.

        `POST /api/messageConversations/{uid}/status` - every version.
        """
        return await self._call(
            "POST",
            f"/api/messageConversations/{path_segment(uid)}/status",
            params={"messageConversationStatus": message_conversation_status},
            returns=dict[str, Any],
        )

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/messageConversations/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/messageConversations/{path_segment(uid)}/subscriber", returns=WebMessage
        )

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/messageConversations/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/messageConversations/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def unread(self, uid: str, *, user_uid: str | None = None) -> dict[str, JsonValue]:
        """Call unread.

        `POST /api/messageConversations/{uid}/unread` - every version.
        """
        return await self._call(
            "POST",
            f"/api/messageConversations/{path_segment(uid)}/unread",
            params={"userUid": user_uid},
            returns=dict[str, Any],
        )


class Messages(MetadataResource["models.ProgramMessage"]):
    """`/api/messages`."""

    _descriptor = Descriptor("/api/messages", "messages", "ProgramMessage")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ProgramMessage | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ProgramMessageProperties],
        ) -> WebMessage: ...

    async def get_scheduled_sent(
        self,
        *,
        after_date: datetime | date | str | None = None,
        enrollment: str | None = None,
        event: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        program_instance: str | None = None,
        program_stage_instance: str | None = None,
    ) -> list[models.ProgramMessage]:
        """Read scheduled, sent.

        `GET /api/messages/scheduled/sent` - every version.
        """
        return await self._call(
            "GET",
            "/api/messages/scheduled/sent",
            params={
                "afterDate": after_date,
                "enrollment": enrollment,
                "event": event,
                "page": page,
                "pageSize": page_size,
                "programInstance": program_instance,
                "programStageInstance": program_stage_instance,
            },
            returns=list[models.ProgramMessage],
        )

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/messages/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/messages/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/messages/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/messages/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/messages/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/messages/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/messages/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/messages/{path_segment(uid)}/subscriber", returns=WebMessage)


class ProgramNotificationInstances(Resource):
    """`/api/programNotificationInstances`."""

    async def get(
        self, **query: Unpack[parameters.ProgramNotificationInstancesGetQuery]
    ) -> models.ProgramNotificationInstancesPage:
        """Read the program notification instances.

        `GET /api/programNotificationInstances` - every version.
        """
        return await self._call(
            "GET",
            "/api/programNotificationInstances",
            params=wire_parameters(query),
            returns=models.ProgramNotificationInstancesPage,
        )


class ProgramNotificationTemplates(MetadataResource["models.ProgramNotificationTemplate"]):
    """`/api/programNotificationTemplates`."""

    _descriptor = Descriptor(
        "/api/programNotificationTemplates", "programNotificationTemplates", "ProgramNotificationTemplate"
    )

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ProgramNotificationTemplate | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ProgramNotificationTemplateProperties],
        ) -> WebMessage: ...

    async def get_filter(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        paging: bool | None = None,
        program: str | None = None,
        program_stage: str | None = None,
        skip_paging: bool | None = None,
    ) -> JsonValue:
        """Read filter.

        `GET /api/programNotificationTemplates/filter` - every version.
        """
        answer: JsonValue = await self._call_for(
            Any,
            "GET",
            "/api/programNotificationTemplates/filter",
            params={
                "page": page,
                "pageSize": page_size,
                "paging": paging,
                "program": program,
                "programStage": program_stage,
                "skipPaging": skip_paging,
            },
        )
        return answer

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/programNotificationTemplates/{uid}/favorite` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/programNotificationTemplates/{path_segment(uid)}/favorite", returns=WebMessage
        )

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/programNotificationTemplates/{uid}/favorite` - 2.41 only.
        """
        return await self._call(
            "POST", f"/api/programNotificationTemplates/{path_segment(uid)}/favorite", returns=WebMessage
        )

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/programNotificationTemplates/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/programNotificationTemplates/{path_segment(uid)}/subscriber", returns=WebMessage
        )

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/programNotificationTemplates/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "POST", f"/api/programNotificationTemplates/{path_segment(uid)}/subscriber", returns=WebMessage
        )


class SmsInbound(MetadataResource["models.IncomingSms"]):
    """`/api/sms/inbound`."""

    _descriptor = Descriptor("/api/sms/inbound", "inboundsmss", "IncomingSms")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.IncomingSms | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.IncomingSmsProperties],
        ) -> WebMessage: ...

    async def delete_all(self, *, ids: Sequence[str]) -> WebMessage:
        """Delete received messages.

        `DELETE /api/sms/inbound` - every version.
        """
        return await self._call("DELETE", "/api/sms/inbound", params={"ids": ids}, returns=WebMessage)

    async def import_unparsed(self) -> WebMessage:
        """Run the commands of received messages that were not understood before.

        `POST /api/sms/inbound/import` - every version.
        """
        return await self._call("POST", "/api/sms/inbound/import", returns=WebMessage)

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/sms/inbound/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/sms/inbound/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/sms/inbound/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/sms/inbound/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/sms/inbound/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/sms/inbound/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/sms/inbound/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/sms/inbound/{path_segment(uid)}/subscriber", returns=WebMessage)


class SmsOutbound(MetadataResource["models.OutboundSms"]):
    """`/api/sms/outbound`."""

    _descriptor = Descriptor("/api/sms/outbound", "outboundsmss", "OutboundSms")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.OutboundSms | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.OutboundSmsProperties],
        ) -> WebMessage: ...

    async def delete_all(self, *, ids: Sequence[str]) -> WebMessage:
        """Delete sent messages.

        `DELETE /api/sms/outbound` - every version.
        """
        return await self._call("DELETE", "/api/sms/outbound", params={"ids": ids}, returns=WebMessage)

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/sms/outbound/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/sms/outbound/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/sms/outbound/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/sms/outbound/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/sms/outbound/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/sms/outbound/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/sms/outbound/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/sms/outbound/{path_segment(uid)}/subscriber", returns=WebMessage)


class SmsCommands(MetadataResource["models.SMSCommand"]):
    """`/api/smsCommands`."""

    _descriptor = Descriptor("/api/smsCommands", "smsCommands", "SMSCommand")

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.SMSCommand | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.SMSCommandProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/smsCommands/{uid}/favorite` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/smsCommands/{path_segment(uid)}/favorite", returns=WebMessage)

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/smsCommands/{uid}/favorite` - 2.41 only.
        """
        return await self._call("POST", f"/api/smsCommands/{path_segment(uid)}/favorite", returns=WebMessage)

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/smsCommands/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("DELETE", f"/api/smsCommands/{path_segment(uid)}/subscriber", returns=WebMessage)

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/smsCommands/{uid}/subscriber` - 2.41 only.
        """
        return await self._call("POST", f"/api/smsCommands/{path_segment(uid)}/subscriber", returns=WebMessage)


class ValidationNotificationTemplates(MetadataResource["models.ValidationNotificationTemplate"]):
    """`/api/validationNotificationTemplates`."""

    _descriptor = Descriptor(
        "/api/validationNotificationTemplates", "validationNotificationTemplates", "ValidationNotificationTemplate"
    )

    if TYPE_CHECKING:

        async def create(
            self,
            item: models.ValidationNotificationTemplate | Mapping[str, Any] | None = None,
            *,
            params: Mapping[str, ParameterValue] | None = None,
            **values: Unpack[properties.ValidationNotificationTemplateProperties],
        ) -> WebMessage: ...

    async def delete_favorite(self, uid: str) -> WebMessage:
        """Take one from the favorites.

        `DELETE /api/validationNotificationTemplates/{uid}/favorite` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/validationNotificationTemplates/{path_segment(uid)}/favorite", returns=WebMessage
        )

    async def favorite(self, uid: str) -> WebMessage:
        """Mark one as a favorite.

        `POST /api/validationNotificationTemplates/{uid}/favorite` - 2.41 only.
        """
        return await self._call(
            "POST", f"/api/validationNotificationTemplates/{path_segment(uid)}/favorite", returns=WebMessage
        )

    async def delete_subscriber(self, uid: str) -> WebMessage:
        """End the subscription to one.

        `DELETE /api/validationNotificationTemplates/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "DELETE", f"/api/validationNotificationTemplates/{path_segment(uid)}/subscriber", returns=WebMessage
        )

    async def subscriber(self, uid: str) -> WebMessage:
        """Subscribe to one.

        `POST /api/validationNotificationTemplates/{uid}/subscriber` - 2.41 only.
        """
        return await self._call(
            "POST", f"/api/validationNotificationTemplates/{path_segment(uid)}/subscriber", returns=WebMessage
        )
