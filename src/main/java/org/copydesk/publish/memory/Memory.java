package org.copydesk.publish.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.copydesk.briefing.Readings;
import org.copydesk.check.Notes;
import org.copydesk.page.search.WordKeeper;
import org.copydesk.publish.tree.Disk;
import org.copydesk.publish.tree.Output;
import org.copydesk.publish.tree.Stamp;
import org.copydesk.publish.tree.Stands;
import org.copydesk.publish.tree.Tree;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;

/**
 * The memory of the last build into an output folder, and the look at the disk that it is held
 * against. To be begun before anything is read, so that a file which changes meanwhile is found
 * changed by the next build.
 *
 * <pre>{@code
 * Memory memory = Memory.begin(subject);
 * if (memory.fits()) {
 *   memory.result();    // nothing needs to be read, checked or drawn
 * }
 * …
 * memory.keep(result, until);
 * }</pre>
 *
 * No fault of a memory stops a build: what cannot be read is as if it were not there.
 */
public final class Memory implements AutoCloseable {
  private static final String NAME = "memory";

  /**
   * All that a build reads but the program itself and the history: what authors write, and what
   * other commands wrote down for it.
   */
  private static final List<String> READ =
      List.of("content", "templates", ".copydesk/deployed.json", ".copydesk/links.txt");

  private final Subject subject;
  private final String circumstances;
  private final Inventory sources;
  private final Basis basis;
  private final Optional<Remembered> record;
  private final Lazy<Notebook> notebook;
  private final Lazy<RemarkBook> rulings;
  private final WordBook words;
  private final Lazy<PageBook> before;
  private final Since since;
  private final Lazy<Optional<List<Diagnostic>>> saidBefore;
  private List<Diagnostic> checked = List.of();
  private final PageNotes made;

  private Memory(
      Subject subject, String circumstances, Inventory sources, Optional<Remembered> record) {
    this.subject = subject;
    this.circumstances = circumstances;
    this.sources = sources;
    this.basis = new Basis(subject, sources);
    this.record = record;
    this.since = new Since(subject.now(), circumstances, sources, record);
    this.saidBefore = new Lazy<>(since::said);
    this.notebook = new Lazy<>(this::notebook);
    this.rulings = new Lazy<>(this::rulings);
    this.words = new WordBook(subject.output().workroom(), basis.reading(), this::mark);
    this.before = new Lazy<>(this::pagesBefore);
    this.made = new PageNotes(subject.output().workroom());
  }

  private Notebook notebook() {
    return Notebook.open(subject.output().workroom(), basis.reading(), sources);
  }

  private RemarkBook rulings() {
    return new RemarkBook(subject.output().workroom(), subject.root(), circumstances, sources)
        .whereOnlyTextsChange(() -> onlyTexts().isPresent());
  }

  private PageBook pagesBefore() {
    return record
        .map(last -> PageBook.read(pages(subject.output()), basis.drawing(), last.site().seen()))
        .orElse(PageBook.none());
  }

  /** What rules said about briefings of which nothing that they look at has changed. */
  public Notes notes() {
    return circumstances.isEmpty() ? Notes.NONE : rulings.get();
  }

  /** What files that have not changed gave when they were last read. */
  public Readings readings() {
    return notebook.get();
  }

  /** The words that can be searched, as far as what they come from has not changed. */
  public WordKeeper words() {
    return words;
  }

  /**
   * What reading and checking had to say for the last build, where nothing but templates changed
   * since, which they do not look at.
   */
  public Optional<List<Diagnostic>> checkedBefore() {
    return saidBefore.get();
  }

  /**
   * The files whose text changed since the last build, when that is all that did: no other file,
   * nothing that pages of other files could show, and no circumstance. To be asked for when all is
   * read.
   *
   * @return empty when more did, or when it is not known
   */
  public Optional<Set<String>> onlyTexts() {
    return since.onlyTexts(notebook.get());
  }

  /** Notes what reading and checking had to say. */
  public void checked(List<Diagnostic> remarks) {
    checked = List.copyOf(remarks);
  }

  /** The check sum of a file of the publication; 0 when it was not there as the build began. */
  public long mark(String path) {
    return sources.mark(path);
  }

  /** The paths of all files that the site had when the last build was done. */
  public Set<String> pathsBefore() {
    return record.map(last -> last.site().entries().keySet()).orElse(Set.of());
  }

  /** What is known of a file that the last build made. */
  public Optional<PageBook.Entry> before(String path) {
    return before.get().find(path);
  }

