"""The neutral model: what appliances are or will be, each value known, unset or unknown."""

from loadmaster_checklist.facts.appliance import Appliance, Estate, Item, Kind, Server, Service, Unit
from loadmaster_checklist.facts.key import (
    appliance_name,
    interface_key,
    plain_address,
    server_key,
    service_key,
    setting_key,
    sub_service_key,
    target_key,
)
from loadmaster_checklist.facts.value import Fact, Origin, Unknown, Values

__all__ = [
    "Appliance",
    "Estate",
    "Fact",
    "Item",
    "Kind",
    "Origin",
    "Server",
    "Service",
    "Unit",
    "Unknown",
    "Values",
    "appliance_name",
    "interface_key",
    "plain_address",
    "server_key",
    "service_key",
    "setting_key",
    "sub_service_key",
    "target_key",
]
