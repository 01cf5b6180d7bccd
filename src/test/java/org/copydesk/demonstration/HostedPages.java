package org.copydesk.demonstration;

/** A briefing that brings every kind of page with it: claim, source, publisher, topic, person. */
final class HostedPages {
  static final String FLOOD =
      """
      ---
      title: The river rose
      published: 2022-03-03
      status: published
      authors: [desk]
      topics: [water]
      summary: It rose.
      sources:
        gauge:
          title: Readings of the gauge
          publisher: The Water Office
          url: https://water.example/gauge
          published: 2022-03-02
          accessed: 2022-03-03
          lang: en
          kind: primary
      claims:
        - id: rose
          claim: The river rose by 3 metres
          claimant: { name: The City, type: organization }
          rating: "false"
          finding: It rose by 1.
          evidence:
            - { source: gauge, relation: contradicts, note: The gauge shows 1 metre. }
      figures:
        - id: level
          label: Level of the river
          unit: m
          series:
            - { as-of: 2022-03-01, value: 1, source: gauge }
            - { as-of: 2022-03-02, value: 2, source: gauge }
      corrections:
        - { on: 2022-03-05, kind: update, text: The last reading was added. }
      ---
      The river rose [@gauge].
      """;

  private HostedPages() {}
}
