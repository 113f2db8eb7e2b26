"""Makes objects that belong together, and changes single properties of them."""

from dhis2w_client import Dhis2ApiError
from dhis2w_core.client_context import open_sync_client
from dhis2w_core.profile import profile_from_env


def main() -> None:
    with open_sync_client(profile_from_env()) as client:
        element = client.data_elements.create(
            name="Example: bed nets",
            short_name="Example: bed nets",
            value_type="INTEGER_ZERO_OR_POSITIVE",
            domain_type="AGGREGATE",
            aggregation_type="SUM",
            category_combo=client.system.default_category_combo_uid(),
        ).uid
        assert element is not None
        group = client.data_element_groups.create(name="Example: nets", short_name="Example: nets").uid or ""
        try:
            client.data_element_groups.add_members(group, [element])
            client.data_elements.rename(element, name="Example: bed nets given out")
            client.data_elements.patch(element, {"description": "Long-lasting nets", "aggregationType": "AVERAGE"})
            client.data_elements.translate(element, "fr", {"NAME": "Exemple: moustiquaires"})

            changed = client.data_elements.get(element, fields="id,name,aggregationType,translations")
            print(changed)
            print([(text.locale, text.value) for text in changed.translations or ()])
            try:
                client.data_elements.patch(element, {"valueType": "NO_SUCH_TYPE"})
            except Dhis2ApiError as refused:
                print("refused:", refused.message)
        finally:
            client.data_element_groups.delete(group)
            client.data_elements.delete(element)


if __name__ == "__main__":
    main()
