package org.copydesk.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.YamlDocument;
import org.copydesk.claim.Rating;
import org.copydesk.claim.RatingScale;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.TextBytes;
import org.copydesk.text.TextFile;

/** The rating scale of a publication that declares none; written as one would declare it. */
final class StandardRatings {
  private static final Key<List<Placed<Rating>>> RATINGS =
      Key.of("ratings", RatingReader.TYPE.list(), "The scale.");
  private static final RatingScale SCALE = read();

  private StandardRatings() {}

  static RatingScale scale() {
    return SCALE;
  }

  private static RatingScale read() {
    try (InputStream in = StandardRatings.class.getResourceAsStream("ratings.yaml")) {
      if (in == null) {
        throw new IllegalStateException("ratings.yaml is not in the jar.");
      }
      TextFile file = TextBytes.read("ratings.yaml", in.readAllBytes()).file();
      List<Diagnostic> remarks = new ArrayList<>();
      List<Placed<Rating>> ratings =
          YamlDocument.read(file.span(0, file.length()), remarks::add)
              .map(m -> Keys.of("the standard scale", RATINGS).open(m, remarks::add).all(RATINGS))
              .orElse(List.of());
      if (!remarks.isEmpty()) {
        throw new IllegalStateException(remarks.get(0).toString());
      }
      return new RatingScale(ratings.stream().map(Placed::value).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
