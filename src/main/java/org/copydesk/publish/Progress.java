package org.copydesk.publish;

/** Is told how far a build has come; from several threads. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (done, of) -> {};

  /**
   * @param done how many files of the site have been made
   * @param of how many there will be
   */
  void made(int done, int of);
}
