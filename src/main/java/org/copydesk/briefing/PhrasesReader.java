package org.copydesk.briefing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.promotion.OwnPhrases;
import org.copydesk.promotion.PromotionClassifier;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;

/** Reads the publication's own phrases of promotion, {@code content/promotion/<lang>.txt}. */
final class PhrasesReader {
  private PhrasesReader() {}

  /**
   * The classifier with those phrases; a line that cannot be read is a remark.
   *
   * @throws CannotGoOn when the disk fails
   */
  static PromotionClassifier read(ContentFolder folder, Consumer<Diagnostic> remarks)
      throws CannotGoOn {
    Map<String, TextFile> files = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    for (ContentFile content : folder.all(ContentFile.Role.PHRASES)) {
      Optional<TextFile> file = FileReader.text(content, remarks);
      if (file.isPresent()) {
        files.put(language(content), file.get());
        texts.put(language(content), file.get().text());
      }
    }
    if (texts.isEmpty()) {
      return PromotionClassifier.standard();
    }
    OwnPhrases own = OwnPhrases.of(texts);
    for (OwnPhrases.Problem problem : own.problems()) {
      TextFile file = files.get(problem.language());
      if (file != null) {
        remarks.accept(
            Remark.BROKEN_LEXICON
                .at(
                    file.line(problem.line()),
                    "This line of the lexicon cannot be read: " + problem.why() + ".")
                .hint("The line is left out. See the handbook's page on promotion for its form."));
      }
    }
    return PromotionClassifier.with(own);
  }

  private static String language(ContentFile content) {
    return content.path().substring("promotion/".length(), content.path().lastIndexOf('.'));
  }
}
