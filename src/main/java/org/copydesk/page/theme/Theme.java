package org.copydesk.page.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.copydesk.page.HtmlPage;
import org.copydesk.page.JsonPage;
import org.copydesk.page.Page;
import org.copydesk.page.ScriptFile;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.part.FeedEntry;
import org.copydesk.page.theme.plate.Copies;
import org.copydesk.page.theme.plate.Galley;
import org.copydesk.page.theme.plate.Plate;
import org.copydesk.page.theme.plate.Plates;
import org.copydesk.page.words.Words;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Draws pages. Thread-safe; open one for a build and keep it. A preview opens a new one for every
 * build, so that a changed template shows.
 *
 * <pre>{@code
 * Theme theme = Theme.open(Optional.of(root.resolve("templates")));
 * String html = theme.draw(page);
 * theme.assets();   // style.css and what else is to be copied
 * }</pre>
 *
 * Templates escape whatever they print; they cannot make objects, run code or read files.
 */
public final class Theme {
  private final Layers layers;
  private final Plates plates;
  private final boolean usesPlates;
  private final Messages messages;
  private final List<Asset> assets;
  private final List<Diagnostic> remarks;
  private final Map<String, Address> assetAddresses;
  private final boolean copiesFixtures;
  private final Map<String, Surroundings> surroundings = new ConcurrentHashMap<>();
  private final Map<Surroundings.Spot, Copies> fixtures = new ConcurrentHashMap<>();
  private final Map<String, Desk> desks = new ConcurrentHashMap<>();
  private final Queue<Galley> galleys = new ConcurrentLinkedQueue<>();

  /** Not there until something needs it. */
  private volatile @Nullable Interpreter interpreter;

  private Theme(Layers layers, boolean usesPlates) throws IOException {
    this.layers = layers;
    this.usesPlates = usesPlates;
    this.plates =
        new Plates(
            name -> layers.find(name).map(Layers.Found::letters), Desk.LIBRARIES, Desk.words());
    this.messages = new Messages(layers);
    this.assets = Assets.of(layers);
    this.remarks = List.copyOf(new MessageChecks(layers).remarks());
    boolean copies = true;
    for (String file : Standing.FRAME) {
      copies &= layers.ownFile(file).isEmpty();
    }
    this.copiesFixtures = copies;
    this.assetAddresses =
        assets.stream().collect(Collectors.toUnmodifiableMap(Asset::name, Asset::address));
  }

  /**
   * @param own the publication's {@code templates/} folder, whose files go before the theme's; one
   *     that does not exist counts as empty
   * @throws CannotGoOn when the folder cannot be read
   */
  public static Theme open(Optional<Path> own) throws CannotGoOn {
    return open(own, true);
  }

  /**
   * @param plates whether templates are drawn from plates where they can be, or all by FreeMarker
   */
  static Theme open(Optional<Path> own, boolean plates) throws CannotGoOn {
    Layers layers = new Layers(own.filter(Files::isDirectory));
    try {
      return new Theme(layers, plates);
    } catch (IOException unreadable) {
      throw new CannotGoOn(
          "The templates cannot be read: " + unreadable.getMessage() + ".",
          "Check that the folder templates/ and its files may be read.",
          unreadable);
    }
  }

  /** The files to copy to the site, by name. */
  public List<Asset> assets() {
    return assets;
  }

  /** What is wrong with the publication's own words; a build says so before it draws anything. */
  public List<Diagnostic> remarks() {
    return remarks;
  }

  /** The words of a language. */
  public Words words(String lang) {
    return messages.in(lang);
  }

  /** Takes the text of a page from where it was drawn, before another is drawn there. */
  public interface Taker {
    /**
     * @param text of which as many letters count as {@code length} says
     */
    void take(char[] text, int length) throws CannotGoOn;
  }

  /**
   * The whole text of a page's file.
   *
   * @throws TemplateFault when its template, or a message in it, cannot be read or drawn
   */
  public String draw(Page page) throws TemplateFault {
    Galley galley = galley();
    try {
      draw(page, galley);
      return galley.toString();
    } finally {
      put(galley);
    }
  }

