package org.copydesk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.StandingPage;
import org.copydesk.claim.PartialDate;
import org.copydesk.markdown.Heading;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.FundingBox;
import org.copydesk.page.part.Pointer;
import org.copydesk.page.part.Story;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;
import org.copydesk.text.Placed;

/**
 * A standing page, such as the methodology or a page of the handbook.
 *
 * @param section the pages of its folder in order, itself included; empty when it stands alone
 * @param funding who pays, on the page that tells of it
 * @param contents its headings of the second and third level; empty when there are fewer than three
 */
public record TextPage(
    Frame frame,
    Optional<String> summary,
    Optional<PartialDate> updated,
    List<Pointer> section,
    List<Heading> contents,
    Story story,
    Optional<FundingBox> funding,
    String origin)
    implements HtmlPage {
  private static final int WORTH_A_LIST = 3;

  static TextPage of(Framing framing, StandingPage page) {
    Shelf shelf = framing.shelf();
    Address self = shelf.addresses().below(page.path());
    List<Pointer> section = section(shelf, page);
    String[] above =
        section.isEmpty() || section.get(0).address().equals(self)
            ? new String[0]
            : new String[] {folder(page) + "/"};
    return new TextPage(
        framing
            .frame(self, Label.text(page.title().value()), page.key(), above)
            .described(page.summary().map(Placed::value))
            .modified(page.updated().map(Placed::value)),
        page.summary().map(Placed::value),
        page.updated().map(Placed::value),
        section,
        contents(page),
        Story.plain(page, self, shelf.directory()),
        FundingBox.on(page, shelf),
        page.file().path());
  }

  public Optional<Pointer> previous() {
    return step(-1);
  }

  public Optional<Pointer> next() {
    return step(1);
  }

  private Optional<Pointer> step(int by) {
    for (int i = 0; i < section.size(); i++) {
      if (section.get(i).address().equals(address()) && i + by >= 0 && i + by < section.size()) {
        return Optional.of(section.get(i + by));
      }
    }
    return Optional.empty();
  }

  private static List<Heading> contents(StandingPage page) {
    List<Heading> headings = new ArrayList<>();
    for (Heading heading : page.prose().headings()) {
      if (heading.level() <= 3) {
        headings.add(heading);
      }
    }
    return headings.size() < WORTH_A_LIST ? List.of() : List.copyOf(headings);
  }

  /** The first pages by their own order, then by title; the folder's own page before all. */
  private static List<Pointer> section(Shelf shelf, StandingPage page) {
    String folder = folder(page);
    List<StandingPage> pages =
        shelf.volume().pages().stream()
            .filter(other -> folder(other).equals(folder))
            .sorted(
                Comparator.comparing((StandingPage p) -> !p.path().equals(folder + "/"))
                    .thenComparing(StandingPage::order)
                    .thenComparing(p -> p.title().value()))
            .toList();
    return pages.size() < 2
        ? List.of()
        : pages.stream()
            .map(p -> new Pointer(p.title().value(), shelf.addresses().below(p.path())))
            .toList();
  }

  /** {@code /handbook} for {@code /handbook/} and all below it. */
  private static String folder(StandingPage page) {
    int slash = page.path().indexOf('/', 1);
    return slash < 0 ? page.path() : page.path().substring(0, slash);
  }

  @Override
  public Optional<String> kind() {
    return Optional.of("WebPage");
  }

  @Override
  public String template() {
    return "text-page.ftlh";
  }
}
