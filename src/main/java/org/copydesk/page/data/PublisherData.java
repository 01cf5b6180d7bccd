package org.copydesk.page.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.briefing.Publisher;
import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.part.Furniture;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.text.Placed;

/**
 * Who publishes the site (schema.org NewsMediaOrganization), with its policies.
 *
 * @param full with the policies
 * @param brief name and address only, this on the site itself: collections compare its host with
 *     that of the page
 */
public record PublisherData(JsonObject full, JsonObject brief) {
  /** Our names of policies and the properties that tell of them. */
  private static final Map<String, String> POLICIES = policies();

  public static PublisherData of(Shelf shelf, Chrome chrome) {
    JsonObject full = named(shelf, chrome);
    Publisher publisher = shelf.edition().site().publisher();
    chrome.imprint().logo().ifPresent(logo -> full.put("logo", image(shelf, logo)));
    full.put("email", publisher.email());
    POLICIES.forEach(
        (policy, property) ->
            Optional.ofNullable(publisher.policies().get(policy))
                .map(Placed::value)
                .ifPresent(to -> full.put(property, Furniture.absolute(shelf, to))));
    full.put("funder", funders(publisher, shelf.lang()));
    String home = shelf.addresses().absolute(Address.of("/"));
    return new PublisherData(full, named(shelf, chrome).put("url", home));
  }

  private static List<JsonObject> funders(Publisher publisher, String lang) {
    return publisher.funding().stream()
        .flatMap(funding -> funding.funders().stream())
        .map(
            funder ->
                Schema.typed("Organization")
                    .put("name", funder.name().in(lang))
                    .put("url", funder.url()))
        .toList();
  }

  private static JsonObject named(Shelf shelf, Chrome chrome) {
    String home = shelf.addresses().absolute(Address.of("/"));
    return Schema.typed("NewsMediaOrganization")
        .put("name", chrome.imprint().name())
        .put("url", chrome.imprint().url().orElse(home));
  }

  private static JsonObject image(Shelf shelf, Address logo) {
    return Schema.typed("ImageObject").put("url", shelf.addresses().absolute(logo));
  }

  private static Map<String, String> policies() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("methodology", "verificationFactCheckingPolicy");
    names.put("principles", "publishingPrinciples");
    names.put("corrections", "correctionsPolicy");
    names.put("ethics", "ethicsPolicy");
    names.put("funding", "ownershipFundingInfo");
    names.put("staff", "masthead");
    names.put("feedback", "actionableFeedbackPolicy");
    names.put("unnamed-sources", "unnamedSourcesPolicy");
    names.put("diversity", "diversityPolicy");
    names.put("mission", "missionCoveragePrioritiesPolicy");
    names.put("bylines", "noBylinesPolicy");
    return names;
  }
}
