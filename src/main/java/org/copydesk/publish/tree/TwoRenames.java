package org.copydesk.publish.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The old tree out of the way, then the new one in its place: for systems that cannot exchange two
 * folders at once. A kill between the two leaves no site for the moment; the folders' names say how
 * far it went, and the next start finishes it ({@link Workroom}).
 */
final class TwoRenames implements Exchange {
  @Override
  public boolean swap(Path site, Path fresh, Path old) throws IOException {
    Files.move(site, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(fresh, site, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    return true;
  }
}
