"""Data centres."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from loadmaster_emulator.answer import DONE, Answer, Listing, Section, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.geo_cluster import GeoClusterHandlers
from loadmaster_emulator.defaults import initial
from loadmaster_emulator.geo.changes import tell
from loadmaster_emulator.geo.lookup import find_cluster, no_geo_data
from loadmaster_emulator.geo.presentation import cluster_record
from loadmaster_emulator.geo.reading import read_clusters
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.lookup import canonical
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.prerequisites import settle
from loadmaster_emulator.refusal import already_exists, missing
from loadmaster_emulator.snapshot_values import Kinds, SnapshotFamily, show_record
from loadmaster_emulator.specification import Stored
from loadmaster_emulator.state.geo import GeoDataCentre, GeoState
from loadmaster_emulator.store import State
from loadmaster_emulator.unit import Unit

_CLUSTER = OBJECTS["GeoCluster"]


class GeoClusterFamily:
    """``addcluster`` and its relatives."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def addcluster(self, call: Invocation, /) -> Answer:
        """A data centre; the sentence that tells of it has the address as its second word."""
        address = canonical(str(call.changes.get("IPAddress") or call.text("ip") or ""))
        name = str(call.changes.get("Name") or "")
        if not address or not name:
            raise missing("name" if address else "ip")
        self._refuse_twins(address, "IPAddress")
        self._refuse_twins(name, "Name")
        values = initial(_CLUSTER, {"IPAddress": address, "Name": name})
        self._geo.clusters[self._geo.next_number()] = GeoDataCentre(values)
        tell(self._unit, call, f"GEO cluster {address} added")
        return Answer(text=f"Cluster {address} added")

    def modcluster(self, call: Invocation, /) -> Answer:
        """Change what is given."""
        index, cluster = find_cluster(self._geo, call)
        name = call.changes.get("Name", cluster.values["Name"])
        if not name:
            raise missing("name")
        if name != cluster.values["Name"]:
            self._refuse_twins(name, "Name")
        cluster.values = settle(cluster.values, call, settings=self._unit.setting)
        tell(self._unit, call, f"GEO cluster {index} changed")
        return DONE

    def delcluster(self, call: Invocation, /) -> Answer:
        """A data centre goes; its sites stay, checked by themselves."""
        index, cluster = find_cluster(self._geo, call)
        del self._geo.clusters[index]
        for name in self._geo.names.values():
            for site in name.sites.values():
                if site.cluster == index:
                    site.cluster = 0
                    if site.values.get("Checker") == "clust":
                        site.values["Checker"] = "icmp"
        tell(self._unit, call, f"GEO cluster {cluster.values['IPAddress']} deleted")
        return DONE

    def listclusters(self, call: Invocation, /) -> Answer:
        """Every data centre; without any the unit refuses."""
        del call
        if not self._geo.clusters:
            raise no_geo_data()
        shown = [cluster_record(self._unit.state, index, one) for index, one in self._geo.clusters.items()]
        return data(Listing(_CLUSTER.wire, shown))

    def showcluster(self, call: Invocation, /) -> Answer:
        """One data centre."""
        record = cluster_record(self._unit.state, *find_cluster(self._geo, call))
        return data(Section(_CLUSTER.wire, (record,)))

    def clustchangeloc(self, call: Invocation, /) -> Answer:
        """Coordinates."""
        index, cluster = find_cluster(self._geo, call)
        cluster.values = settle(cluster.values, call, settings=self._unit.setting)
        tell(self._unit, call, f"location of GEO cluster {index} changed")
        return DONE

    @property
    def _geo(self) -> GeoState:
        return self._unit.state.shared.geo

    def _refuse_twins(self, value: Stored, key: str) -> None:
        if any(one.values.get(key) == value for one in self._geo.clusters.values()):
            raise already_exists(f"Cluster {value}")


def _show(state: State) -> Kinds:
    clusters = state.shared.geo.clusters
    shown = [show_record(cluster_record(state, index, one)) for index, one in clusters.items()]
    return {_CLUSTER.name: shown} if shown else {}


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    state.shared.geo.clusters = read_clusters(state.shared.geo, kinds)


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> GeoClusterHandlers:
    """The family on one appliance."""
    return GeoClusterFamily(parts.unit)
