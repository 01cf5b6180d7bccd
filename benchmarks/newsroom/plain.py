"""The plain publication, without claims and sources, for generators that know only posts: each briefing's page, the front
page and the topics with paging by ten, and a feed. Every text is in one language's tree: none but Hugo knows of more."""

import shutil
from pathlib import Path

from newsroom.copydesk import put

SKELETONS = Path(__file__).with_name("plain")


def posts(publication, root, skeleton, place, head):
    shutil.copytree(SKELETONS / skeleton, root, dirs_exist_ok=True)
    for briefing in publication.briefings():
        put(root, place(briefing), f"{head(briefing)}\n{briefing.body}\n")


def front(briefing, *more):
    return "\n".join((
        "---", *more, f"title: {briefing.title}", f"date: {briefing.published}", f"author: {briefing.author}",
        f"topics: [{', '.join(briefing.topics)}]", f"summary: {briefing.summary}", "---\n"))


def hugo_page(briefing):
    return f"content/briefings/{briefing.slug}.md"


def hugo(publication, root):
    posts(publication, root, "hugo", hugo_page, front)


def eleventy(publication, root):
    posts(publication, root, "eleventy", lambda each: f"briefings/{each.slug}.md",
          lambda each: front(each, "layout: page.njk", f"tags: [briefings, {', '.join(each.topics)}]"))
    for topic in publication.topics:
        put(root, f"topics/{topic}.njk", f"---\nlayout: listing.njk\ntitle: {topic}\npagination:\n  data: collections.{topic}\n"
            f"  size: 10\npermalink: /topics/{topic}/{{% if pagination.pageNumber %}}page/{{{{ pagination.pageNumber + 1 }}}}/{{% endif %}}\n---\n")


def astro(publication, root):
    posts(publication, root, "astro", lambda each: f"src/briefings/{each.slug}.md", front)


def jekyll(publication, root):
    posts(publication, root, "jekyll", lambda each: f"_posts/{each.published[:10]}-{each.slug}.md",
          lambda each: front(each, "layout: briefing", f"tags: [{', '.join(each.topics)}]"))


def jbake(publication, root):
    """Its lists by topic are of one page each: it pages the front page only."""
    posts(publication, root, "jbake", lambda each: f"content/briefings/{each.slug}.md", lambda each: "\n".join((
        f"title={each.title}", f"date={each.published[:10]}", f"author={each.author}", f"tags={','.join(each.topics)}",
        f"summary={each.summary}", "~~~~~~\n")))
