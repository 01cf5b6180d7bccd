package org.copydesk.briefing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.markdown.Heading;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.Picture;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;
import org.copydesk.text.Spelling;
import org.copydesk.text.TextFile;

/** Links within the publication: each leads to a file and, in it, to a heading. */
final class LinkChecks {
  /** Anchors that a page has beside its headings; the theme and the footnotes make them. */
  private static final Pattern MADE = Pattern.compile("(?:source|cite|fn|fnref|footnote)-?.*|top|");

  private final Assembled all;
  private final Consumer<Diagnostic> remarks;
  private final Set<String> files = new HashSet<>();
  private final Set<String> statics;
  private final Map<String, List<String>> byName;
  private final Map<String, Set<String>> anchors = new HashMap<>();

  LinkChecks(Assembled all, Consumer<Diagnostic> remarks) {
    this.all = all;
    this.remarks = remarks;
    all.folder().files().forEach(file -> files.add(file.shown()));
    this.statics =
        all.edition().statics().stream().map(s -> "/" + s.path()).collect(Collectors.toSet());
    this.byName =
        files.stream()
            .sorted()
            .collect(Collectors.groupingBy(LinkChecks::name, HashMap::new, Collectors.toList()));
  }

  void run() {
    for (ReadBriefing read : all.briefings()) {
      Briefing briefing = read.briefing();
      prose(briefing.file(), briefing.signposts(), briefing.status().isOut());
      briefing
          .head()
          .picture()
          .ifPresent(p -> file(briefing.file(), p.source().value(), p.source().span(), true));
    }
    for (ReadPage read : all.pages()) {
      prose(read.page().file(), read.page().signposts(), true);
    }
  }

  private void prose(TextFile from, Signposts posts, boolean out) {
    posts.links().forEach(link -> link(from, link, out, false));
    posts.pictures().stream().map(Picture::source).forEach(link -> link(from, link, out, true));
  }

  private void link(TextFile from, Link link, boolean out, boolean picture) {
    if (link.kind() == Link.Kind.OUTSIDE) {
      return;
    }
    if (link.kind() == Link.Kind.WITHIN || file(from, link.target(), link.span(), picture)) {
      all.edition().resolve(from, link).ifPresent(target -> target(link, target, out));
    }
  }

  /** Whether a file is there; if not, after a remark. */
  private boolean file(TextFile from, String written, Span place, boolean picture) {
    String target = ContentPath.decoded(written);
    if (target.startsWith("/") && !target.endsWith(".md")) {
      boolean there = !picture || statics.contains(target);
      if (!there) {
        broken(place, written, "Put it into `content/static" + target + "`, or correct this.");
      }
      return there;
    }
    Optional<String> path = ContentPath.below(from.path(), target);
    if (path.isPresent() && files.contains(path.get())) {
      return true;
    }
    broken(place, written, hint(from, target));
    return false;
  }

  private void broken(Span place, String target, String hint) {
    remarks.accept(
        Remark.BROKEN_LINK.at(place, "There is no file `" + target + "` here.").hint(hint));
  }

  private String hint(TextFile from, String target) {
    if (target.endsWith("/")) {
      return "Link to the Markdown file, or write the address from the root: `/claims/`.";
    }
    List<String> same = byName.getOrDefault(name(target), List.of());
    if (!same.isEmpty()) {
      return "There is `" + relative(from.path(), same.get(0)) + "`.";
    }
    String folder = ContentPath.below(from.path(), target).map(LinkChecks::folder).orElse("");
    List<String> near =
        files.stream().filter(f -> folder(f).equals(folder)).map(LinkChecks::name).toList();
    return Spelling.nearest(name(target), near)
        .map(n -> "Did you mean `" + target.substring(0, target.lastIndexOf('/') + 1) + n + "`?")
        .orElse("The path begins in the folder of the file that holds the link.");
  }

  private void target(Link link, Target target, boolean out) {
    if (target instanceof Target.ToBriefing to) {
      if (out && !to.briefing().status().isOut()) {
        remarks.accept(
            Remark.LINK_TO_DRAFT
                .at(link.span(), "`" + link.target() + "` is not published yet.")
                .hint("Readers will see these words without a link until it is."));
      }
      to.anchor().ifPresent(a -> anchor(link, a, anchors(to.briefing())));
    } else if (target instanceof Target.ToPage to) {
      to.anchor().ifPresent(a -> anchor(link, a, anchors(to.page())));
    }
  }

  private void anchor(Link link, String written, Set<String> anchors) {
    String anchor = ContentPath.decoded(written);
    if (!anchors.contains(anchor) && !MADE.matcher(anchor).matches()) {
      remarks.accept(
          Remark.MISSING_ANCHOR
              .at(link.span(), "There is no heading `#" + anchor + "` in that text.")
              .hint(Spelling.hint(anchor, anchors)));
    }
  }

  private Set<String> anchors(Briefing briefing) {
    return anchors.computeIfAbsent(
        briefing.file().path(),
        path ->
            Stream.of(
                    headings(briefing.signposts()),
                    briefing.dossier().claims().stream().map(claim -> "claim-" + claim.id()),
                    briefing.dossier().figures().stream().map(figure -> "figure-" + figure.id()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet()));
  }

  private Set<String> anchors(StandingPage page) {
    return anchors.computeIfAbsent(
        page.file().path(), path -> headings(page.signposts()).collect(Collectors.toSet()));
  }

  private static Stream<String> headings(Signposts posts) {
    return posts.headings().stream().map(Heading::id);
  }

  private static String relative(String from, String to) {
    String folder = folder(from);
    StringBuilder up = new StringBuilder();
    while (!to.startsWith(folder)) {
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      up.append("../");
    }
    return up + to.substring(folder.length());
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
