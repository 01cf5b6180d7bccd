package org.copydesk.publish.memory;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * By what a file that was not touched is known again without being read, as git's index does it.
 *
 * @param size in bytes; −1 for what is neither file nor folder, such as a link
 * @param modified when its bytes last changed, in nanoseconds since 1970
 * @param changed when its entry last changed, which no program can set; 0 where the system does not
 *     tell, or links to the file come and go
 * @param key which file it is on its disk; 0 where the system does not tell
 */
record Stamp(long size, long modified, long changed, long key) {

  /** Of a file whose number of links changes though nobody edits it. */
  static Stamp linked(BasicFileAttributes facts) {
    return of(facts, 0);
  }

  /** Of a file that an author keeps. */
  static Stamp of(Path file, BasicFileAttributes facts) throws IOException {
    try {
      Object changed = Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
      return of(facts, changed instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0);
    } catch (UnsupportedOperationException | IllegalArgumentException notToldHere) {
      return of(facts, 0);
    }
  }

  private static Stamp of(BasicFileAttributes facts, long changed) {
    Object key = facts.fileKey();
    return new Stamp(
        facts.isRegularFile() ? facts.size() : -1,
        facts.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        changed,
        key == null ? 0 : key.hashCode());
  }

  /**
   * Whether the file was written so shortly before it was looked at that a later edit could bear
   * the same time.
   */
  boolean isRacy(long seen, long margin) {
    return Math.max(modified, changed) > seen - margin;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(size);
    out.writeLong(modified);
    out.writeLong(changed);
    out.writeLong(key);
  }

  static Stamp read(DataInput in) throws IOException {
    return new Stamp(in.readLong(), in.readLong(), in.readLong(), in.readLong());
  }
}
