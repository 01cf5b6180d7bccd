package org.copydesk.page;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Frame;

/**
 * A sitemap, as sitemaps.org has it, with language alternates.
 *
 * @param entries the pages that search engines may have
 */
public record Sitemap(Address address, List<Entry> entries, URI base, String lang)
    implements FilePage {
  /** How many addresses the protocol allows in one file. */
  static final int MOST = 50_000;

  /**
   * A page.
   *
   * @param changed a day or a moment in ISO 8601, as precisely as it is known
   */
  public record Entry(
      Address address, Optional<String> changed, List<Frame.Alternate> alternates) {}

  /** One sitemap; or an index and its parts, where there are more pages than one may hold. */
  static List<Page> of(List<Page> pages, URI base, String lang) {
    return of(pages, base, lang, MOST);
  }

  static List<Page> of(List<Page> pages, URI base, String lang, int most) {
    List<Entry> entries = new ArrayList<>();
    for (Page page : pages) {
      if (page instanceof HtmlPage html && html.frame().indexed()) {
        Frame frame = html.frame();
        entries.add(
            new Entry(frame.address(), frame.modified().map(Sitemap::changed), frame.alternates()));
      }
    }
    Address first = Address.of("/sitemap.xml");
    if (entries.size() <= most) {
      return List.of(new Sitemap(first, List.copyOf(entries), base, lang));
    }
    List<Page> files = new ArrayList<>();
    List<Address> parts = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += most) {
      Address part = Address.of("/sitemap-" + (parts.size() + 1) + ".xml");
      List<Entry> some = entries.subList(from, Math.min(entries.size(), from + most));
      files.add(new Sitemap(part, List.copyOf(some), base, lang));
      parts.add(part);
    }
    files.add(0, new SitemapIndex(first, List.copyOf(parts), base, lang));
    return files;
  }

  /** The protocol knows days and moments only. */
  private static String changed(PartialDate date) {
    return date.instant()
        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
        .orElse(date.day().toString());
  }

  @Override
  public String template() {
    return "sitemap.ftlx";
  }
}
