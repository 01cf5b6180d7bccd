package org.copydesk.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the file of a site that a request means, as static hosts do: {@code index.html} for a
 * folder, and nothing outside the site, whatever the request's path or links in the site say.
 *
 * @param site the site's folder
 */
record SiteFiles(Path site) {
  /**
   * What a request leads to.
   *
   * @param file the file; empty when there is none
   * @param folder whether the path names a folder and lacks the slash at its end
   */
  record Found(Optional<Path> file, boolean folder) {}

  /**
   * @param path the request's path, percent-escapes decoded
   */
  Found find(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/")) {
      if (part.startsWith(".") && !part.equals(".well-known") || part.indexOf('\0') >= 0) {
        return new Found(Optional.empty(), false);
      }
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    String plain = String.join("/", parts);
    boolean slash = path.endsWith("/") || parts.isEmpty();
    Optional<Path> place = within(plain);
    if (place.isPresent() && Files.isDirectory(place.get())) {
      return new Found(within(plain + "/index.html"), !slash);
    }
    return new Found(slash ? Optional.empty() : place, false);
  }

  private Optional<Path> within(String plain) {
    try {
      Path file = site.resolve(plain.startsWith("/") ? plain.substring(1) : plain).toRealPath();
      return file.startsWith(site.toRealPath()) ? Optional.of(file) : Optional.empty();
    } catch (IOException | InvalidPathException notThere) {
      return Optional.empty();
    }
  }
}
