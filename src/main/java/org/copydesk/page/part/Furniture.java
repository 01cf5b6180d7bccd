package org.copydesk.page.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.MenuEntry;
import org.copydesk.briefing.Publisher;
import org.copydesk.briefing.Site;
import org.copydesk.page.address.Address;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;
import org.copydesk.page.words.Words;
import org.copydesk.text.Placed;

/** Lays out what all pages of one language share: names, menus, languages. */
public final class Furniture {
  private static final List<String> MAIN = List.of("/claims/", "/topics/", "/ratings/");
  private static final List<String> FOOTER =
      List.of("/briefings/", "/people/", "/sources/", "/publishers/", "/corrections/", "/ratings/");

  private Furniture() {}

  static Chrome of(Shelf shelf) {
    Site site = shelf.edition().site();
    String lang = shelf.lang();
    return new Chrome(
        lang,
        site.base(),
        name(site, lang),
        site.description().in(lang),
        shelf.addresses().home(),
        menu(shelf, "main", MAIN),
        withPolicies(shelf, menu(shelf, "footer", FOOTER)),
        homes(shelf),
        feeds(shelf),
        imprint(site, lang),
        look(site));
  }

  private static String name(Site site, String lang) {
    String title = site.title().in(lang);
    return title.isEmpty() ? site.base().getHost() + site.base().getPath() : title;
  }

  private static Chrome.Look look(Site site) {
    Optional<Address> logo = site.look().logo().map(Placed::value).map(Address::written);
    return new Chrome.Look(LookSheet.of(site.look()).map(LookSheet::address), logo);
  }

  private static Chrome.Imprint imprint(Site site, String lang) {
    Publisher publisher = site.publisher();
    String name = publisher.name().in(lang);
    return new Chrome.Imprint(
        name.isEmpty() ? name(site, lang) : name,
        publisher.url(),
        publisher.logo().map(Address::written),
        publisher.email());
  }

  private static List<Chrome.Home> homes(Shelf shelf) {
    List<Directory.Entry> homes = shelf.directory().find("/");
    return homes.size() < 2
        ? List.of()
        : homes.stream()
            .map(e -> new Chrome.Home(e.lang(), Words.ownName(e.lang()), e.address()))
            .toList();
  }

  private static List<Chrome.Feed> feeds(Shelf shelf) {
    return List.of(
        new Chrome.Feed(
            Label.word("feed.atom"), shelf.addresses().below("feed.atom"), Chrome.Feed.ATOM),
        new Chrome.Feed(
            Label.word("feed.json"), shelf.addresses().below("feed.json"), Chrome.Feed.JSON));
  }

  private static List<Chrome.MenuLine> menu(Shelf shelf, String name, List<String> otherwise) {
    List<Chrome.MenuLine> lines = new ArrayList<>();
    List<MenuEntry> declared = shelf.edition().site().menus().get(name);
    if (declared == null) {
      otherwise.forEach(key -> lines.add(line(shelf, key, "")));
    } else {
      for (MenuEntry entry : declared) {
        lines.add(line(shelf, entry.to().value(), entry.label().in(shelf.lang())));
      }
    }
    return List.copyOf(lines);
  }

  /** Codes of practice ask that each policy be linked from every page. */
  private static List<Chrome.MenuLine> withPolicies(Shelf shelf, List<Chrome.MenuLine> menu) {
    List<Chrome.MenuLine> lines = new ArrayList<>(menu);
    for (Placed<String> policy : shelf.edition().site().publisher().policies().values()) {
      Chrome.MenuLine line = line(shelf, policy.value(), "");
      boolean there = lines.stream().anyMatch(other -> other.inside().equals(line.inside()));
      if (!there && line.inside().isPresent()) {
        lines.add(line);
      }
    }
    return List.copyOf(lines);
  }

  /**
   * A menu line that leads to the page in the reader's language, else to that of the default one.
   */
  private static Chrome.MenuLine line(Shelf shelf, String to, String label) {
    if (to.contains("://") || to.startsWith("mailto:")) {
      String text = label.isEmpty() ? to : label;
      return new Chrome.MenuLine(Label.text(text), Optional.empty(), to);
    }
    Optional<Directory.Entry> entry = target(shelf, to);
    Address address = entry.map(Directory.Entry::address).orElseGet(() -> Address.written(to));
    Label text =
        label.isEmpty()
            ? entry.map(Directory.Entry::title).orElseGet(() -> Label.text(to))
            : Label.text(label);
    return new Chrome.MenuLine(text, Optional.of(address), "");
  }

  /** The page that a path or a page's key means for a reader of this language. */
  private static Optional<Directory.Entry> target(Shelf shelf, String to) {
    Directory directory = shelf.directory();
    Address below = shelf.addresses().below(to);
    return directory
        .find(to, shelf.lang())
        .or(() -> directory.at(below))
        .or(() -> directory.find(to).stream().findFirst())
        .or(() -> directory.at(Address.written(to)));
  }

  /** One of the publication's policies, where it has a page. */
  public static Optional<Pointer> policy(Shelf shelf, String name) {
    return Optional.ofNullable(shelf.edition().site().publisher().policies().get(name))
        .flatMap(to -> target(shelf, to.value()))
        .map(entry -> new Pointer(entry.title().text(), entry.address()));
  }

  /** The absolute address of a page that a menu or policy names. */
  public static String absolute(Shelf shelf, String to) {
    return to.contains("://")
        ? to
        : shelf
            .addresses()
            .absolute(
                target(shelf, to)
                    .map(Directory.Entry::address)
                    .orElseGet(() -> Address.written(to)));
  }
}
