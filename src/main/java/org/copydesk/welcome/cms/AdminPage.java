package org.copydesk.welcome.cms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Site;
import org.copydesk.history.Opening;
import org.copydesk.history.Repository;
import org.copydesk.history.write.FreshRepository;
import org.copydesk.text.CannotGoOn;

/**
 * The static admin page of a publication: a page, its settings, and the package it runs.
 *
 * <pre>{@code
 * new AdminPage(root, root.resolve("content/static/admin"), CmsPackage.DECAP).write(packed);
 * }</pre>
 *
 * @param root the publication's folder
 * @param folder where it goes
 */
public record AdminPage(Path root, Path folder, CmsPackage cms) {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>Editing</title>
      </head>
      <body>
      <noscript>Editing needs JavaScript.</noscript>
      <script src="%s"></script>
      </body>
      </html>
      """;

  /**
   * Writes it; what was there of an earlier one is renewed, and what is the same is left alone.
   *
   * @param packed the package as npm packs it
   * @return the files that were written
   */
  public List<Path> write(byte[] packed) throws CannotGoOn {
    if (!cms.isIt(packed)) {
      throw new CannotGoOn(
          "This is not " + cms.release() + ": its digest is another.",
          "Get it anew: npm pack " + cms.release());
    }
    Site site = new EditionReader(root).read().edition().site();
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> file : Tarball.files(packed, cms::needs).entrySet()) {
        String name = file.getKey().replaceFirst("^package/(?:dist/)?", "");
        put(folder.resolve(name), file.getValue(), written);
      }
      put(folder.resolve("config.yml"), utf8(settings(site).text()), written);
      put(folder.resolve("index.html"), utf8(PAGE.formatted(cms.script())), written);
    } catch (IOException refused) {
      throw new CannotGoOn(
          "The admin page cannot be written to " + folder + ": " + refused.getMessage() + ".",
          "Check who may write there, and the free space.",
          refused);
    }
    return written;
  }

  private CmsSettings settings(Site site) throws CannotGoOn {
    String below = new FreshRepository(root).below();
    String prefix = below.isEmpty() ? "" : below.substring(1) + "/";
    Opening opening = Repository.open(root, Map.of());
    if (opening.repository().isEmpty()) {
      return new CmsSettings(cms, site, GitHost.of(Optional.empty(), "main"), prefix);
    }
    try (Repository repository = opening.repository().get()) {
      String branch = repository.standing().branch().orElse("main");
      return new CmsSettings(cms, site, GitHost.of(repository.remote("origin"), branch), prefix);
    }
  }

  private static void put(Path file, byte[] bytes, List<Path> written) throws IOException {
    if (Files.exists(file) && Arrays.equals(bytes, Files.readAllBytes(file))) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    written.add(file);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
