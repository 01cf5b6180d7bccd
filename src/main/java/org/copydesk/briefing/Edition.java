package org.copydesk.briefing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Origins;
import org.copydesk.claim.Source;
import org.copydesk.evidence.CapturedText;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.evidence.store.LinkLedger;
import org.copydesk.markdown.Link;
import org.copydesk.text.Placed;
import org.copydesk.text.TextFile;

/**
 * Everything one build has read: the site's facts, and all briefings, pages, people and sources
 * that could be read. Immutable; what is asked for often is looked up, not searched.
 *
 * <pre>{@code
 * Edition edition = reading.edition().only(Selection.published(now));
 * edition.source(briefing, "ministry");
 * edition.translations(briefing);
 * edition.resolve(briefing.file(), link);
 * }</pre>
 */
public final class Edition implements Surroundings {
  private final Site site;
  private final List<Briefing> briefings;
  private final List<StandingPage> pages;
  private final Map<String, Person> people;
  private final Map<String, Source> sources;
  private final List<StaticFile> statics;
  private final Archive archive;
  private final Lookups lookups = new Lookups(this);
  private final Backdrop backdrop;
  private final Register register;
  private final LinkTargets targets;

  /**
   * What is kept of what was before.
   *
   * @param captures of sources
   * @param past of briefings
   */
  record Archive(Captures captures, Past past) {}

  /**
   * @param briefings by path of their file
   * @param people by id
   * @param sources the shared sources by id
   */
  Edition(
      Site site,
      List<Briefing> briefings,
      List<StandingPage> pages,
      Map<String, Person> people,
      Map<String, Source> sources,
      List<StaticFile> statics,
      Archive archive) {
    this.site = site;
    this.briefings = List.copyOf(briefings);
    this.pages = List.copyOf(pages);
    this.people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    this.sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    this.statics = List.copyOf(statics);
    this.archive = archive;
    this.backdrop = new Backdrop(site, this.people, this.sources, archive);
    this.register = new Register(site, this.briefings, this.pages);
    this.targets = new LinkTargets(site, this.briefings, this.pages, this.statics);
  }

  /** How many cards there would be, one for each briefing and claim. */
  public int cards() {
    return briefings.stream().mapToInt(b -> 1 + b.dossier().claims().size()).sum();
  }

  /** The same, with no cards drawn for pages that are shared. */
  public Edition withoutCards() {
    return new Edition(site.withoutCards(), briefings, pages, people, sources, statics, archive);
  }

  @Override
  public Site site() {
    return site;
  }

  /** By path of their file. */
  public List<Briefing> briefings() {
    return briefings;
  }

  /** By path of their file. */
  public List<StandingPage> pages() {
    return pages;
  }

  @Override
  public Map<String, Person> people() {
    return people;
  }

  @Override
  public Map<String, Source> sources() {
    return sources;
  }

  /** By path in the output. */
  public List<StaticFile> statics() {
    return statics;
  }

  @Override
  public Optional<Source> sharedAt(String folded) {
    return backdrop.sharedAt(folded);
  }

  @Override
  public Optional<Source> source(Briefing briefing, String id) {
    return register.own(briefing, id).or(() -> Optional.ofNullable(sources.get(id)));
  }

  @Override
  public List<StoredCapture> captures(Briefing briefing, String id) {
    return source(briefing, id).map(this::captures).orElse(List.of());
  }

  @Override
  public List<StoredCapture> captures(Source source) {
    return source.shared()
        ? archive.captures().of(source)
        : register
            .briefing(source.span().file())
            .map(briefing -> archive.captures().of(briefing, source))
            .orElse(List.of());
  }

  @Override
  public Optional<CapturedText> text(StoredCapture capture) {
    return archive.captures().text(capture);
  }

  @Override
  public LinkLedger links() {
    return archive.captures().links();
  }

  @Override
  public List<Source> named(Briefing briefing) {
    return SourceUse.in(briefing).stream()
        .map(Placed::value)
        .distinct()
        .flatMap(id -> source(briefing, id).stream())
        .toList();
  }

  @Override
  public List<Lookup> lookups(Briefing briefing) {
    return lookups.of(briefing);
  }

  /** What a standing page quotes from the shared sources. */
  public List<Lookup> lookups(StandingPage page) {
    return lookups.of(page);
  }

  /**
   * The text fragment that leads to quoted words and to no other place of the capture they were
   * found in, without the {@code #}.
   *
   * @return empty when the words were not found, or no fragment leads to them only
   */
  public Optional<String> fragment(Lookup lookup) {
    return lookups.fragment(lookup);
  }

  @Override
  public Origins origins(Briefing briefing) {
    return new Origins(id -> source(briefing, id));
  }

  /** The briefing of that language and slug. */
  public Optional<Briefing> briefing(String lang, String slug) {
    return register.briefing(lang, slug);
  }

  /** The same briefing in other languages, in the order of the site's languages. */
  public List<Briefing> translations(Briefing briefing) {
    return register.translations(briefing);
  }

  /** The same page in other languages, in the order of the site's languages. */
  public List<StandingPage> translations(StandingPage page) {
    return register.translations(page);
  }

  /** The same claim in other languages, in the order of the site's languages. */
  public List<PlacedClaim> translations(Briefing briefing, Claim claim) {
    return register.translations(briefing, claim);
  }

  /**
   * What a link in a file leads to.
   *
   * @return empty for a link out of the publication, or to nothing that this edition holds
   */
  public Optional<Target> resolve(TextFile from, Link link) {
    return targets.resolve(from, link);
  }

  @Override
  public Past past() {
    return archive.past();
  }

  @Override
  public Set<String> looked() {
    return Set.of(PEOPLE, SOURCES, ADDRESSES);
  }

  @Override
  public long sourceAddresses() {
    return backdrop.sourceAddresses();
  }

  Register register() {
    return register;
  }

  /** Where briefings and pages stand. */
  public Addresses addresses() {
    return new Addresses(site);
  }

  /** The edition as a build shows it: without the briefings that are not to be seen. */
  public Edition only(Selection selection) {
    List<Briefing> shown = briefings.stream().filter(selection::shows).toList();
    if (shown.size() == briefings.size()) {
      return this;
    }
    List<String> gone =
        briefings.stream()
            .filter(briefing -> !selection.shows(briefing))
            .map(addresses()::folder)
            .sorted()
            .toList();
    List<StaticFile> kept = statics.stream().filter(file -> !isBelow(file.path(), gone)).toList();
    return new Edition(site, shown, pages, people, sources, kept, archive);
  }

  private static boolean isBelow(String path, List<String> folders) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (Collections.binarySearch(folders, path.substring(0, slash + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
