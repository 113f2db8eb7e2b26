"""Names of a package that are imported on first use (PEP 562)."""

TYPE_CHECKING = False  # `typing` and `collections.abc` would cost every program more than this module does
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["lazy_names"]


def lazy_names(
    namespace: dict[str, object], modules: dict[str, str]
) -> "tuple[Callable[[str], object], Callable[[], list[str]]]":
    """`__getattr__` and `__dir__` of the package whose `globals()` are given.

    `modules` says which names stand in which module, separated by spaces; under `""` stand modules themselves.
    """
    package = str(namespace["__name__"])
    homes = {name: module for module, names in modules.items() for name in names.split()}

    def get(name: str) -> object:
        from importlib import import_module

        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}.{home}"), name) if home else import_module(f"{package}.{name}")
        namespace[name] = value
        return value

    def names() -> list[str]:
        return sorted({*namespace, *homes})

    return get, names
