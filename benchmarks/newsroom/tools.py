"""The generators that are measured: how each is found, given the publication, and run."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from newsroom import copydesk, hugo, plain

HOME = Path(__file__).resolve().parents[2]
PEERS = Path(os.environ.get("COPYDESK_PEERS") or Path.home() / ".cache" / "copydesk-bench")


@dataclass(frozen=True)
class Tool:
    """One generator; paths are relative to the folder of its site."""

    name: str
    command: tuple
    write: object
    output: str
    caches: tuple
    template: str
    page: object
    env: dict = field(default_factory=dict)
    check: tuple = ()

    def version(self):
        if self.name == "JBake":
            return next(PEERS.glob("jbake/jbake-core-*.jar")).stem.removeprefix("jbake-core-")
        at = "version" if self.name in ("Copydesk", "Hugo") else "--version"
        said = subprocess.run(
            [*self.command[: 2 if self.command[0] == "node" else 1], at], capture_output=True, text=True, env={**os.environ, **self.env})
        found = re.search(r"\d+\.\d+[\w.-]*", said.stdout)
        return found[0] if found else ""


def ours():
    script = str(HOME / "copydesk")
    return Tool(
        "Copydesk", (script, "build", "--quiet"), copydesk.write, "site", (".copydesk",), "templates/footer.ftlh",
        copydesk.path, check=(script, "check", "--format", "json"))


def peers(names, simple):
    """Those that are found, of those that are asked for."""
    return [tool for name in names if (tool := FOUND[name](simple)) is not None]


def find_hugo(simple):
    unpacked = PEERS / "hugo"
    program = unpacked / "usr/bin/hugo"
    env = {"LD_LIBRARY_PATH": ":".join(map(str, unpacked.glob("usr/lib/*")))}
    if not program.exists():
        program, env = shutil.which("hugo"), {}
    if not program:
        return None
    return Tool(
        "Hugo", (str(program), "build", "--quiet"), plain.hugo if simple else hugo.write, "public",
        ("resources", ".hugo_build.lock"), "layouts/_partials/foot.html" if not simple else "layouts/baseof.html",
        None, env)


def node(name, package, command, output, write):
    def find(simple):
        modules = PEERS / "node_modules"
        if not simple or not (modules / package).is_dir() or not shutil.which("node"):
            return None

        def written(publication, root):
            write(publication, root)
            Path(root, "node_modules").symlink_to(modules)

        return Tool(
            name, ("node", *(arg.format(modules=modules) for arg in command)), written, output, (".cache", ".astro"), "", None,
            {"ASTRO_TELEMETRY_DISABLED": "1"})

    return find


def find_jekyll(simple):
    """The distribution's, with the plug-in that pages by topic (Debian: jekyll, ruby-jekyll-paginate-v2)."""
    program = shutil.which("jekyll")
    if not simple or not program:
        return None
    return Tool("Jekyll", (program, "build", "--quiet", "--disable-disk-cache"), plain.jekyll, "_site", (".jekyll-cache",), "", None)


def find_jbake(simple):
    jars, java = PEERS / "jbake", shutil.which("java")
    if not simple or not jars.is_dir() or not java:
        return None
    return Tool("JBake", (java, "-cp", f"{jars}/*", "org.jbake.launcher.Main", "-b", ".", "output"), plain.jbake, "output", ("cache",), "", None)


FOUND = {
    "hugo": find_hugo,
    "eleventy": node("Eleventy", "@11ty/eleventy", ("{modules}/.bin/eleventy", "--quiet"), "_site", plain.eleventy),
    "astro": node("Astro", "astro", ("{modules}/.bin/astro", "build", "--silent"), "dist", plain.astro),
    "jekyll": find_jekyll,
    "jbake": find_jbake,
}
