package org.copydesk.page.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.CitedWords;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Lookup;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.Excerpt;
import org.copydesk.claim.Figure;
import org.copydesk.claim.Source;
import org.copydesk.markdown.Citation;
import org.copydesk.markdown.Piece;
import org.copydesk.markdown.Quotation;
import org.copydesk.page.address.Address;
import org.copydesk.page.shelf.Bibliography;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a briefing's text rests on, tied together on one page: numbered sources, claim boxes,
 * figures, and the ways between text and sources.
 */
public final class Apparatus {
  private final Shelf shelf;
  private final Briefing briefing;
  private final Scope scope;
  private final Bibliography bibliography;
  private final Map<Claim, ClaimBox> boxes = new IdentityHashMap<>();
  private @Nullable Map<Span, Passage> passages;

  /**
   * @param scope the page that shows it, and how much of it
   */
  public Apparatus(Shelf shelf, Briefing briefing, Scope scope) {
    this.shelf = shelf;
    this.briefing = briefing;
    this.scope = scope;
    this.bibliography = shelf.volume().bibliography(briefing);
  }

  /** The text with its boxes and citations. */
  public Story story(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return new Story(
          briefing.file(), pieces, scope.self(), shelf.directory(), Story.Boxes.none());
    }
    Map<String, ClaimBox> claims = new LinkedHashMap<>();
    briefing.dossier().claims().forEach(claim -> claims.put(claim.id(), box(claim)));
    Map<String, FigureBox> figures = new LinkedHashMap<>();
    briefing.dossier().figures().forEach(figure -> figures.put(figure.id(), figure(figure)));
    Story.Boxes boxes = new Story.Boxes(claims, figures, marks());
    return new Story(briefing.file(), pieces, scope.self(), shelf.directory(), boxes);
  }

  public FigureBox figure(Figure figure) {
    return FigureBox.of(figure, this::ref, this::wording);
  }

  /** A claim in full, made once: the same page shows it by itself and amid its text. */
  public ClaimBox box(Claim claim) {
    ClaimBox known = boxes.get(claim);
    if (known == null) {
      known = made(claim);
      boxes.put(claim, known);
    }
    return known;
  }

  private ClaimBox made(Claim claim) {
    return new ClaimBox(
        claim.id(),
        "claim-" + claim.id(),
        shelf.addresses().claim(claim.id()),
        claim.text().value(),
        claim.claimant(),
        claim.made(),
        claim.appearances().stream().flatMap(id -> ref(id.value()).stream()).toList(),
        Verdict.of(shelf.volume(), claim.rating().value()),
        briefing.status(),
        claim.finding().map(Placed::value),
        new ClaimBox.Quoted(
            evidence(claim, Evidence.Relation.SUPPORTS),
            evidence(claim, Evidence.Relation.CONTRADICTS),
            evidence(claim, Evidence.Relation.CONTEXT)),
        sharedOrigins(Bibliography.usedBy(claim).collect(Collectors.toSet())::contains),
        ClaimBox.Care.of(claim.diligence()));
  }

  /** Where imported copy came from, as far as the sources are known. */
  public List<OriginNote> origins() {
    List<OriginNote> notes = new ArrayList<>();
    briefing
        .dossier()
        .origins()
        .forEach(
            origin ->
                ref(origin.source().value())
                    .ifPresent(ref -> notes.add(OriginNote.of(origin, ref))));
    return List.copyOf(notes);
  }

  /** The source list, by number. */
  public List<SourceLine> sources() {
    return bibliography.entries().stream()
        .filter(entry -> scope.lists(entry.source().id()))
        .map(this::line)
        .toList();
  }

  /** The line of one source. */
  public Optional<SourceLine> source(String id) {
    return bibliography.find(id).map(this::line);
  }

  /** Which sources pass on the same origin: a line for each origin that two or more carry. */
  public List<SharedOrigin> sharedOrigins() {
    return sharedOrigins(id -> true);
  }

  private List<SharedOrigin> sharedOrigins(Predicate<String> among) {
    Map<String, List<SourceRef>> carriers = new LinkedHashMap<>();
    for (Bibliography.Entry entry : bibliography.entries()) {
      if (!among.test(entry.source().id())) {
        continue;
      }
      bibliography
          .origin(entry.source())
          .ifPresent(
              origin ->
                  carriers.computeIfAbsent(origin.id(), id -> new ArrayList<>()).add(ref(entry)));
    }
    List<SharedOrigin> shared = new ArrayList<>();
    carriers.forEach(
        (origin, refs) -> {
          if (refs.size() > 1) {
            ref(origin).ifPresent(ref -> shared.add(new SharedOrigin(ref, refs)));
          }
        });
    return List.copyOf(shared);
  }

  /** One origin and the sources that pass it on. */
  public record SharedOrigin(SourceRef origin, List<SourceRef> carriers) {
    public SharedOrigin {
      carriers = List.copyOf(carriers);
    }
  }

  Optional<SourceRef> ref(String id) {
    return bibliography.find(id).map(this::ref);
  }

  private SourceRef ref(Bibliography.Entry entry) {
    Source source = entry.source();
    Address page = shelf.addresses().source(briefing, source);
    Address place = scope.lists(source.id()) ? scope.self().at("source-" + source.id()) : page;
    SourceRef.Ways ways = new SourceRef.Ways(place, page, url(source));
    return SourceRef.of(source, entry.number(), shelf.lang(), ways);
  }

  private Optional<String> url(Source source) {
    Optional<String> archived = source.archived().map(Placed::value);
    Optional<String> original = source.url().map(Placed::value);
    return isGone(source) && archived.isPresent() ? archived : original;
  }

  private boolean isGone(Source source) {
    return source.url().filter(u -> shelf.edition().links().isGone(u.value())).isPresent();
  }

  private SourceLine line(Bibliography.Entry entry) {
    Source source = entry.source();
    List<SourceLine.Mark> cited = new ArrayList<>();
    for (Citation citation : entry.cited()) {
      if (scope.shows(citation.index())) {
        cited.add(new SourceLine.Mark(cited.size() + 1, scope.self().at(anchor(citation))));
      }
    }
    SourceLine.Ties ties =
        new SourceLine.Ties(
            KeptCopy.of(source, shelf.edition().captures(briefing, source.id()), shelf.lang()),
            isGone(source),
            source.publisher().map(shelf.addresses()::publisher),
            source.carries().map(Placed::value).flatMap(this::ref),
            cited,
            entry.cited().stream().flatMap(Apparatus::original).toList(),
            scope.claims() ? claimsOn(source) : List.of());
    return SourceLine.of(ref(entry), source, shelf.lang(), ties);
  }

  /** The source's own words that a citation gives for a translated quotation. */
  private static Stream<String> original(Citation citation) {
    return citation.locator().flatMap(CitedWords::original).stream();
  }

  private List<SourceLine.ClaimRef> claimsOn(Source source) {
    return briefing.dossier().claims().stream()
        .filter(claim -> Bibliography.usedBy(claim).anyMatch(source.id()::equals))
        .map(
            claim ->
                new SourceLine.ClaimRef(
                    claim.text().value(), scope.self().at("claim-" + claim.id())))
        .toList();
  }

  private List<ClaimBox.EvidenceLine> evidence(Claim claim, Evidence.Relation relation) {
    List<ClaimBox.EvidenceLine> lines = new ArrayList<>();
    for (Evidence evidence : claim.evidence()) {
      if (evidence.relation() == relation) {
        ref(evidence.source().value())
            .ifPresent(
                ref ->
                    lines.add(
                        new ClaimBox.EvidenceLine(
                            ref,
                            evidence.excerpt().map(this::wording),
                            evidence.note(),
                            evidence.said())));
      }
    }
    return List.copyOf(lines);
  }

  private Wording wording(Excerpt excerpt) {
    return Wording.of(excerpt, passage(excerpt.words().span()));
  }

  /** Where quoted words were found; looked up for all of a briefing when one is first asked for. */
  private Optional<Passage> passage(Span words) {
    if (passages == null) {
      Map<Span, Passage> found = new HashMap<>();
      Edition edition = shelf.edition();
      for (Lookup lookup : edition.lookups(briefing)) {
        Passage.of(lookup, edition).ifPresent(passage -> found.put(lookup.words().span(), passage));
      }
      passages = found;
    }
    return Optional.ofNullable(passages.get(words));
  }

  private Map<Integer, Setter.CitationMark> marks() {
    Map<Integer, Setter.CitationMark> marks = new HashMap<>();
    Map<Integer, Passage> quoted = new HashMap<>();
    for (Quotation quotation : briefing.prose().quotations()) {
      passage(quotation.span())
          .ifPresent(passage -> quoted.put(quotation.citation().index(), passage));
    }
    for (Bibliography.Entry entry : bibliography.entries()) {
      SourceRef ref = ref(entry);
      for (Citation citation : entry.cited()) {
        marks.put(
            citation.index(),
            new Setter.CitationMark(
                ref, anchor(citation), Optional.ofNullable(quoted.get(citation.index()))));
      }
    }
    return marks;
  }

  private static String anchor(Citation citation) {
    return "cite-" + (citation.index() + 1);
  }
}
