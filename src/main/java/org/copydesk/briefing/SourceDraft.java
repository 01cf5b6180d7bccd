package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import org.copydesk.evidence.store.Deposit;

/**
 * A shared source to be written for the first time, with its capture beside it.
 *
 * @param url empty when the address is not known; the file then says so
 * @param published and {@code accessed} in ISO 8601
 * @param note our remark, such as the words in which the copy names its origin
 * @param captured the capture that lies beside it
 */
public record SourceDraft(
    Optional<String> title,
    Optional<String> publisher,
    List<String> authors,
    Optional<String> url,
    Optional<String> published,
    String accessed,
    Optional<String> lang,
    Optional<String> carries,
    Optional<String> note,
    Optional<Deposit> captured) {
  public SourceDraft {
    authors = List.copyOf(authors);
  }
}
