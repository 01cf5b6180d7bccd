package org.copydesk.clipping.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.briefing.Draft;
import org.copydesk.briefing.DraftWriter;
import org.copydesk.briefing.ImportOrigin.Relation;
import org.copydesk.briefing.SourceDraft;
import org.copydesk.claim.PartialDate;
import org.copydesk.clipping.Clipper;
import org.copydesk.clipping.Clipping;
import org.copydesk.clipping.Removal;
import org.copydesk.clipping.SourceText;
import org.copydesk.clipping.byline.Byline;
import org.copydesk.clipping.byline.Found;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.Digest;
import org.copydesk.evidence.store.Deposit;
import org.copydesk.evidence.store.SourceFolder;
import org.copydesk.promotion.OwnPhrases;
import org.copydesk.promotion.PromotionClassifier;
import org.copydesk.text.CannotGoOn;

/**
 * Makes a draft of a capture: cuts the article out, writes it as a briefing, and keeps the original
 * with its digest and the list of removals in a source of its own. It never writes over what an
 * editor has touched.
 */
public final class ImportDesk {
  private final ImportOrder order;
  private final Clipping uncut;
  private final Clipping clipping;
  private final SourceShelf shelf;
  private final String name;
  private final String id;
  private final List<PastImport> past;
  private final Set<Integer> kept;

  private ImportDesk(ImportOrder order, Clipping uncut) throws IOException, CannotGoOn {
    this.order = order;
    this.uncut = uncut;
    this.shelf = new SourceShelf(order.root().resolve("content/sources"));
    this.name = name(order.capture(), uncut);
    this.id = shelf.place(name, order.capture());
    this.past = PastImport.in(shelf.folder(id));
    this.kept = new TreeSet<>(order.keep());
    DraftPlace.before(order, past).ifPresent(p -> kept.addAll(p.kept(uncut.removals())));
    this.clipping = uncut.keep(kept);
  }

  /**
   * Cuts the article out and looks what earlier imports have left; nothing is written yet.
   *
   * @throws CannotGoOn when there is no article in the capture, or the disk fails
   */
  public static ImportDesk open(ImportOrder order) throws CannotGoOn {
    Clipping uncut = clip(order).withoutStandfirst();
    if (uncut.body().isEmpty()) {
      throw new CannotGoOn(
          uncut.remarks().stream()
              .findFirst()
              .orElse("No article was found in " + order.capture().name() + "."),
          uncut.removals().isEmpty()
              ? "Copy the article's text in a browser and import that: copydesk import -"
              : "All of it looks like promotion; copy the article's text in a browser instead.");
    }
    try {
      return new ImportDesk(order, uncut);
    } catch (IOException fault) {
      throw failed(fault);
    }
  }

  /** What was left out, before anything is put back. */
  public List<Removal> removals() {
    return uncut.removals();
  }

  /**
   * Writes the draft, and what is not there yet of its source.
   *
   * @throws CannotGoOn when an editor has worked on an earlier draft of the same capture and no
   *     other place was asked for, or the disk fails
   */
  public Imported write() throws CannotGoOn {
    try {
      return writeAll();
    } catch (IOException fault) {
      throw failed(fault);
    }
  }

  /** Both steps at once. */
  public static Imported run(ImportOrder order) throws CannotGoOn {
    return open(order).write();
  }

  private static CannotGoOn failed(IOException fault) {
    return new CannotGoOn(
        "The draft could not be written: " + fault + ".",
        "Check that the publication's folder may be written to.",
        fault);
  }

  private static Clipping clip(ImportOrder order) throws CannotGoOn {
    Capture capture = order.capture();
    String address = capture.address().map(Object::toString).orElse("");
    return clipper(order).clip(capture.content(), capture.mediaType(), address);
  }

  private static Clipper clipper(ImportOrder order) throws CannotGoOn {
    return new Clipper().judging(judge(order.root()));
  }

  /** With the phrases of the publication's own. */
  private static PromotionClassifier judge(Path root) throws CannotGoOn {
    try {
      return PromotionClassifier.with(OwnPhrases.read(root.resolve("content/promotion")));
    } catch (IOException fault) {
      throw new CannotGoOn(
          "The folder content/promotion cannot be read: " + fault.getMessage() + ".",
          "Check that you may read it and all that is in it.",
          fault);
    }
  }

