package org.copydesk.page.theme;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TimeZone;
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
import org.copydesk.page.words.Words;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;

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
  private final Configuration templates;
  private final Messages messages;
  private final Faults faults;
  private final List<Asset> assets;
  private final List<Diagnostic> remarks;
  private final Map<String, Address> assetAddresses;
  private final boolean copiesFixtures;
  private final Map<String, Surroundings> surroundings = new ConcurrentHashMap<>();
  private final Map<Surroundings.Spot, Map<String, char[]>> fixtures = new ConcurrentHashMap<>();
  private final Map<String, Map<String, TemplateModel>> shared = new ConcurrentHashMap<>();
  private final Queue<Galley> galleys = new ConcurrentLinkedQueue<>();

  private Theme(Layers layers, List<Asset> assets, List<Diagnostic> remarks) throws IOException {
    this.templates = configuration(layers);
    this.messages = new Messages(layers);
    this.faults = new Faults(layers);
    this.assets = assets;
    this.remarks = List.copyOf(remarks);
    boolean copies = true;
    for (String file : Fixture.FRAME) {
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
    Layers layers = new Layers(own.filter(Files::isDirectory));
    try {
      return new Theme(layers, Assets.of(layers), new MessageChecks(layers).remarks());
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
        templates.getTemplate(page.template()).process(Desk.of(page, this), galley);
      }
    } catch (IOException | TemplateException | RuntimeException | StackOverflowError fault) {
      throw faults.of(page, innermost(fault));
    }
  }

  /** Where the theme's files stand, by name. */
  Map<String, Address> assetAddresses() {
    return assetAddresses;
  }

  /** An entry of a feed as HTML. */
  String content(Page feed, FeedEntry entry) {
    Galley galley = galley();
    try {
      templates.getTemplate("feed-entry.ftlh").process(Desk.of(feed, this).with(entry), galley);
      return galley.toString().strip();
    } catch (IOException | TemplateException fault) {
      throw new Within(fault);
    } finally {
      put(galley);
    }
  }

  /** Parts that were drawn for one page and hold for others that stand alike, by file. */
  Map<String, char[]> fixtures(Surroundings.Spot spot) {
    Map<String, char[]> known = fixtures.get(spot);
    return known == null
        ? fixtures.computeIfAbsent(spot, first -> new ConcurrentHashMap<>())
        : known;
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
  Map<String, TemplateModel> shared(String lang) throws TemplateModelException {
    Map<String, TemplateModel> known = shared.get(lang);
    if (known == null) {
      known = Desk.shared(this, words(lang));
      shared.put(lang, known);
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

  /** Passes a fault through callers that know of none; {@link #draw} unwraps it. */
  private static final class Within extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Within(Exception cause) {
      super(cause);
    }
  }

  private static Throwable innermost(Throwable fault) {
    Throwable at = fault;
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof Within && cause.getCause() != null) {
        at = cause.getCause();
      }
    }
    return at;
  }

  private static Configuration configuration(Layers layers) {
    Configuration templates = new Templates(Configuration.VERSION_2_3_34);
    templates.setTemplateLoader(layers);
    templates.setObjectWrapper(Wrapper.INSTANCE);
    templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    templates.setDefaultEncoding("UTF-8");
    templates.setOutputEncoding("UTF-8");
    templates.setLocale(Locale.ROOT);
    templates.setTimeZone(TimeZone.getTimeZone("UTC"));
    templates.setNumberFormat("computer");
    templates.setLocalizedLookup(false);
    templates.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    templates.setWrapUncheckedExceptions(true);
    templates.setLazyAutoImports(true);
    Desk.LIBRARIES.forEach((name, file) -> templates.addAutoImport(name, file));
    return templates;
  }
}
