package org.copydesk.briefing.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.EditionReader;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digest is of what is said, not of how it is laid out, and its parts name what changed. */
class ApprovalTest {
  private static final String FRONT =
      """
      summary: It is high.
      topics: [towers]
      sources:
        survey: { title: The survey, url: "https://example.org/survey", accessed: 2022-01-01 }
      claims:
        - id: height
          claim: The tower is 90 metres high.
          claimant: The mayor
          made: 2021-05-01
          rating: "false"
          finding: It is 80.
          evidence:
            - { source: survey, relation: contradicts, quote: "80 metres" }
      figures:
        - { id: metres, label: Height, unit: m, as-of: 2021-01-01, value: 80, source: survey }
      """;
  private static final String BODY = "Opening.\n\n## How we know\n\nBy the survey.\n";

  @TempDir Path folder;

  @Test
  void layoutCommentsAndMetadataDoNotCount() throws CannotGoOn {
    String digest = approval(FRONT, BODY).digest();
    assertTrue(digest.matches("sha256:[0-9a-f]{64}"), digest);
    String same =
        """
        # the same, written otherwise
        topics: [bridges, towers]
        updated: 2022-02-02
        authors: [ada]
        figures:
          - id: "metres"
            label: Height
            unit: m
            series: [{ as-of: 2021-01-01, value: "80", source: survey }]
        claims:
          - claim: >-
              The tower is
              90 metres high.
            id: height
            rating: 'false'
            claimant: { name: The mayor }
            made: 2021-05-01
            finding: |
              It is
              80.
            evidence:
              - source: survey
                relation: contradicts
                quote: "80\\u0020metres"
        sources:
          survey:
            url: https://example.org/survey
            title: The survey of 2021
            archived: https://web.archive.org/web/20220101000000/https://example.org/survey
        summary:   It is   high.
        """;
    assertEquals(digest, approval(same, "\n" + BODY.replace("\n", "  \n") + "\n\n").digest());
    assertEquals(digest, approval(FRONT, BODY.replace("\n", "\r\n")).digest());
  }

  @Test
  void theDigestIsFixedForever() throws CannotGoOn {
    // Whoever changes the form of the digest voids every sign-off there is.
    assertEquals(
        "sha256:"
            + Part.sha256(
                "copydesk-approval 1\ntitle "
                    + Part.sha256("a")
                    + "\nbody "
                    + Part.sha256("Text.")
                    + "\n"),
        approval("", "Text.\n").digest());
    assertEquals(
        "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", Part.sha256("a"));
  }

  @Test
  void whateverIsApprovedChangesTheDigestAndIsNamed() throws CannotGoOn {
    changed(
        "\"false\"", "misleading", "the rating of claim `height` changed from false to misleading");
    changed("It is high.", "It is low.", "the summary changed");
    changed("It is 80.", "It is 81.", "the finding of claim `height` changed");
    changed("90 metres", "91 metres", "claim `height` changed");
    changed("The mayor", "The council", "claim `height` changed");
    changed("\"80 metres\"", "\"81 metres\"", "the evidence of claim `height` changed");
    changed("value: 80", "value: 81", "figure `metres` changed");
    changed("org/survey", "org/other", "the address of source `survey` changed");
    changed("id: height", "id: size", "claim `size` was added", "claim `height` was removed");
    assertEquals(
        List.of("its list of allowances was added"),
        changes(FRONT + "allow: [long-title]\n", BODY));
    assertEquals(
        List.of("the text under `#how-we-know` changed"),
        changes(FRONT, BODY.replace("survey.", "map.")));
    assertEquals(List.of("the text changed"), changes(FRONT, "Other. " + BODY));
    assertEquals(
        List.of("the text under `#more` was added"), changes(FRONT, BODY + "\n## More\n\nText.\n"));
  }

  private void changed(String before, String after, String... words) throws CannotGoOn {
    assertTrue(FRONT.contains(before), before);
    assertEquals(List.of(words), changes(FRONT.replace(before, after), BODY));
  }

  private List<String> changes(String front, String body) throws CannotGoOn {
    Approval approved = approval(FRONT, BODY);
    String review =
        "reviews: [{ by: ben, digest: \""
            + approved.digest()
            + "\", parts: \""
            + approved.parts()
            + "\" }]\n";
    Briefing same = briefing(FRONT + review, BODY);
    assertTrue(Approval.of(same).isOf(same.reviews().get(0)));
    assertEquals(List.of(), Approval.of(same).changesSince(same.reviews().get(0)));
    Briefing other = briefing(front + review, body);
    assertFalse(Approval.of(other).isOf(other.reviews().get(0)));
    assertNotEquals(approved.digest(), Approval.of(other).digest());
    return Approval.of(other).changesSince(other.reviews().get(0));
  }

  private Approval approval(String front, String body) throws CannotGoOn {
    return Approval.of(briefing(front, body));
  }

  private Briefing briefing(String front, String body) throws CannotGoOn {
    TinySite.in(folder).briefing("a", front, body);
    return new EditionReader(folder).read().edition().briefings().get(0);
  }
}
