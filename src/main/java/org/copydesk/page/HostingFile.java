package org.copydesk.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.briefing.Site;
import org.copydesk.page.address.Address;

/**
 * How a web server should serve the site: types, the page for missing addresses, what may be kept,
 * and the headers that protect readers. It is printed for whoever runs the server, and no file of
 * the site.
 *
 * @param folder where the site's files lie on the server, without a slash at the end
 * @param port where the server listens
 * @param languages the languages below the first, each of which has its own page for what is
 *     missing
 * @param compressed the forms in which files stand beside themselves: {@code gzip}, {@code brotli}
 */
public record HostingFile(
    Server server,
    String folder,
    int port,
    List<String> languages,
    List<String> compressed,
    URI base,
    String lang)
    implements FilePage {

  /** The servers that have a template in {@code hosting/}. */
  public enum Server {
    NGINX,
    APACHE,
    CADDY,
    NETLIFY;

    /** The name that people type. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One response header. */
  public record Header(String name, String value) {}

  public static HostingFile of(Site site, Server server, String folder, int port) {
    List<String> others = site.languages().subList(1, site.languages().size());
    return new HostingFile(
        server,
        folder,
        port,
        List.copyOf(others),
        site.outlets().compressed().stream()
            .map(form -> form.name().toLowerCase(Locale.ROOT))
            .toList(),
        site.base(),
        site.defaultLanguage());
  }

  /**
   * What goes with every answer. The policy forbids whatever the theme does not do: code and styles
   * within pages, anything from other hosts, frames around the site.
   */
  public List<Header> headers() {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Content-Security-Policy", policy()));
    headers.add(new Header("X-Content-Type-Options", "nosniff"));
    headers.add(new Header("Referrer-Policy", "strict-origin-when-cross-origin"));
    headers.add(new Header("Cross-Origin-Opener-Policy", "same-origin"));
    headers.add(
        new Header(
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), browsing-topics=()"));
    if ("https".equals(base.getScheme())) {
      headers.add(new Header("Strict-Transport-Security", "max-age=31536000"));
    }
    return List.copyOf(headers);
  }

  private String policy() {
    String policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    return "https".equals(base.getScheme()) ? policy + "; upgrade-insecure-requests" : policy;
  }

  /** Whether files stand beside themselves in that form. */
  public boolean has(String form) {
    return compressed.contains(form);
  }

  /** The path that the site stands below, with slashes at both ends. */
  public String path() {
    return base.getRawPath();
  }

  public String host() {
    return base.getHost();
  }

  @Override
  public Address address() {
    return Address.of("/");
  }

  @Override
  public String template() {
    return "hosting/" + server.word() + ".ftl";
  }
}
