package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Address;
import org.copydesk.page.data.RatingsData;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Furniture;
import org.copydesk.page.part.Pointer;
import org.copydesk.page.part.Verdict;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;
import org.copydesk.page.words.Words;

/**
 * The rating scale.
 *
 * @param scale the verdicts with a number, truest first
 * @param beside the verdicts without one
 * @param methodology the publication's account of how it decides
 * @param file the same as data
 */
public record RatingsPage(
    Frame frame,
    List<Verdict> scale,
    List<Verdict> beside,
    Optional<Pointer> methodology,
    Address file,
    JsonObject terms)
    implements HtmlPage {

  static RatingsPage of(Framing framing) {
    Shelf shelf = framing.shelf();
    Address address = shelf.addresses().below("ratings/");
    List<Verdict> verdicts =
        shelf.edition().site().scale().ids().stream()
            .map(id -> Verdict.of(shelf.volume(), id))
            .toList();
    return new RatingsPage(
        framing.frame(address, Label.word("ratings.title"), "/ratings/"),
        verdicts.stream().filter(verdict -> verdict.value().isPresent()).toList(),
        verdicts.stream().filter(verdict -> verdict.value().isEmpty()).toList(),
        Furniture.policy(shelf, "methodology"),
        Address.of("/ratings.json"),
        RatingsData.in(shelf, framing.chrome()));
  }

  @Override
  public String template() {
    return "ratings.ftlh";
  }

  @Override
  public List<JsonObject> data(Words words) {
    List<JsonObject> data = new ArrayList<>(List.of(terms));
    data.addAll(HtmlPage.super.data(words));
    return data;
  }
}
