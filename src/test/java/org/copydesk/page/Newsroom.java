package org.copydesk.page;

import java.nio.file.Path;
import org.copydesk.TinySite;

/** A tiny publication that has one of everything that pages show. */
public final class Newsroom {
  private Newsroom() {}

  public static TinySite in(Path root) {
    return TinySite.in(root)
        .site(
            """
            title: { en: The Test, fr: L’Essai }
            description: { en: Checked., fr: Vérifié. }
            base: https://example.org/news/
            languages: [en, fr]
            publisher:
              name: Test Press
              logo: /logo.svg
              policies: { corrections: /corrections-policy/, methodology: /methodology/ }
            topics: { floods: { en: Floods, fr: Inondations } }
            """)
        .file("content/static/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        .file("content/people/ann.yaml", "name: Ann Example\nrole: Editor\n")
        .file("content/people/bob.yaml", "name: Bob Example\n")
        .file("content/pages/methodology.md", "---\ntitle: Methodology\n---\nHow.\n")
        .file("content/pages/corrections-policy.md", "---\ntitle: Corrections policy\n---\nOpen.\n")
        .file(
            "content/sources/ministry/source.yaml",
            """
            title: Statement on the flood
            publisher: Ministry of Water
            url: https://water.example/statement
            published: 2022-01-06
            accessed: 2022-02-01
            lang: en
            kind: primary
            archived: https://archive.example/2022/https://water.example/statement
            """)
        .file("content/briefings/flood.md", FLOOD)
        .file("content/briefings/flood.fr.md", FLOOD_FR);
  }

  private static final String SOURCES =
      """
      sources:
        wire:
          title: Nine dead in flood
          publisher: Wire Agency
          url: https://wire.example/nine,dead
          published: 2022-01-07
          accessed: 2022-02-02
          lang: fr
          kind: secondary
          carries: ministry
        paper:
          title: Flood kills nine
          publisher: Paper
          url: https://paper.example/9
          published: 2022-01
          accessed: 2022-02-02
          lang: en
          kind: secondary
          carries: ministry
      """;

  private static final String FLOOD =
      """
      ---
      title: How many died in the flood?
      published: 2022-02-03T09:00+02:00
      updated: 2022-03-01
      status: published
      authors: [ann]
      topics: [floods]
      summary: Nine, by one count that three carried.
      aliases: [/old/flood/, /flood.html]
      """
          + SOURCES
          + """
      claims:
        - id: nine-dead
          claim: Nine people died in the flood.
          claimant: { name: Ministry of Water, type: organization, url: "https://water.example/" }
          made: 2022-01-06
          appearances: [wire]
          rating: outdated
          finding: The count rose to twelve.
          evidence:
            - { source: ministry, relation: supports, quote: "nine people died" }
            - { source: paper, relation: contradicts, note: A later count. }
        - id: dam-broke
          claim: The dam broke.
          claimant: { name: Cara Claimant, type: person, url: "https://cara.example/" }
          rating: "false"
          finding: It held.
      figures:
        - id: deaths
          label: Deaths
          unit: people
          series:
            - { as-of: 2022-01-06, value: 9, source: ministry, quote: "nine people died" }
            - { as-of: 2022-01-20, value: 1200, source: paper }
      reviews:
        - { by: bob, on: 2022-02-02 }
      corrections:
        - { on: 2022-02-20, kind: update, text: A source was added. }
        - { on: 2022-03-01, kind: correction, text: "We wrote ten; it was nine." }
      ---
      The ministry said so [@ministry], and so did a wire [@wire, p. 2] and again [@ministry].

      ::: claim nine-dead
      The reasoning cites the paper [@paper].
      :::

      ::: figure deaths
      :::
      """;

  private static final String FLOOD_FR =
      """
      ---
      title: Combien de morts ?
      slug: inondation
      published: 2022-02-04
      status: published
      authors: [ann]
      topics: [floods]
      origin:
        - { source: wire, relation: translated }
      """
          + SOURCES
          + """
      claims:
        - id: nine-dead
          claim: L’inondation a fait neuf morts.
          rating: outdated
      ---
      Le ministère le dit [@ministry].
      """;
}
