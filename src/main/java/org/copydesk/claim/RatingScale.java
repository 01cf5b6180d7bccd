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
    for (Rating rating : ratings) {
      if (rating.id().equals(id)) {
        return Optional.of(rating);
      }
    }
    return Optional.empty();
  }

  public List<String> ids() {
    return ratings.stream().map(Rating::id).toList();
  }

  /** The highest value on the scale; empty when no rating has a number. */
  public OptionalInt best() {
    OptionalInt best = OptionalInt.empty();
    for (Rating rating : ratings) {
      OptionalInt value = rating.value();
      if (value.isPresent() && (best.isEmpty() || value.getAsInt() > best.getAsInt())) {
        best = value;
      }
    }
    return best;
  }

  /** The lowest value on the scale; empty when no rating has a number. */
  public OptionalInt worst() {
    OptionalInt worst = OptionalInt.empty();
    for (Rating rating : ratings) {
      OptionalInt value = rating.value();
      if (value.isPresent() && (worst.isEmpty() || value.getAsInt() < worst.getAsInt())) {
        worst = value;
      }
    }
    return worst;
  }
}
