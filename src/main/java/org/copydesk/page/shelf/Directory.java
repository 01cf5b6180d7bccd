package org.copydesk.page.shelf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.briefing.StandingPage;
import org.copydesk.briefing.Target;
import org.copydesk.claim.Rating;
import org.copydesk.markdown.Link;
import org.copydesk.page.address.Address;
import org.copydesk.page.address.Addresses;
import org.copydesk.page.words.Label;
import org.copydesk.text.TextFile;

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
          Map.entry("/claims/by/", "claimants"),
          Map.entry("/topics/", "topics"),
          Map.entry("/people/", "people"),
          Map.entry("/sources/", "sources"),
          Map.entry("/publishers/", "publishers"),
          Map.entry("/corrections/", "corrections"),
          Map.entry("/ratings/", "ratings"),
          Map.entry("/search/", "search"));

  private final Map<String, List<Entry>> byKey = new HashMap<>();

  /** Those that have their key from another page of their language. */
  private final List<Entry> others = new ArrayList<>();

  /** Addresses that somebody asked about: a few, of menus and policies. */
  private final Map<String, Optional<Entry>> asked = new ConcurrentHashMap<>();

  private final Edition edition;
  private final boolean cards;
  private final Gallery gallery;

  /** A page of one language. */
  public record Entry(String lang, Address address, Label title) {}

  private Directory(Edition edition, Gallery gallery) {
    this.gallery = gallery;
    this.edition = edition;
    this.cards = edition.site().outlets().draws(edition.cards());
  }

  public static Directory of(Edition edition, List<Volume> volumes, Gallery gallery) {
    Directory directory = new Directory(edition, gallery);
    volumes.forEach(directory::enter);
    return directory;
  }

  /** Whether briefings and claims have cards that stand for them where they are shared. */
  public boolean drawsCards() {
    return cards;
  }

  /** The pages of a key, the publication's default language first; none for an unknown key. */
  public List<Entry> find(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** The page of a key in a language. */
  public Optional<Entry> find(String key, String lang) {
    for (Entry entry : find(key)) {
      if (entry.lang().equals(lang)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The page that stands at an address. */
  public Optional<Entry> at(Address address) {
    return asked.computeIfAbsent(address.path(), this::standing);
  }

  private Optional<Entry> standing(String path) {
    return Stream.concat(byKey.values().stream().flatMap(List::stream), others.stream())
        .filter(entry -> entry.address().path().equals(path))
        .findFirst();
  }

  /** The address of what a link of a Markdown file leads to, as far as it stays here. */
  public Optional<Address> target(TextFile from, Link link) {
    return edition.resolve(from, link).map(this::address);
  }

  private Address address(Target target) {
    if (target instanceof Target.ToBriefing to) {
      return Address.of(edition.addresses().of(to.briefing()));
    }
    if (target instanceof Target.ToPage to) {
      return Address.of(edition.addresses().of(to.page()));
    }
    if (target instanceof Target.ToStatic to) {
      return Address.of("/" + to.file().path());
    }
    return Address.written(((Target.ToAddress) target).address());
  }

  /** The picture that a link of a Markdown file leads to, as far as it stays here. */
  public Optional<Exhibit> picture(TextFile from, Link link) {
    return gallery.find(edition, from, link);
  }

  /** What a briefing and its translations share. */
  public String key(Briefing briefing) {
    List<String> languages = edition.site().languages();
    return Stream.concat(Stream.of(briefing), edition.translations(briefing).stream())
        .min(Comparator.comparing(one -> Math.abs(languages.indexOf(one.lang()))))
        .map(first -> first.file().path())
        .orElseThrow();
  }

  private void enter(Volume volume) {
    Addresses addresses = volume.addresses();
    LISTINGS.forEach(
        (path, word) -> put(volume, path, addresses.below(path), Label.word(word + ".title")));
    volume
        .topics()
        .forEach(id -> put(volume, "/topics/" + id + "/", addresses.topic(id), topic(volume, id)));
    for (String id : volume.topics()) {
      Label title = Label.word("claims.on", topic(volume, id).text());
      if (volume.withTopic(id).stream().anyMatch(b -> !b.dossier().claims().isEmpty())) {
        put(
            volume,
            "/claims/topic/" + id + "/",
            addresses.below("claims/topic/" + id + "/"),
            title);
      }
    }
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
              put(
                  volume,
                  path,
                  addresses.below(path),
                  Label.text(cited.source().name(volume.lang())));
            });
    volume
        .sources()
        .values()
        .forEach(cited -> cited.source().publisher().ifPresent(name -> publisher(volume, name)));
    for (Rating rating : volume.site().scale().ratings()) {
      Label title = Label.word("claims.rated", rating.label().in(volume.lang()));
      put(volume, "/claims/rating/" + rating.id() + "/", addresses.rating(rating.id()), title);
    }
    for (PlacedClaim filed : volume.claims()) {
      String id = filed.claim().id();
      Label text = Label.text(filed.claim().text().value());
      put(volume, "/claims/" + id + "/", addresses.claim(id), text);
    }
    for (StandingPage page : volume.pages()) {
      Address address = addresses.below(page.path());
      put(volume, page.key(), address, Label.text(page.title().value()));
    }
    for (Briefing briefing : volume.briefings()) {
      Address address = addresses.briefing(briefing);
      put(volume, key(briefing), address, Label.text(briefing.title()));
    }
  }

  private void publisher(Volume volume, String name) {
    String key = "/publishers/" + Addresses.slug(name) + "/";
    put(volume, key, volume.addresses().publisher(name), Label.text(name));
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
    List<Entry> before = find(key);
    if (before.stream().anyMatch(other -> other.lang().equals(entry.lang()))) {
      others.add(entry);
    } else {
      String name = key.equals(address.path()) ? address.path() : key;
      byKey.put(name, List.copyOf(Stream.concat(before.stream(), Stream.of(entry)).toList()));
    }
  }
}
