package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Person;
import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Address;
import org.copydesk.page.data.PageData;
import org.copydesk.page.data.PersonData;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;
import org.copydesk.page.words.Words;

/**
 * A person's page.
 *
 * @param languages the languages the person works in (BCP 47)
 * @param links addresses on other sites
 * @param written newest first
 * @param reviewed newest first
 * @param subject who it is, for machines
 */
public record PersonPage(
    Frame frame,
    String role,
    String about,
    List<String> languages,
    Optional<String> email,
    List<String> links,
    List<BriefingCard> written,
    List<BriefingCard> reviewed,
    JsonObject subject,
    String origin)
    implements HtmlPage {

  static Leaf leaf(Framing framing, Person person) {
    Shelf shelf = framing.shelf();
    Leaf.OfListing leaf =
        new Leaf.OfListing(
            shelf.addresses().person(person.id()),
            shelf.lang(),
            person.file().path(),
            () -> frame(framing, person),
            frame -> of(framing, frame, person));
    return leaf.madeOf(frame -> Makings.of(shelf, frame, person));
  }

  private static Frame frame(Framing framing, Person person) {
    Shelf shelf = framing.shelf();
    String about = person.about().in(shelf.lang());
    return framing
        .frame(
            shelf.addresses().person(person.id()),
            Label.text(name(shelf, person)),
            "/people/" + person.id() + "/",
            "/people/")
        .described(Optional.of(about).filter(text -> !text.isEmpty()));
  }

  private static PersonPage of(Framing framing, Frame frame, Person person) {
    Shelf shelf = framing.shelf();
    String about = person.about().in(shelf.lang());
    Address self = shelf.addresses().person(person.id());
    String url = shelf.addresses().absolute(self);
    return new PersonPage(
        frame,
        person.role().in(shelf.lang()),
        about,
        person.languages(),
        person.email(),
        person.links(),
        cards(shelf, person, briefing -> wrote(briefing, person.id())),
        cards(shelf, person, briefing -> !wrote(briefing, person.id())),
        PersonData.of(person, name(shelf, person), url, shelf.lang()),
        person.file().path());
  }

  static String name(Shelf shelf, Person person) {
    String name = person.name().in(shelf.lang());
    return name.isEmpty() ? person.id() : name;
  }

  private static List<BriefingCard> cards(Shelf shelf, Person person, Predicate<Briefing> which) {
    return shelf.volume().by(person.id()).stream()
        .filter(which)
        .map(briefing -> BriefingCard.of(shelf, briefing))
        .toList();
  }

  private static boolean wrote(Briefing briefing, String person) {
    return briefing.head().authors().stream().anyMatch(author -> author.value().equals(person));
  }

  @Override
  public List<JsonObject> data(Words words) {
    JsonObject page = PageData.of("ProfilePage", frame, this, words).put("mainEntity", subject);
    List<JsonObject> data = new ArrayList<>(List.of(page));
    data.addAll(HtmlPage.super.data(words));
    return data;
  }

  @Override
  public String template() {
    return "person.ftlh";
  }
}
