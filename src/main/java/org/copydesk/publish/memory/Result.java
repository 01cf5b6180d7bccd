package org.copydesk.publish.memory;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Diagnostic;

/**
 * What a build came to.
 *
 * @param base where the site will stand, with a slash at the end
 * @param remarks all of them, sorted
 * @param pages how many pages for readers there are
 * @param files how many files Copydesk wrote
 * @param kept path of each file of the site that somebody else put there
 */
public record Result(URI base, List<Diagnostic> remarks, int pages, int files, List<String> kept) {
  public Result {
    remarks = List.copyOf(remarks);
    kept = List.copyOf(kept);
  }

  void write(Remarks written, Inventory sources, DataOutput out) throws IOException {
    Words.write(base.toString(), out);
    out.writeInt(pages);
    out.writeInt(files);
    out.writeInt(kept.size());
    for (String path : kept) {
      Words.write(path, out);
    }
    written.write(remarks, sources, out);
  }

  static Result read(Remarks written, DataInput in) throws IOException {
    URI base = URI.create(Words.read(in));
    int pages = in.readInt();
    int files = in.readInt();
    List<String> kept = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      kept.add(Words.read(in));
    }
    return new Result(base, written.read(in), pages, files, kept);
  }
}
