"""Synthesise a saved stack's resources with the bindings of `cdktf get`; print the seconds, imports included.

`python synthesise_with_bindings.py OUTDIR STACK.json`, in the folder that holds `imports/`.
"""

import json
import sys
import time
from pathlib import Path

resources = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))["resource"][
    "loadmaster_virtual_service"
]
for values in resources.values():
    del values["//"]
sys.path.insert(0, str(Path.cwd()))

started = time.perf_counter()

from cdktf import App, TerraformStack  # noqa: E402
from imports.loadmaster.provider import LoadmasterProvider  # type: ignore[import-not-found]  # noqa: E402
from imports.loadmaster.virtual_service import (  # type: ignore[import-not-found]  # noqa: E402
    VirtualService,
    VirtualServiceRealServers,
)

app = App(outdir=sys.argv[1], stack_traces=False)
stack = TerraformStack(app, "edge")
LoadmasterProvider(stack, "edge", units=["https://10.0.0.11"])
for name, values in resources.items():
    servers = {key: VirtualServiceRealServers(**server) for key, server in values.pop("real_servers").items()}
    VirtualService(stack, name, real_servers=servers, **values)
app.synth()
print(time.perf_counter() - started)
