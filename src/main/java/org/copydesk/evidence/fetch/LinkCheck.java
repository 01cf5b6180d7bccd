package org.copydesk.evidence.fetch;

import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.evidence.Exchange;
import org.copydesk.evidence.store.LinkLedger.Entry;
import org.copydesk.evidence.store.LinkLedger.State;
import org.copydesk.text.CannotGoOn;

/**
 * Asks many addresses whether their pages are still there. Gone is what answers 404 or 410, leads
 * to the front page of its site, or has a host that nobody knows. Whatever else goes wrong may be
 * the fault of the moment, or meant for programs only, and says nothing about the page.
 */
public record LinkCheck(Fetcher fetcher, Rounds rounds) {
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final String NO_HOST = "is on a host that is not known";
  private static final String NOT_ASKED = "could not be asked: ";

  /**
   * @return what each address answered
   * @throws CannotGoOn when it was interrupted
   */
  public Map<String, Entry> ask(List<URI> addresses) throws CannotGoOn {
    List<Entry> answers = rounds.all(addresses, LinkCheck::host, this::ask);
    boolean online = answers.stream().anyMatch(LinkCheck::isAnswer);
    Map<String, Entry> all = new HashMap<>();
    for (int i = 0; i < addresses.size(); i++) {
      Entry entry = answers.get(i);
      boolean offline = !online && entry.reason().equals(NO_HOST);
      all.put(
          addresses.get(i).toString(),
          offline ? new Entry(entry.asked(), State.UNKNOWN, entry.reason()) : entry);
    }
    return all;
  }

  /** Whether somebody answered: a request that was refused here does not tell of the network. */
  private static boolean isAnswer(Entry entry) {
    return !entry.reason().equals(NO_HOST) && !entry.reason().startsWith(NOT_ASKED);
  }

  private static String host(URI address) {
    return String.valueOf(address.getHost());
  }

  private Entry ask(URI address) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    try {
      Exchange last = fetcher.ask(address);
      if (last.status() / 100 == 2) {
        return leadsHome(address, last.address())
            ? new Entry(now, State.GONE, "leads to the front page of its site")
            : new Entry(now, State.ALIVE, "");
      }
      State state = GONE.contains(last.status()) ? State.GONE : State.UNKNOWN;
      return new Entry(now, state, "answers " + last.status());
    } catch (CannotGoOn fault) {
      return isUnknownHost(fault)
          ? new Entry(now, State.GONE, NO_HOST)
          : new Entry(now, State.UNKNOWN, NOT_ASKED + fault.sentence());
    }
  }

  /** Many sites answer so for pages that are gone, instead of saying it. */
  private static boolean leadsHome(URI from, URI to) {
    return isHome(to) && !isHome(from);
  }

  private static boolean isHome(URI address) {
    String path = address.getRawPath();
    return (path == null || path.isEmpty() || path.equals("/")) && address.getRawQuery() == null;
  }

  private static boolean isUnknownHost(Throwable fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof UnknownHostException || at instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }
}
