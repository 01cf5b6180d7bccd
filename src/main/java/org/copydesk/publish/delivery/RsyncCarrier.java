package org.copydesk.publish.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.history.write.Delta;
import org.copydesk.text.CannotGoOn;

/**
 * Brings a site to a place by the program rsync. Files are compared by their content, sent first
 * and then put in place together; what is stale goes last. Dot files at the target stay.
 *
 * @param place as rsync writes it, such as {@code desk@example.org:/srv/www/}
 * @param program the program's name or path
 */
record RsyncCarrier(String place, String program) implements Carrier {
  private static final List<String> OPTIONS =
      List.of(
          "--recursive",
          "--links",
          "--checksum",
          "--delay-updates",
          "--delete-delay",
          "--filter=P .*",
          "--chmod=D755,F644",
          "--out-format=%o %n");

  @Override
  public String target() {
    return place;
  }

  @Override
  public Delta compare(Path site) throws CannotGoOn {
    return run(site, List.of("--dry-run"));
  }

  @Override
  public Delta bring(Path site, String from) throws CannotGoOn {
    return run(site, List.of());
  }

  private Delta run(Path site, List<String> more) throws CannotGoOn {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(OPTIONS);
    command.addAll(more);
    command.addAll(List.of("--", site + "/", place.endsWith("/") ? place : place + "/"));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new CannotGoOn(
            "rsync did not bring the site to " + place + ": " + last(said) + ".",
            "Try it by hand: rsync --dry-run -r " + site + "/ " + place);
      }
      return delta(said);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("Bringing the site was interrupted.", "Start it again.", e);
    } catch (IOException missing) {
      throw new CannotGoOn(
          "There is no program `" + program + "` on this machine.",
          "Install rsync, or deploy to a folder or a branch.",
          missing);
    }
  }

  private static Delta delta(String said) {
    Set<String> written = new TreeSet<>();
    Set<String> removed = new TreeSet<>();
    for (String line : said.lines().toList()) {
      int blank = line.indexOf(' ');
      String path = line.substring(blank + 1);
      if (blank > 0 && !path.endsWith("/")) {
        switch (line.substring(0, blank)) {
          case "send" -> written.add(path);
          case "del." -> removed.add(path);
          default -> {}
        }
      }
    }
    return new Delta(written, removed);
  }

  private static String last(String said) {
    List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
    String line = lines.isEmpty() ? "no reason was given" : lines.get(lines.size() - 1).strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
