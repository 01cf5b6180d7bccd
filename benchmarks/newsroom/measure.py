"""What a command costs: wall time, processor time and peak memory, as the operating system counts them."""

import os
import shutil
import statistics
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Cost:
    """Seconds, seconds of all threads, mebibytes of the largest process."""

    wall: float
    processor: float
    peak: float


class Failed(Exception):
    """A command ended badly; its output is the message."""


def run(command, folder=".", env=None):
    """Runs it to its end; what it says is kept for the case that it fails."""
    start = time.monotonic()
    with open(Path(os.environ.get("TMPDIR", "/tmp"), f"bench-{os.getpid()}.log"), "w+b") as said:
        child = subprocess.Popen(
            command, cwd=folder, env={**os.environ, **(env or {})}, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        tail = said.read()[-2000:].decode(errors="replace")
    os.unlink(said.name)
    if child.returncode != 0:
        raise Failed(f"{' '.join(map(str, command))} ended with {child.returncode}:\n{tail}")
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def median(costs):
    return Cost(*(statistics.median(getattr(cost, name) for cost in costs) for name in ("wall", "processor", "peak")))


def tree(folder):
    """How many files are below a folder, how many of them are pages, and how many bytes are in all."""
    files = pages = size = 0
    for at, _, names in os.walk(folder):
        for name in names:
            files += 1
            pages += name.endswith(".html")
            size += os.lstat(os.path.join(at, name)).st_size
    return files, pages, size


def remove(*paths):
    for path in map(Path, paths):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
