package org.copydesk.welcome;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.YamlText;
import org.copydesk.briefing.edit.FrontMatterEditor;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.claim.RatingScale;
import org.copydesk.clipping.draft.Slug;
import org.copydesk.text.CannotGoOn;

/**
 * New files in a publication: a briefing, a source, a person. Each is written where nothing stands.
 *
 * @param root the publication's folder
 * @param edition what is there already
 */
public record Beginnings(Path root, Edition edition, LocalDate today) {

  /**
   * A draft in {@code content/briefings/<year>/}.
   *
   * @param lang its language; the publication's first unless given
   * @param slug the last part of its address; from the title unless given
   */
  public Path briefing(String title, Optional<String> lang, Optional<String> slug)
      throws CannotGoOn {
    String language = lang.orElse(edition.site().defaultLanguage());
    String name = name(slug.orElseGet(() -> Slug.of(title)), "--slug NAME");
    edition
        .briefing(language, name)
        .ifPresent(
            other -> {
              throw new Taken(
                  "The briefing " + other.file().path() + " has the slug `" + name + "` already.",
                  "Give this one another: --slug NAME.");
            });
    String suffix = language.equals(edition.site().defaultLanguage()) ? "" : "." + language;
    Path file = root.resolve("content/briefings/" + today.getYear() + "/" + name + suffix + ".md");
    return written(
        file,
        filled("briefing.md", file, "briefing", language)
            .with("title", YamlText.scalar(title))
            .with("people", list(edition.people().keySet()))
            .with("topics", list(edition.site().topics().keySet())));
  }

  /**
   * A shared source.
   *
   * @param idOrAddress its id, or its address, from which an id is made
   */
  public Path source(String idOrAddress) throws CannotGoOn {
    boolean address = idOrAddress.startsWith("http://") || idOrAddress.startsWith("https://");
    if (address) {
      refuseKnown(idOrAddress);
    }
    String id = name(address ? idOf(idOrAddress) : idOrAddress, "an id");
    Path file = root.resolve("content/sources/" + id + "/source.yaml");
    return written(
        file,
        filled("source.yaml", file, "source", edition.site().defaultLanguage())
            .with("id", id)
            .with("url", address ? Optional.of(YamlText.quoted(idOrAddress)) : Optional.empty())
            .with("unplaced", address ? Optional.empty() : Optional.of("")));
  }

  /**
   * A briefing's file with a claim more.
   *
   * @param id of the claim; from its words unless given
   * @param bytes the file as it is
   * @return empty when its front matter is written so that a person has to add the claim
   */
  public Optional<byte[]> claim(
      Briefing briefing, String claim, Optional<String> id, byte[] bytes) {
    String name = name(id.orElseGet(() -> Slug.of(claim)), "--id NAME");
    for (Briefing other : edition.briefings()) {
      boolean taken = other.dossier().claims().stream().anyMatch(c -> c.id().equals(name));
      if (taken && other.lang().equals(briefing.lang())) {
        throw new Taken(
            "There is a claim `" + name + "` in " + other.file().path() + " already.",
            "Give this one another: --id NAME.");
      }
    }
    RatingScale scale = edition.site().scale();
    String rating = scale.find("unproven").isPresent() ? "unproven" : scale.ids().get(0);
    String lines =
        Scaffold.named("claim.yaml")
            .with("id", YamlText.scalar(name))
            .with("claim", YamlText.scalar(claim))
            .with("rating", YamlText.scalar(rating))
            .text();
    return FrontMatterEditor.of(briefing.file().path(), bytes)
        .flatMap(editor -> editor.append("claims", lines))
        .map(FrontMatterEditor::bytes);
  }

  /** A profile. */
  public Path person(String id) throws CannotGoOn {
    String name = name(id, "an id");
    Path file = root.resolve("content/people/" + name + ".yaml");
    return written(
        file,
        filled("person.yaml", file, "person", edition.site().defaultLanguage())
            .with("name", YamlText.scalar(words(name))));
  }

  private Scaffold filled(String text, Path file, String kind, String lang) {
    return Scaffold.named(text)
        .with("schema", schema(file, kind))
        .with("lang", lang)
        .with("today", today.toString());
  }

  /** The schema for editors, where the publication keeps one, as seen from a file. */
  private Optional<String> schema(Path file, String kind) {
    Path schema = root.resolve("schema/" + kind + ".json");
    Path folder = file.getParent();
    return Files.exists(schema) && folder != null
        ? Optional.of(folder.relativize(schema).toString().replace('\\', '/'))
        : Optional.empty();
  }

  private static Path written(Path file, Scaffold scaffold) throws CannotGoOn {
    if (!FreshFile.write(file, scaffold.text())) {
      throw new Taken("There is a file " + file + " already.", "Edit it, or choose another name.");
    }
    return file;
  }

  private void refuseKnown(String address) {
    edition.sources().values().stream()
        .filter(source -> source.url().map(url -> url.value().equals(address)).orElse(false))
        .findFirst()
        .ifPresent(
            source -> {
              throw new Taken(
                  "The source `" + source.id() + "` has that address already.",
                  "Cite it as [@" + source.id() + "].");
            });
  }

  /** {@code https://www.example.org/2022/01/06/storm-in-almaty.html} is example-storm-in-almaty. */
  private static String idOf(String address) {
    try {
      URI uri = URI.create(address);
      String host = Optional.ofNullable(uri.getHost()).orElse("").replaceFirst("^www\\.", "");
      String path = Optional.ofNullable(uri.getPath()).orElse("").replaceAll("/+$", "");
      String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]{2,5}$", "");
      return Slug.of(host.replaceFirst("\\.[^.]*$", "") + " " + last);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private static String name(String wanted, String what) {
    if (!Scalars.isName(wanted)) {
      throw new Taken(
          wanted.isEmpty()
              ? "No name for a file can be made of that."
              : "`" + wanted + "` cannot be part of an address.",
          "Give " + what + " of letters, digits and hyphens.");
    }
    return wanted;
  }

  private static String words(String id) {
    String words = id.replaceAll("[-_.]+", " ").strip();
    return words.isEmpty()
        ? id
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String list(Collection<String> names) {
    return names.isEmpty() ? "" : ": " + String.join(", ", names);
  }
}
