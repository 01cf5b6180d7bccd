package org.copydesk.briefing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Node;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Shape;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.PartialDate;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;

/** Reads the list of captures in a {@code source.yaml}. */
final class CaptureReader {
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,199}");
  private static final Pattern SHA_256 = Pattern.compile("sha256:[0-9a-f]{64}");

  private static final Type<String> FILE_NAME =
      new Type<>(new Shape.Text("file"), CaptureReader::fileName);
  private static final Type<String> DIGEST =
      new Type<>(new Shape.Text("digest"), CaptureReader::digest);

  private static final Key<String> FILE =
      Key.needed("file", FILE_NAME, "The file beside this one that keeps the bytes (WARC).");
  private static final Key<String> SHA =
      Key.needed("sha256", DIGEST, "The digest of that file, `sha256:` and 64 digits.");
  private static final Key<String> TEXT =
      Key.of("text", FILE_NAME, "The file beside this one that holds the article's text.");
  private static final Key<String> TEXT_SHA =
      Key.of("text-sha256", DIGEST, "The digest of the text file.");
  private static final Key<Placed<PartialDate>> TAKEN =
      Key.needed("taken", Scalars.DATE, "When the page was fetched, with its time.");

  static final Keys KEYS = Keys.of("a capture", FILE, SHA, TEXT, TEXT_SHA, TAKEN);

  private static final Type<Unplaced> TYPE = Type.entries(KEYS, CaptureReader::read);

  /** The captures of a source, whether its facts stand beside them or in a briefing. */
  static final Key<List<Unplaced>> CAPTURES =
      Key.of("captures", TYPE.list(), "The stored copies; `copydesk capture` writes them.");

  /** What a {@code source.yaml} may hold when a briefing declares the source. */
  static final Keys OWN_KEYS = Keys.of("a source that its briefing declares", CAPTURES);

  private CaptureReader() {}

  /** A capture that is told its folder. */
  @FunctionalInterface
  interface Unplaced {
    StoredCapture in(Path folder);
  }

  /** The captures listed in a file, by the time they were taken. */
  static List<StoredCapture> read(Fields fields, Path folder) {
    return fields.all(CAPTURES).stream()
        .map(capture -> capture.in(folder))
        .sorted(Comparator.comparing(StoredCapture::taken))
        .toList();
  }

  private static Optional<Unplaced> read(Fields fields) {
    Optional<String> file = fields.get(FILE);
    Optional<String> digest = fields.get(SHA);
    Optional<String> text = fields.get(TEXT);
    Optional<String> textDigest = fields.get(TEXT_SHA);
    Optional<Instant> taken = fields.get(TAKEN).map(t -> t.value().moment().toInstant());
    if (file.isEmpty() || digest.isEmpty() || taken.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        folder ->
            new StoredCapture(
                folder, file.get(), digest.get(), text, textDigest, taken.get(), fields.span()));
  }

  private static Optional<String> fileName(Node node, Consumer<Diagnostic> remarks) {
    Optional<String> name = Scalars.WORDS.read(node, remarks);
    if (name.isPresent() && !NAME.matcher(name.get()).matches()) {
      remarks.accept(
          Remark.UNKNOWN_VALUE
              .at(node.span(), "`" + name.get() + "` is not the name of a file in this folder.")
              .hint("Name a file that lies beside this one, without a path."));
      return Optional.empty();
    }
    return name;
  }

  private static Optional<String> digest(Node node, Consumer<Diagnostic> remarks) {
    Optional<String> digest = Scalars.WORDS.read(node, remarks);
    if (digest.isPresent() && !SHA_256.matcher(digest.get()).matches()) {
      remarks.accept(
          Remark.UNKNOWN_VALUE
              .at(node.span(), "This is not a digest.")
              .hint("Write `sha256:` and 64 digits or letters from a to f."));
      return Optional.empty();
    }
    return digest;
  }
}
