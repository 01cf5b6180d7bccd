package org.copydesk.briefing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The answers to so many questions, those forgotten first that were given first. Thread-safe. */
final class Lately<T> {
  private final Map<String, T> answers = new LinkedHashMap<>();
  private final int most;

  Lately(int most) {
    this.most = most;
  }

  /** The answer that is known, or else the one that is found. */
  T get(String question, Supplier<T> find) {
    Optional<T> known = known(question);
    if (known.isPresent()) {
      return known.get();
    }
    T answer = find.get();
    remember(question, answer);
    return answer;
  }

  private synchronized Optional<T> known(String question) {
    return Optional.ofNullable(answers.get(question));
  }

  private synchronized void remember(String question, T answer) {
    answers.put(question, answer);
    if (answers.size() > most) {
      answers.remove(answers.keySet().iterator().next());
    }
  }
}
