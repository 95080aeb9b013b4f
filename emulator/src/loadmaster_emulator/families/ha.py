"""The partner secret, and the values of pairs in clouds, which are stored here and not acted upon."""

from __future__ import annotations

from loadmaster_emulator.answer import DONE, Answer, Group, Item, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.ha import HaHandlers
from loadmaster_emulator.defaults import initial
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.store import Values
from loadmaster_emulator.unit import NOTICE, Unit

_CLOUD = OBJECTS["CloudHa"]
_NAMES = {"getazurehaparams": "AzureHA", "getawshaparams": "AwsHA"}


class HaFamily:
    """``setlmcommsecret`` and the commands of cloud pairs."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def setlmcommsecret(self, call: Invocation, /) -> Answer:
        """The secret by which the units of a pair know each other; units with different ones copy nothing."""
        self._unit.state.unit.partner_secret = call.text("secret") or ""
        self._unit.changed()
        self._unit.tell(NOTICE, "ha", f"partner secret changed by {call.user}")
        return DONE

    def getcloudhaparams(self, call: Invocation, /) -> Answer:
        """The values, under the name of the cloud that was asked for."""
        values = initial(_CLOUD, self._unit.state.unit.cloud_ha)
        items = tuple(
            Item(field.wire, values[field.key], field.value)
            for field in _CLOUD.fields
            if field.wire is not None and field.key in values
        )
        return data(Group(_NAMES.get(call.spec.name, "CloudHA"), items))

    getazurehaparams = getawshaparams = getcloudhaparams

    def setcloudhamode(self, call: Invocation, /) -> Answer:
        """Which part the unit plays."""
        return self._change({"HaMode": call.text("hamode") or "single"})

    azurehamode = awshamode = setcloudhamode

    def setcloudhaparam(self, call: Invocation, /) -> Answer:
        """Change the values that were sent."""
        changes: Values = {}
        for name, key in (("hcp", "Port"), ("haprefered", "HaPrefered"), ("partner", "Partner")):
            if name in call.arguments:
                changes[key] = call.arguments[name]
        if "hcai" in call.arguments:
            changes["HealthCheckAllInterfaces"] = call.flag("hcai")
        return self._change(changes)

    azurehaparam = awshaparam = setcloudhaparam

    def _change(self, changes: Values) -> Answer:
        self._unit.state.unit.cloud_ha.update(changes)
        self._unit.changed()
        return DONE


def install(parts: Parts) -> HaHandlers:
    """The family on one appliance."""
    return HaFamily(parts.unit)
