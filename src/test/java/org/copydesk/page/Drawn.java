package org.copydesk.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.TinySite;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.EditionReader;
import org.copydesk.page.theme.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A tiny publication, planned and drawn. */
public final class Drawn {
  private final Map<String, String> files = new LinkedHashMap<>();

  private Drawn(Edition edition, Theme theme) throws Exception {
    for (Page page : PagePlan.of(edition)) {
      files.put(page.path(), theme.draw(page));
    }
  }

  /** Every page, drafts included. */
  public static Drawn of(TinySite site) throws Exception {
    Path templates = site.root().resolve("templates");
    return new Drawn(edition(site), Theme.open(Optional.of(templates)));
  }

  public static Edition edition(TinySite site) throws Exception {
    return new EditionReader(site.root()).read().edition();
  }

  /** By path below the site's root. */
  public Map<String, String> files() {
    return files;
  }

  public String text(String path) {
    return Optional.ofNullable(files.get(path))
        .orElseThrow(() -> new AssertionError("no " + path + " in " + files.keySet()));
  }

  public Document html(String path) {
    return Jsoup.parse(text(path), "https://example.org/" + path);
  }

  /** The structured data of a page, one map for each script element. */
  public List<Map<?, ?>> data(String path) {
    List<Map<?, ?>> data = new ArrayList<>();
    for (Element script : html(path).select("script[type=application/ld+json]")) {
      data.add(json(script.data()));
    }
    return data;
  }

  /** The structured data of that type on a page. */
  public List<Map<?, ?>> data(String path, String type) {
    return data(path).stream().filter(d -> type.equals(d.get("@type"))).toList();
  }

  /** JSON as maps and lists; YAML 1.2 reads it all. */
  public static Map<?, ?> json(String text) {
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }
}
