package org.copydesk.briefing;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Node;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.Rating;
import org.copydesk.claim.RatingScale;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;
import org.copydesk.text.TextFile;

/** Reads the publication from {@code content/site.yaml}; what is not said there has a default. */
final class SiteReader {
  private static final Key<LocalText> TITLE =
      Key.of("title", Scalars.LOCAL, "The publication's name.");
  private static final Key<LocalText> DESCRIPTION =
      Key.of("description", Scalars.LOCAL, "What it is, in a sentence.");
  private static final Key<URI> BASE =
      Key.of("base", SiteValues.BASE, "Where the site will stand; may include a path.");
  private static final Key<List<Placed<String>>> LANGUAGES =
      Key.of("languages", Scalars.LANGUAGE_TAG.list(), "Its languages, the default one first.");
  private static final Key<Publisher> PUBLISHER =
      Key.of("publisher", PublisherReader.TYPE, "Who publishes it.");
  private static final Key<Map<String, List<MenuEntry>>> MENUS =
      Key.of("menus", MenuReader.TYPE, "The menus.");
  private static final Key<List<Placed<Rating>>> RATINGS =
      Key.of("ratings", RatingReader.TYPE.list(), "The rating scale, truest first.");
  private static final Key<List<Type.Named<LocalText>>> TOPICS =
      Key.of("topics", Scalars.LOCAL.by(Scalars.NAME), "The topics, each with its name.");
  private static final Key<Integer> PAGE_SIZE =
      Key.of("page-size", Scalars.whole(1, 1000), "How many briefings a listing page shows.");
  private static final Key<String> PERMALINK =
      Key.of("briefing", SiteValues.PERMALINK, "The form of a briefing's address.");
  private static final Keys PERMALINK_KEYS = Keys.of("permalinks", PERMALINK);
  private static final Key<String> PERMALINKS =
      Key.of(
          "permalinks",
          Type.entries(PERMALINK_KEYS, fields -> fields.get(PERMALINK)),
          "The forms of addresses.");
  private static final Key<Site.Feeds> FEEDS =
      Key.of("feeds", SiteValues.FEEDS, "Which feeds there are.");
  private static final Key<Placed<Site.Wanting>> REQUIRED =
      Key.of(
          "required",
          Type.choice(Site.Wanting.class),
          "Of which sources on the web a copy must be kept: none, primary or all.");
  static final Keys CAPTURE_KEYS = Keys.of("captures", REQUIRED);
  private static final Key<Site.Wanting> CAPTURES =
      Key.of(
          "captures",
          Type.entries(CAPTURE_KEYS, fields -> fields.get(REQUIRED).map(Placed::value)),
          "The stored copies of sources.");
  private static final Key<ReviewPolicy> REVIEW =
      Key.of("review", ReviewPolicyReader.TYPE, "What is asked for before a briefing goes out.");
  private static final Key<List<Type.Named<Optional<Severity>>>> SEVERITIES =
      Key.of(
          "severities",
          SiteValues.SEVERITY.by(Scalars.NAME),
          "What a rule amounts to here: error, warning, note or off.");

  static final Keys KEYS =
      Keys.of(
          "site.yaml",
          TITLE,
          DESCRIPTION,
          BASE,
          LANGUAGES,
          PUBLISHER,
          MENUS,
          RATINGS,
          TOPICS,
          PAGE_SIZE,
          PERMALINKS,
          FEEDS,
          CAPTURES,
          REVIEW,
          SEVERITIES,
          HistoryPolicyReader.HISTORY,
          OutletsReader.DEPLOY,
          OutletsReader.SCHEMAS,
          OutletsReader.CARDS,
          OutletsReader.COMPRESS,
          OutletsReader.SECURITY,
          LookReader.THEME);

  private SiteReader() {}

  static Site read(TextFile file, Node.Mapping mapping, Consumer<Diagnostic> remarks) {
    Fields fields = KEYS.open(mapping, remarks);
    LocalText title = fields.get(TITLE).orElseGet(() -> LocalText.of("Untitled"));
    List<String> languages = fields.all(LANGUAGES).stream().map(Placed::value).distinct().toList();
    Map<String, LocalText> topics = new LinkedHashMap<>();
    fields.all(TOPICS).forEach(t -> topics.put(t.name().value(), t.value()));
    List<SeveritySetting> severities =
        fields.all(SEVERITIES).stream().map(s -> new SeveritySetting(s.name(), s.value())).toList();
    return new Site(
        file,
        title,
        fields.get(DESCRIPTION).orElseGet(LocalText::none),
        fields.get(BASE).orElse(SiteValues.LOCAL_BASE),
        languages.isEmpty() ? List.of("en") : languages,
        fields
            .get(PUBLISHER)
            .map(p -> p.orNamed(title))
            .orElseGet(() -> PublisherReader.named(title)),
        fields.get(MENUS).orElseGet(() -> MenuReader.standard(file)),
        scale(fields, remarks),
        topics,
        fields.get(PAGE_SIZE).orElse(10),
        fields.get(PERMALINKS).orElse("/briefings/{slug}/"),
        fields.get(FEEDS).orElseGet(() -> new Site.Feeds(20, true)),
        fields.get(CAPTURES).orElse(Site.Wanting.NONE),
        fields.get(REVIEW).orElseGet(ReviewPolicy::none),
        severities,
        HistoryPolicyReader.read(fields, file),
        OutletsReader.read(fields),
        fields.get(LookReader.THEME).orElseGet(Look::none));
  }

  private static RatingScale scale(Fields fields, Consumer<Diagnostic> remarks) {
    List<Placed<Rating>> declared = fields.all(RATINGS);
    Map<String, Rating> ratings = new LinkedHashMap<>();
    for (Placed<Rating> rating : declared) {
      if (ratings.putIfAbsent(rating.value().id(), rating.value()) != null) {
        remarks.accept(
            Remark.DUPLICATE_ID
                .at(rating.span(), "The rating `" + rating.value().id() + "` is declared twice.")
                .hint("Keep one of them, or give it another id."));
      }
    }
    return declared.isEmpty()
        ? StandardRatings.scale()
        : new RatingScale(List.copyOf(ratings.values()));
  }
}
