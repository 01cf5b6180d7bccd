package org.copydesk.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Node;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.briefing.yaml.YamlDocument;
import org.copydesk.promotion.PromotionClassifier;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.TextBytes;
import org.copydesk.text.TextFile;

/** Reads one file of a publication for what its place says it is. Thread-safe. */
final class FileReader {
  /** The longest file of text that is read, in bytes. */
  static final long LONGEST = 16_000_000;

  private final Site site;
  private final BriefingReader briefings;
  private final PageReader pages;

  FileReader(Site site, PromotionClassifier promotion) {
    this.site = site;
    ProseReader prose = new ProseReader(site, promotion);
    this.briefings = new BriefingReader(prose, site.languages());
    this.pages = new PageReader(prose, site.languages());
  }

  /**
   * @throws CannotGoOn when the disk fails
   */
  ReadFile read(ContentFile content) throws CannotGoOn {
    ReadFile read = new ReadFile();
    Optional<TextFile> text = text(content, read::remark);
    if (text.isEmpty()) {
      return read;
    }
    read.reads(text.get());
    switch (content.role()) {
      case BRIEFING, PAGE -> prose(content.path(), content.role(), text.get(), read);
      case PERSON ->
          yaml(text.get(), read::remark)
              .map(m -> PersonReader.KEYS.open(m, read::remark))
              .ifPresent(f -> read.is(PersonReader.read(text.get(), content.id(), f)));
      case SOURCE, OWN_SOURCE -> source(content, text.get(), read);
      default -> {}
    }
    return read;
  }

  private static void source(ContentFile content, TextFile text, ReadFile read) {
    boolean shared = content.role() == ContentFile.Role.SOURCE;
    Keys keys = shared ? SourceReader.KEYS : CaptureReader.OWN_KEYS;
    Optional<Fields> fields = yaml(text, read::remark).map(m -> keys.open(m, read::remark));
    if (fields.isEmpty()) {
      return;
    }
    read.holds(CaptureReader.read(fields.get(), content.file().resolveSibling("")));
    if (shared) {
      read.is(SourceReader.read(fields.get(), Placed.of(content.id(), text.start()), true));
    }
  }

  /**
   * A briefing read from a text that is not on disk, such as an old version.
   *
   * @param path as people read it, from the publication's folder
   * @return empty when it cannot be read as one
   */
  Optional<Briefing> briefing(String path, TextFile text) {
    if (!path.startsWith(ContentPath.CONTENT) || !path.endsWith(".md")) {
      return Optional.empty();
    }
    ReadFile read = new ReadFile();
    String below = path.substring(ContentPath.CONTENT.length());
    prose(below, ContentFile.Role.BRIEFING, text, read);
    return read.briefing().map(ReadBriefing::briefing);
  }

  /** Bytes that are not on disk as text; empty when they are too many or no text. */
  static Optional<TextFile> text(String path, byte[] bytes) {
    return bytes.length > LONGEST
        ? Optional.empty()
        : Optional.of(TextBytes.read(path, bytes).file());
  }

  private void prose(String path, ContentFile.Role role, TextFile text, ReadFile read) {
    FileName name = FileName.of(path, site.languages());
    Optional<FrontMatter> matter = FrontMatter.split(text, read::remark);
    Optional<Node.Mapping> mapping = matter.flatMap(m -> YamlDocument.read(m.yaml(), read::remark));
    if (mapping.isEmpty()) {
      return;
    }
    if (role == ContentFile.Role.BRIEFING) {
      read.is(
          briefings.read(
              matter.get(),
              name,
              BriefingReader.KEYS.open(mapping.get(), read::remark),
              read::remark));
    } else {
      read.is(
          pages.read(
              matter.get(), name, PageReader.KEYS.open(mapping.get(), read::remark), read::remark));
    }
  }

  /** A whole file of YAML. */
  static Optional<Node.Mapping> yaml(TextFile file, Consumer<Diagnostic> remarks) {
    return YamlDocument.read(file.span(0, file.length()), remarks);
  }

  /** A file's text; empty when it is too long or not text, after a remark. */
  static Optional<TextFile> text(ContentFile content, Consumer<Diagnostic> remarks)
      throws CannotGoOn {
    try {
      long size = Files.size(content.file());
      if (size > LONGEST) {
        remarks.accept(
            Remark.FILE_TOO_LARGE
                .at(
                    ContentFolder.whole(content.path()),
                    "The file has " + size + " bytes; at most " + LONGEST + " are read.")
                .hint("Split it, or put it into `content/static/` if it is no text."));
        return Optional.empty();
      }
      TextBytes bytes = TextBytes.read(content.shown(), Files.readAllBytes(content.file()));
      bytes.diagnostics().forEach(remarks);
      Optional<Diagnostic> conflict = ConflictMarkers.in(bytes.file());
      if (conflict.isPresent()) {
        remarks.accept(conflict.get());
        return Optional.empty();
      }
      return Optional.of(bytes.file());
    } catch (IOException e) {
      throw new CannotGoOn(
          "The file " + content.shown() + " cannot be read: " + e.getMessage() + ".",
          "Check that it is still there and that you may read it.",
          e);
    }
  }
}
