package org.copydesk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The help pages that are packed with the program, one for each kind of remark. */
public final class HelpPages {
  private static final String FOLDER = "org/copydesk/help/";
  private static final String ENDING = ".md";
  private static final ClassLoader LOADER = HelpPages.class.getClassLoader();

  private HelpPages() {}

  /**
   * The page of one kind of remark.
   *
   * @param id such as {@code single-source-claim}
   */
  public static Optional<HelpPage> find(String id) {
    if (!id.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    try (InputStream in = LOADER.getResourceAsStream(FOLDER + id + ENDING)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new HelpPage(id, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The program's own jar cannot be read", unreadable);
    }
  }

  /** The ids of all pages, in alphabetical order. */
  public static List<String> ids() {
    URL folder = LOADER.getResource(FOLDER);
    return folder == null ? List.of() : ids(folder);
  }

  static List<String> ids(URL folder) {
    try (Stream<String> names = names(folder)) {
      return names
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException | URISyntaxException unreadable) {
      throw new IllegalStateException("The program's own jar cannot be read", unreadable);
    }
  }

  /** File names in the folder, which is one on disk, or in a jar when the program is packed. */
  private static Stream<String> names(URL folder) throws IOException, URISyntaxException {
    if (folder.getProtocol().equals("file")) {
      return Files.list(Path.of(new URI(folder.toString()))).map(p -> p.getFileName().toString());
    }
    JarURLConnection connection = (JarURLConnection) folder.openConnection();
    connection.setUseCaches(false);
    JarFile jar = connection.getJarFile();
    return jar.stream()
        .map(entry -> entry.getName())
        .filter(name -> name.startsWith(FOLDER))
        .map(name -> name.substring(FOLDER.length()))
        .onClose(() -> close(jar));
  }

  private static void close(JarFile jar) {
    try {
      jar.close();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The program's own jar cannot be read", unreadable);
    }
  }
}