  /**
   * Hands the text of a page's file over, which need not become a string for that.
   *
   * @throws TemplateFault when its template, or a message in it, cannot be read or drawn
   * @throws CannotGoOn when the taker cannot
   */
  public void draw(Page page, Taker taker) throws TemplateFault, CannotGoOn {
    Galley galley = galley();
    try {
      draw(page, galley);
      taker.take(galley.letters(), galley.length());
    } finally {
      put(galley);
    }
  }

  private void draw(Page page, Galley galley) throws TemplateFault {
    try {
      if (page instanceof ScriptFile script) {
        galley.write(script.text());
      } else if (page instanceof JsonPage json) {
        galley.write(json.json(words(page.lang()), entry -> content(page, entry)).writeIndented());
      } else {
        draw(page.template(), page, Optional.empty(), galley);
      }
    } catch (RuntimeException | StackOverflowError fault) {
      throw interpreter().fault(page, fault);
    }
  }

  private void draw(String template, Page page, Optional<FeedEntry> entry, Galley galley) {
    Desk desk = desk(page.lang());
    Map<String, Object> own = desk.of(page, entry);
    Optional<Plate> plate = usesPlates ? plates.of(template) : Optional.empty();
    if (plate.isPresent()) {
      Optional<Throwable> stopped = plate.get().draw(galley, desk.ready().with(own));
      if (stopped.isPresent()) {
        interpreter().draw(template, desk.shared(), own, galley);
        plates.stumbled(template, stopped.get());
      }
    } else {
      interpreter().draw(template, desk.shared(), own, galley);
    }
  }

  private Interpreter interpreter() {
    Interpreter known = interpreter;
    if (known == null) {
      synchronized (this) {
        known = interpreter;
        if (known == null) {
          known = new Interpreter(layers);
          interpreter = known;
        }
      }
    }
    return known;
  }

  /**
   * What keeps templates from plates, so that FreeMarker itself draws them, which takes several
   * times as long: each such place, with the templates asked for that lead to it.
   */
  public Map<String, List<String>> slow() {
    return plates.refused().entrySet().stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getValue,
                TreeMap::new,
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
  }

  Plates plates() {
    return plates;
  }

  /** Where the theme's files stand, by name. */
  Map<String, Address> assetAddresses() {
    return assetAddresses;
  }

  /** An entry of a feed as HTML. */
  String content(Page feed, FeedEntry entry) {
    Galley galley = galley();
    try {
      draw("feed-entry.ftlh", feed, Optional.of(entry), galley);
      return galley.toString().strip();
    } finally {
      put(galley);
    }
  }

  /** Parts that were drawn for one page and hold for others that stand alike, by file. */
  Copies fixtures(Surroundings.Spot spot) {
    Copies known = fixtures.get(spot);
    return known == null ? fixtures.computeIfAbsent(spot, first -> new Copies()) : known;
  }

  /** Where a page stands among what its frame links to; empty where no other stands alike. */
  Optional<Surroundings.Spot> spot(Page page) {
    if (!(page instanceof HtmlPage html)) {
      return Optional.empty();
    }
    Chrome chrome = html.frame().chrome();
    Surroundings known = surroundings.get(chrome.lang());
    if (known == null) {
      known = new Surroundings(chrome, assetAddresses.values().stream());
      surroundings.put(chrome.lang(), known);
    }
    return known.areOf(chrome) ? known.spot(page.address()) : Optional.empty();
  }

  boolean copiesFixtures() {
    return copiesFixtures;
  }

  /** What every page of a language has at hand. */
  private Desk desk(String lang) {
    Desk known = desks.get(lang);
    if (known == null) {
      Desk made = Desk.of(this, words(lang));
      Desk first = desks.putIfAbsent(lang, made);
      known = first == null ? made : first;
    }
    return known;
  }

  private Galley galley() {
    Galley free = galleys.poll();
    return free == null ? new Galley() : free;
  }

  private void put(Galley galley) {
    galley.clear();
    galleys.add(galley);
  }
}
