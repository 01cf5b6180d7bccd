package org.copydesk.history;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes entries in the form that {@link LedgerReader} reads; a word that returns is written once.
 */
final class LedgerWriter {
  private final DataOutputStream out;
  private final Map<String, Integer> words = new HashMap<>();

  LedgerWriter(DataOutputStream out) {
    this.out = out;
  }

  void entry(Entry entry) throws IOException {
    Commit commit = entry.commit();
    word(commit.id());
    out.writeShort(commit.parents().size());
    for (String parent : commit.parents()) {
      word(parent);
    }
    stamp(commit.author());
    stamp(commit.committer());
    out.writeUTF(commit.subject());
    out.writeShort(commit.trailers().size());
    for (Trailer trailer : commit.trailers()) {
      word(trailer.key());
      out.writeUTF(trailer.value());
    }
    touches(entry.touches());
    boolean merge = commit.parents().size() > 1;
    if (merge) {
      touches(entry.landed());
    }
  }

  private void stamp(Stamp stamp) throws IOException {
    word(stamp.name());
    word(stamp.email());
    out.writeLong(stamp.at().toEpochSecond());
    out.writeInt(stamp.at().getOffset().getTotalSeconds());
  }

  private void touches(List<Touch> touches) throws IOException {
    out.writeInt(touches.size());
    for (Touch touch : touches) {
      out.writeByte(touch.change().kind().ordinal());
      word(touch.change().path());
      optional(touch.change().before());
      optional(touch.blob());
    }
  }

  private void optional(Optional<String> word) throws IOException {
    out.writeBoolean(word.isPresent());
    if (word.isPresent()) {
      word(word.get());
    }
  }

  private void word(String word) throws IOException {
    Integer known = words.putIfAbsent(word, words.size());
    out.writeInt(known == null ? -1 : known);
    if (known == null) {
      out.writeUTF(word);
    }
  }
}
