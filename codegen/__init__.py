"""Build-time tools: from a DHIS2 server's OpenAPI dump to the generated version packages. Never part of the wheel."""
