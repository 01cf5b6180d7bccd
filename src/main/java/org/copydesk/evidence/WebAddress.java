package org.copydesk.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares addresses on the web as people do. */
public final class WebAddress {
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:/+");
  private static final Pattern PORT = Pattern.compile(":\\d*$");

  private WebAddress() {}

  /**
   * An address without what does not tell pages apart: scheme, {@code www.}, port, letter case of
   * the host, fragment, a slash at the end.
   */
  public static String folded(String address) {
    String whole = address.strip();
    int fragment = whole.indexOf('#');
    String rest = fragment < 0 ? whole : whole.substring(0, fragment);
    // The Wayback Machine writes http:/example.org where a browser folded the slashes.
    rest = SCHEME.matcher(rest).replaceFirst("");
    int slash = rest.indexOf('/');
    String authority = slash < 0 ? rest : rest.substring(0, slash);
    String path = slash < 0 ? "" : rest.substring(slash);
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    return bare(authority) + path;
  }

  /** The host in lower case without {@code www.}; empty when there is none. */
  public static String host(String address) {
    try {
      return Optional.ofNullable(new URI(address.strip()).getHost())
          .map(WebAddress::bare)
          .orElse("");
    } catch (URISyntaxException odd) {
      return "";
    }
  }

  private static String bare(String authority) {
    String host = PORT.matcher(authority.toLowerCase(Locale.ROOT)).replaceFirst("");
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
