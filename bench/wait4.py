"""Runs a command without its standard output and prints, as JSON, what it cost.

wall and cpu (user and system, all threads) in seconds, peak resident memory in megabytes, exit status.
Node can ask the system for this only about itself, hence Python.
"""
import json
import os
import sys
import time

silence = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
start = time.perf_counter()
pid = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=silence)
_, status, usage = os.wait4(pid, 0)
wall = time.perf_counter() - start

unit = 1e6 if sys.platform == "darwin" else 1e3
cost = {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / unit}
print(json.dumps({**cost, "status": os.waitstatus_to_exitcode(status)}))
