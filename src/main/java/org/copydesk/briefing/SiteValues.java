package org.copydesk.briefing;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Node;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Shape;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** The values that only {@code site.yaml} has. */
final class SiteValues {
  static final URI LOCAL_BASE = URI.create("http://localhost:8000/");

  private static final Pattern PERMALINK_FORM =
      Pattern.compile("/(?:(?:[\\p{L}\\p{N}._-]|\\{(?:slug|year|month)\\})+/)*");

  /** The site's address, brought to its normal form with a slash at the end. */
  static final Type<URI> BASE = new Type<>(new Shape.Text("address"), SiteValues::base);

  /** The form of a briefing's address, with {@code {slug}} in it and slashes at both ends. */
  static final Type<String> PERMALINK = new Type<>(new Shape.Text("text"), SiteValues::permalink);

  /** A severity; empty for {@code off}. */
  static final Type<Optional<Severity>> SEVERITY = Type.choice(severities()).map(Placed::value);

  private static final Key<Integer> ITEMS =
      Key.of("items", Scalars.whole(1, 1000), "How many entries each feed holds.");
  private static final Key<Boolean> BY_TOPIC =
      Key.of("topics", Scalars.FLAG, "Whether each topic has a feed.");

  static final Keys FEED_KEYS = Keys.of("feeds", ITEMS, BY_TOPIC);

  static final Type<Site.Feeds> FEEDS =
      Type.entries(
          FEED_KEYS,
          fields ->
              Optional.of(
                  new Site.Feeds(fields.get(ITEMS).orElse(20), fields.get(BY_TOPIC).orElse(true))));

  private SiteValues() {}

  private static Map<String, Optional<Severity>> severities() {
    Map<String, Optional<Severity>> words = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      words.put(severity.word(), Optional.of(severity));
    }
    words.put("off", Optional.empty());
    return words;
  }

  private static Optional<URI> base(Node node, Consumer<Diagnostic> remarks) {
    Optional<Placed<String>> text = Scalars.ADDRESS.read(node, remarks);
    Optional<URI> base = text.flatMap(t -> normal(t.value()));
    if (text.isPresent() && base.isEmpty()) {
      remarks.accept(
          Remark.BAD_ADDRESS
              .at(node.span(), "The site cannot stand at `" + text.get().value() + "`.")
              .hint("Write an address without `?` and `#`, as in `https://example.org/news/`."));
    }
    return base;
  }

  /** The tables for other letters take longer to read than the rest of the file. */
  private static String ascii(String host) {
    return host.chars().allMatch(c -> c < 128) ? host : IDN.toASCII(host);
  }

  private static Optional<URI> normal(String text) {
    try {
      URI uri = new URI(text.endsWith("/") ? text : text + "/").normalize();
      if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
        return Optional.empty();
      }
      String authority = uri.getRawAuthority();
      String host = ascii(authority == null ? "" : authority).toLowerCase(Locale.ROOT);
      String scheme = text.substring(0, text.indexOf(':')).toLowerCase(Locale.ROOT);
      URI whole = new URI(scheme + "://" + host + uri.getRawPath());
      return whole.getHost() == null
          ? Optional.empty()
          : Optional.of(URI.create(whole.toASCIIString()));
    } catch (URISyntaxException | IllegalArgumentException odd) {
      return Optional.empty();
    }
  }

  private static Optional<String> permalink(Node node, Consumer<Diagnostic> remarks) {
    Optional<String> form = Scalars.WORDS.read(node, remarks);
    if (form.isPresent()
        && !(PERMALINK_FORM.matcher(form.get()).matches() && form.get().contains("{slug}"))) {
      remarks.accept(
          Remark.BAD_ADDRESS
              .at(node.span(), "`" + form.get() + "` is not the form of an address.")
              .hint("Write `{slug}` with slashes around, as in `/briefings/{year}/{slug}/`."));
      return Optional.empty();
    }
    return form;
  }
}
