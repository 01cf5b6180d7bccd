"""The publication itself: what every generator is given. The same size gives the same publication.

A plain one has neither claims nor sources: what generators without them can be compared on.

Words are made up, as frequent as words are (Zipf's law); briefings have 400 to 900 of them, in three languages.
"""

import re
from dataclasses import dataclass, replace
from itertools import accumulate
from random import Random

LANGUAGES = ("en", "fr", "ru")
RATINGS = ("accurate", "mostly-accurate", "mixed", "mixed", "misleading", "false", "unproven")
TOPICS = (
    "water energy health schools transport housing courts farms ports forests prices wages taxes elections police prisons"
    " science climate sport culture trade borders defence media"
).split()
LETTERS = {
    "en": ("b c d f g h l m n p r s t v w th st", "a e i o u ea"),
    "fr": ("b c d f g l m n p r s t v j ch qu", "a e é i o u ou è"),
    "ru": ("б в г д ж з к л м н п р с т х ч", "а е и о у ы я"),
}
VOCABULARY = 12_000


@dataclass(frozen=True)
class Source:
    """A document that briefings rely on; path is its address below sources/."""

    id: str
    path: str
    title: str
    publisher: str
    url: str
    published: str


@dataclass(frozen=True)
class Claim:
    """A rated statement; evidence is for or against it: source, relation, note."""

    id: str
    text: str
    claimant: str
    appearance: str
    rating: str
    finding: str
    evidence: tuple
    reasoning: str


@dataclass(frozen=True)
class Briefing:
    """One piece. In the body, [@id] cites a source; the reasoning of the first claim stands at its end."""

    index: int
    slug: str
    lang: str
    title: str
    published: str
    topics: tuple
    author: str
    summary: str
    sources: tuple
    claims: tuple
    body: str

    @property
    def own(self):
        """The source that only this briefing uses."""
        return self.sources[0]


class Words:
    """The words of one language, frequent ones first."""

    def __init__(self, lang):
        random = Random(f"words-{lang}")
        consonants, vowels = (letters.split() for letters in LETTERS[lang])
        found = {}
        while len(found) < VOCABULARY:
            syllables = random.choices((1, 2, 3, 4), (2, 4, 3, 1))[0]
            word = "".join(random.choice(consonants) + random.choice(vowels) for _ in range(syllables))
            found[word + (random.choice(consonants) if random.random() < 0.4 else "")] = True
        self.words = sorted(found, key=len)
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(VOCABULARY)))

    def some(self, random, count):
        return random.choices(self.words, cum_weights=self.weights, k=count)

    def phrase(self, random, count):
        return " ".join(self.some(random, count)).capitalize()


class Publication:
    """Briefings 0 to size - 1, made as they are asked for: a large publication does not fit into memory."""

    def __init__(self, size, plain=False):
        self.size = size
        self.plain = plain
        self.words = {lang: Words(lang) for lang in LANGUAGES}
        self.topics = TOPICS[: max(8, min(len(TOPICS), size // 100))]
        self.authors = [f"desk-{n}" for n in range(max(2, size // 250))]
        self.offices = max(20, size // 50)
        self.institutes = max(10, size // 40)
        self.shared_count = max(4, size // 5)

    def shared(self, i):
        """A source that several briefings use."""
        office = i % self.offices
        return Source(
            f"shared-{i}", f"shared-{i}", f"Statement {i}", f"Office {office}",
            f"https://office-{office}.example/statements/{i}", f"2009-12-{1 + i % 28:02}",
        )

    def language(self, i):
        return LANGUAGES[i % len(LANGUAGES)]

    def briefings(self):
        return (self.briefing(i) for i in range(self.size))

    def briefing(self, i):
        whole = self._whole(i)
        if not self.plain:
            return whole
        return replace(whole, sources=(), claims=(), body=re.sub(r" \[@[\w-]+\]", "", whole.body))

    def _whole(self, i):
        random = Random(i)
        lang = self.language(i)
        words = self.words[lang]
        institute = i % self.institutes
        slug = f"piece-{i}"
        report = Source(
            "report", f"{slug}/report", f"Report {i}", f"Institute {institute}",
            f"https://institute-{institute}.example/reports/{i}", f"2009-11-{1 + i % 28:02}",
        )
        first, second = random.sample(range(self.shared_count), 2)
        sources = (report, self.shared(first), self.shared(second))
        topic = random.randrange(len(self.topics))
        return Briefing(
            i, slug, lang, words.phrase(random, random.randint(4, 9)),
            f"{2010 + i % 16}-{1 + i // 16 % 12:02}-{1 + i % 28:02}T09:00:00Z",
            tuple(self.topics[t % len(self.topics)] for t in (topic, topic + 1 + i % 3)[: 1 + i % 2]),
            self.authors[i % len(self.authors)],
            words.phrase(random, random.randint(12, 24)) + ".",
            sources,
            tuple(self._claim(random, words, slug, n, sources) for n in range(2)),
            self._body(random, words, sources),
        )

    def _claim(self, random, words, slug, n, sources):
        report, first, second = sources
        return Claim(
            f"{slug}-claim-{n}", words.phrase(random, random.randint(7, 14)) + f" {slug[6:]}.",
            f"Speaker {random.randrange(self.offices)}", first.id, random.choice(RATINGS),
            words.phrase(random, random.randint(10, 20)) + ".",
            (
                (report.id, "contradicts", words.phrase(random, 9) + "."),
                (second.id, "supports", words.phrase(random, 9) + "."),
            ),
            self._paragraph(random, words, sources) if n == 0 else "",
        )

    def _body(self, random, words, sources):
        blocks = []
        left = random.randint(400, 900)
        while left > 0:
            text = self._block(random, words, sources, len(blocks))
            left -= text.count(" ")
            blocks.append(text)
        return "\n\n".join(blocks)

    def _block(self, random, words, sources, place):
        if place % 4 == 2:
            return "## " + words.phrase(random, 4)
        if place == 5:
            return "\n".join(f"- {words.phrase(random, random.randint(6, 14))}." for _ in range(4))
        if place == 9:
            cells = [" | ".join(words.some(random, 3)) for _ in range(5)]
            return "\n".join(f"| {row} |" for row in (cells[0], "--- | --- | ---", *cells[1:]))
        if place == 13:
            return "> " + self._paragraph(random, words, sources)
        return self._paragraph(random, words, sources)

    def _paragraph(self, random, words, sources):
        sentences = []
        for n in range(random.randint(2, 5)):
            text = words.some(random, random.randint(8, 22))
            if n == 1:
                text[2:4] = [f"*{' '.join(text[2:4])}*"]
            if n == 2:
                text[4:6] = [f"[{' '.join(text[4:6])}](https://reader.example/{random.randrange(999)})"]
                text[1:3] = [f"“{' '.join(text[1:3])}”"]
            cited = "" if n % 2 else f" [@{random.choice(sources).id}]"
            sentences.append(" ".join(text)[:1].upper() + " ".join(text)[1:] + cited + ".")
        return " ".join(sentences)


def edited(briefing):
    """The same briefing with another word in its text: what an editor saves."""
    return replace(briefing, body=briefing.body.replace(" ", " edited ", 1))
