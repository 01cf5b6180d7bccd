package org.copydesk.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.json.JsonObject;
import org.copydesk.publish.Publication;
import org.copydesk.publish.tree.Tally;
import org.copydesk.report.JsonReport;
import org.copydesk.text.Diagnostic;

/**
 * What a build says at its end.
 *
 * @param site the site's folder as people should read it
 * @param cost where that was asked for
 */
record BuildResult(Publication publication, String site, Optional<BuildStats> cost) {

  void write(RemarkOptions options, boolean quiet, Streams streams) {
    if (options.json()) {
      streams.out().print(json().writeIndented());
      return;
    }
    List<Diagnostic> remarks =
        quiet
            ? publication.diagnostics().stream().filter(Diagnostic::isError).toList()
            : publication.diagnostics();
    options.write(remarks, streams);
    if (!publication.published()) {
      streams.err().println("Nothing was published; " + site + " is as it was.");
    } else if (options.text() && !quiet) {
      streams.out().println(summary(publication.tally().orElseThrow()));
      cost.ifPresent(stats -> stats.write(streams.out()));
    }
  }

  /** {@code site: 34 pages; 3 files written, 40 unchanged, 1 removed in 0.8 s; 2 warnings}. */
  private String summary(Tally tally) {
    String remarks = org.copydesk.report.Tally.of(publication.diagnostics()).toString();
    // A .gitignore or .git in the site is nobody's news.
    long others = tally.kept().stream().filter(path -> !path.startsWith(".")).count();
    String kept = others == 0 ? "" : ", " + others + " not ours left alone";
    return site
        + ": "
        + count(publication.pages(), "page")
        + "; "
        + count(tally.written(), "file")
        + " written, "
        + tally.unchanged()
        + " unchanged, "
        + tally.removed()
        + " removed"
        + kept
        + " in "
        + seconds(publication.time())
        + "; "
        + remarks
        + ".";
  }

  /** The object of {@link JsonReport} with what was done beside it. */
  private JsonObject json() {
    JsonObject object = JsonReport.object(publication.diagnostics());
    JsonObject build =
        new JsonObject()
            .put("published", publication.published())
            .put("site", site)
            .put("pages", publication.pages())
            .put("milliseconds", publication.time().toMillis());
    publication
        .tally()
        .ifPresent(
            tally ->
                build
                    .put("written", tally.written())
                    .put("unchanged", tally.unchanged())
                    .put("removed", tally.removed())
                    .put("kept", tally.kept()));
    cost.ifPresent(stats -> build.put("stats", stats.json()));
    return object.put("build", build);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}
