package org.copydesk.clipping.capture;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.claim.PartialDate;
import org.copydesk.clipping.byline.Byline;
import org.copydesk.clipping.byline.Found;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.Exchange;
import org.copydesk.evidence.Memento;

/** What a capture and the page in it tell about a source, as keys of {@code source.yaml}. */
record Facts(Capture capture, Byline byline) {
  private static final Pattern ORIGINAL =
      Pattern.compile("<([^<>]+)>\\s*;[^<]*\\brel=\"?[^\"<]*\\boriginal\\b");

  /** Only what is known. */
  Map<String, String> all() {
    Map<String, String> facts = new LinkedHashMap<>();
    title().ifPresent(title -> facts.put("title", title));
    byline.publisher().ifPresent(publisher -> facts.put("publisher", publisher.value()));
    facts.put(
        "author", byline.authors().stream().map(Found::value).collect(Collectors.joining(", ")));
    url().ifPresent(url -> facts.put("url", url));
    byline
        .published()
        .map(Found::value)
        .map(PartialDate::iso)
        .ifPresent(d -> facts.put("published", d));
    facts.put("accessed", capture.taken().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    byline.language().ifPresent(language -> facts.put("lang", language.value()));
    archived().ifPresent(archived -> facts.put("archived", archived));
    return facts;
  }

  /** A document without a title is known by its file's name. */
  private Optional<String> title() {
    Optional<String> file = Optional.of(capture.name()).filter(n -> capture.address().isEmpty());
    return byline.title().map(Found::value).or(() -> file);
  }

  /** The page's own address: of an archived copy that of the original. */
  private Optional<String> url() {
    return archived()
        .flatMap(copy -> original().or(() -> Memento.read(copy).map(Memento::original)))
        .or(() -> byline.canonical().map(Found::value))
        .or(this::address)
        .filter(url -> url.matches("https?://\\S+"));
  }

  private Optional<String> address() {
    return capture.address().map(Object::toString);
  }

  /** The address, when an archive answered (RFC 7089) or its form says so. */
  private Optional<String> archived() {
    boolean dated = !last().map(e -> e.answer("memento-datetime")).orElse("").isEmpty();
    return address()
        .filter(a -> dated || Memento.read(a).isPresent())
        .map(a -> a.replaceFirst("(/web/\\d{14})id_/", "$1/"));
  }

  private Optional<String> original() {
    Matcher link = ORIGINAL.matcher(last().map(e -> e.answer("link")).orElse(""));
    return link.find() ? Optional.of(link.group(1)) : Optional.empty();
  }

  private Optional<Exchange> last() {
    int count = capture.exchanges().size();
    return count == 0 ? Optional.empty() : Optional.of(capture.exchanges().get(count - 1));
  }
}
