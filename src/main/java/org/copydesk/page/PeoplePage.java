package org.copydesk.page;

import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Person;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;

/** Those who write and review. */
public record PeoplePage(Frame frame, List<Line> people) implements HtmlPage {
  /** A person, and how many briefings are by them. */
  public record Line(String name, String role, Address address, int count) {}

  static PeoplePage of(Framing framing) {
    Shelf shelf = framing.shelf();
    return new PeoplePage(
        framing.frame(shelf.addresses().below("people/"), Label.word("people.title"), "/people/"),
        shelf.edition().people().values().stream().map(person -> line(shelf, person)).toList());
  }

  private static Line line(Shelf shelf, Person person) {
    return new Line(
        PersonPage.name(shelf, person),
        person.role().in(shelf.lang()),
        shelf.addresses().person(person.id()),
        shelf.volume().by(person.id()).size());
  }

  @Override
  public Optional<String> kind() {
    return Optional.of("CollectionPage");
  }

  @Override
  public String template() {
    return "people.ftlh";
  }
}
