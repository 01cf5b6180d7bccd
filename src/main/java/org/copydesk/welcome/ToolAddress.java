package org.copydesk.welcome;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.copydesk.history.Opening;
import org.copydesk.history.Repository;

/**
 * Where a server can fetch the program that is running now: a newsroom's checks run by the same one
 * tomorrow.
 *
 * @param from the address of its git repository; empty when not known
 * @param at the commit; empty when not known
 */
public record ToolAddress(String from, String at) {
  private static final ToolAddress UNKNOWN = new ToolAddress("", "");

  /**
   * What the checkout that the program was started from says.
   *
   * @param script the script by which it was started
   */
  public static ToolAddress of(Optional<Path> script) {
    Optional<Path> home = script.map(Path::toAbsolutePath).map(Path::getParent);
    if (home.isEmpty()) {
      return UNKNOWN;
    }
    Opening opening = Repository.open(home.get(), Map.of());
    if (opening.repository().isEmpty()) {
      return UNKNOWN;
    }
    try (Repository repository = opening.repository().get()) {
      Optional<String> address = repository.remote("origin").flatMap(ToolAddress::shared);
      return address
          .flatMap(from -> repository.head().map(at -> new ToolAddress(from, at)))
          .orElse(UNKNOWN);
    }
  }

  /** An address that others can reach, without the name and password that may stand in it. */
  private static Optional<String> shared(String address) {
    return address.matches("(?:https?|ssh|git)://.+|[\\w.-]+@[\\w.-]+:.+")
        ? Optional.of(address.replaceFirst("^(https?://)[^/@]*@", "$1"))
        : Optional.empty();
  }
}
