package org.copydesk.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.claim.Source;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;

/** What one file gave: at most one thing, and the remarks on it. */
final class ReadFile {
  private final List<Diagnostic> remarks = new ArrayList<>();
  private Optional<TextFile> text = Optional.empty();
  private Optional<ReadBriefing> briefing = Optional.empty();
  private Optional<ReadPage> page = Optional.empty();
  private Optional<Person> person = Optional.empty();
  private Optional<Source> source = Optional.empty();
  private Optional<List<StoredCapture>> captures = Optional.empty();

  /** What a file of that text gave when it was read before. */
  static ReadFile of(TextFile text, Gave gave) {
    ReadFile read = new ReadFile();
    read.text = Optional.of(text);
    read.remarks.addAll(gave.remarks());
    read.briefing = gave.briefing();
    read.page = gave.page();
    read.person = gave.person();
    read.source = gave.source();
    read.captures = gave.captures();
    return read;
  }

  Gave gave() {
    return new Gave(briefing, page, person, source, captures, remarks);
  }

  void reads(TextFile file) {
    text = Optional.of(file);
  }

  /** Empty when it could not be read at all. */
  Optional<TextFile> text() {
    return text;
  }

  void remark(Diagnostic diagnostic) {
    remarks.add(diagnostic);
  }

  void is(ReadBriefing read) {
    briefing = Optional.of(read);
  }

  void is(ReadPage read) {
    page = Optional.of(read);
  }

  void is(Person read) {
    person = Optional.of(read);
  }

  void is(Source read) {
    source = Optional.of(read);
  }

  void holds(List<StoredCapture> read) {
    captures = Optional.of(read);
  }

  /** Whether it gave what it is for. */
  boolean isRead() {
    return briefing.isPresent()
        || page.isPresent()
        || person.isPresent()
        || source.isPresent()
        || captures.isPresent();
  }

  List<Diagnostic> remarks() {
    return remarks;
  }

  Optional<ReadBriefing> briefing() {
    return briefing;
  }

  Optional<ReadPage> page() {
    return page;
  }

  Optional<Person> person() {
    return person;
  }

  Optional<Source> source() {
    return source;
  }

  List<StoredCapture> captures() {
    return captures.orElse(List.of());
  }
}
