package org.copydesk.briefing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The little that rules must know of a version of a briefing, small enough to be kept for all
 * versions of all briefings.
 *
 * @param published as written, empty when it is not
 * @param updated as written, empty when it is not
 * @param items each statement that must not change unsaid, by its key: 64 bits of the SHA-256 of
 *     its text, with quotation marks, dashes and blanks made alike
 * @param corrections the same of each correction: its date, kind and text
 */
public record Facts(
    Status status,
    String published,
    String updated,
    Map<String, Long> items,
    Set<Long> corrections) {
  public Facts {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    corrections = Set.copyOf(corrections);
  }

  public static Facts of(Briefing briefing) {
    Map<String, Long> items = new LinkedHashMap<>();
    for (Statement statement : Substance.of(briefing).statements()) {
      if (statement.kind().guarded()) {
        items.put(statement.key(), mark(statement.text()));
      }
    }
    Set<Long> corrections = new HashSet<>();
    briefing.corrections().forEach(correction -> corrections.add(mark(correction)));
    return new Facts(
        briefing.status(),
        briefing.head().published().map(d -> d.value().iso()).orElse(""),
        briefing.head().updated().map(d -> d.value().iso()).orElse(""),
        items,
        corrections);
  }

  /** By which a correction is known again. */
  public static long mark(Correction correction) {
    return mark(
        correction.on().value().iso() + " " + correction.kind() + " " + correction.text().value());
  }

  /**
   * The keys of what this version says and a later one says otherwise or no more. What only moved,
   * such as a quotation to another place or a claim to another id, is the same.
   */
  public List<String> changedIn(Facts later) {
    Map<String, String> claims = renamedClaims(later);
    List<String> changed = new ArrayList<>();
    items.forEach(
        (key, mark) -> {
          Long now = later.items.get(renamed(key, claims));
          boolean moved = key.startsWith("quotation:") && later.quotes().contains(mark);
          if (!mark.equals(now) && !moved) {
            changed.add(key);
          }
        });
    return changed;
  }

  /** The key by which a later version knows what this one says under another. */
  public String keyIn(Facts later, String key) {
    return renamed(key, renamedClaims(later));
  }

  private Set<Long> quotes() {
    Set<Long> quotes = new HashSet<>();
    items.forEach(
        (key, mark) -> {
          if (key.startsWith("quotation:")) {
            quotes.add(mark);
          }
        });
    return quotes;
  }

  /** Claims whose words stand there under another id. */
  private Map<String, String> renamedClaims(Facts later) {
    Map<String, String> renamed = new HashMap<>();
    Map<Long, String> fresh = new HashMap<>();
    later.items.forEach(
        (key, mark) -> {
          if (key.startsWith("claim:") && !items.containsKey(key)) {
            fresh.put(mark, key.substring("claim:".length()));
          }
        });
    items.forEach(
        (key, mark) -> {
          if (key.startsWith("claim:")
              && !later.items.containsKey(key)
              && fresh.containsKey(mark)) {
            renamed.put(key.substring("claim:".length()), fresh.get(mark));
          }
        });
    return renamed;
  }

  private static String renamed(String key, Map<String, String> claims) {
    int colon = key.indexOf(':');
    String id = key.substring(colon + 1);
    boolean ofClaim = key.startsWith("claim:") || key.startsWith("rating:");
    return ofClaim && claims.containsKey(id) ? key.substring(0, colon + 1) + claims.get(id) : key;
  }

  private static long mark(String text) {
    String alike =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[‘’‚‛′`]", "'")
            .replaceAll("[“”„‟«»″]", "\"")
            .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
            .replaceAll("[\\s\\u00ad\\u200b-\\u200f\\u2060]+", " ")
            .strip();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(alike.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
