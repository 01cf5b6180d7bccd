package org.copydesk.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.briefing.Lookup.Answer;
import org.copydesk.claim.Excerpt;
import org.copydesk.claim.Source;
import org.copydesk.evidence.CapturedText;
import org.copydesk.evidence.Match;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.text.Span;

/**
 * Looks up what a publication's texts quote, once for all that is asked of a text in short time.
 * Thread-safe.
 */
final class Lookups {
  private static final int LATELY = 1000;

  private final Edition edition;
  private final Lately<List<Lookup>> lately = new Lately<>(LATELY);
  private final Map<Span, Optional<String>> fragments = new ConcurrentHashMap<>();

  Lookups(Edition edition) {
    this.edition = edition;
  }

  List<Lookup> of(Briefing briefing) {
    return lately.get(briefing.file().path(), () -> in(briefing, edition));
  }

  List<Lookup> of(StandingPage page) {
    return lately.get(
        page.file().path(),
        () ->
            CitedWords.in(page.prose())
                .flatMap(
                    words ->
                        Optional.ofNullable(edition.sources().get(words.source())).stream()
                            .map(s -> lookup(words, page.lang(), s, edition)))
                .toList());
  }

  /** What a briefing quotes, looked up in what it stands in. */
  static List<Lookup> in(Briefing briefing, Surroundings around) {
    return CitedWords.in(briefing).stream()
        .flatMap(
            words ->
                around.source(briefing, words.source()).stream()
                    .map(s -> lookup(words, briefing.lang(), s, around)))
        .toList();
  }

  Optional<String> fragment(Lookup lookup) {
    return fragments.computeIfAbsent(lookup.words().span(), place -> made(lookup));
  }

  private Optional<String> made(Lookup lookup) {
    if (!(lookup.answer() instanceof Answer.Found found)) {
      return Optional.empty();
    }
    Locale locale = Locale.forLanguageTag(lookup.source().lang().orElse(lookup.lang()));
    return edition
        .text(found.capture())
        .flatMap(t -> t.fragment(found.match().start(), found.match().end(), locale));
  }

  private static Lookup lookup(CitedWords words, String lang, Source source, Surroundings around) {
    List<StoredCapture> captures = around.captures(source);
    return new Lookup(
        words,
        lang,
        source,
        captures.isEmpty() ? new Answer.NotCaptured() : answer(words.excerpt(), captures, around));
  }

  /** What the newest capture says, unless an older one has the words. */
  private static Answer answer(Excerpt excerpt, List<StoredCapture> captures, Surroundings around) {
    List<Answer> answers = new ArrayList<>();
    for (int i = captures.size() - 1; i >= 0; i--) {
      StoredCapture capture = captures.get(i);
      Optional<CapturedText> text = around.text(capture);
      if (text.isEmpty()) {
        continue;
      }
      Match match =
          text.get()
              .matcher()
              .find(
                  excerpt.source().value(),
                  excerpt.before().orElse(""),
                  excerpt.after().orElse(""));
      if (match instanceof Match.Found found) {
        return new Answer.Found(capture, found, answers.isEmpty());
      }
      answers.add(
          match instanceof Match.Absent absent
              ? new Answer.Absent(capture, absent)
              : new Answer.Unchecked(((Match.Unusable) match).reason()));
    }
    return answers.isEmpty()
        ? new Answer.Unchecked("The capture has no text that can be read.")
        : answers.get(0);
  }
}
