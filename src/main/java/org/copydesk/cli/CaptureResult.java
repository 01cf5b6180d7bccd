package org.copydesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.clipping.capture.Outcome;

/** What a run of {@code capture} says: a line for each source, a sum for many. */
final class CaptureResult {
  private final Desk desk;
  private final Path root;
  private final boolean quiet;
  private final List<String> withoutAddress = new ArrayList<>();
  private int passedOver;
  private int captured;
  private int unchanged;
  private int failed;

  CaptureResult(Desk desk, Path root, boolean quiet) {
    this.desk = desk;
    this.root = root;
    this.quiet = quiet;
  }

  /** A source that has a capture already. */
  void passOver() {
    passedOver++;
  }

  /** A source that cannot be fetched. */
  void withoutAddress(String name) {
    withoutAddress.add(name);
  }

  /**
   * @return the exit code
   */
  int write(List<Outcome> outcomes) {
    outcomes.forEach(this::one);
    int all = outcomes.size() + passedOver + withoutAddress.size();
    if (all != 1 && !quiet) {
      desk.streams().out().println(sum());
    }
    return failed > 0 ? Exit.CANNOT_GO_ON : Exit.FINE;
  }

  private void one(Outcome outcome) {
    String name = outcome.wanted().name();
    if (outcome instanceof Outcome.Failed fault) {
      failed++;
      desk.streams().err().println(name + ": " + fault.reason().sentence());
      desk.streams().err().println("  hint: " + fault.reason().hint());
    } else if (outcome instanceof Outcome.Unchanged same) {
      unchanged++;
      say(name + ": the same bytes are in " + shown(same.folder()) + " already.");
    } else if (outcome instanceof Outcome.Captured done) {
      captured++;
      String text =
          done.deposit()
              .text()
              .map(t -> t.name() + " with " + done.characters() + " characters")
              .orElse("no text");
      say(name + ": " + shown(done.folder().resolve(done.deposit().file())) + ", " + text + ".");
      done.remarks().forEach(remark -> say("  " + remark));
    }
  }

  private String shown(Path path) {
    return root.relativize(path).toString();
  }

  private void say(String line) {
    if (!quiet) {
      desk.streams().out().println(line);
    }
  }

  private String sum() {
    List<String> parts = new ArrayList<>();
    parts.add(captured + " captured");
    add(unchanged, "unchanged", parts);
    add(passedOver, "captured before", parts);
    add(withoutAddress.size(), "without an address", parts);
    add(failed, "failed", parts);
    return String.join(", ", parts)
        + "."
        + (withoutAddress.isEmpty()
            ? ""
            : " Without an address: " + String.join(", ", withoutAddress) + ".");
  }

  private static void add(int count, String what, List<String> parts) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }
}
