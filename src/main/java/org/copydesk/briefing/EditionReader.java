package org.copydesk.briefing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.copydesk.briefing.yaml.Node;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;

/**
 * Reads a publication from disk, files in parallel, remarks in order.
 *
 * <pre>{@code
 * Reading reading = new EditionReader(root).read();
 * reading.edition().briefings();
 * reading.diagnostics();
 * }</pre>
 *
 * What cannot be read is a remark, and the rest goes on; all remarks come in one reading, the same
 * whatever the number of threads.
 */
public final class EditionReader {
  /** Room for prose that is nested as deep as its reader allows. */
  private static final long STACK = 4 << 20;

  private static final List<ContentFile.Role> SURROUNDING =
      List.of(ContentFile.Role.PERSON, ContentFile.Role.SOURCE, ContentFile.Role.OWN_SOURCE);
  private static final List<ContentFile.Role> TEXTS =
      List.of(ContentFile.Role.BRIEFING, ContentFile.Role.PAGE);

  private final Path root;
  private final int threads;
  private final Path home;
  private final Readings readings;
  private final FirstReader first;
  private int atHand = Depot.AT_HAND;

  /**
   * @param root the publication's folder, the one that holds {@code content/}
   */
  public EditionReader(Path root) {
    this(root, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param root the publication's folder, the one that holds {@code content/}
   * @param threads how many files are read at once, at least 1
   */
  public EditionReader(Path root, int threads) {
    this(root, threads, root, Readings.NONE, FirstReader.NONE);
  }

  private EditionReader(Path root, int threads, Path home, Readings readings, FirstReader first) {
    this.root = root;
    this.threads = threads;
    this.home = home;
    this.readings = readings;
    this.first = first;
  }

  /** The same reader, which reads out of its text only what is not remembered. */
  public EditionReader remembering(Readings remembered) {
    return new EditionReader(root, threads, home, remembered, first).holding(atHand);
  }

  /** The same reader, which shows each briefing to somebody as soon as it is read. */
  public EditionReader showing(FirstReader reader) {
    return new EditionReader(root, threads, home, readings, reader).holding(atHand);
  }

  /**
   * A reader of the same files as a state of the publication in another folder, whose history is
   * theirs: what is staged lies elsewhere while it is read.
   */
  public EditionReader standingFor(Path publication) {
    // It may be gone before anybody asks again.
    return new EditionReader(root, threads, publication, Readings.NONE, first)
        .holding(Integer.MAX_VALUE);
  }

  /** Keeps the whole prose of so many briefings at hand, instead of what is usual. */
  EditionReader holding(int briefings) {
    atHand = briefings;
    return this;
  }

  /**
   * @throws CannotGoOn when there is no publication here, or the disk fails
   */
  public Reading read() throws CannotGoOn {
    ContentFolder folder = ContentFolder.walk(root);
    List<Diagnostic> remarks = new ArrayList<>(folder.remarks());
    Site site = site(folder, remarks);
    FileReader reader = new FileReader(site, PhrasesReader.read(folder, remarks::add));
    Past past = new Past(home, reader, site.history());
    Rereader rereader = new Rereader(reader, readings, new Depot(atHand, folder.files().size()));
    List<ReadFile> read =
        new ArrayList<>(inParallel(files(folder, SURROUNDING), file -> read(file, rereader)));
    Backdrop backdrop = Assembly.backdrop(site, folder, read, past);
    read.addAll(inParallel(files(folder, TEXTS), file -> seen(file, rereader, backdrop)));
    Assembly assembly = new Assembly(folder, backdrop, read);
    past.stands(presence(folder, assembly.edition()));
    assembly.remarks().forEach(remarks::add);
    return new Reading(assembly.edition(), remarks.stream().sorted().distinct().toList());
  }

  private static List<ContentFile> files(ContentFolder folder, List<ContentFile.Role> roles) {
    return roles.stream().flatMap(role -> folder.all(role).stream()).toList();
  }

  private static ReadFile read(ContentFile file, Rereader reader) throws CannotGoOn {
    ReadFile read = reader.read(file);
    reader.release(file, read);
    return read;
  }

  private ReadFile seen(ContentFile file, Rereader reader, Backdrop backdrop) throws CannotGoOn {
    ReadFile read = reader.read(file);
    read.briefing()
        .map(ReadBriefing::briefing)
        .ifPresent(briefing -> first.sees(briefing, backdrop.of(briefing)));
    reader.release(file, read);
    return read;
  }

  private static Past.Presence presence(ContentFolder folder, Edition edition) {
    Map<String, Status> read = new HashMap<>();
    edition.briefings().forEach(b -> read.put(b.file().path(), b.status()));
    return new Past.Presence(
        folder.all(ContentFile.Role.BRIEFING).stream()
            .map(ContentFile::shown)
            .collect(Collectors.toSet()),
        read);
  }

  private static Site site(ContentFolder folder, List<Diagnostic> remarks) throws CannotGoOn {
    TextFile file = new TextFile("content/site.yaml", "");
    for (ContentFile content : folder.all(ContentFile.Role.SITE)) {
      file = FileReader.text(content, remarks::add).orElse(file);
    }
    Optional<Node.Mapping> mapping = FileReader.yaml(file, remarks::add);
    return SiteReader.read(
        file, mapping.orElse(new Node.Mapping(List.of(), file.start())), remarks::add);
  }

  /** How one file is read. */
  private interface Way {
    ReadFile read(ContentFile file) throws CannotGoOn;
  }

  private List<ReadFile> inParallel(List<ContentFile> files, Way way) throws CannotGoOn {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(threads, files.size())),
            work -> new Thread(null, work, "reader", STACK));
    try {
      List<Future<ReadFile>> pending = new ArrayList<>();
      for (ContentFile file : files) {
        pending.add(pool.submit(() -> way.read(file)));
      }
      List<ReadFile> read = new ArrayList<>();
      for (Future<ReadFile> one : pending) {
        read.add(one.get());
      }
      return read;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CannotGoOn stop) {
        throw stop;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("Reading was interrupted.", "Start it again.", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
