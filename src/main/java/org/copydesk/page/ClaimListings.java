package org.copydesk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.claim.Claimant;
import org.copydesk.claim.Rating;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Verdict;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Volume;
import org.copydesk.page.words.Label;
import org.copydesk.text.Placed;

/**
 * The listings of one language's claims: all, by rating, by topic and by claimant, each a page (or
 * several) of its own, so that none needs a script.
 */
final class ClaimListings {
  /** So many claimants of several claims are named on the index; all are on a page of their own. */
  private static final int NAMED = 12;

  private final Framing framing;
  private final Volume volume;
  private final Address index;
  private final List<PlacedClaim> claims;
  private final Map<String, List<PlacedClaim>> byTopic = new LinkedHashMap<>();
  private final Map<String, List<PlacedClaim>> byRating = new HashMap<>();
  private final Map<String, List<PlacedClaim>> byClaimant;

  ClaimListings(Framing framing) {
    this.framing = framing;
    this.volume = framing.shelf().volume();
    this.index = framing.shelf().addresses().below("claims/");
    this.claims = volume.claims();
    this.byClaimant = new TreeMap<>(volume.claimants());
    volume.topics().forEach(topic -> byTopic.put(topic, new ArrayList<>()));
    for (PlacedClaim placed : claims) {
      String rating = placed.claim().rating().value();
      byRating.computeIfAbsent(rating, r -> new ArrayList<>()).add(placed);
      placed.briefing().head().topics().stream()
          .map(Placed::value)
          .distinct()
          .forEach(topic -> byTopic.getOrDefault(topic, new ArrayList<>()).add(placed));
    }
    byTopic.values().removeIf(List::isEmpty);
  }

  List<Leaf> all() {
    ClaimsPage.Filters filters = filters();
    List<Leaf> pages = new ArrayList<>();
    Label title = Label.word("claims.title");
    pages.addAll(pages(new ClaimsPage.Choice(title, index, claims), "/claims/", filters));
    for (Rating rating : volume.site().scale().ratings()) {
      Verdict verdict = Verdict.of(volume, rating.id());
      Label rated = Label.word("claims.rated", verdict.label());
      pages.addAll(
          pages(
              new ClaimsPage.Choice(rated, verdict.listing(), rated(rating.id())),
              "/claims/rating/" + rating.id() + "/",
              filters.rated(verdict)));
    }
    byTopic.forEach(
        (topic, on) -> {
          Label about = Label.word("claims.on", Directory.topic(volume, topic).text());
          ClaimsPage.Choice choice = new ClaimsPage.Choice(about, topic(topic), on);
          pages.addAll(pages(choice, "/claims/topic/" + topic + "/", filters));
        });
    byClaimant.forEach(
        (slug, by) -> {
          if (by.size() > 1) {
            Label said = Label.word("claims.by", name(by));
            ClaimsPage.Choice choice = new ClaimsPage.Choice(said, claimant(slug, by), by);
            pages.addAll(pages(choice, "", filters));
          }
        });
    ClaimantsPage.all(framing, claimants()).forEach(page -> pages.add(new Leaf.Made(page)));
    pages.add(
        Leaf.file(
                framing,
                ClaimsFile.addressOf(index),
                Texts.NONE,
                () -> ClaimsFile.of(framing, index, claims))
            .madeOf(() -> Makings.ofFile(framing, claims)));
    return pages;
  }

  private List<Leaf> pages(ClaimsPage.Choice choice, String key, ClaimsPage.Filters filters) {
    return ClaimsPage.of(framing, choice, key, filters);
  }

  private ClaimsPage.Filters filters() {
    List<ClaimsPage.Rated> ratings =
        volume.site().scale().ids().stream()
            .map(id -> new ClaimsPage.Rated(Verdict.of(volume, id), rated(id).size()))
            .filter(rated -> rated.count() > 0)
            .toList();
    List<ClaimsPage.Counted> topics = new ArrayList<>();
    byTopic.forEach(
        (id, on) ->
            topics.add(
                new ClaimsPage.Counted(
                    id, Directory.topic(volume, id).text(), topic(id), on.size())));
    List<ClaimsPage.Counted> busiest =
        claimants().stream()
            .filter(counted -> counted.count() > 1)
            .sorted(Comparator.comparing(counted -> -counted.count()))
            .limit(NAMED)
            .toList();
    return new ClaimsPage.Filters(
        ratings, topics, busiest, ClaimantsPage.address(framing), Optional.empty());
  }

  /** Everybody, by name; who made one claim only is linked to that. */
  private List<ClaimsPage.Counted> claimants() {
    List<ClaimsPage.Counted> all = new ArrayList<>();
    byClaimant.forEach(
        (slug, by) ->
            all.add(new ClaimsPage.Counted(slug, name(by), claimant(slug, by), by.size())));
    return all;
  }

  private static String name(List<PlacedClaim> by) {
    return by.get(0).claim().claimant().map(Claimant::name).orElse("");
  }

  private Address claimant(String slug, List<PlacedClaim> by) {
    return by.size() == 1
        ? framing.shelf().addresses().claim(by.get(0).claim().id())
        : framing.shelf().addresses().below("claims/by/" + slug + "/");
  }

  private Address topic(String id) {
    return framing.shelf().addresses().below("claims/topic/" + id + "/");
  }

  private List<PlacedClaim> rated(String rating) {
    return byRating.getOrDefault(rating, List.of());
  }
}
