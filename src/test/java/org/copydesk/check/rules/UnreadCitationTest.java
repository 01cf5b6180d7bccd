package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.check.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A citation with a slip in it is told, and what only looks like one is left alone. */
class UnreadCitationTest {
  @TempDir private Path temp;

  private List<String> told(String body) throws Exception {
    TinySite site =
        TinySite.in(temp.resolve(Integer.toHexString(body.hashCode())))
            .briefing("b", "sources: { desk-1: { title: A } }\n", body + "\n");
    return new Checker(List.of(new UnreadCitation()))
        .check(new EditionReader(site.root()).read().edition()).stream()
            .map(d -> d.span().text())
            .toList();
  }

  @Test
  void slipsAreToldAtTheirPlace() throws Exception {
    assertEquals(List.of("[@desk-1"), told("“It is so” [@desk-1"));
    assertEquals(List.of("[@desk-1"), told("- One.\n- It is so [@desk-1 p. 3]."));
    assertEquals(List.of("(@desk-1"), told("It is so (@desk-1)."));
    assertEquals(List.of("[desk-1]"), told("> It is so [desk-1]."));
  }

  @Test
  void citationsLinksCodeAndOtherNamesAreNot() throws Exception {
    assertEquals(List.of(), told("It is so [@desk-1]. It is so [@desk-1, p. (@desk-1)]."));
    assertEquals(List.of(), told("It is [desk-1](https://example.org/). See `[@desk-1`."));
    assertEquals(
        List.of(), told("See [desk-1] and [@other and [other].\n\n[desk-1]: https://example.org/"));
    assertEquals(List.of(), told("Follow @desk-1, or \\[@desk-1 as it stands."));
  }
}
