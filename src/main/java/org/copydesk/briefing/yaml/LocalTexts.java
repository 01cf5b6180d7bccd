package org.copydesk.briefing.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;

/** Reads a text that may be given in several languages. */
final class LocalTexts {
  private LocalTexts() {}

  static Optional<LocalText> read(Node node, Consumer<Diagnostic> remarks) {
    if (!(node instanceof Node.Mapping)) {
      return Scalars.text(node, remarks).map(Placed::value).map(LocalText::of);
    }
    Optional<List<Type.Named<String>>> texts =
        Scalars.WORDS.by(Scalars.LANGUAGE_TAG).read(node, remarks);
    Map<String, String> byLanguage = new LinkedHashMap<>();
    texts.orElse(List.of()).forEach(t -> byLanguage.put(t.name().value(), t.value()));
    return Optional.of(new LocalText(byLanguage));
  }
}