  private Imported writeAll() throws IOException, CannotGoOn {
    Path folder = shelf.folder(id);
    String text = DraftWriter.briefing(draft(id));
    DraftPlace place = DraftPlace.of(order, name, text, past, folder);
    if (!Files.exists(folder)) {
      Deposit deposit = new SourceFolder(folder).add(order.capture(), words(), order.staging());
      shelf.keep(id, "source.yaml", bytes(DraftWriter.source(source(id, deposit))));
    }
    if (hasOriginalApart()) {
      shelf.keep(id + "-original", "source.yaml", bytes(DraftWriter.source(original())));
    }
    String draft = order.root().relativize(place.file()).toString().replace('\\', '/');
    Files.write(place.report(), bytes(ImportReport.yaml(uncut, kept, draft, Digest.of(text))));
    place.write(text);
    return new Imported(clipping, place.file(), folder, place.outcome());
  }

  private Optional<String> words() throws CannotGoOn {
    return SourceText.of(order.capture(), clipper(order)).text();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** From the title, else the file's name, else the digest. */
  private static String name(Capture capture, Clipping clipping) {
    String stem = capture.name().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    stem = stem.substring(stem.lastIndexOf('/') + 1).replaceFirst("\\.\\w{1,5}$", "");
    String digest = capture.digest();
    for (String each : List.of(clipping.byline().title().map(Found::value).orElse(""), stem)) {
      String slug = Slug.of(each);
      if (slug.length() > 2) {
        return slug;
      }
    }
    return "import-" + digest.substring(digest.length() - 8);
  }

  private Draft draft(String source) {
    List<Draft.Origin> origins = new ArrayList<>();
    Relation relation = relation();
    if (hasOriginalApart()) {
      origins.add(new Draft.Origin(source + "-original", relation));
    }
    origins.add(new Draft.Origin(source, hasOriginalApart() ? Relation.REPUBLISHED : relation));
    List<String> remarks = new ArrayList<>(clipping.remarks());
    Optional<String> title = clipping.byline().title().map(Found::value);
    if (title.isEmpty()) {
      remarks.add("The copy has no title; this one is its beginning.");
    }
    return new Draft(
        title.or(this::beginning), language(), summary(), origins, remarks, clipping.markdown());
  }

  /** As the first remark has it that says more than that the copy was taken over. */
  private Relation relation() {
    return clipping.attributions().stream()
        .map(a -> Relation.valueOf(a.relation().toUpperCase(Locale.ROOT).replace('-', '_')))
        .filter(r -> r != Relation.REPUBLISHED)
        .findFirst()
        .orElse(Relation.REPUBLISHED);
  }

  private Optional<String> beginning() {
    String text = clipping.text().strip().replace('\n', ' ');
    int cut = text.length() > 80 ? Math.max(text.lastIndexOf(' ', 80), 40) : text.length();
    return Optional.of(cut < text.length() ? text.substring(0, cut) + "…" : text)
        .filter(t -> !t.isEmpty());
  }

  private Optional<String> language() {
    return clipping.byline().language().map(Found::value);
  }

  private Optional<String> summary() {
    StringBuilder all = new StringBuilder();
    for (Found<String> each : clipping.byline().standfirst()) {
      boolean closed = all.isEmpty() || ".!?…:;".indexOf(all.charAt(all.length() - 1)) >= 0;
      all.append(all.isEmpty() ? "" : closed ? " " : ". ").append(each.value());
    }
    return Optional.of(all.toString()).filter(s -> !s.isEmpty());
  }

  /** A page with an address of its own that names another one as the original. */
  private boolean hasOriginalApart() {
    return address().isPresent() && !clipping.attributions().isEmpty();
  }

  private Optional<String> address() {
    return clipping
        .byline()
        .canonical()
        .map(Found::value)
        .or(() -> order.capture().address().map(Object::toString));
  }

  private SourceDraft source(String id, Deposit deposit) {
    Byline byline = clipping.byline();
    boolean apart = hasOriginalApart();
    return new SourceDraft(
        byline.title().map(Found::value),
        byline
            .publisher()
            .map(Found::value)
            .or(() -> apart ? Optional.empty() : attributedPublisher()),
        byline.authors().stream().map(Found::value).toList(),
        address().or(this::attributedAddress),
        byline.published().map(Found::value).map(PartialDate::iso),
        order.today().toString(),
        language(),
        apart ? Optional.of(id + "-original") : Optional.empty(),
        apart ? Optional.empty() : note(),
        Optional.of(deposit));
  }

  private SourceDraft original() {
    return new SourceDraft(
        clipping.byline().title().map(Found::value),
        attributedPublisher(),
        List.of(),
        attributedAddress(),
        Optional.empty(),
        order.today().toString(),
        Optional.empty(),
        Optional.empty(),
        note(),
        Optional.empty());
  }

  private Optional<String> attributedAddress() {
    return clipping.attributions().stream().flatMap(a -> a.address().stream()).findFirst();
  }

  private Optional<String> attributedPublisher() {
    return clipping.attributions().stream().flatMap(a -> a.publisher().stream()).findFirst();
  }

  private Optional<String> note() {
    return CreditNote.of(clipping.attributions(), language());
  }
}
