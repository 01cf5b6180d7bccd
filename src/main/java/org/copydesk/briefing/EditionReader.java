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
import java.util.stream.Stream;
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

  private final Path root;
  private final int threads;
  private final Path home;
  private final Readings readings;

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
    this(root, threads, root, Readings.NONE);
  }

  private EditionReader(Path root, int threads, Path home, Readings readings) {
    this.root = root;
    this.threads = threads;
    this.home = home;
    this.readings = readings;
  }

  /** The same reader, which reads out of its text only what is not remembered. */
  public EditionReader remembering(Readings remembered) {
    return new EditionReader(root, threads, home, remembered);
  }

  /**
   * A reader of the same files as a state of the publication in another folder, whose history is
   * theirs: what is staged lies elsewhere while it is read.
   */
  public EditionReader standingFor(Path publication) {
    return new EditionReader(root, threads, publication, Readings.NONE);
  }

  /**
   * @throws CannotGoOn when there is no publication here, or the disk fails
   */
  public Reading read() throws CannotGoOn {
    ContentFolder folder = ContentFolder.walk(root);
    List<Diagnostic> remarks = new ArrayList<>(folder.remarks());
    Site site = site(folder, remarks);
    List<ContentFile> files =
        Stream.of(
                ContentFile.Role.PERSON,
                ContentFile.Role.SOURCE,
                ContentFile.Role.OWN_SOURCE,
                ContentFile.Role.BRIEFING,
                ContentFile.Role.PAGE)
            .flatMap(role -> folder.all(role).stream())
            .toList();
    FileReader reader = new FileReader(site, PhrasesReader.read(folder, remarks::add));
    Past past = new Past(home, reader, site.history());
    Assembly assembly =
        new Assembly(site, folder, inParallel(files, new Rereader(reader, readings)), past);
    past.stands(presence(folder, assembly.edition()));
    assembly.remarks().forEach(remarks::add);
    return new Reading(assembly.edition(), remarks.stream().sorted().distinct().toList());
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

  private List<ReadFile> inParallel(List<ContentFile> files, Rereader reader) throws CannotGoOn {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(threads, files.size())),
            work -> new Thread(null, work, "reader", STACK));
    try {
      List<Future<ReadFile>> pending = new ArrayList<>();
      for (ContentFile file : files) {
        pending.add(pool.submit(() -> reader.read(file)));
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
