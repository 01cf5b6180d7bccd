"""One session of measuring: a publication of one size, written for each generator, and built in turn."""

import sys
import time
from pathlib import Path

from newsroom import measure
from newsroom.publication import Publication, edited
from newsroom.tools import HOME

CASES = ("clean", "floor", "same", "edit", "retitle", "template", "check")

# The parts of this program that do not write publications.
MEASURING = ("measure", "results", "session", "tools", "trash")


class Session:
    def __init__(self, size, plain, tools, trash):
        self.publication = Publication(size, plain)
        self.tools = tools
        self.folder = HOME / "target" / "bench" / f"{size}{'-plain' if plain else ''}"
        self.trash = trash
        self.costs = {}

    def run(self, runs, cases):
        """Everything asked for, each as often as asked, in turn: what slows the machine then slows all alike."""
        ours = self.tools[0]
        measure.run([ours.command[0], "version"])
        for tool in self.tools:
            self._write(tool)
        for _ in range(runs):
            for tool in self.tools:
                self._clean(tool)
                if tool is ours:
                    self._ours(tool, [case for case in cases if case != "clean"])
        return self._done(runs)

    def _write(self, tool):
        """Written once: the size and the sources of the generator decide what it is."""
        stamp = f"{self.publication.size} {self._sources()}"
        marker = self.folder / f"{tool.name}.written"
        if marker.exists() and marker.read_text() == stamp:
            return
        self._say(f"writing {self.publication.size} briefings for {tool.name}")
        measure.remove(marker)
        self.trash.take(self._site(tool))
        self._site(tool).mkdir(parents=True)
        tool.write(self.publication, self._site(tool))
        marker.write_text(stamp)
        # A tool that goes by a file's time must look again at what was written a moment ago.
        time.sleep(3)

    def _clean(self, tool):
        site = self._site(tool)
        self.trash.take(site / tool.output, *(site / cache for cache in tool.caches))
        self._measure(tool, "clean", tool.command)

    def _ours(self, tool, cases):
        for case in cases:
            getattr(self, f"_{case}")(tool)

    def _floor(self, tool):
        """Copying the output: no generator can do less."""
        copy = self.folder / "copy"
        self.trash.take(copy)
        self._measure(tool, "floor", ("cp", "-r", str(self._site(tool) / tool.output), str(copy)))
        self.trash.take(copy)

    def _same(self, tool):
        self._measure(tool, "same", tool.command)

    def _edit(self, tool):
        briefing = self._middle()
        self._saved(tool, "edit", briefing.body, edited(briefing).body)

    def _retitle(self, tool):
        """Dearer than a word of the text: a title stands on every page that lists the briefing."""
        title = f"title: {self._middle().title}\n"
        self._saved(tool, "retitle", title, title.replace(" ", " Retitled ", 1))

    def _saved(self, tool, case, old, new):
        file = self._site(tool) / tool.page(self._middle())
        before = file.read_text(encoding="utf-8")
        file.write_text(before.replace(old, new, 1), encoding="utf-8")
        self._measure(tool, case, tool.command)
        file.write_text(before, encoding="utf-8")
        measure.run(tool.command, self._site(tool), tool.env)

    def _middle(self):
        return self.publication.briefing(self.publication.size // 2)

    def _template(self, tool):
        file = self._site(tool) / tool.template
        file.parent.mkdir(exist_ok=True)
        text = (HOME / tool.template).read_text(encoding="utf-8")
        file.write_text(text.replace("<footer", "<footer data-changed", 1), encoding="utf-8")
        self._measure(tool, "template", tool.command)
        measure.remove(file.parent)

    def _check(self, tool):
        self._measure(tool, "check", tool.check)

    def _measure(self, tool, case, command):
        cost = measure.run(command, self._site(tool), tool.env)
        self._say(f"{tool.name} {case}: {cost.wall:.2f} s, {cost.processor:.2f} s of processor time, {cost.peak:.0f} MB")
        self.costs.setdefault((tool.name, case), []).append(cost)

    def _done(self, runs):
        entries = []
        for tool in self.tools:
            files, pages, size = measure.tree(self._site(tool) / tool.output)
            entries.append({"tool": tool.name, "version": tool.version(), "files": files, "pages": pages, "bytes": size, "cases": {
                case: vars(measure.median(costs)) for (name, case), costs in self.costs.items() if name == tool.name}})
        return {"briefings": self.publication.size, "plain": self.publication.plain, "runs": runs, "tools": entries}

    def _site(self, tool):
        return self.folder / tool.name.lower()

    @staticmethod
    def _sources():
        folder = Path(__file__).parent
        return sum(
            file.stat().st_size for file in sorted(folder.rglob("*"))
            if file.is_file() and file.suffix != ".pyc" and file.stem not in MEASURING)

    @staticmethod
    def _say(line):
        print(f"bench: {line}", file=sys.stderr, flush=True)
