package org.copydesk.publish;

import java.nio.file.Path;
import org.copydesk.TinySite;

/**
 * A publication of some briefings that link to each other, in versions that differ on every page.
 */
final class SmallNewsroom {
  private SmallNewsroom() {}

  static TinySite in(Path root, int briefings, String version) {
    // A title of its own on every card, drawn anew for each version, would take minutes.
    String cards = briefings > 20 ? "cards: false\n" : "";
    TinySite site = TinySite.in(root).site("title: " + version + "\nlanguages: [en, fr]\n" + cards);
    site.file("content/people/desk.yaml", "name: The Desk\n");
    site.file("content/static/map.txt", "A map, " + version + ".\n");
    for (int i = 0; i < briefings; i++) {
      site.briefing("piece-" + i, front(i), body(i, briefings, version));
    }
    return site;
  }

  private static String front(int i) {
    return """
        authors: [desk]
        topics: [topic-%d]
        summary: Piece number %d.
        sources:
          paper: { title: Istanbul ILIŞKI, publisher: The Paper, url: "https://paper.example/%d", published: 2022-01-01 }
        claims:
          - id: claim-%d
            claim: Something was said.
            claimant: { name: Someone, type: person }
            rating: accurate
            finding: It was so.
            evidence:
              - { source: paper, relation: supports }
        """
        .formatted(i % 7, i, i, i);
  }

  private static String body(int i, int of, String version) {
    return """
        This is %s of piece %d, as the paper says [@paper].

        ## A heading

        It links to [the next one](piece-%d.md#a-heading) and to [the map](/map.txt).

        ::: claim claim-%d
        The reasoning, at some length.
        :::
        """
        .formatted(version, i, (i + 1) % of, i);
  }
}
