package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;

/** What reading a tiny publication has to say, in a form that tests can compare. */
final class Remarks {
  private Remarks() {}

  static List<Diagnostic> of(TinySite site) {
    try {
      return new EditionReader(site.root(), 2).read().diagnostics();
    } catch (CannotGoOn stop) {
      throw new AssertionError(stop.sentence(), stop);
    }
  }

  static Edition edition(TinySite site) {
    try {
      return new EditionReader(site.root(), 2).read().edition();
    } catch (CannotGoOn stop) {
      throw new AssertionError(stop.sentence(), stop);
    }
  }

  /** {@code path:line:column id "the words there"}, the path without {@code content/}. */
  static List<String> places(TinySite site) {
    return of(site).stream().map(Remarks::place).toList();
  }

  static String place(Diagnostic d) {
    String path = d.span().file().path().replaceFirst("^content/(briefings/)?", "");
    return path + ":" + d.span().from() + " " + d.id() + " \"" + d.span().text() + "\"";
  }

  /** That there is this one remark, with these words in its hint. */
  static void assertOne(TinySite site, String place, String hint) {
    assertEquals(List.of(place), places(site));
    String given = of(site).get(0).hint().orElse("");
    if (!given.contains(hint)) {
      assertEquals(hint, given);
    }
  }
}
