package org.copydesk.publish.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.history.write.Delta;
import org.copydesk.publish.tree.Disk;
import org.copydesk.publish.tree.Output;
import org.copydesk.publish.tree.Stage;
import org.copydesk.publish.tree.Workroom;
import org.copydesk.text.CannotGoOn;

/**
 * Brings a site to a folder: the new tree is staged beside it and takes its place in one step. What
 * Copydesk did not write there stays.
 */
record FolderCarrier(Output output) implements Carrier {
  @Override
  public String target() {
    return "folder " + output.site();
  }

  @Override
  public Delta compare(Path site) throws CannotGoOn {
    try (Workroom room = Workroom.open(output);
        Stage stage = staged(room, site)) {
      return new Delta(stage.written(), stage.removed());
    }
  }

  @Override
  public Delta bring(Path site, String from) throws CannotGoOn {
    try (Workroom room = Workroom.open(output);
        Stage stage = staged(room, site)) {
      Delta delta = new Delta(stage.written(), stage.removed());
      stage.publish();
      return delta;
    }
  }

  private static Stage staged(Workroom room, Path site) throws CannotGoOn {
    Stage stage = room.stage();
    for (Path file : files(site)) {
      stage.put(site.relativize(file).toString().replace('\\', '/'), file);
    }
    return stage;
  }

  private static List<Path> files(Path site) throws CannotGoOn {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw Disk.trouble("read " + site, e);
    }
  }
}
