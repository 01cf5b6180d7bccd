package org.copydesk.claim;

import java.util.Optional;

/**
 * Who made a claim.
 *
 * @param type a person or an organization, as schema.org tells them apart
 * @param url an address that identifies the claimant, such as an official site
 */
public record Claimant(String name, Type type, Optional<String> url) {
  public enum Type {
    PERSON,
    ORGANIZATION
  }
}
