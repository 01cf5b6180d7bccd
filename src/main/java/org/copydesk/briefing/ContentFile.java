package org.copydesk.briefing;

import java.nio.file.Path;

/**
 * A file of the publication.
 *
 * @param base the folder {@code content/}; the file itself where its name does not lead to it, as
 *     in a locale that has not all letters
 * @param below what leads from there to the file
 * @param path its path below {@code content/}, with forward slashes
 */
record ContentFile(Path base, String below, String path) implements Comparable<ContentFile> {
  /** A file that was found there. */
  static ContentFile of(Path content, Path file) {
    String path = content.relativize(file).toString().replace('\\', '/');
    return content.resolve(path).equals(file)
        ? new ContentFile(content, path, path)
        : new ContentFile(file, "", path);
  }

  /** Where it lies on disk. */
  Path file() {
    return base.resolve(below);
  }

  /** What a file is for, which its place says. */
  enum Role {
    SITE,
    PERSON,
    SOURCE,
    OWN_SOURCE,
    BRIEFING,
    PAGE,
    STATIC,
    PHRASES,
    BESIDE,
    CAPTURE,
    STRAY,
    OTHER
  }

  /** Its path as people read it, from the publication's folder. */
  String shown() {
    return ContentPath.CONTENT + path;
  }

  Role role() {
    if (path.equals("site.yaml")) {
      return Role.SITE;
    }
    if (path.equals("site.yml")) {
      return Role.STRAY;
    }
    if (path.startsWith("people/")) {
      return path.matches("people/[^/]+\\.yaml") ? Role.PERSON : Role.STRAY;
    }
    if (path.startsWith("sources/")) {
      return sourceRole();
    }
    if (path.startsWith("static/")) {
      return Role.STATIC;
    }
    if (path.startsWith("promotion/") && path.matches("promotion/[A-Za-z-]+\\.txt")) {
      return Role.PHRASES;
    }
    if (path.startsWith("welcome/")) {
      return Role.OTHER;
    }
    if (path.endsWith(".md")) {
      return path.startsWith("briefings/") ? Role.BRIEFING : Role.PAGE;
    }
    return Role.BESIDE;
  }

  /** The id that the place of a person's or source's file gives it. */
  String id() {
    return role() == Role.PERSON
        ? path.substring("people/".length(), path.length() - ".yaml".length())
        : path.split("/")[1];
  }

  private Role sourceRole() {
    if (path.matches("sources/[^/]+/source\\.yaml")) {
      return Role.SOURCE;
    }
    if (path.matches("sources/[^/]+/[^/]+/source\\.yaml")) {
      return Role.OWN_SOURCE;
    }
    return path.matches("sources/[^/]+/.+") ? Role.CAPTURE : Role.STRAY;
  }

  @Override
  public int compareTo(ContentFile other) {
    return path.compareTo(other.path);
  }
}
