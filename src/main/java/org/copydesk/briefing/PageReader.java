package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.claim.PartialDate;
import org.copydesk.markdown.Prose;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;

/** Reads a standing page. */
final class PageReader {
  private static final Key<Placed<String>> TITLE =
      Key.title("title", Scalars.TEXT, "It is the page's heading.");
  private static final Key<Placed<String>> LANG =
      Key.of("lang", Scalars.LANGUAGE_TAG, "The language it is written in.");
  private static final Key<Placed<String>> SLUG =
      Key.of("slug", Scalars.NAME, "The last part of its address, if not the file's name.");
  private static final Key<Placed<String>> SUMMARY =
      Key.of("summary", Scalars.TEXT, "What it says, in a sentence or two.");
  private static final Key<Placed<PartialDate>> UPDATED =
      Key.of("updated", Scalars.DATE, "When it last changed in substance.");
  private static final Key<Integer> ORDER =
      Key.of("order", Scalars.whole(-100_000, 100_000), "Its place among its folder's pages.");
  private static final Key<List<Placed<String>>> ALIASES =
      Key.of("aliases", Scalars.TEXT.list(), "Former addresses that lead here.");
  private static final Key<List<Placed<String>>> ALLOW =
      Key.of("allow", Scalars.NAME.list(), "Rules switched off for this file.");

  static final Keys KEYS =
      Keys.of("a page", TITLE, LANG, SLUG, SUMMARY, UPDATED, ORDER, ALIASES, ALLOW);

  private final ProseReader proseReader;
  private final List<String> languages;

  PageReader(ProseReader proseReader, List<String> languages) {
    this.proseReader = proseReader;
    this.languages = languages;
  }

  ReadPage read(FrontMatter matter, FileName name, Fields fields, Consumer<Diagnostic> remarks) {
    TextFile file = matter.body().file();
    Optional<Placed<String>> slug = fields.get(SLUG);
    Optional<Placed<String>> given = fields.get(LANG);
    String lang = given.map(Placed::value).or(name::language).orElse(languages.get(0));
    String path = path(name, slug.map(Placed::value));
    List<Placed<String>> allow = fields.all(ALLOW);
    Prose prose = proseReader.readAll(matter.body(), lang, remarks);
    StandingPage page =
        new StandingPage(
            file,
            path,
            path,
            fields.get(TITLE).orElseGet(() -> Placed.of(name.slug(), fields.head())),
            lang,
            fields.get(SUMMARY),
            fields.get(UPDATED),
            fields.get(ORDER).orElse(0),
            fields.all(ALIASES),
            allow,
            prose);
    Span start = file.start();
    return new ReadPage(
        page, name, slug.map(Placed::span).orElse(start), given.map(Placed::span).orElse(start));
  }

  private static String path(FileName name, Optional<String> slug) {
    String folder = name.folder().startsWith("pages/") ? name.folder().substring(6) : name.folder();
    if (!name.isIndex()) {
      return "/" + folder + slug.orElseGet(name::stem) + "/";
    }
    if (slug.isEmpty() || folder.isEmpty()) {
      return "/" + folder;
    }
    String open = folder.substring(0, folder.length() - 1);
    return "/" + open.substring(0, open.lastIndexOf('/') + 1) + slug.get() + "/";
  }
}
