package org.copydesk.briefing.yaml;

import org.copydesk.text.Span;

/** Thrown within this room when YAML asks for more nesting or repetition than is read. */
final class YamlLimit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Span place;
  private final String sentence;
  private final String hint;

  YamlLimit(Span place, String sentence, String hint) {
    super(sentence);
    this.place = place;
    this.sentence = sentence;
    this.hint = hint;
  }

  Span place() {
    return place;
  }

  String sentence() {
    return sentence;
  }

  String hint() {
    return hint;
  }
}
