package org.copydesk.publish.tree;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * By what a file that was not touched is known again without being read, as git's index does it.
 *
 * @param size in bytes; −1 for what is neither file nor folder, such as a link; −2 for a folder
 * @param modified when its bytes last changed, in nanoseconds since 1970
 * @param changed when its entry last changed, which no program can set; 0 where the system does not
 *     tell, or links to the file come and go
 * @param key which file it is on its disk; 0 where the system does not tell
 */
public record Stamp(long size, long modified, long changed, long key) {
  private static final long OTHER = -1;
  private static final long FOLDER = -2;
  private static final String WITH_CHANGE =
      "unix:isRegularFile,isDirectory,size,lastModifiedTime,ctime,fileKey";

  /** Of a file whose number of links changes though nobody edits it; links are not followed. */
  public static Stamp linked(Path file) throws IOException {
    return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  /** Of a file that an author keeps; links are not followed. */
  public static Stamp kept(Path file) throws IOException {
    try {
      Map<String, Object> facts =
          Files.readAttributes(file, WITH_CHANGE, LinkOption.NOFOLLOW_LINKS);
      return new Stamp(
          Boolean.TRUE.equals(facts.get("isRegularFile"))
              ? (long) facts.getOrDefault("size", OTHER)
              : Boolean.TRUE.equals(facts.get("isDirectory")) ? FOLDER : OTHER,
          nanos(facts.get("lastModifiedTime")),
          nanos(facts.get("ctime")),
          key(facts.get("fileKey")));
    } catch (UnsupportedOperationException | IllegalArgumentException notToldHere) {
      return linked(file);
    }
  }

  private static Stamp of(BasicFileAttributes facts) {
    return new Stamp(
        facts.isRegularFile() ? facts.size() : facts.isDirectory() ? FOLDER : OTHER,
        nanos(facts.lastModifiedTime()),
        0,
        key(facts.fileKey()));
  }

  private static long nanos(@Nullable Object time) {
    return time instanceof FileTime moment ? moment.to(TimeUnit.NANOSECONDS) : 0;
  }

  private static long key(@Nullable Object key) {
    return key == null ? 0 : key.hashCode();
  }

  /** Whether it is a file, and no folder, link or whatever else there is. */
  public boolean isFile() {
    return size >= 0;
  }

  boolean isFolder() {
    return size == FOLDER;
  }

  /** Whether another name surely leads to the very same file, and not to a copy of it. */
  boolean isSameFile(@Nullable Stamp other) {
    return isFile() && key != 0 && equals(other);
  }

  /**
   * Whether the file was written so shortly before it was looked at that a later edit could bear
   * the same time.
   */
  public boolean isRacy(long seen, long margin) {
    return Math.max(modified, changed) > seen - margin;
  }

  /** Writes it as four numbers. */
  public void write(DataOutput out) throws IOException {
    out.writeLong(size);
    out.writeLong(modified);
    out.writeLong(changed);
    out.writeLong(key);
  }

  /** Reads what {@link #write} wrote. */
  public static Stamp read(DataInput in) throws IOException {
    return new Stamp(in.readLong(), in.readLong(), in.readLong(), in.readLong());
  }
}
