package org.copydesk.page;

import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;

/** The topics. */
public record TopicsPage(Frame frame, List<Topic> topics) implements HtmlPage {

  /**
   * A topic.
   *
   * @param newest the title of its newest briefing
   */
  public record Topic(
      String name, Address address, int count, String newest, Address newestAddress) {}

  static TopicsPage of(Framing framing) {
    Shelf shelf = framing.shelf();
    Address address = shelf.addresses().below("topics/");
    return new TopicsPage(
        framing
            .frame(address, Label.word("topics.title"), "/topics/")
            .modified(Dates.newest(shelf.volume().briefings())),
        shelf.volume().topics().stream().map(id -> topic(shelf, id)).toList());
  }

  private static Topic topic(Shelf shelf, String id) {
    List<Briefing> briefings = shelf.volume().withTopic(id);
    Briefing newest = briefings.get(0);
    return new Topic(
        Directory.topic(shelf.volume(), id).text(),
        shelf.addresses().topic(id),
        briefings.size(),
        newest.title(),
        shelf.addresses().briefing(newest));
  }

  @Override
  public Optional<String> kind() {
    return Optional.of("CollectionPage");
  }

  @Override
  public String template() {
    return "topics.ftlh";
  }
}
