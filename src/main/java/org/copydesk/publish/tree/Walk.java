package org.copydesk.publish.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A look at folders with all that is in them, by all processors at once: the folders of one depth,
 * then those in them. Links are not followed.
 *
 * <pre>{@code
 * Walk walk = new Walk(root, Stamp::linked, path -> true);
 * walk.go("");
 * walk.files();
 * }</pre>
 */
public final class Walk {
  /** So few folders are not worth waking another thread. */
  private static final int FEW = 64;

  /** How an entry is looked at. */
  public interface Look {
    /** What it is; links are not followed. */
    Stamp at(Path entry) throws IOException;
  }

  private record Found(String path, Stamp stamp) {}

  private final Path root;
  private final Look look;
  private final Predicate<Path> wanted;
  private final long seen = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
  private final Map<String, Stamp> files = new LinkedHashMap<>();
  private final Set<String> folders = new LinkedHashSet<>();
  private final List<String> empty = new ArrayList<>();

  /**
   * @param wanted which entries to look at; a folder that is not wanted is not entered
   */
  public Walk(Path root, Look look, Predicate<Path> wanted) {
    this.root = root;
    this.look = look;
    this.wanted = wanted;
  }

  /**
   * Looks at a folder and all that is in it.
   *
   * @param start path below the root, with forward slashes; empty for the root itself
   */
  public void go(String start) throws IOException {
    try {
      for (List<String> level = List.of(start); !level.isEmpty(); ) {
        List<List<Found>> found =
            (level.size() < FEW ? level.stream() : level.parallelStream())
                .map(this::entries)
                .toList();
        List<String> next = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
          if (found.get(i).isEmpty()) {
            empty.add(level.get(i));
          }
          found.get(i).forEach(one -> note(one, next));
        }
        level = next;
      }
      empty.remove("");
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private void note(Found one, List<String> next) {
    if (one.stamp().isFolder()) {
      folders.add(one.path());
      next.add(one.path());
    } else {
      files.put(one.path(), one.stamp());
    }
  }

  private List<Found> entries(String folder) {
    List<Found> found = new ArrayList<>(2);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root.resolve(folder))) {
      String above = folder.isEmpty() ? "" : folder + "/";
      for (Path entry : entries) {
        if (wanted.test(entry)) {
          add(above + entry.getFileName(), entry, found);
        }
      }
    } catch (NoSuchFileException | NotDirectoryException gone) {
      return found;
    } catch (DirectoryIteratorException unreadable) {
      throw new UncheckedIOException(unreadable.getCause());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }

  private void add(String path, Path entry, List<Found> into) throws IOException {
    try {
      into.add(new Found(path, look.at(entry)));
    } catch (NoSuchFileException goneMeanwhile) {
      // As if it had never been there.
    }
  }

  /** The moment before the first was looked at, in nanoseconds since 1970. */
  public long seen() {
    return seen;
  }

  /** By path below the root all that is no folder. */
  public Map<String, Stamp> files() {
    return files;
  }

  /** The folders, without those that the walks began at. */
  public Set<String> folders() {
    return folders;
  }

  /** The folders with nothing in them. */
  List<String> empty() {
    return empty;
  }
}
