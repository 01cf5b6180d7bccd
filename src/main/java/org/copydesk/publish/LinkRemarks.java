package org.copydesk.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.MenuEntry;
import org.copydesk.briefing.Signposts;
import org.copydesk.briefing.Site;
import org.copydesk.markdown.Link;
import org.copydesk.publish.link.BrokenLink;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;

/** Broken links of the finished site as remarks on the files that the pages were drawn from. */
record LinkRemarks(Edition edition, Imposition imposition) {
  /** From so many on, the fault is in a menu or template rather than in each page. */
  private static final int MANY = 10;

  List<Diagnostic> on(List<BrokenLink> broken) {
    if (broken.isEmpty()) {
      return List.of();
    }
    Map<String, String> origin = new HashMap<>();
    imposition.sheets().forEach(sheet -> origin.put(sheet.path(), sheet.origin()));
    Map<String, List<BrokenLink>> byTarget = new LinkedHashMap<>();
    for (BrokenLink link : broken) {
      String target = link.written().replaceFirst("^(\\.\\./)*", "") + " " + link.reason();
      byTarget.computeIfAbsent(target, t -> new ArrayList<>()).add(link);
    }
    List<Diagnostic> remarks = new ArrayList<>();
    for (List<BrokenLink> same : byTarget.values()) {
      Optional<Span> menu = menu(same.get(0));
      if (menu.isPresent()) {
        remarks.add(ofMenu(menu.get(), same.get(0)));
        continue;
      }
      boolean many = same.size() > MANY;
      for (BrokenLink link : many ? same.subList(0, 1) : same) {
        String from = origin.getOrDefault(link.page(), link.page());
        remarks.add(remark(link, from, many ? same.size() - 1 : 0));
      }
    }
    return remarks.stream().distinct().toList();
  }

  /** The menu's line, the policy or the logo that became this link on every page. */
  private Optional<Span> menu(BrokenLink link) {
    String end = lastPart(link.written());
    Site site = edition.site();
    return Stream.of(
            site.menus().values().stream().flatMap(List::stream).map(MenuEntry::to),
            site.publisher().policies().values().stream(),
            site.look().logo().stream())
        .flatMap(places -> places)
        .filter(to -> !to.value().contains("://"))
        .filter(to -> lastPart(to.value()).equals(end))
        .map(Placed::span)
        .filter(span -> span.file().path().equals(site.file().path()))
        .findFirst();
  }

  private static Diagnostic ofMenu(Span place, BrokenLink link) {
    return Diagnostic.error("broken-link", place, "This leads nowhere: " + link.reason() + ".")
        .hint(
            lastPart(link.written()).contains(".")
                ? "Correct the address, or put the file into content/static/."
                : "Correct the address, or add the page, such as content/pages/<name>.md.");
  }

  private Diagnostic remark(BrokenLink link, String origin, int others) {
    String also = others == 0 ? "" : ", and so do " + others + " other pages";
    return Diagnostic.error(
            "broken-link",
            place(origin, link.written()),
            "The page `"
                + link.page()
                + "` links to `"
                + link.written()
                + "`"
                + also
                + ": "
                + link.reason()
                + ".")
        .hint(
            others == 0
                ? "Correct the address, or add what it leads to."
                : "Look for it in the menus of content/site.yaml and in templates/.");
  }

  /** The link in the author's own text that became this one, or else the top of the file. */
  private Span place(String origin, String written) {
    String end = lastPart(written);
    return Stream.concat(
            edition.briefings().stream()
                .filter(briefing -> briefing.file().path().equals(origin))
                .map(briefing -> source(briefing.file(), briefing.signposts(), end)),
            edition.pages().stream()
                .filter(page -> page.file().path().equals(origin))
                .map(page -> source(page.file(), page.signposts(), end)))
        .findFirst()
        .orElseGet(() -> new TextFile(origin, "").start());
  }

  private static Span source(TextFile file, Signposts posts, String end) {
    return posts.links().stream()
        .filter(link -> link.kind() != Link.Kind.OUTSIDE)
        .filter(link -> lastPart(link.written().replace(".md", "")).equals(end))
        .map(Link::span)
        .findFirst()
        .orElse(file.start());
  }

  /** {@code almaty#deaths} of {@code ../briefings/almaty/#deaths}: what survives of an address. */
  private static String lastPart(String address) {
    String plain = address.replace("/#", "#").replaceFirst("/$", "");
    return plain.substring(plain.lastIndexOf('/') + 1);
  }
}
