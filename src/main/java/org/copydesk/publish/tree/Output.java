package org.copydesk.publish.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.copydesk.text.CannotGoOn;

/**
 * Where a site goes.
 *
 * @param site the folder that readers are served from, absolute, links in it resolved
 * @param workroom the folder for all that Copydesk itself needs: on the same file system, so that a
 *     staged tree can take the site's place by a rename; safe to delete
 */
public record Output(Path site, Path workroom) {

  /**
   * The output at a folder, with its workroom in {@code .copydesk/} beside it.
   *
   * @param folder need not exist; a symbolic link means the folder it leads to
   * @param content the folder the publication is read from, which the output must neither hold nor
   *     lie in
   */
  public static Output at(Path folder, Path content) throws CannotGoOn {
    Path site = real(folder.toAbsolutePath().normalize());
    Path read = real(content.toAbsolutePath().normalize());
    if (read.startsWith(site) || site.startsWith(read)) {
      throw new CannotGoOn(
          "The site cannot go to " + folder + ": the publication itself lies there.",
          "Name a folder of its own, such as --into site.");
    }
    Path parent = site.getParent();
    if (parent == null || Files.exists(site) && !Files.isDirectory(site)) {
      throw new CannotGoOn(
          "The site cannot go to " + folder + ": that is not a folder of its own.",
          "Name a folder that exists, or one that can be made.");
    }
    return new Output(site, parent.resolve(".copydesk").resolve(site.getFileName().toString()));
  }

  /** The path with links resolved as far as it exists. */
  private static Path real(Path path) throws CannotGoOn {
    try {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return path.toRealPath();
      }
      Path parent = path.getParent();
      return parent == null ? path : real(parent).resolve(path.getFileName().toString());
    } catch (IOException e) {
      throw Disk.trouble("find " + path, e);
    }
  }
}
