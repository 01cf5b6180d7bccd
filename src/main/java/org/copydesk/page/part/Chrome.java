package org.copydesk.page.part;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.copydesk.page.address.Address;
import org.copydesk.page.words.Label;

/**
 * What all pages of one language share.
 *
 * @param base where the site stands, with a slash at the end
 * @param site the publication's name
 * @param home the front page of the language
 * @param languages the front page of each language, this one's included; empty when there is one
 */
public record Chrome(
    String lang,
    URI base,
    String site,
    String description,
    Address home,
    List<MenuLine> main,
    List<MenuLine> footer,
    List<Home> languages,
    List<Feed> feeds,
    Imprint imprint,
    Look look) {

  /** The site's root, whatever the language. */
  public Address root() {
    return Address.of("/");
  }

  /** The search page of the language. */
  public Address search() {
    return home.resolve("search/");
  }

  /** What tells browsers how to ask the search page. */
  public Address searchDescription() {
    return search().resolve("opensearch.xml");
  }

  /**
   * A line of a menu.
   *
   * @param inside where it leads on this site
   * @param outside where it leads else; empty when {@code inside} says it
   */
  public record MenuLine(Label label, Optional<Address> inside, String outside) {}

  /** A language's front page and the language's own name. */
  public record Home(String lang, String name, Address address) {}

  /** A feed of the language, with its media type. */
  public record Feed(Label label, Address address, String type) {
    public static final String ATOM = "application/atom+xml";
    public static final String JSON = "application/feed+json";
  }

  /**
   * What the publication's own look adds to the theme.
   *
   * @param style its style sheet
   */
  public record Look(Optional<Address> style, Optional<Address> logo) {}

  /** Who publishes the site. */
  public record Imprint(
      String name, Optional<String> url, Optional<Address> logo, Optional<String> email) {}
}
