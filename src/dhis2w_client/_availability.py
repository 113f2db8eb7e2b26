"""Versions of DHIS2, and the resources and operations that only they have."""

# Generated from specs/ by `make generate`. Do not edit.

RESOURCES: dict[tuple[str, ...], str] = {
    ("2.41",): """
        data_acceptances enrollments oauth relationships tracked_entity_instances
    """,
    ("2.41", "2.42"): """
        push_analysis trigram_summary
    """,
    ("2.42",): """
        external_file_resources
    """,
    ("2.42", "2.43", "2.44"): """
        oauth2_authorization_consents oauth2_authorizations sessions
    """,
    ("2.43", "2.44"): """
        relative_periods tracker_single_events tracker_tracker_events
    """,
}

OPERATIONS: dict[tuple[str, ...], dict[str, str]] = {
    ("2.41",): {
        "aggregate_data_exchanges": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "analytics_table_hooks": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "api_tokens": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "attributes": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "audits": """
            get_tracked_entity_attribute_value get_tracked_entity_data_value get_tracked_entity_instance
        """,
        "categories": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "category_combos": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "category_option_combos": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "category_option_group_sets": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "category_option_groups": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "category_options": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "constants": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "dashboard_items": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "dashboards": """
            delete_subscriber subscriber
        """,
        "data_approval_levels": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "data_approval_workflows": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "data_element_group_sets": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "data_element_groups": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "data_elements": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "data_entry_forms": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "data_set_notification_templates": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "data_sets": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "dimensions": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "documents": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "event_filters": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "event_hooks": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "expression_dimension_items": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "external_map_layers": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "identifiable_objects": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "indicator_group_sets": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "indicator_groups": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "indicator_types": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "indicators": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "interpretations": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "job_configurations": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "legend_sets": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "maintenance": """
            soft_deleted_program_instance_removal soft_deleted_program_stage_instance_removal
            soft_deleted_tracked_entity_instance_removal
        """,
        "message_conversations": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "messages": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "oauth2_clients": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "option_group_sets": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "option_groups": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "option_sets": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "options": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "organisation_unit_group_sets": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "organisation_unit_groups": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "organisation_unit_levels": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "organisation_units": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "predictor_groups": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "predictors": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "program_indicator_groups": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "program_indicators": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "program_notification_templates": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "program_rule_actions": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "program_rule_variables": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "program_rules": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "program_sections": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "program_stage_sections": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "program_stage_working_lists": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "program_stages": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "programs": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "relationship_types": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "reports": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "routes": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "sections": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "sms_commands": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "sms_inbound": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "sms_outbound": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "sql_views": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "tracked_entity_attributes": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "tracked_entity_instance_filters": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "tracked_entity_types": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "two_factor": """
            get_qr
        """,
        "user_groups": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "user_roles": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "users": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "validation_notification_templates": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "validation_rule_groups": """
            delete_favorite delete_subscriber favorite subscriber
        """,
        "validation_rules": """
            delete_favorite delete_subscriber favorite subscriber
        """,
    },
    ("2.41", "2.42", "2.43"): {
        "account": """
            set_password
        """,
    },
    ("2.42", "2.43", "2.44"): {
        "account": """
            get_list_sessions get_verify_email send_email_verification
        """,
        "analytics": """
            get_xlsx
        """,
        "analytics_enrollments": """
            get_aggregate_by_program_xlsx get_query_by_program_xlsx
        """,
        "analytics_events": """
            get_aggregate_by_program_xlsx get_query_by_program_xlsx
        """,
        "analytics_outlier_detection": """
            get_xlsx
        """,
        "analytics_tracked_entities": """
            get_query_by_tracked_entity_type_xlsx
        """,
        "category_option_combos": """
            merge
        """,
        "category_options": """
            merge
        """,
        "configuration": """
            get_two_factor_methods
        """,
        "data_approvals": """
            accept accept_many unaccept unaccept_many
        """,
        "data_elements": """
            merge
        """,
        "data_integrity": """
            get_metrics
        """,
        "data_store": """
            get_protections
        """,
        "data_summary": """
            get_metrics
        """,
        "icons": """
            repair
        """,
        "system_settings": """
            delete_all
        """,
        "tracker_enrollments": """
            note
        """,
        "tracker_events": """
            note
        """,
        "two_factor": """
            download_qr_code enroll_email enroll_totp get_qr_code_json
        """,
    },
    ("2.43", "2.44"): {
        "categories": """
            merge
        """,
        "category_combos": """
            merge
        """,
        "configuration": """
            get_data_output_period_types set_data_output_period_types
        """,
        "period_types": """
            put
        """,
        "users": """
            get_two_factor get_two_factor_summary
        """,
    },
    ("2.44",): {
        "analytics_tracked_entities": """
            get_aggregate_by_tracked_entity_type get_aggregate_by_tracked_entity_type_csv
            get_aggregate_by_tracked_entity_type_explain get_aggregate_by_tracked_entity_type_html
            get_aggregate_by_tracked_entity_type_html_with_css get_aggregate_by_tracked_entity_type_xls
            get_aggregate_by_tracked_entity_type_xlsx get_aggregate_by_tracked_entity_type_xml
        """,
        "auth": """
            update_password
        """,
        "data_summary": """
            get_metrics_data
        """,
    },
}
