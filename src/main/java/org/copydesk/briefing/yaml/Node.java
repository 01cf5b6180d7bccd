package org.copydesk.briefing.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.text.Span;

/** A value in YAML with its place, its tags and types left aside: what was written is kept. */
public sealed interface Node {
  Span span();

  /** What it is, for messages: {@code a text}, {@code a list}, {@code a mapping}. */
  String what();

  /** Whether nothing was written: no value, {@code ~} or {@code null}. */
  default boolean isEmpty() {
    return false;
  }

  /**
   * One text, number, date, …: its own words, so that {@code 1.10} is {@code 1.10}.
   *
   * @param plain whether it stands without quotation marks
   * @param span quotation marks included
   */
  record Scalar(String text, boolean plain, Span span) implements Node {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    @Override
    public String what() {
      return isEmpty() ? "nothing" : "a text";
    }

    @Override
    public boolean isEmpty() {
      return plain && NULLS.contains(text);
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Span span) implements Node {
    @Override
    public String what() {
      return "a list";
    }
  }

  /** Keys and their values, in the author's order, no key twice. */
  record Mapping(List<Entry> entries, Span span) implements Node {
    @Override
    public String what() {
      return "a mapping";
    }

    /** The entry of that key; one with an empty value counts as not there. */
    Optional<Entry> find(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return entry.value().isEmpty() ? Optional.empty() : Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    /** Where to point when something is missing: the first key, or all of it. */
    Span head() {
      return entries.isEmpty() ? span : entries.get(0).key().span();
    }
  }

  /** One key with its value. */
  record Entry(Scalar key, Node value) {}
}
