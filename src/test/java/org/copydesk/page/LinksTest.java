package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.TinySite;
import org.copydesk.briefing.StaticFile;
import org.copydesk.page.theme.Asset;
import org.copydesk.page.theme.Theme;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every internal link is relative and leads to a page, file and anchor that are there. */
class LinksTest {
  private static final String BASE = "https://example.org/news/";

  @TempDir Path temp;

  @Test
  void nothingLeadsAstray() throws Exception {
    TinySite site = Newsroom.in(temp);
    Drawn drawn = Drawn.of(site);
    Set<String> files = new HashSet<>(drawn.files().keySet());
    for (Asset asset : Theme.open(Optional.empty()).assets()) {
      files.add(asset.path());
    }
    for (StaticFile file : Drawn.edition(site).statics()) {
      files.add(file.path());
    }
    List<String> faults = new ArrayList<>();
    for (String path : drawn.files().keySet()) {
      if (path.endsWith(".html") && !path.endsWith("404.html")) {
        for (Element element : drawn.html(path).select("[href], [src]")) {
          follow(path, element, files, drawn).ifPresent(faults::add);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void aPageThatIsShownAnywhereStartsItsLinksAtTheHost() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    for (Element link : drawn.html("fr/404.html").select("a[href]:not(.skip)")) {
      assertEquals(true, link.attr("href").startsWith("/news/"), link.toString());
    }
  }

  private static Optional<String> follow(
      String path, Element element, Set<String> files, Drawn drawn) {
    String written = element.hasAttr("href") ? element.attr("href") : element.attr("src");
    URI target = URI.create(BASE + path).resolve(written);
    boolean machine = element.is("link[rel=canonical], link[hreflang]");
    if (!machine && written.startsWith(BASE)) {
      return Optional.of(path + ": " + written + " is absolute");
    }
    if (machine || !target.toString().startsWith(BASE)) {
      return Optional.empty();
    }
    String rest = target.toString().substring(BASE.length());
    String file = URLDecoder.decode(rest.replaceAll("#.*", ""), StandardCharsets.UTF_8);
    file = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    if (!files.contains(file)) {
      return Optional.of(path + ": " + written + " leads to nothing");
    }
    String anchor = Optional.ofNullable(target.getFragment()).orElse("");
    return anchor.isEmpty() || drawn.html(file).getElementById(anchor) != null
        ? Optional.empty()
        : Optional.of(path + ": " + written + " has no anchor");
  }
}
