package org.copydesk.publish.memory;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;

/**
 * Remarks written down and read again. Texts that they stand in are not written where the file on
 * disk has them; it is read when somebody asks for the place.
 *
 * @param root the publication's folder
 */
record Remarks(Path root) {
  /**
   * @param sources the publication's files as they were read
   */
  void write(List<Diagnostic> remarks, Inventory sources, DataOutput out) throws IOException {
    Map<TextFile, Integer> files = new IdentityHashMap<>();
    List<TextFile> order = new ArrayList<>();
    for (Diagnostic remark : remarks) {
      if (files.putIfAbsent(remark.span().file(), order.size()) == null) {
        order.add(remark.span().file());
      }
    }
    out.writeInt(order.size());
    for (TextFile file : order) {
      write(file, sources, out);
    }
    out.writeInt(remarks.size());
    for (Diagnostic remark : remarks) {
      out.writeInt(files.getOrDefault(remark.span().file(), 0));
      Saying.write(remark, out);
    }
  }

  private void write(TextFile file, Inventory sources, DataOutput out) throws IOException {
    Words.write(file.path(), out);
    boolean onDisk = isOnDisk(file, sources);
    out.writeInt(onDisk ? file.length() : -1);
    if (!onDisk) {
      Words.write(file.text(), out);
    }
  }

  private boolean isOnDisk(TextFile file, Inventory sources) throws IOException {
    Inventory.Entry entry = sources.entries().get(file.path());
    if (entry == null || file.length() == 0) {
      return false;
    }
    byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
    return bytes.length == entry.stamp().size() && Mark.of(bytes) == entry.mark()
        || Saying.text(root, file.path()).filter(file.text()::equals).isPresent();
  }

  List<Diagnostic> read(DataInput in) throws IOException {
    List<TextFile> files = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      files.add(file(in));
    }
    List<Diagnostic> remarks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      remarks.add(Saying.read(files.get(in.readInt()), in));
    }
    return remarks;
  }

  private TextFile file(DataInput in) throws IOException {
    String path = Words.read(in);
    int length = in.readInt();
    return length < 0 ? new TextFile(path, Words.read(in)) : Saying.onDisk(root, path, length);
  }
}
