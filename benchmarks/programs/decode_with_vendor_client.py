"""Run by the vendor client's Python: decode a saved `listvs` answer several times, print seconds as JSON."""

import json
import sys
import time
from pathlib import Path

from python_kemptech_api import LoadMaster  # type: ignore[import-not-found]

answer = Path(sys.argv[1]).read_text(encoding="iso-8859-1")
unit = LoadMaster("192.0.2.1", "nobody", "nothing")
unit._get = lambda *_, **__: answer
seconds = []
services = []
for _ in range(int(sys.argv[2])):
    started = time.perf_counter()
    services = unit.get_all_objects()
    seconds.append(time.perf_counter() - started)
servers = sum(len(service.real_servers) for service in services)
print(json.dumps({"seconds": seconds, "services": len(services), "servers": servers}))
