package org.copydesk.picture.scale;

/** Keeps the JDK's imaging from looking for a screen. */
final class Headless {
  private Headless() {}

  static void be() {
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
  }
}
