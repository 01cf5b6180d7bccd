package org.copydesk.briefing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.claim.RatingScale;
import org.copydesk.text.LocalText;
import org.copydesk.text.TextFile;

/**
 * The publication, from {@code content/site.yaml}. Everything has a default: an empty file builds.
 *
 * @param base where the site will stand, with a slash at the end; may include a path
 * @param languages the publication's languages (BCP 47), at least one; the first is the default and
 *     stands at the site's root, each other below {@code /<language>/}
 * @param menus {@code main} and {@code footer}
 * @param topics id of a topic to its name
 * @param pageSize how many briefings a listing page shows
 * @param permalink the form of a briefing's address below its language's root, with {@code {slug}}
 *     and optionally {@code {year}}, {@code {month}} in it
 * @param captures of which sources on the web a copy must be kept
 * @param review what it asks for before a briefing goes out
 * @param severities what rules amount to here, in the author's order
 * @param history what is asked of the history in git
 * @param look its colours, fonts and logo
 */
public record Site(
    TextFile file,
    LocalText title,
    LocalText description,
    URI base,
    List<String> languages,
    Publisher publisher,
    Map<String, List<MenuEntry>> menus,
    RatingScale scale,
    Map<String, LocalText> topics,
    int pageSize,
    String permalink,
    Feeds feeds,
    Wanting captures,
    ReviewPolicy review,
    List<SeveritySetting> severities,
    HistoryPolicy history,
    Outlets outlets,
    Look look) {

  /** The same, with no cards drawn. */
  Site withoutCards() {
    return new Site(
        file,
        title,
        description,
        base,
        languages,
        publisher,
        menus,
        scale,
        topics,
        pageSize,
        permalink,
        feeds,
        captures,
        review,
        severities,
        history,
        outlets.withoutCards(),
        look);
  }

  public String defaultLanguage() {
    return languages.get(0);
  }

  /**
   * Where the publication goes besides its own pages.
   *
   * @param schemas whether the JSON Schemas of front matter stand at {@code /schema/}
   * @param cards whether cards are drawn that stand for pages where they are shared; empty when the
   *     publication does not say
   * @param compressed the forms in which files also stand compressed, none unless asked for
   * @param security where to report a weakness
   */
  public record Outlets(
      DeployTarget deploy,
      boolean schemas,
      Optional<Boolean> cards,
      List<Compression> compressed,
      Optional<SecurityContact> security) {
    /** So many cards are drawn without being asked for. */
    public static final int CARDS_UNASKED = 500;

    private Outlets withoutCards() {
      return new Outlets(deploy, schemas, Optional.of(false), compressed, security);
    }

    /**
     * @param cards how many there would be
     */
    public boolean draws(int cards) {
      return this.cards.orElse(cards <= CARDS_UNASKED);
    }
  }

  /** Of which sources on the web a copy must be kept. */
  public enum Wanting {
    NONE,
    PRIMARY,
    ALL
  }

  /**
   * Which feeds there are besides the site's own.
   *
   * @param items how many entries each holds
   */
  public record Feeds(int items, boolean byTopic) {}
}
