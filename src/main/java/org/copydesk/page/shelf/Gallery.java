package org.copydesk.page.shelf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Signposts;
import org.copydesk.briefing.StandingPage;
import org.copydesk.briefing.StaticFile;
import org.copydesk.briefing.Target;
import org.copydesk.markdown.Link;
import org.copydesk.picture.file.PictureFault;
import org.copydesk.picture.file.PictureFile;
import org.copydesk.picture.file.PictureFile.Form;
import org.copydesk.picture.scale.Rendition;
import org.copydesk.picture.scale.Webp;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;

/** The pictures that stand on pages: what they are, and in which sizes they are published. */
public final class Gallery {
  /** Goes up when the same picture is published otherwise, so that no old one is taken for it. */
  private static final String RECIPE = "1";

  private final Map<String, Exhibit> byPath;
  private final List<Diagnostic> remarks;

  private Gallery(Map<String, Exhibit> byPath, List<Diagnostic> remarks) {
    this.byPath = byPath;
    this.remarks = remarks;
  }

  /**
   * Reads every picture that a text or a lead picture of an edition refers to. One that cannot be
   * read is left out; whoever publishes the file says so.
   */
  public static Gallery of(Edition edition) {
    Map<String, StaticFile> used = new TreeMap<>();
    for (Briefing briefing : edition.briefings()) {
      Stream<Link> lead = briefing.head().picture().map(p -> lead(p.source())).stream();
      enter(edition, briefing.file(), briefing.signposts(), lead, used);
    }
    for (StandingPage page : edition.pages()) {
      enter(edition, page.file(), page.signposts(), Stream.empty(), used);
    }
    Map<String, Exhibit> exhibits = new LinkedHashMap<>();
    List<Diagnostic> remarks = new ArrayList<>();
    used.values().parallelStream()
        .map(Seen::of)
        .flatMap(Optional::stream)
        .toList()
        .forEach(
            seen -> {
              exhibits.put(seen.exhibit().file().path(), seen.exhibit());
              seen.remark().ifPresent(remarks::add);
            });
    return new Gallery(exhibits, remarks.stream().distinct().toList());
  }

  /** What is odd about pictures that can be published all the same. */
  public List<Diagnostic> remarks() {
    return remarks;
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

  /**
   * The files that stand beside a text which only shows them: they are published in their sizes,
   * and not at an address of their own, since nothing leads there.
   */
  public Set<String> onlyShown(Edition edition) {
    Set<String> paths = new HashSet<>(byPath.keySet());
    byPath.values().stream()
        .map(Exhibit::file)
        .filter(file -> file.source().startsWith("static/"))
        .forEach(file -> paths.remove(file.path()));
    if (!paths.isEmpty()) {
      edition.briefings().forEach(b -> linked(edition, b.file(), b.signposts(), paths));
      edition.pages().forEach(p -> linked(edition, p.file(), p.signposts(), paths));
    }
    return paths;
  }

  private static void linked(Edition edition, TextFile from, Signposts posts, Set<String> paths) {
    posts.links().stream()
        .flatMap(link -> file(edition, from, link).stream())
        .forEach(file -> paths.remove(file.path()));
  }

  private static void enter(
      Edition edition,
      TextFile from,
      Signposts posts,
      Stream<Link> more,
      Map<String, StaticFile> used) {
    Stream.concat(posts.pictures().stream().map(picture -> picture.source()), more)
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

  /** A picture that was looked at. */
  private record Seen(Exhibit exhibit, Optional<Diagnostic> remark) {

    static Optional<Seen> of(StaticFile file) {
      try {
        byte[] bytes = Files.readAllBytes(file.file());
        PictureFile picture = PictureFile.read(bytes);
        Form own = picture.form();
        List<Rendition> plain = Rendition.of(own, picture.facts(), false);
        boolean webp = !plain.get(0).copied() && Webp.isWritten();
        List<Rendition> modern =
            webp
                ? plain.stream()
                    .map(r -> new Rendition(r.width(), r.height(), Form.WEBP, false))
                    .toList()
                : List.of();
        return Optional.of(
            new Seen(new Exhibit(file, digest(bytes), plain, modern), odd(file, picture)));
      } catch (IOException | PictureFault unreadable) {
        return Optional.empty();
      }
    }

    private static Optional<Diagnostic> odd(StaticFile file, PictureFile picture) {
      Span place = new TextFile("content/" + file.source(), "").start();
      Optional<Form> named = Form.named(file.path());
      if (named.isPresent() && named.get() != picture.form()) {
        return Optional.of(
            Diagnostic.warning(
                    "misnamed-picture",
                    place,
                    "The file is called " + named.get() + " and is " + picture.form() + ".")
                .hint("Give it the ending of what it is, so that every server says so, too."));
      }
      return picture.facts().print()
          ? Optional.of(
              Diagnostic.warning(
                      "picture-for-print",
                      place,
                      "The picture has the colours of print (CMYK) and is published in one size.")
                  .hint("Save it in the colours of screens (sRGB): browsers show these alike."))
          : Optional.empty();
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
}
