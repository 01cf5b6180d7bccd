"""The same publication as Hugo reads it, the fastest way that its users would go.

Citations are plain links, the boxes of claims are drawn by the page's template (no shortcodes), claim and source pages
come from content adapters over one JSON file per language, and what refers to a source is worked out beforehand.
"""

import json
import re
import shutil
from collections import defaultdict
from pathlib import Path

from newsroom.copydesk import put, source
from newsroom.publication import LANGUAGES

SKELETON = Path(__file__).with_name("hugo")
THEME = Path(__file__).resolve().parents[2] / "templates"
LOOK = {"assets": ["style.css", "folder.js"], "static": ["favicon.svg"]}


def write(publication, root):
    shutil.copytree(SKELETON, root, dirs_exist_ok=True)
    for folder, names in LOOK.items():
        Path(root, folder).mkdir(exist_ok=True)
        for name in names:
            shutil.copy(THEME / name, Path(root, folder))
    for lang in LANGUAGES:
        Desk(publication, root, lang).write()


class Desk:
    """The part of one language."""

    def __init__(self, publication, root, lang):
        self.publication, self.root, self.lang = publication, root, lang
        self.claims, self.sources, self.cited = [], {}, defaultdict(list)

    def write(self):
        for i in range(self.publication.size):
            if self.publication.language(i) == self.lang:
                self.take(self.publication.briefing(i))
        for author in self.publication.authors:
            self.put(f"people/{author}/_index.md", f"---\ntitle: {author.capitalize()}\n---\n")
        for topic in self.publication.topics:
            self.put(f"topics/{topic}/_index.md", f"---\ntitle: {topic.capitalize()}\n---\n")
        for name in ("claims", "sources"):
            shutil.copy(SKELETON / "adapters" / f"{name}.gotmpl", self.folder(name) / "_content.gotmpl")
        self.data("claims", self.claims)
        self.data("sources", [{**of, "cited": self.cited[path]} for path, of in sorted(self.sources.items())])

    def take(self, briefing):
        for of in briefing.sources:
            self.sources[of.path] = {
                "path": of.path, "title": of.title, "publisher": of.publisher, "url": of.url, "published": of.published}
            self.cited[of.path].append(page(briefing))
        self.claims += [claim(briefing, each) for each in briefing.claims]
        self.put(f"briefings/{briefing.published[:4]}/{briefing.slug}.md", text(briefing))

    def put(self, path, text):
        put(self.root, f"content/{self.lang}/{path}", text)

    def folder(self, name):
        folder = Path(self.root, "content", self.lang, name)
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def data(self, name, entries):
        put(self.root, f"assets/{name}-{self.lang}.json", json.dumps(entries, ensure_ascii=False))


def path(briefing):
    return f"content/{briefing.lang}/briefings/{briefing.published[:4]}/{briefing.slug}.md"


def page(briefing):
    """What Hugo finds its page by at once; by its bare name it would have to search."""
    return f"/briefings/{briefing.published[:4]}/{briefing.slug}"


def claim(briefing, claim):
    return {
        "id": claim.id, "claim": claim.text, "claimant": claim.claimant, "rating": claim.rating, "topics": briefing.topics,
        "briefing": page(briefing), "date": briefing.published,
        "reasoning": linked(briefing, claim.reasoning),
    }


def linked(briefing, markdown):
    """Citations as links to the source's entry, numbered as they come."""
    numbers = {of.id: n for n, of in enumerate(briefing.sources, 1)}
    titles = {of.id: of.title for of in briefing.sources}
    return re.sub(
        r"\[@([\w-]+)\]",
        lambda cite: f'[\\[{numbers[cite[1]]}\\]](#source-{cite[1]} "Source: {titles[cite[1]]}")',
        markdown,
    )


def text(briefing):
    return "".join((
        "---\n",
        f"title: {briefing.title}\n",
        f"slug: {briefing.slug}\n",
        f"date: {briefing.published}\n",
        f"people: [{briefing.author}]\n",
        f"topics: [{', '.join(briefing.topics)}]\n",
        f"summary: {briefing.summary}\n",
        "sources:\n",
        *(line for of in briefing.sources for line in entry(of)),
        "claims:\n",
        *(line for each in briefing.claims for line in front_claim(each)),
        "---\n\n",
        linked(briefing, briefing.body),
        "\n\n",
        linked(briefing, briefing.claims[0].reasoning),
        "\n",
    ))


def entry(of):
    yield f"  - id: {of.id}\n    path: {of.path}\n"
    yield from source(of, "    ")


def front_claim(claim):
    yield f"  - id: {claim.id}\n"
    yield f"    claim: {claim.text}\n"
    yield f"    claimant: {{ name: {claim.claimant}, type: person }}\n"
    yield "    made: 2009-11-30\n"
    yield f"    appearance: {claim.appearance}\n"
    yield f"    rating: {claim.rating}\n"
    yield f"    finding: {claim.finding}\n"
    yield "    evidence:\n"
    for of, relation, note in claim.evidence:
        yield f"      - {{ source: {of}, relation: {relation}, note: {note} }}\n"
