package org.copydesk.page.part;

import java.util.List;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.address.Address;
import org.copydesk.page.words.Label;

/**
 * What stands around every page: its address, its name, its place among the others.
 *
 * @param description a sentence for listings and link previews
 * @param crumbs the way from the front page to here, this page last; empty on the front page
 * @param alternates this page in each language that has it, itself included; empty when it stands
 *     alone
 * @param indexed whether search engines and the sitemap may have it
 * @param modified when it last changed in substance
 */
public record Frame(
    Address address,
    Label title,
    Optional<String> description,
    List<Crumb> crumbs,
    List<Alternate> alternates,
    boolean indexed,
    Optional<PartialDate> modified,
    Chrome chrome) {

  /** A step of the way from the front page. */
  public record Crumb(Label label, Address address) {}

  /** The same page in a language; {@code original} for the publication's default language. */
  public record Alternate(String lang, Address address, boolean original) {}

  /** The same with a description. */
  public Frame described(Optional<String> sentence) {
    return new Frame(address, title, sentence, crumbs, alternates, indexed, modified, chrome);
  }

  /** The same with a date of change. */
  public Frame modified(Optional<PartialDate> date) {
    return new Frame(address, title, description, crumbs, alternates, indexed, date, chrome);
  }

  /** The same, hidden from search engines and the sitemap where that is so. */
  public Frame hidden(boolean hide) {
    return hide
        ? new Frame(address, title, description, crumbs, alternates, false, modified, chrome)
        : this;
  }
}
