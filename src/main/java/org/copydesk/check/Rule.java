package org.copydesk.check;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/**
 * One editorial rule: one class, one help page, both of one name, which names the fault. The page's
 * wrong and right blocks are its test.
 *
 * <p>A rule that looks at one briefing or one claim at a time is a {@link BriefingRule} or {@link
 * ClaimRule}. Any other looks at all of the edition but at no text in it, prose of briefings and
 * pages: it is not asked again when only a text has changed. Rules are asked in parallel and keep
 * no state.
 */
public interface Rule {
  /**
   * The class name in kebab case: {@code PromotionalBoilerplate} is {@code
   * promotional-boilerplate}.
   */
  default String id() {
    return RuleName.of(getClass());
  }

  /** What it amounts to unless the publication says otherwise. */
  Severity severity();

  /**
   * Whether a file cannot switch it off for itself by {@code allow}: whoever needs a review must
   * not be the one who does without it. The publication can still grade it for all.
   */
  default boolean isBinding() {
    return false;
  }

  /**
   * Reports every breach in the edition, each at its place, with {@link #id()} and {@link
   * #severity()}.
   */
  void check(Edition edition, Consumer<Diagnostic> remarks);

  /** A remark of this rule: the fact and the cure, each a sentence. */
  default Diagnostic remark(Span span, String fact, String cure) {
    return new Diagnostic(id(), severity(), span, fact, Optional.of(cure));
  }
}
