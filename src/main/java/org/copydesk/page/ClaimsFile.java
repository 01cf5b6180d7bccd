package org.copydesk.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.briefing.Status;
import org.copydesk.claim.Claimant;
import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Address;
import org.copydesk.page.address.Addresses;
import org.copydesk.page.part.FeedEntry;
import org.copydesk.page.part.Framing;
import org.copydesk.page.words.Words;
import org.copydesk.text.Placed;

/**
 * All claims of a language as data, for the filter of the index and for whoever wants them. Their
 * addresses are relative to the index.
 */
public record ClaimsFile(
    Address address, Address index, List<PlacedClaim> claims, Addresses addresses, Framing framing)
    implements JsonPage {
  static ClaimsFile of(Framing framing, Address index, List<PlacedClaim> claims) {
    Addresses addresses = framing.shelf().addresses();
    return new ClaimsFile(addressOf(index), index, claims, addresses, framing);
  }

  static Address addressOf(Address index) {
    return index.resolve("claims.json");
  }

  @Override
  public JsonObject json(Words words, Function<FeedEntry, String> content) {
    return new JsonObject()
        .put("language", lang())
        .putAll("claims", claims.stream().map(claim -> item(claim, words)).toList());
  }

  private JsonObject item(PlacedClaim placed, Words words) {
    var claim = placed.claim();
    return JsonObject.of("to", addresses.claim(claim.id()).from(index))
        .put("claim", claim.text().value())
        .put("rating", claim.rating().value())
        .put("withdrawn", withdrawn(placed))
        .put("claimant", claim.claimant().map(Claimant::name))
        .put("by", claim.claimant().map(who -> Addresses.slug(who.name())))
        .put("made", claim.made().map(date -> date.iso()))
        .put("shown", claim.made().map(words::day))
        .put("finding", claim.finding().map(Placed::value))
        .put(
            "topics",
            placed.briefing().head().topics().stream().map(Placed::value).distinct().toList());
  }

  private static Optional<Boolean> withdrawn(PlacedClaim placed) {
    return Optional.of(placed.briefing().status() == Status.WITHDRAWN).filter(is -> is);
  }

  @Override
  public URI base() {
    return framing.chrome().base();
  }

  @Override
  public String lang() {
    return framing.shelf().lang();
  }
}
