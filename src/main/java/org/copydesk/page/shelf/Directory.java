package org.copydesk.page.shelf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.StandingPage;
import org.copydesk.briefing.StaticFile;
import org.copydesk.page.address.Address;
import org.copydesk.page.address.Addresses;
import org.copydesk.page.words.Label;

/**
 * Which pages there are in which language. Pages that say the same in different languages share a
 * key: the path below the language's root, the key of a standing page, or the group of a briefing.
 */
public final class Directory {
  /** The listings that every language has, and what they are called. */
  private static final Map<String, String> LISTINGS =
      Map.ofEntries(
          Map.entry("/", "home"),
          Map.entry("/briefings/", "briefings"),
          Map.entry("/claims/", "claims"),
          Map.entry("/topics/", "topics"),
          Map.entry("/people/", "people"),
          Map.entry("/sources/", "sources"),
          Map.entry("/publishers/", "publishers"),
          Map.entry("/corrections/", "corrections"),
          Map.entry("/ratings/", "ratings"));

  private final Map<String, Map<String, Entry>> byKey = new HashMap<>();
  private final Map<String, Entry> byAddress = new HashMap<>();
  private final Map<String, Address> byFile = new HashMap<>();
  private final Groups groups;

  /** A page of one language. */
  public record Entry(String lang, Address address, Label title) {}

  private Directory(Edition edition) {
    this.groups = Groups.of(edition);
    for (StaticFile file : edition.statics()) {
      byFile.put("content/" + file.source(), Address.of("/" + file.path()));
    }
  }

  public static Directory of(Edition edition, List<Volume> volumes) {
    Directory directory = new Directory(edition);
    volumes.forEach(directory::enter);
    return directory;
  }

  /** The pages of a key, the publication's default language first; none for an unknown key. */
  public List<Entry> find(String key) {
    return List.copyOf(byKey.getOrDefault(key, Map.of()).values());
  }

  /** The page of a key in a language. */
  public Optional<Entry> find(String key, String lang) {
    return find(key).stream().filter(entry -> entry.lang().equals(lang)).findFirst();
  }

  /** The page that stands at an address. */
  public Optional<Entry> at(Address address) {
    return Optional.ofNullable(byAddress.get(address.path()));
  }

  /** The address of what a file of the publication becomes: a briefing, a page, a picture. */
  public Optional<Address> ofFile(String path) {
    return Optional.ofNullable(byFile.get(path));
  }

  /**
   * The address of a file that an author names in a Markdown file.
   *
   * @param from the Markdown file's path, such as {@code content/briefings/2022/almaty.md}
   * @param written relative to that file, or from the site's root
   */
  public Optional<Address> ofStatic(String from, String written) {
    return written.startsWith("/")
        ? Optional.of(Address.written(written))
        : ofFile(Address.of("/" + from).resolve(written).path().substring(1));
  }

  /** What a briefing and its translations share. */
  public String key(Briefing briefing) {
    return groups.key(briefing);
  }

  private void enter(Volume volume) {
    Addresses addresses = volume.addresses();
    LISTINGS.forEach(
        (path, word) -> put(volume, path, addresses.below(path), Label.word(word + ".title")));
    volume
        .topics()
        .forEach(
            id -> put(volume, "/topics/" + id + "/", addresses.topic(id), topic(volume, id)));
    volume
        .edition()
        .people()
        .forEach(
            (id, person) ->
                put(
                    volume,
                    "/people/" + id + "/",
                    addresses.person(id),
                    Label.text(person.name().in(volume.lang()))));
    volume
        .sources()
        .forEach(
            (key, cited) -> {
              String path = "/sources/" + key + "/";
              put(volume, path, addresses.below(path), Label.text(cited.source().name()));
            });
    for (FiledClaim filed : volume.claims()) {
      String id = filed.claim().id();
      Label text = Label.text(filed.claim().text().value());
      put(volume, "/claims/" + id + "/", addresses.claim(id), text);
    }
    for (StandingPage page : volume.pages()) {
      Address address = addresses.below(page.path());
      put(volume, page.key(), address, Label.text(page.title().value()));
      byFile.put(page.file().path(), address);
    }
    for (Briefing briefing : volume.briefings()) {
      Address address = addresses.briefing(briefing);
      put(volume, key(briefing), address, Label.text(briefing.title()));
      byFile.put(briefing.file().path(), address);
    }
  }

  /** A topic's name, or its id where the publication gives it none. */
  public static Label topic(Volume volume, String id) {
    return Optional.ofNullable(volume.site().topics().get(id))
        .map(name -> name.in(volume.lang()))
        .filter(name -> !name.isEmpty())
        .map(Label::text)
        .orElseGet(() -> Label.text(id));
  }

  private void put(Volume volume, String key, Address address, Label title) {
    Entry entry = new Entry(volume.lang(), address, title);
    byKey.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(volume.lang(), entry);
    byAddress.putIfAbsent(address.path(), entry);
  }
}
