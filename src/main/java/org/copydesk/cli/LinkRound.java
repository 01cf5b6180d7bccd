package org.copydesk.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.copydesk.clipping.capture.SourceFinder;
import org.copydesk.clipping.capture.SourceFinder.Found;
import org.copydesk.evidence.fetch.LinkCheck;
import org.copydesk.evidence.store.LinkLedger;
import org.copydesk.evidence.store.LinkLedger.Entry;
import org.copydesk.evidence.store.LinkLedger.State;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** Asks the addresses of all sources, keeps what they answer, and says which are gone. */
record LinkRound(Desk desk, Path root, SourceFinder finder) {

  /**
   * @param maxAge what answered within that time is not asked again
   * @return the exit code
   */
  int run(LinkCheck check, Duration maxAge) throws CannotGoOn {
    LinkLedger ledger = LinkLedger.read(root);
    Instant due = Instant.now().minus(maxAge);
    List<URI> asked =
        addresses().stream()
            .filter(a -> ledger.find(a.toString()).filter(e -> holds(e, due)).isEmpty())
            .toList();
    Map<String, Entry> answers = check.ask(asked);
    LinkLedger newer = ledger.with(answers);
    try {
      newer.write(root);
    } catch (IOException fault) {
      throw new CannotGoOn(
          "The answers could not be kept: " + fault.getMessage() + ".",
          "Check that the publication's folder may be written to.",
          fault);
    }
    new RemarkOptions().write(remarks(newer), desk.streams());
    desk.streams().out().println(sum(newer, asked.size()));
    return Exit.FINE;
  }

  /** An answer that says nothing is asked for again. */
  private static boolean holds(Entry entry, Instant due) {
    return entry.state() != State.UNKNOWN && entry.asked().isAfter(due);
  }

  private List<URI> addresses() {
    List<URI> all = new ArrayList<>();
    for (Found found : finder.all()) {
      found.source().url().flatMap(url -> SourceFinder.address(url.value())).ifPresent(all::add);
    }
    return all.stream().distinct().toList();
  }

  private List<Diagnostic> remarks(LinkLedger ledger) {
    List<Diagnostic> remarks = new ArrayList<>();
    for (Found found : finder.all()) {
      found
          .source()
          .url()
          .filter(url -> ledger.isGone(url.value()))
          .ifPresent(url -> remarks.add(remark(found, url, ledger)));
    }
    return remarks.stream().sorted().toList();
  }

  private static Diagnostic remark(Found found, Placed<String> url, LinkLedger ledger) {
    String reason = ledger.find(url.value()).map(Entry::reason).orElse("");
    boolean archived = found.source().archived().isPresent();
    return Diagnostic.warning(
            "dead-original",
            url.span(),
            "The address of source `" + found.name() + "` " + reason + ".")
        .hint(
            archived
                ? "Pages lead to the archived copy."
                : "Look for an archived copy and put its address into `archived`.")
        .severity(archived ? Severity.NOTE : Severity.WARNING);
  }

  private String sum(LinkLedger ledger, int asked) {
    TreeSet<String> known = new TreeSet<>();
    addresses().forEach(address -> known.add(address.toString()));
    long gone = known.stream().filter(ledger::isGone).count();
    long unknown =
        known.stream()
            .flatMap(a -> ledger.find(a).stream())
            .filter(e -> e.state() == State.UNKNOWN)
            .count();
    return known.size()
        + " addresses, "
        + asked
        + " asked now: "
        + gone
        + " gone, "
        + unknown
        + " that nobody can say of.";
  }
}
