package org.copydesk.history;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link LedgerWriter} wrote. */
final class LedgerReader {
  private static final Change.Kind[] KINDS = Change.Kind.values();

  private final DataInputStream in;
  private final List<String> words = new ArrayList<>();

  LedgerReader(DataInputStream in) {
    this.in = in;
  }

  Entry entry() throws IOException {
    String id = word();
    List<String> parents = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      parents.add(word());
    }
    Stamp author = stamp();
    Stamp committer = stamp();
    String subject = in.readUTF();
    List<Trailer> trailers = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      trailers.add(new Trailer(word(), in.readUTF()));
    }
    List<Touch> touches = touches();
    List<Touch> landed = parents.size() > 1 ? touches() : touches;
    return new Entry(
        new Commit(id, parents, author, committer, subject, trailers), touches, landed);
  }

  private Stamp stamp() throws IOException {
    String name = word();
    String email = word();
    Instant moment = Instant.ofEpochSecond(in.readLong());
    return new Stamp(name, email, moment.atOffset(ZoneOffset.ofTotalSeconds(in.readInt())));
  }

  private List<Touch> touches() throws IOException {
    List<Touch> touches = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Change.Kind kind = KINDS[in.readUnsignedByte()];
      Change change = new Change(kind, word(), optional());
      touches.add(new Touch(change, optional()));
    }
    return touches;
  }

  private Optional<String> optional() throws IOException {
    return in.readBoolean() ? Optional.of(word()) : Optional.empty();
  }

  private String word() throws IOException {
    int known = in.readInt();
    if (known >= 0) {
      return words.get(known);
    }
    String word = in.readUTF();
    words.add(word);
    return word;
  }
}
