package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said to have happened has happened; what is announced need not have. */
class DateInFutureTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-03-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path temp;

  @Test
  void anUpdateLiesInThePast() throws Exception {
    assertEquals(List.of(), found("published: 2022-01-02\nupdated: 2022-02-28\n"));
    assertEquals(
        List.of("The briefing was updated on 2022-03-05, which is in the future."),
        found("published: 2022-01-02\nupdated: 2022-03-05\n"));
  }

  @Test
  void aBriefingThatIsStillToComeMayBeDatedAhead() throws Exception {
    assertEquals(List.of(), found("published: 2022-04-01\nupdated: 2022-04-02\n"));
  }

  @Test
  void somewhereItIsAlreadyTomorrow() throws Exception {
    assertEquals(List.of(), found("published: 2022-01-02\nupdated: 2022-03-02\n"));
  }

  private List<String> found(String dates) throws Exception {
    TinySite site =
        TinySite.in(temp)
            .file(
                "content/briefings/a.md",
                "---\ntitle: A\nstatus: published\n" + dates + "---\nText.\n");
    List<Diagnostic> found = new ArrayList<>();
    new DateInFuture(CLOCK).check(new EditionReader(site.root()).read().edition(), found::add);
    return found.stream().map(Diagnostic::message).toList();
  }
}
