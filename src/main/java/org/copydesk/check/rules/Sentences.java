package org.copydesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.claim.Claim;
import org.copydesk.text.Placed;
import org.copydesk.text.Sentence;

/** What a briefing says, sentence by sentence: headline, summary, claims, findings and body. */
final class Sentences {
  private Sentences() {}

  static List<Placed<String>> of(Briefing briefing) {
    List<Placed<String>> texts = new ArrayList<>();
    texts.add(briefing.head().title());
    briefing.head().summary().ifPresent(texts::add);
    for (Claim claim : briefing.dossier().claims()) {
      texts.add(claim.text());
      claim.finding().ifPresent(texts::add);
    }
    Stream<Placed<String>> body =
        briefing.prose().blocks().stream().map(b -> Placed.of(b.text(), b.span()));
    return Stream.concat(texts.stream(), body)
        .flatMap(
            text -> Sentence.of(text.value()).stream().map(s -> Placed.of(s.text(), text.span())))
        .toList();
  }
}
