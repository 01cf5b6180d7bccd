package org.copydesk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.copydesk.page.shelf.Exhibit;
import org.copydesk.page.shelf.Gallery;
import org.copydesk.picture.file.PictureFault;
import org.copydesk.picture.file.PictureFile;
import org.copydesk.picture.scale.Rendition;
import org.copydesk.picture.scale.Scaler;
import org.copydesk.publish.tree.Disk;
import org.copydesk.publish.tree.Kept;
import org.copydesk.text.CannotGoOn;

/** Makes the sizes of pictures, all of one picture at a time and each only once. */
final class DarkRoom {
  private final Kept kept;
  private final Map<String, FutureTask<Boolean>> begun = new ConcurrentHashMap<>();
  private final Queue<Exhibit> waiting = new ConcurrentLinkedQueue<>();
  private final Scaler scaler = new Scaler();

  DarkRoom(Kept kept) {
    this.kept = kept;
  }

  /** A sheet for each size of each picture. */
  List<Sheet> sheets(Gallery gallery) {
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    for (Exhibit exhibit : gallery.all()) {
      waiting.add(exhibit);
      Stream.concat(exhibit.own().stream(), exhibit.modern().stream())
          .map(rendition -> new PictureSheet(exhibit, rendition, this))
          .forEach(sheet -> sheets.putIfAbsent(sheet.path(), sheet));
    }
    return List.copyOf(sheets.values());
  }

  Path developed(PictureSheet sheet) throws Spoilt, CannotGoOn {
    FutureTask<Boolean> own = work(sheet.exhibit());
    own.run();
    while (!own.isDone()) {
      // Another thread is at it. Meanwhile there is the next picture.
      Exhibit other = waiting.poll();
      if (other == null) {
        break;
      }
      work(other).run();
    }
    try {
      own.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("The build was interrupted.", "Start it again.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Spoilt spoilt) {
        throw spoilt;
      }
      if (e.getCause() instanceof CannotGoOn stop) {
        throw stop;
      }
      throw new IllegalStateException(e.getCause());
    }
    return kept.find(sheet.path()).orElseThrow();
  }

  /** The work on a picture, which whoever comes first does. */
  private FutureTask<Boolean> work(Exhibit exhibit) {
    return begun.computeIfAbsent(
        exhibit.address(exhibit.whole()).file(), path -> new FutureTask<>(() -> develop(exhibit)));
  }

  private boolean isKept(Exhibit exhibit) {
    return Stream.concat(exhibit.own().stream(), exhibit.modern().stream())
        .allMatch(each -> kept.find(exhibit.address(each).file()).isPresent());
  }

  private boolean develop(Exhibit exhibit) throws Spoilt, CannotGoOn {
    if (isKept(exhibit)) {
      return true;
    }
    try {
      PictureFile picture = PictureFile.read(Files.readAllBytes(exhibit.file().file()));
      if (exhibit.whole().copied()) {
        kept.keep(exhibit.address(exhibit.whole()).file(), picture.clean());
        return true;
      }
      List<Rendition> all = new ArrayList<>(exhibit.own());
      all.addAll(exhibit.modern());
      for (Map.Entry<Rendition, byte[]> made : scaler.make(picture, all).entrySet()) {
        kept.keep(exhibit.address(made.getKey()).file(), made.getValue());
      }
      return true;
    } catch (PictureFault fault) {
      throw PictureDesk.spoilt(exhibit.file(), fault.what());
    } catch (IOException e) {
      throw Disk.trouble("read " + exhibit.file().file(), e);
    }
  }
}
