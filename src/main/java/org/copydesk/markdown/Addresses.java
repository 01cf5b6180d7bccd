package org.copydesk.markdown;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.markdown.safety.AddressGuard;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;

/** Tells what kind of place an address leads to, and stops those that must not stand in a page. */
final class Addresses {
  private Addresses() {}

  /** The link for an address, entities decoded. */
  static Link link(String address, Span span) {
    int hash = address.indexOf('#');
    String target = hash < 0 ? address : address.substring(0, hash);
    Optional<String> fragment =
        hash < 0 ? Optional.empty() : Optional.of(address.substring(hash + 1));
    return new Link(kind(target), target, fragment, span);
  }

  private static Link.Kind kind(String target) {
    if (target.isEmpty()) {
      return Link.Kind.WITHIN;
    }
    if (!AddressGuard.scheme(target).isEmpty() || target.startsWith("//")) {
      return Link.Kind.OUTSIDE;
    }
    int query = target.indexOf('?');
    String path = (query < 0 ? target : target.substring(0, query)).toLowerCase(Locale.ROOT);
    boolean file = path.endsWith(".md") || path.endsWith(".markdown");
    return file ? Link.Kind.FILE : Link.Kind.PATH;
  }

  /** What an author is told about an address that is left out. */
  static Diagnostic unsafe(String address, Span span) {
    String shown = address.length() > 60 ? address.substring(0, 60) + "…" : address;
    return Diagnostic.warning(
            "unsafe-address",
            span,
            "The address `" + shown.replaceAll("\\p{Cntrl}", "") + "` is not put into the page.")
        .hint("Use https, http, mailto or a relative address; only the words are shown now.");
  }
}
