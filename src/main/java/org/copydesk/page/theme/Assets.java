package org.copydesk.page.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gathers the files of a theme that are neither templates nor messages. */
final class Assets {
  private static final List<String> PACKED =
      List.of(
          "annex.css",
          "claims.js",
          "favicon.svg",
          "folder.js",
          "print.css",
          "search.js",
          "share.js",
          "style.css");

  private Assets() {}

  static List<Asset> of(Layers layers) throws IOException {
    Set<String> names = new TreeSet<>(PACKED);
    if (layers.own().isPresent()) {
      names.addAll(own(layers.own().get()));
    }
    List<Asset> assets = new ArrayList<>();
    for (String name : names) {
      byte[] bytes = sent(name, layers.find(name).orElseThrow(IOException::new).bytes());
      assets.add(new Asset(name, fingerprinted(name, bytes), bytes));
    }
    return List.copyOf(assets);
  }

  private static byte[] sent(String name, byte[] bytes) {
    return name.endsWith(".css")
        ? Stylesheet.squeezed(new String(bytes, UTF_8)).getBytes(UTF_8)
        : bytes;
  }

  private static List<String> own(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(Assets::isAsset)
          .toList();
    }
  }

  private static boolean isAsset(String name) {
    return !name.matches(".*\\.ftl[hx]?")
        && !name.startsWith("messages/")
        && !name.startsWith("default/")
        && !name.matches("(.*/)?\\..*");
  }

  private static String fingerprinted(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    boolean linkedByTemplates = name.endsWith(".css") || name.endsWith(".js");
    return linkedByTemplates
        ? name.substring(0, dot) + "." + digest(bytes) + name.substring(dot)
        : name;
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sha, 0, 4);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
