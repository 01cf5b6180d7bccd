package org.copydesk.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Event;
import org.copydesk.claim.Figure;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;

/** Reads the front matter of a briefing. */
final class BriefingReader {
  private static final Key<Placed<String>> TITLE =
      Key.title("title", Scalars.TEXT, "It is the headline.");
  private static final Key<Placed<String>> LANG =
      Key.of("lang", Scalars.LANGUAGE_TAG, "The language it is written in.");
  private static final Key<Placed<String>> SLUG =
      Key.of("slug", Scalars.NAME, "The last part of its address, if not the file's name.");
  private static final Key<Placed<Status>> STATUS =
      Key.needed("status", Type.choice(Status.class), "It says how far the briefing has come.");
  private static final Key<Placed<PartialDate>> PUBLISHED =
      Key.of("published", Scalars.DATE, "When it was first published.");
  private static final Key<Placed<PartialDate>> UPDATED =
      Key.of("updated", Scalars.DATE, "When it last changed in substance.");
  private static final Key<Placed<PartialDate>> RECHECK =
      Key.of("recheck", Scalars.DATE, "When it is due to be checked anew.");
  private static final Key<List<Placed<String>>> AUTHORS =
      Key.of("authors", Scalars.NAME.list(), "The ids of those who wrote it.");
  private static final Key<List<Placed<String>>> TOPICS =
      Key.of("topics", Scalars.NAME.list(), "The ids of its topics.");
  private static final Key<Placed<String>> SUMMARY =
      Key.of("summary", Scalars.TEXT, "What it says, in a sentence or two.");
  private static final Key<Head.LeadPicture> PICTURE =
      Key.of("picture", LeadPictureReader.TYPE, "The picture that stands for it in listings.");
  private static final Key<List<Placed<String>>> ALIASES =
      Key.of("aliases", Scalars.TEXT.list(), "Former addresses that lead here.");
  private static final Key<Placed<String>> TRANSLATION_OF =
      Key.of("translation-of", Scalars.NAME, "The slug of the briefing that this one translates.");
  private static final Key<List<Placed<String>>> ALLOW =
      Key.of("allow", Scalars.NAME.list(), "Rules switched off for this file.");
  private static final Key<List<ImportOrigin>> ORIGIN =
      Key.of("origin", OriginReader.TYPE.list(), "Where imported copy came from and how.");
  private static final Key<List<Type.Named<SourceReader.Unnamed>>> SOURCES =
      Key.of("sources", SourceReader.TYPE.by(Scalars.NAME), "The sources used here only.");
  private static final Key<List<Placed<Claim>>> CLAIMS =
      Key.of("claims", ClaimReader.TYPE.list(), "The claims that it checks.");
  private static final Key<List<Placed<Figure>>> FIGURES =
      Key.of("figures", FigureReader.TYPE.list(), "The numbers that matter.");
  private static final Key<List<Event>> TIMELINE =
      Key.of("timeline", EventReader.TYPE.list(), "What happened when.");
  private static final Key<List<Review>> REVIEWS =
      Key.of("reviews", ReviewReader.TYPE.list(), "Who approved it, and when.");
  private static final Key<List<Correction>> CORRECTIONS =
      Key.of("corrections", CorrectionReader.TYPE.list(), "Public notes on what was wrong.");

  static final Keys KEYS =
      Keys.of(
          "a briefing",
          TITLE,
          LANG,
          SLUG,
          STATUS,
          PUBLISHED,
          UPDATED,
          RECHECK,
          AUTHORS,
          TOPICS,
          SUMMARY,
          PICTURE,
          ALIASES,
          TRANSLATION_OF,
          ALLOW,
          ORIGIN,
          SOURCES,
          CLAIMS,
          FIGURES,
          TIMELINE,
          REVIEWS,
          CORRECTIONS);

  private final ProseReader proseReader;
  private final List<String> languages;

  /**
   * @param languages the publication's, the default one first
   */
  BriefingReader(ProseReader proseReader, List<String> languages) {
    this.proseReader = proseReader;
    this.languages = languages;
  }

  /**
   * @param matter the file, split
   * @param name what its path says
   */
  ReadBriefing read(
      FrontMatter matter, FileName name, Fields fields, Consumer<Diagnostic> remarks) {
    Optional<Placed<String>> slug = fields.get(SLUG);
    Optional<Placed<String>> lang = fields.get(LANG);
    List<Placed<Claim>> claims =
        distinct(fields.all(CLAIMS), Claim::id, Remark.DUPLICATE_CLAIM, remarks);
    Head head = head(fields, name, lang.map(Placed::value).or(name::language));
    Dossier dossier = dossier(fields, claims, remarks);
    List<Review> reviews = fields.all(REVIEWS);
    List<Correction> corrections = fields.all(CORRECTIONS);
    ProseReader.Judged judged = proseReader.read(matter.body(), head.lang(), head.allow(), remarks);
    Briefing briefing =
        new Briefing(
            matter.body().file(),
            slug.map(Placed::value).orElseGet(name::slug),
            head,
            dossier,
            reviews,
            corrections,
            Writing.of(judged.prose()),
            judged.cuts());
    return new ReadBriefing(
        briefing,
        name,
        slug.map(Placed::span).orElseGet(() -> matter.body().file().start()),
        lang.map(Placed::span).orElseGet(() -> matter.body().file().start()),
        claims,
        fields.keysOf(SOURCES));
  }

  private Head head(Fields fields, FileName name, Optional<String> lang) {
    return new Head(
        fields.get(TITLE).orElseGet(() -> Placed.of(name.slug(), fields.head())),
        lang.orElse(languages.get(0)),
        fields.get(STATUS).map(Placed::value).orElse(Status.DRAFT),
        fields.get(PUBLISHED),
        fields.get(UPDATED),
        fields.get(RECHECK),
        fields.all(AUTHORS),
        fields.all(TOPICS),
        fields.get(SUMMARY),
        fields.get(PICTURE),
        fields.all(ALIASES),
        fields.get(TRANSLATION_OF),
        fields.all(ALLOW));
  }

  private static Dossier dossier(
      Fields fields, List<Placed<Claim>> claims, Consumer<Diagnostic> remarks) {
    List<Source> sources = new ArrayList<>();
    for (Type.Named<SourceReader.Unnamed> entry : fields.all(SOURCES)) {
      sources.add(entry.value().named(entry.name()));
    }
    List<Placed<Figure>> figures =
        distinct(fields.all(FIGURES), Figure::id, Remark.DUPLICATE_ID, remarks);
    return new Dossier(
        fields.all(ORIGIN),
        sources,
        claims.stream().map(Placed::value).toList(),
        figures.stream().map(Placed::value).toList(),
        fields.all(TIMELINE));
  }

  /** The first of each id, with a remark on every further one. */
  private static <T> List<Placed<T>> distinct(
      List<Placed<T>> all, Function<T, String> id, Remark remark, Consumer<Diagnostic> remarks) {
    Set<String> seen = new HashSet<>();
    List<Placed<T>> first = new ArrayList<>();
    for (Placed<T> one : all) {
      String name = id.apply(one.value());
      if (seen.add(name)) {
        first.add(one);
      } else {
        remarks.accept(
            remark
                .at(one.span(), "The id `" + name + "` is already taken in this briefing.")
                .hint("Give this one another id."));
      }
    }
    return first;
  }
}
