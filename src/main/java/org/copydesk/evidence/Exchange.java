package org.copydesk.evidence;

import java.net.URI;
import java.util.List;

/**
 * One HTTP request with its answer, as it went over the wire but for chunking.
 *
 * @param status such as 200
 * @param asked the request's header fields
 * @param answered the answer's header fields, without {@code Transfer-Encoding}
 * @param body the answer's bytes, content encoding left on
 */
@SuppressWarnings("ArrayRecordComponent")
public record Exchange(
    URI address, int status, List<Field> asked, List<Field> answered, byte[] body) {
  public Exchange {
    asked = List.copyOf(asked);
    answered = List.copyOf(answered);
  }

  /** One header field. */
  public record Field(String name, String value) {}

  /** The first value of a field, or the empty string. */
  public String answer(String name) {
    for (Field field : answered) {
      if (field.name().equalsIgnoreCase(name)) {
        return field.value();
      }
    }
    return "";
  }
}
