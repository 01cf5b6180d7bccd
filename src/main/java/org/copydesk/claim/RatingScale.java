package org.copydesk.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The publication's declared vocabulary of verdicts, in the order in which readers are shown it:
 * truest first.
 */
public record RatingScale(List<Rating> ratings) {
  public RatingScale {
    ratings = List.copyOf(ratings);
  }

  public Optional<Rating> find(String id) {
    return ratings.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  public List<String> ids() {
    return ratings.stream().map(Rating::id).toList();
  }

  /** The highest value on the scale; empty when no rating has a number. */
  public OptionalInt best() {
    return ratings.stream()
        .map(Rating::value)
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .max();
  }

  /** The lowest value on the scale; empty when no rating has a number. */
  public OptionalInt worst() {
    return ratings.stream()
        .map(Rating::value)
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .min();
  }
}
