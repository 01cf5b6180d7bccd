package org.copydesk.picture.file;

/** Thrown when a file is not the picture that it seems to be; the message completes "It …". */
public final class PictureFault extends Exception {
  private static final long serialVersionUID = 1L;

  public PictureFault(String what) {
    super(what);
  }

  /** What it does or is, such as {@code ends in the middle}. */
  public String what() {
    return String.valueOf(getMessage());
  }
}
