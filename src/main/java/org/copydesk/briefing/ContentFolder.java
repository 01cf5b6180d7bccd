package org.copydesk.briefing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;

/**
 * The files of a publication, sorted by path. Dot files are left aside, and links are not followed:
 * what they lead to may be outside, and would be published.
 */
final class ContentFolder {
  private final Path content;
  private final List<ContentFile> files = new ArrayList<>();
  private final Map<ContentFile.Role, List<ContentFile>> byRole =
      new EnumMap<>(ContentFile.Role.class);
  private final List<Diagnostic> remarks = new ArrayList<>();

  private ContentFolder(Path content) {
    this.content = content;
  }

  /**
   * @throws CannotGoOn when there is no {@code content/} below the root, or the disk fails
   */
  static ContentFolder walk(Path root) throws CannotGoOn {
    Path content = root.resolve("content");
    if (!Files.isDirectory(content)) {
      throw new CannotGoOn(
          "This is not a Copydesk publication: " + root + " has no folder `content`.",
          "Go to the folder that holds `content/`, or begin one: `copydesk new site gazette`.");
    }
    ContentFolder folder = new ContentFolder(content);
    try {
      Files.walkFileTree(content, folder.visitor());
    } catch (IOException e) {
      throw new CannotGoOn(
          "The folder " + content + " cannot be read: " + e.getMessage() + ".",
          "Check that you may read it and all that is in it.",
          e);
    }
    Collections.sort(folder.files);
    folder.files.forEach(
        file -> folder.byRole.computeIfAbsent(file.role(), r -> new ArrayList<>()).add(file));
    return folder;
  }

  /** The publication's folder. */
  Path root() {
    return content.resolveSibling("");
  }

  List<ContentFile> all(ContentFile.Role role) {
    return byRole.getOrDefault(role, List.of());
  }

  List<ContentFile> files() {
    return Collections.unmodifiableList(files);
  }

  /** What was left aside, and why. */
  List<Diagnostic> remarks() {
    return Collections.unmodifiableList(remarks);
  }

  private SimpleFileVisitor<Path> visitor() {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) && !folder.equals(content)
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file)) {
          enter(file, attributes);
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private void enter(Path file, BasicFileAttributes attributes) {
    ContentFile found = ContentFile.of(content, file);
    if (attributes.isSymbolicLink()) {
      remarks.add(
          Remark.SYMBOLIC_LINK
              .at(whole(found.path()), "This is a link to another place, and is left aside.")
              .hint("Put the file itself here."));
    } else if (attributes.isRegularFile()) {
      files.add(found);
    }
  }

  /** The place for a remark on a file as a whole. */
  static Span whole(String path) {
    return new TextFile(ContentPath.CONTENT + path, "").start();
  }

  private static boolean isHidden(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
