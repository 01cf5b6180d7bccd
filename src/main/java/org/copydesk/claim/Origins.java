package org.copydesk.claim;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.copydesk.text.Placed;

/**
 * Follows {@code carries} from carrier to origin: three carriers of one wire are one origin.
 *
 * <pre>{@code
 * new Origins(sources::find).of(agencyCopy).id();   // "ministry"
 * }</pre>
 */
public record Origins(Function<String, Optional<Source>> find) {

  /**
   * The end of the carrying chain; the source itself when it carries none. A circle ends at the
   * last source before it closes.
   */
  public Source of(Source source) {
    Source at = source;
    Set<String> seen = new LinkedHashSet<>();
    while (seen.add(at.id())) {
      Optional<Source> next = at.carries().map(Placed::value).flatMap(find);
      if (next.isEmpty() || seen.contains(next.get().id())) {
        return at;
      }
      at = next.get();
    }
    return at;
  }
}
