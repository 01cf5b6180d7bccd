package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where to report a weakness of the site, as RFC 9116 writes it. */
class SecurityFileTest {
  @TempDir private Path temp;

  @Test
  void whatIsSaidStandsInBothPlaces() throws Exception {
    Drawn drawn =
        drawn(
            """
            base: https://news.example/desk/
            languages: [en, fr]
            security:
              contact: [security@news.example, "https://news.example/report", "tel:+1-201-555-0123"]
              expires: 2999-06-01T12:00+02:00
              policy: https://news.example/policy
              encryption: openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f
            """);
    assertEquals(
        """
        Contact: mailto:security@news.example
        Contact: https://news.example/report
        Contact: tel:+1-201-555-0123
        Expires: 2999-06-01T10:00:00Z
        Preferred-Languages: en, fr
        Canonical: https://news.example/desk/.well-known/security.txt
        Encryption: openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f
        Policy: https://news.example/policy
        """,
        drawn.text(".well-known/security.txt"));
    assertEquals(drawn.text(".well-known/security.txt"), drawn.text("security.txt"));
  }

  @Test
  void thereIsNoneUnlessAskedFor() throws Exception {
    assertFalse(drawn("title: T\n").files().containsKey("security.txt"));
  }

  @Test
  void whatTheStandardForbidsIsAnError() throws Exception {
    assertEquals(List.of("missing-key"), ids("security: { contact: [security@news.example] }\n"));
    assertEquals(
        List.of("bad-address"),
        ids("security: { contact: [\"http://news.example/\"], expires: 2999-01-01 }\n"));
    assertEquals(List.of("missing-key"), ids("security: { expires: 2999-01-01 }\n"));
  }

  private Drawn drawn(String yaml) throws Exception {
    return Drawn.of(TinySite.in(temp).site(yaml));
  }

  private List<String> ids(String yaml) throws Exception {
    TinySite.in(temp).site(yaml);
    return new EditionReader(temp)
        .read().diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::id).toList();
  }
}
