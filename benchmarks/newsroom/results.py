"""What was measured: kept as JSON in target/bench, and shown as tables in Markdown."""

import json
import os
import platform
import subprocess
import time
from pathlib import Path

from newsroom.tools import HOME

KEPT = HOME / "target" / "bench" / "results"
NAMES = {
    "clean": "clean build", "same": "nothing changed", "edit": "one briefing edited",
    "retitle": "one title edited", "template": "a template changed",
    "check": "`check`", "floor": "copying the site (`cp -r`)",
}


def keep(done):
    KEPT.mkdir(parents=True, exist_ok=True)
    name = f"{done['briefings']:07}{'-plain' if done['plain'] else ''}.json"
    (KEPT / name).write_text(json.dumps({**done, "date": time.strftime("%Y-%m-%d %H:%M"), "machine": machine()}, indent=1))


def kept():
    return [json.loads(file.read_text()) for file in sorted(KEPT.glob("*.json"))]


def machine():
    model = next((line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")), platform.processor()) if Path("/proc/cpuinfo").exists() else platform.processor()
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.split('"')
    return (f"{len(os.sched_getaffinity(0)) if hasattr(os, 'sched_getaffinity') else os.cpu_count()} processors"
            f"{f' ({model})' if model else ''}, {platform.system()}, Java {java[1] if len(java) > 1 else 'unknown'}, "
            f"load {os.getloadavg()[0]:.1f}")


def markdown(done):
    """A table with the ratio of each to the clean build of the first peer, or of Copydesk itself where there is none."""
    ours, *peers = done["tools"]
    yard = peers[0] if peers else ours
    base = yard["cases"]["clean"]
    kind = ", plain (no claims, no sources)" if done["plain"] else ""
    lines = [
        f"{done['briefings']:,} briefings{kind}, medians of {done['runs']}; the ratios are to {yard['tool']}’s clean build.", "",
        "| | | Wall | Processor | Peak memory | Wall, ratio | Processor, ratio | Pages | Wall, a page | Files | Written |",
        "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for tool in done["tools"]:
        for case, cost in tool["cases"].items():
            name = f"{tool['tool']} {tool['version']}".strip()
            size = sizes(tool, cost) if case == "clean" else ("",) * 4
            lines.append(
                f"| {name if case != 'floor' else ''} | {NAMES[case]} | {cost['wall']:.2f} s | {cost['processor']:.2f} s | "
                f"{cost['peak']:,.0f} MB | {cost['wall'] / base['wall']:.2f} | {cost['processor'] / base['processor']:.2f} | "
                f"{' | '.join(size)} |")
    return "\n".join(lines) + "\n"


def sizes(tool, cost):
    """Pages (files of HTML), the time on the clock for each, files and bytes. Results of before 2026-11-23 have no pages."""
    pages = tool.get("pages", 0)
    each = f"{1000 * cost['wall'] / pages:.2f} ms" if pages else ""
    return f"{pages:,}" if pages else "", each, f"{tool['files']:,}", f"{tool['bytes'] / 1e6:,.0f} MB"
