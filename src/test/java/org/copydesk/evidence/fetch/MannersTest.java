package org.copydesk.evidence.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One request at a time to each host, and a pause between. */
class MannersTest {
  private static final URI A = URI.create("http://a.example/1");
  private static final URI B = URI.create("http://b.example/1");

  private static long millis(Manners manners, URI... asked) throws Exception {
    long start = System.nanoTime();
    for (URI one : asked) {
      manners.inTurn(one, () -> "");
    }
    return (System.nanoTime() - start) / 1_000_000;
  }

  @Test
  void theSameHostIsPausedFor() throws Exception {
    assertTrue(millis(Manners.pausing(Duration.ofMillis(60)), A, A, A) >= 120);
  }

  @Test
  void aSiteMayAskForLongerPausesButNotForShorterOnes() throws Exception {
    Manners manners = Manners.pausing(Duration.ofMillis(20));
    manners.heed(A, Duration.ofMillis(90));
    manners.heed(B, Duration.ofMillis(1));
    assertTrue(millis(manners, A, A) >= 90);
    assertTrue(millis(manners, B, B) >= 20);
  }

  @Test
  void neverTwoAtOnceToOneHost() throws Exception {
    Manners manners = Manners.single();
    AtomicInteger now = new AtomicInteger();
    List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  manners.inTurn(
                      A,
                      () -> {
                        seen.add(now.incrementAndGet());
                        Thread.yield();
                        return now.decrementAndGet();
                      });
                } catch (Exception fault) {
                  throw new IllegalStateException(fault);
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(1, 1, 1, 1), seen);
  }

  @Test
  void robotsMayAskForADelay() {
    Robots robots = Robots.read("User-agent: *\nCrawl-delay: 2.5\nDisallow: /x\n", "Copydesk");
    assertEquals(Duration.ofMillis(2500), robots.delay());
    assertEquals(Duration.ZERO, Robots.none().delay());
  }
}
