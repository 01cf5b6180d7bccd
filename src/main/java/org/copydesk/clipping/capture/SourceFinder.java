package org.copydesk.clipping.capture;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.claim.Source;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.evidence.WebAddress;
import org.copydesk.text.Placed;

/**
 * Finds the sources of an edition that somebody wants captured.
 *
 * @param root the publication's folder
 */
public record SourceFinder(Edition edition, Path root) {

  /**
   * A source and where its captures lie. One that has no address has no origin yet.
   *
   * @param name its id, or {@code briefing/id} for one that a briefing declares
   * @param captures what is kept of it, newest last
   */
  public record Found(String name, Source source, Path folder, List<StoredCapture> captures) {
    /** Wanted from its address on the web; empty when it has none. */
    public Optional<Wanted> wanted() {
      Optional<URI> archived = source.archived().flatMap(a -> address(a.value()));
      return source
          .url()
          .flatMap(url -> address(url.value()))
          .or(() -> archived)
          .map(
              address -> wanted(new Wanted.Web(address, archived.filter(a -> !a.equals(address)))));
    }

    /** Wanted from somewhere else. */
    public Wanted wanted(Wanted.Origin origin) {
      return new Wanted(name, Optional.of(source), Optional.of(folder), origin);
    }
  }

  /** An address as written, or none. */
  public static Optional<URI> address(String text) {
    try {
      return Optional.of(URI.create(text.strip()))
          .filter(uri -> uri.getScheme() != null && uri.getScheme().matches("(?i)https?"))
          .filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** Every source of the publication: the shared ones, then each briefing's own. */
  public List<Found> all() {
    Stream<Found> own =
        edition.briefings().stream()
            .flatMap(briefing -> briefing.dossier().sources().stream().map(s -> own(briefing, s)));
    return distinct(Stream.concat(edition.sources().values().stream().map(this::shared), own));
  }

  /** Every source that a briefing names. */
  public List<Found> of(Briefing briefing) {
    return distinct(
        edition.named(briefing).stream().map(s -> s.shared() ? shared(s) : own(briefing, s)));
  }

  /** Those that are called so: by id, or by {@code briefing/id}. */
  public List<Found> named(String name) {
    return all().stream()
        .filter(found -> found.name().equals(name) || found.source().id().equals(name))
        .toList();
  }

  /** The first source with that address, letter case of the host and the like aside. */
  public Optional<Found> at(URI address) {
    String folded = WebAddress.folded(address.toString());
    return all().stream()
        .filter(
            found ->
                found
                    .source()
                    .url()
                    .map(Placed::value)
                    .filter(url -> WebAddress.folded(url).equals(folded))
                    .isPresent())
        .findFirst();
  }

  /** What a source may be called. */
  public List<String> names() {
    return all().stream().map(Found::name).toList();
  }

  private Found shared(Source source) {
    return new Found(source.id(), source, sources().resolve(source.id()), edition.captures(source));
  }

  private Found own(Briefing briefing, Source source) {
    Path folder = sources().resolve(briefing.slug()).resolve(source.id());
    return new Found(
        briefing.slug() + "/" + source.id(),
        source,
        folder,
        edition.captures(briefing, source.id()));
  }

  private Path sources() {
    return root.resolve("content/sources");
  }

  /** Translations of one briefing share the captures of its sources. */
  private static List<Found> distinct(Stream<Found> found) {
    Map<Path, Found> byFolder = new LinkedHashMap<>();
    found.forEach(each -> byFolder.putIfAbsent(each.folder(), each));
    return new ArrayList<>(byFolder.values());
  }
}
