package org.copydesk.page.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Status;
import org.copydesk.claim.Claim;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.address.Address;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;
import org.copydesk.text.Placed;

/**
 * A briefing in a listing.
 *
 * @param verdicts the ratings of its claims, each once, in the order of the scale
 * @param status {@code draft}, {@code review}, {@code published} or {@code withdrawn}
 */
public record BriefingCard(
    Address address,
    String title,
    Optional<String> summary,
    Optional<PartialDate> published,
    List<Pointer> authors,
    List<Pointer> topics,
    List<Verdict> verdicts,
    int claims,
    Status status,
    Optional<PictureBox> picture) {

  public static BriefingCard of(Shelf shelf, Briefing briefing) {
    Volume volume = shelf.volume();
    List<Claim> claims = briefing.dossier().claims();
    return new BriefingCard(
        volume.addresses().briefing(briefing),
        briefing.title(),
        briefing.head().summary().map(Placed::value),
        briefing.head().published().map(Placed::value),
        authors(volume, briefing),
        topics(volume, briefing),
        verdicts(volume, claims),
        claims.size(),
        briefing.status(),
        PictureBox.of(shelf, briefing));
  }

  /** The authors that have a page, by name. */
  static List<Pointer> authors(Volume volume, Briefing briefing) {
    List<Pointer> authors = new ArrayList<>();
    for (Placed<String> author : briefing.head().authors()) {
      authors.add(person(volume, author.value()));
    }
    return List.copyOf(authors);
  }

  public static Pointer person(Volume volume, String id) {
    String name =
        Optional.ofNullable(volume.edition().people().get(id))
            .map(person -> person.name().in(volume.lang()))
            .filter(given -> !given.isEmpty())
            .orElse(id);
    return new Pointer(name, volume.addresses().person(id));
  }

  static List<Pointer> topics(Volume volume, Briefing briefing) {
    return briefing.head().topics().stream()
        .map(Placed::value)
        .distinct()
        .map(id -> new Pointer(Directory.topic(volume, id).text(), volume.addresses().topic(id)))
        .toList();
  }

  private static List<Verdict> verdicts(Volume volume, List<Claim> claims) {
    List<String> given = claims.stream().map(claim -> claim.rating().value()).toList();
    List<String> order = new ArrayList<>(volume.site().scale().ids());
    order.addAll(given);
    return order.stream()
        .distinct()
        .filter(given::contains)
        .map(id -> Verdict.of(volume, id))
        .toList();
  }
}
