package org.copydesk.evidence.fetch;

import java.time.Duration;

/**
 * How far fetching goes.
 *
 * @param bytes the most of one answer, as sent and as decoded
 * @param time the most for one answer
 * @param redirects how many are followed
 */
public record FetchLimits(int bytes, Duration time, int redirects) {
  /** 20 MB, 30 seconds, ten redirects. */
  public static FetchLimits standard() {
    return new FetchLimits(20 << 20, Duration.ofSeconds(30), 10);
  }
}
