"""Synthesise a thousand services with the construct library; print the seconds, imports included.

`python synthesise_with_constructs.py OUTDIR`
"""

import sys
import time

started = time.perf_counter()

from benchmarks import estate  # noqa: E402
from loadmaster_constructs import App, HealthCheck, LoadMaster, Stack, Tls, Unit, VirtualService  # noqa: E402

app = App(outdir=sys.argv[1])
edge = LoadMaster.existing(Stack(app, "edge"), "edge", unit=Unit("https://10.0.0.11"))
for number in range(estate.SERVICES):
    values = estate.service(number)
    VirtualService(
        edge,
        values["nickname"],
        address=values["address"],
        port=443,
        tls=Tls(certificate="www"),
        health_check=HealthCheck.http("/healthz"),
        servers=list(values["real_servers"]),
    )
app.synth()
print(time.perf_counter() - started)
