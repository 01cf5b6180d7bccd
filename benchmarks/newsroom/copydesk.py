"""The publication as Copydesk reads it."""

from pathlib import Path

from newsroom.publication import LANGUAGES

SITE = """\
title: Large
description: A made-up publication.
base: https://large.example/
# Pictures for sharing are drawn by no peer.
cards: false
languages: [{languages}]
publisher: {{ name: Large, url: "https://large.example/", email: desk@large.example }}
topics:
{topics}
# The texts are made up: nothing of them is archived, and nobody was asked.
severities: {{ unarchived-source: off, claimant-not-asked: off, missing-policy: off, untold-funding: off, thin-output: off }}
"""


def write(publication, root):
    put(root, "content/site.yaml", SITE.format(
        languages=", ".join(LANGUAGES),
        topics="\n".join(f"  {topic}: {topic.capitalize()}" for topic in publication.topics),
    ))
    for author in publication.authors:
        put(root, f"content/people/{author}.yaml",
            f"name: {author.capitalize()}\ntype: desk\nrole: Editors\nlanguages: [en]\nemail: {author}@large.example\n")
    for i in range(0 if publication.plain else publication.shared_count):
        put(root, f"content/sources/shared-{i}/source.yaml", "".join(source(publication.shared(i))))
    for briefing in publication.briefings():
        put(root, path(briefing), text(briefing))


def path(briefing):
    return f"content/briefings/{briefing.published[:4]}/{briefing.slug}.md"


def put(root, path, text):
    file = Path(root, path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def source(source, indent=""):
    yield f"{indent}title: {source.title}\n"
    yield f"{indent}publisher: {source.publisher}\n"
    yield f"{indent}url: {source.url}\n"
    yield f"{indent}published: {source.published}\n"
    yield f"{indent}accessed: 2009-12-30\n"
    yield f"{indent}lang: en\n"
    yield f"{indent}kind: primary\n"


def claim(claim):
    yield f"  - id: {claim.id}\n"
    yield f"    claim: {claim.text}\n"
    yield f"    claimant: {{ name: {claim.claimant}, type: person }}\n"
    yield "    made: 2009-11-30\n"
    yield f"    appearances: [{claim.appearance}]\n"
    yield f"    rating: {claim.rating}\n"
    yield f"    finding: {claim.finding}\n"
    yield "    evidence:\n"
    for of, relation, note in claim.evidence:
        yield f"      - {{ source: {of}, relation: {relation}, note: {note} }}\n"


def text(briefing):
    return "".join((
        "---\n",
        f"title: {briefing.title}\n",
        f"lang: {briefing.lang}\n",
        "status: published\n",
        f"published: {briefing.published}\n",
        f"authors: [{briefing.author}]\n",
        f"topics: [{', '.join(briefing.topics)}]\n",
        f"summary: {briefing.summary}\n",
        *(backing(briefing) if briefing.claims else ()),
        "---\n\n",
        briefing.body,
        f"\n\n::: claim {briefing.claims[0].id}\n{briefing.claims[0].reasoning}\n:::\n" if briefing.claims else "\n",
    ))


def backing(briefing):
    yield "sources:\n  report:\n"
    yield from source(briefing.own, "    ")
    yield "claims:\n"
    for each in briefing.claims:
        yield from claim(each)
