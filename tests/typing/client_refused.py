"""Mistakes with the client that a type checker has to find; the comment of each line names the kind."""

from pathlib import Path

from loadmaster import AsyncLoadMaster, LoadMaster

lm = LoadMaster("https://lb.example", api_key="key")
LoadMaster("https://lb.example", "key")  # E: call-arg
LoadMaster("https://lb.example", apikey="key")  # E: call-arg
LoadMaster("https://lb.example", dialect="v3")  # E: arg-type

# names of arguments
lm.virtual_services.add(adress="10.0.0.50", port=443, protocol="tcp")  # E: call-arg
lm.virtual_services.modify(1, NickName="web")  # E: call-arg
lm.settings.set(droponfail=True)  # E: call-arg
lm.real_servers.add(1, address="10.0.1.11", rsport=80)  # E: call-arg
lm.virtual_servers.list()  # E: attr-defined
lm.virtual_services.lst()  # E: attr-defined

# types
lm.virtual_services.add(address="10.0.0.50", port=443.0, protocol="tcp")  # E: arg-type
lm.virtual_services.modify(1, enabled="yes")  # E: arg-type
lm.virtual_services.modify(1, nickname=7)  # E: arg-type
lm.real_servers.modify(1, server=2, weight="heavy")  # E: arg-type
lm.settings.set(drop_on_fail="yes")  # E: arg-type
lm.backups.restore(archive=7, parts=["services"])  # E: arg-type
lm.users.set_permissions("ops", permissions="all")  # E: arg-type
lm.interfaces.modify(0, mtu="1500")  # E: arg-type

# names of enumerations, and the appliance's codes in their place
lm.virtual_services.add(address="10.0.0.50", port=443, protocol="icmp")  # E: arg-type
lm.virtual_services.modify(1, scheduling_method="rr")  # E: arg-type
lm.ha.set_cloud_mode("master")  # E: arg-type
lm.packet_filter.add_entry("white", address="192.0.2.1")  # E: arg-type
lm.content_rules.attach("api", 1, stage="reply")  # E: arg-type
lm.geo_clusters.modify(number=1, check="ping")  # E: arg-type
lm.kubernetes.set_mode("gateway")  # E: arg-type

# arguments that are missing, or not to be left to their place
lm.virtual_services.add(address="10.0.0.50", port=443)  # E: call-arg
lm.real_servers.add(1, address="10.0.1.11")  # E: call-arg
lm.virtual_services.show()  # E: call-arg
lm.virtual_services.add("10.0.0.50", 443, "tcp")  # E: call-arg
lm.certificates.add_pem("www", certificate="PEM")  # E: call-arg

# required values cannot be cleared
lm.virtual_services.add(address=None, port=443, protocol="tcp")  # E: arg-type

# answers
number: str = lm.virtual_services.list()  # E: assignment
print(lm.virtual_services.show(1).nick_name)  # E: attr-defined
path: Path = lm.backups.download()  # E: assignment
content: bytes = lm.backups.download(to="unit.backup")  # E: assignment
lm.backups.download(overwrite=True)  # E: call-overload


async def with_tasks(client: AsyncLoadMaster) -> None:
    await client.virtual_services.add(adress="10.0.0.50", port=443, protocol="tcp")  # E: call-arg
    await client.virtual_services.add(address="10.0.0.50", port=443, protocol="icmp")  # E: arg-type
    await client.virtual_services.show()  # E: call-arg
    await client.real_servers.modify(1, server=2, weight="heavy")  # E: arg-type
    print(client.virtual_services.show(1).nickname)  # E: attr-defined
    await client.settings.set(drop_on_fail="yes")  # E: arg-type
