package org.copydesk.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Verdict;
import org.copydesk.page.search.SearchIndex;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Volume;
import org.copydesk.page.words.Label;
import org.copydesk.page.words.Plural;
import org.copydesk.page.words.Words;

/**
 * Search in the browser. Without script it leads to the listings.
 *
 * @param index where the index of this language begins
 * @param languages the languages that can be searched, this one first
 * @param ratings the verdicts that can be asked for
 * @param topics id and name of the topics that can be asked for
 * @param years newest first
 * @param listings what can be browsed instead
 */
public record SearchPage(
    Frame frame,
    Address index,
    List<Searched> languages,
    List<Verdict> ratings,
    List<Topic> topics,
    List<Integer> years,
    List<Listing> listings)
    implements HtmlPage {
  private static final List<String> BROWSED =
      List.of("/briefings/", "/claims/", "/topics/", "/people/", "/sources/", "/corrections/");

  /** A language and where its index begins. */
  public record Searched(String lang, String name, Address index) {}

  /** A topic to ask for. */
  public record Topic(String id, String name) {}

  /** A listing to browse. */
  public record Listing(Label title, Address address) {}

  /** The page and the files of the index. */
  static List<Leaf> all(Framing framing, SearchIndex index) {
    Address folder = framing.shelf().addresses().below("search/");
    List<Leaf> pages = new ArrayList<>();
    pages.add(
        Leaf.listing(
            framing,
            folder,
            () -> framing.frame(folder, Label.word("search.title"), "/search/"),
            frame -> page(framing, frame, folder)));
    pages.add(new Leaf.Made(SearchDescription.of(framing.chrome())));
    Texts found = found(framing.shelf().volume());
    for (SearchIndex.File file : index.files()) {
      Address address = folder.resolve(file.name());
      pages.add(
          Leaf.file(
              framing,
              address,
              file.words() ? found : Texts.NONE,
              () -> new ScriptFile(address, file.text(), framing.chrome())));
    }
    return pages;
  }

  /** All texts of a language, each of which has its words in the index. */
  private static Texts found(Volume volume) {
    Set<String> paths = new HashSet<>();
    volume.briefings().forEach(briefing -> paths.add(briefing.file().path()));
    volume.pages().forEach(page -> paths.add(page.file().path()));
    return new Texts(false, paths);
  }

  private static SearchPage page(Framing framing, Frame frame, Address folder) {
    Volume volume = framing.shelf().volume();
    return new SearchPage(
        frame,
        contents(folder),
        languages(framing, folder),
        ratings(volume),
        topics(volume),
        years(volume),
        listings(framing));
  }

  private static List<Verdict> ratings(Volume volume) {
    Set<String> given = new HashSet<>();
    for (PlacedClaim placed : volume.claims()) {
      if (Volume.isPublic(placed.briefing())) {
        given.add(placed.claim().rating().value());
      }
    }
    return volume.site().scale().ids().stream()
        .filter(given::contains)
        .map(id -> Verdict.of(volume, id))
        .toList();
  }

  private static Address contents(Address folder) {
    return folder.resolve("contents.js");
  }

  private static List<Searched> languages(Framing framing, Address folder) {
    String own = framing.shelf().lang();
    List<Searched> languages = new ArrayList<>();
    languages.add(new Searched(own, Words.ownName(own), contents(folder)));
    for (Directory.Entry other : framing.shelf().directory().find("/search/")) {
      if (!other.lang().equals(own)) {
        String name = Words.ownName(other.lang());
        languages.add(new Searched(other.lang(), name, contents(other.address())));
      }
    }
    return List.copyOf(languages);
  }

  private static List<Topic> topics(Volume volume) {
    return volume.topics().stream()
        .filter(id -> volume.withTopic(id).stream().anyMatch(Volume::isPublic))
        .map(id -> new Topic(id, Directory.topic(volume, id).text()))
        .toList();
  }

  private static List<Integer> years(Volume volume) {
    return volume.briefings().stream()
        .filter(Volume::isPublic)
        .flatMap(briefing -> briefing.head().published().stream())
        .map(date -> date.value().day().getYear())
        .distinct()
        .sorted(java.util.Comparator.reverseOrder())
        .toList();
  }

  private static List<Listing> listings(Framing framing) {
    List<Listing> listings = new ArrayList<>();
    for (String key : BROWSED) {
      framing
          .shelf()
          .directory()
          .find(key, framing.shelf().lang())
          .map(entry -> new Listing(entry.title(), entry.address()))
          .ifPresent(listings::add);
    }
    return List.copyOf(listings);
  }

  /** What can be found, by the names that {@code search.kind} has words for. */
  public List<String> kinds() {
    return SearchIndex.kinds();
  }

  /** How finds are counted: a plural form and its words. */
  public record Form(String name, String text) {}

  /** Each plural form that the language has. */
  public List<Form> forms(Words words) {
    List<Form> forms = new ArrayList<>();
    for (Plural plural : Plural.values()) {
      words
          .find("search.count." + plural.word())
          .map(text -> new Form(plural.word(), text))
          .ifPresent(forms::add);
    }
    return forms;
  }

  @Override
  public Optional<String> kind() {
    return Optional.of("SearchResultsPage");
  }

  @Override
  public String template() {
    return "search.ftlh";
  }
}