  /** Whether a file of the site is still what the last build made of it. */
  public boolean isAsLeft(String path, Stamp stamp) {
    Optional<Inventory.Entry> left =
        record.flatMap(last -> Optional.ofNullable(last.site().entries().get(path)));
    try {
      return left.isPresent() && left.get().isOf(stamp, subject.output().site(), path);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Notes of what a file of the site was made, or once was. */
  public void note(String path, PageBook.Entry entry) {
    made.add(path, entry);
  }

  @Override
  public void close() {
    notebook.made().ifPresent(Notebook::close);
    rulings.made().ifPresent(RemarkBook::close);
    words.close();
    made.close();
  }

  /** Looks at the publication as it lies on disk now, and at what is remembered. */
  public static Memory begin(Subject subject) {
    try {
      Optional<Remembered> record = Remembered.read(file(subject.output()), subject.root());
      Inventory before = record.map(Remembered::sources).orElse(Inventory.none());
      Inventory seen = Inventory.of(subject.root(), READ);
      Inventory sources = seen.marked(before, subject.root());
      return new Memory(subject, Basis.circumstances(subject), sources, record);
    } catch (IOException unreadable) {
      return new Memory(subject, "", Inventory.none(), Optional.empty());
    }
  }

  /** Whether there may be something to remember of an output folder. */
  public static boolean isKept(Output output) {
    return Files.exists(file(output));
  }

  /** Whether most pages are likely to come out as they did the last time. */
  public boolean knowsPages() {
    boolean likely =
        record
            .filter(last -> last.circumstances().endsWith(Tool.IDENTITY))
            .filter(last -> basis.with(last.sources()).drawing().equals(basis.drawing()))
            .isPresent();
    if (likely) {
      Thread reader = new Thread(before::get, "pages");
      reader.setDaemon(true);
      reader.start();
    }
    return likely;
  }

  /** Whether all but the site, which was not looked at yet, is as it was for the last build. */
  public boolean mayFit() {
    return since.isNothing();
  }

  /**
   * Whether a build would come to what the last one came to, and the site stands as it left it.
   *
   * @param site as it stands
   */
  public boolean fits(Tree site) {
    try {
      return mayFit() && fits(record.orElseThrow(), site);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** What the last build came to; to be asked for when it {@link #fits}. */
  public Result result() {
    return record.map(Remembered::result).orElseThrow();
  }

  private boolean fits(Remembered last, Tree site) throws IOException {
    if (!last.site().isStillSo(site)) {
      return false;
    }
    if (!sources.hasStampsOf(last.sources())) {
      // What was only touched need not be read again by the next build.
      write(
          new Remembered(
              circumstances,
              last.from(),
              last.until(),
              sources,
              last.site(),
              last.checked(),
              last.result()));
    }
    return true;
  }

  /**
   * Remembers what a build came to, unless the publication was changed while it ran.
   *
   * @param until the first moment at which the same files would make another site; empty for never
   * @param stands the site that it made
   */
  public void keep(Result result, Optional<Instant> until, Stands stands) {
    try {
      Files.createDirectories(subject.output().workroom());
      Files.deleteIfExists(file(subject.output()));
      Inventory after = Inventory.of(subject.root(), READ);
      if (circumstances.isEmpty() || !after.hasStampsOf(sources) || leadsElsewhere()) {
        return;
      }
      Inventory before = record.map(Remembered::site).orElse(Inventory.none());
      Inventory site = Inventory.of(stands, before, subject.output().site());
      CompletableFuture<Void> others = CompletableFuture.runAsync(this::commit);
      try {
        made.write(basis.drawing(), site.seen(), pages(subject.output()));
      } finally {
        others.join();
      }
      Instant end = until.orElse(Instant.MAX);
      write(new Remembered(circumstances, subject.now(), end, sources, site, checked, result));
    } catch (IOException | CompletionException noRoom) {
      // The next build then does all of it again.
    }
  }

  private void commit() {
    try {
      notebook.get().commit();
      rulings.get().commit();
      words.commit();
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  /**
   * Forgets all that is remembered for an output folder.
   *
   * @throws CannotGoOn when the disk refuses
   */
  public static void forget(Output output) throws CannotGoOn {
    try {
      Files.deleteIfExists(file(output));
      Files.deleteIfExists(pages(output));
      Notebook.forget(output.workroom());
      RemarkBook.forget(output.workroom());
      WordBook.forget(output.workroom());
    } catch (IOException refused) {
      throw Disk.trouble("forget the last build", refused);
    }
  }

  /** Templates are read through links, and what these lead to was not looked at. */
  private boolean leadsElsewhere() {
    return sources.entries().entrySet().stream()
        .anyMatch(e -> e.getKey().startsWith("templates") && e.getValue().stamp().size() < 0);
  }

  private void write(Remembered fresh) throws IOException {
    Files.createDirectories(subject.output().workroom());
    fresh.write(file(subject.output()), subject.root());
  }

  private static Path pages(Output output) {
    return output.workroom().resolve("pages");
  }

  private static Path file(Output output) {
    return output.workroom().resolve(NAME);
  }
}
