package org.copydesk.history.signature;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads fields as RFC 4251 writes them. What is malformed ends in a RuntimeException. */
final class SshFields {
  private final ByteBuffer rest;

  SshFields(byte[] bytes) {
    this.rest = ByteBuffer.wrap(bytes);
  }

  byte[] bytes() {
    int length = rest.getInt();
    if (length < 0 || length > rest.remaining()) {
      throw new IllegalArgumentException("A field of " + length + " bytes does not fit");
    }
    return raw(length);
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  byte[] raw(int length) {
    byte[] bytes = new byte[length];
    rest.get(bytes);
    return bytes;
  }

  int number() {
    return rest.getInt();
  }
}
