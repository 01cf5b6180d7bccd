package org.copydesk.briefing.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Review;
import org.copydesk.text.Placed;

/**
 * What there is to approve in a briefing as it stands: its title, summary, lead picture, claims
 * with ratings, findings and evidence, figures, the addresses of its own sources, the rules it is
 * allowed to break, and its text. Topics, authors, dates, status, corrections and the like are not
 * part of it.
 *
 * <pre>{@code
 * Approval approval = Approval.of(briefing);
 * approval.digest();                    // "sha256:4f0c…"
 * approval.isOf(review);                // whether the review still holds
 * approval.changesSince(review);        // "the rating of claim `toll` changed from false to mixed"
 * }</pre>
 *
 * The digest is SHA-256 over lines of UTF-8 ended by line feeds: {@code copydesk-approval 1}, then
 * for each part its key, a blank, and the SHA-256 of its canonical text in hexadecimal. The
 * handbook's page on the workflow says how each part's text is made.
 */
public final class Approval {
  private static final String FORM = "copydesk-approval 1\n";
  private static final String PREFIX = "sha256:";

  private final String digest;
  private final Map<String, String> marks = new LinkedHashMap<>();

  private Approval(List<Part> parts, List<Part> sections) {
    this.digest =
        PREFIX
            + Part.sha256(
                parts.stream()
                    .map(part -> part.key() + " " + part.digest() + "\n")
                    .collect(Collectors.joining("", FORM, "")));
    Stream.concat(parts.stream().filter(part -> part.kind() != Part.Kind.BODY), sections.stream())
        .forEach(part -> marks.putIfAbsent(part.key(), part.mark()));
  }

  public static Approval of(Briefing briefing) {
    return new Approval(Canon.parts(briefing), Canon.sections(briefing));
  }

  /** Of all of it: {@code sha256:} and 64 hexadecimal digits. */
  public String digest() {
    return digest;
  }

  /**
   * A mark of each part, to be kept beside the digest: {@code title=1f9b03aa rating:toll=false …}.
   * Marks serve to name what changed; whether anything did, only the digest says.
   */
  public String parts() {
    return marks.entrySet().stream()
        .map(mark -> mark.getKey() + "=" + mark.getValue())
        .collect(Collectors.joining(" "));
  }

  /** Whether a review approved just this; one without a digest approved nothing in particular. */
  public boolean isOf(Review review) {
    return review.digest().map(Placed::value).filter(digest::equals).isPresent();
  }

  /**
   * What changed since a review, each as a clause; empty when the review kept no marks, or none of
   * its marks differs.
   */
  public List<String> changesSince(Review review) {
    Map<String, String> before = marks(review.parts());
    if (before.isEmpty()) {
      return List.of();
    }
    Set<String> keys = new LinkedHashSet<>(marks.keySet());
    keys.addAll(before.keySet());
    Set<String> whole =
        keys.stream().filter(key -> isWholeClaim(key, before)).collect(Collectors.toSet());
    List<String> changes = new ArrayList<>();
    for (String key : keys) {
      if (!whole.contains(claimOf(key)) || key.startsWith("claim:")) {
        change(key, Optional.ofNullable(before.get(key))).ifPresent(changes::add);
      }
    }
    return List.copyOf(changes);
  }

  private Optional<String> change(String key, Optional<String> before) {
    Optional<String> now = Optional.ofNullable(marks.get(key));
    if (now.equals(before)) {
      return Optional.empty();
    }
    String words = Part.words(key);
    if (now.isEmpty()) {
      return Optional.of(words + " was removed");
    }
    if (before.isEmpty()) {
      return Optional.of(words + " was added");
    }
    return Optional.of(
        key.startsWith("rating:")
            ? words + " changed from " + before.get() + " to " + now.get()
            : words + " changed");
  }

  /** Whether the key is of a claim that only one of the two states has. */
  private boolean isWholeClaim(String key, Map<String, String> before) {
    return key.startsWith("claim:") && marks.containsKey(key) != before.containsKey(key);
  }

  /** The key of the claim that a key belongs to; the key itself when it belongs to none. */
  private static String claimOf(String key) {
    return key.matches("(claim|rating|finding|evidence):.*")
        ? "claim:" + key.substring(key.indexOf(':') + 1)
        : key;
  }

  private static Map<String, String> marks(Optional<Placed<String>> parts) {
    Map<String, String> marks = new LinkedHashMap<>();
    for (String mark : parts.map(Placed::value).orElse("").split("\\s+")) {
      int equals = mark.lastIndexOf('=');
      if (equals > 0) {
        marks.put(mark.substring(0, equals), mark.substring(equals + 1));
      }
    }
    return marks;
  }
}
