package org.copydesk.history.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A site as a git tree. Dot files and {@code CNAME} at the root of the branch stay: they are the
 * server's settings and not part of a site.
 *
 * @param site the built site
 * @param standing what the branch holds, path to id
 * @param planned what it is to hold
 */
record SiteTree(Path site, Map<String, ObjectId> standing, Map<String, ObjectId> planned) {
  /** Tells GitHub to serve the files as they are. */
  private static final String AS_IT_IS = ".nojekyll";

  static SiteTree of(Path site, Map<String, ObjectId> standing) throws IOException {
    Map<String, ObjectId> planned = new TreeMap<>();
    standing.forEach(
        (path, id) -> {
          if (path.indexOf('/') < 0 && (path.startsWith(".") || path.equals("CNAME"))) {
            planned.put(path, id);
          }
        });
    try (ObjectInserter.Formatter ids = new ObjectInserter.Formatter();
        Stream<Path> files = Files.walk(site)) {
      planned.putIfAbsent(AS_IT_IS, ids.idFor(Constants.OBJ_BLOB, new byte[0]));
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = site.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".") && !path.contains("/.")) {
          planned.put(path, ids.idFor(Constants.OBJ_BLOB, Files.readAllBytes(file)));
        }
      }
    }
    return new SiteTree(site, standing, planned);
  }

  /** Path to id of every file of a tree. */
  static Map<String, ObjectId> read(Repository git, RevTree tree) throws IOException {
    Map<String, ObjectId> files = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(git)) {
      walk.setRecursive(true);
      walk.addTree(tree);
      while (walk.next()) {
        files.put(walk.getPathString(), walk.getObjectId(0));
      }
    }
    return files;
  }

  Delta delta() {
    Set<String> written = new TreeSet<>();
    planned.forEach(
        (path, id) -> {
          if (!id.equals(standing.get(path))) {
            written.add(path);
          }
        });
    Set<String> removed = new TreeSet<>(standing.keySet());
    removed.removeAll(planned.keySet());
    return new Delta(written, removed);
  }

  /** Writes what the repository does not hold yet, and the tree. */
  ObjectId write(ObjectInserter inserter) throws IOException {
    DirCache index = DirCache.newInCore();
    DirCacheBuilder builder = index.builder();
    Set<String> fresh = delta().written();
    for (Map.Entry<String, ObjectId> file : planned.entrySet()) {
      if (fresh.contains(file.getKey())) {
        Path path = site.resolve(file.getKey());
        byte[] bytes = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        inserter.insert(Constants.OBJ_BLOB, bytes);
      }
      DirCacheEntry entry = new DirCacheEntry(file.getKey());
      entry.setFileMode(FileMode.REGULAR_FILE);
      entry.setObjectId(file.getValue());
      builder.add(entry);
    }
    builder.finish();
    return index.writeTree(inserter);
  }
}
