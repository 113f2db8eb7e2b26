"""Attributes that are imported and made on first use: what hangs on `client.resources`."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from typing import Self

__all__ = ["Lazy"]

R_co = TypeVar("R_co", covariant=True)


class Lazy(Generic[R_co]):
    """A resource of a version, given as the module and the class, such as `dimensions.DataElements`."""

    def __init__(self, home: str) -> None:
        self._module, _, self._class = home.rpartition(".")

    def __set_name__(self, owner: type, name: str) -> None:
        self._package, self._name = owner.__module__, name

    @overload
    def __get__(self, instance: None, owner: type) -> "Self": ...

    @overload
    def __get__(self, instance: object, owner: type) -> R_co: ...

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return self
        resource = getattr(import_module(f"{self._package}.{self._module}"), self._class)
        made = instance.__dict__[self._name] = resource(instance._client)  # found there from now on
        return made
