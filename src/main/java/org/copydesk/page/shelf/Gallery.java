package org.copydesk.page.shelf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.StandingPage;
import org.copydesk.briefing.StaticFile;
import org.copydesk.briefing.Target;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.Prose;
import org.copydesk.picture.file.PictureFault;
import org.copydesk.picture.file.PictureFile;
import org.copydesk.picture.file.PictureFile.Form;
import org.copydesk.picture.scale.Rendition;
import org.copydesk.picture.scale.Webp;
import org.copydesk.text.Placed;
import org.copydesk.text.TextFile;

/** The pictures that stand on pages: what they are, and in which sizes they are published. */
public final class Gallery {
  /** Goes up when the same picture is published otherwise, so that no old one is taken for it. */
  private static final String RECIPE = "1";

  private final Map<String, Exhibit> byPath;

  private Gallery(Map<String, Exhibit> byPath) {
    this.byPath = byPath;
  }

  /**
   * Reads every picture that a text or a lead picture of an edition refers to. One that cannot be
   * read is left out; whoever publishes the file says so.
   */
  public static Gallery of(Edition edition) {
    Map<String, StaticFile> used = new TreeMap<>();
    for (Briefing briefing : edition.briefings()) {
      Stream<Link> lead = briefing.head().picture().map(p -> lead(p.source())).stream();
      enter(edition, briefing.file(), briefing.prose(), lead, used);
    }
    for (StandingPage page : edition.pages()) {
      enter(edition, page.file(), page.prose(), Stream.empty(), used);
    }
    Map<String, Exhibit> exhibits = new LinkedHashMap<>();
    used.values().parallelStream()
        .map(Gallery::exhibit)
        .flatMap(Optional::stream)
        .toList()
        .forEach(exhibit -> exhibits.put(exhibit.file().path(), exhibit));
    return new Gallery(exhibits);
  }

  /** The link that a lead picture's address amounts to. */
  public static Link lead(Placed<String> source) {
    return new Link(Link.Kind.PATH, source.value(), Optional.empty(), source.span());
  }

  public Collection<Exhibit> all() {
    return byPath.values();
  }

  /** The picture that a link of a file leads to. */
  public Optional<Exhibit> find(Edition edition, TextFile from, Link link) {
    return byPath.isEmpty()
        ? Optional.empty()
        : file(edition, from, link).map(file -> byPath.get(file.path()));
  }

  private static void enter(
      Edition edition,
      TextFile from,
      Prose prose,
      Stream<Link> more,
      Map<String, StaticFile> used) {
    Stream.concat(prose.pictures().stream().map(picture -> picture.source()), more)
        .flatMap(link -> file(edition, from, link).stream())
        .forEach(file -> used.put(file.path(), file));
  }

  private static Optional<StaticFile> file(Edition edition, TextFile from, Link link) {
    if (link.kind() == Link.Kind.OUTSIDE || link.target().contains("://")) {
      return Optional.empty();
    }
    return edition
        .resolve(from, link)
        .filter(Target.ToStatic.class::isInstance)
        .map(target -> ((Target.ToStatic) target).file());
  }

  private static Optional<Exhibit> exhibit(StaticFile file) {
    try {
      byte[] bytes = Files.readAllBytes(file.file());
      PictureFile picture = PictureFile.read(bytes);
      boolean webp = scaled(picture) && Webp.isWritten();
      List<Rendition> all = Rendition.of(picture.form(), picture.facts(), webp);
      Form own = picture.form();
      return Optional.of(
          new Exhibit(
              file,
              digest(bytes),
              all.stream().filter(r -> r.form() == own).toList(),
              all.stream().filter(r -> r.form() != own).toList()));
    } catch (IOException | PictureFault unreadable) {
      return Optional.empty();
    }
  }

  private static boolean scaled(PictureFile picture) {
    return !Rendition.of(picture.form(), picture.facts(), false).get(0).copied();
  }

  private static String digest(byte[] bytes) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(RECIPE.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(bytes), 0, 4);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
