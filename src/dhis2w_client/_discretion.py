"""What may be shown of a tracker report: people's values have no place in logs, tracebacks and reprs."""

__all__ = ["HIDDEN", "discreet"]

HIDDEN = "(not shown here, as it may name values: see .message)"

# Their texts name uids, codes and types of metadata, and nothing that was entered. Those of rules, and all that tell
# what is wrong with a value, are not among them.
_CODES = (
    "E1000 E1001 E1002 E1003 E1005 E1006 E1010 E1011 E1013 E1014 E1015 E1016 E1018 E1022 E1023 E1025 E1029 E1030 "
    "E1031 E1032 E1033 E1035 E1036 E1037 E1038 E1039 E1041 E1046 E1048 E1049 E1063 E1068 E1069 E1070 E1076 E1079 "
    "E1080 E1081 E1082 E1091 E1096 E1099 E1103 E1104 E1113 E1114 E1119 E1121 E1122 E1123 E1127 E1128 E1303 E1304 "
    "E1305 E1313 E4000 E4001 E4006 E4009 E4010 E4012 E4015 E4016 E4017 E4018 E5000 E5001"
)
_WITHOUT_VALUES = frozenset(_CODES.split())


def discreet(code: str | None, message: str) -> str:
    """The text of a tracker report, or what stands in its place where it may hold a value."""
    return message if code in _WITHOUT_VALUES else HIDDEN
