package org.copydesk.briefing;

/** A form in which files are laid beside themselves, compressed, for web servers to hand out. */
public enum Compression {
  /** RFC 1952; the file's name with {@code .gz}. */
  GZIP(".gz"),
  /** RFC 7932; the file's name with {@code .br}. */
  BROTLI(".br");

  private final String suffix;

  Compression(String suffix) {
    this.suffix = suffix;
  }

  /** What is put behind the file's name. */
  public String suffix() {
    return suffix;
  }
}
