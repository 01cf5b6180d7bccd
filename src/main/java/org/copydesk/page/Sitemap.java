package org.copydesk.page;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
  static List<Leaf> of(List<Leaf> pages, URI base, String lang) {
    return of(pages, base, lang, MOST);
  }

  static List<Leaf> of(List<Leaf> pages, URI base, String lang, int most) {
    List<Leaf> indexed = pages.stream().filter(Leaf::indexed).toList();
    Address first = Address.of("/sitemap.xml");
    if (indexed.size() <= most) {
      return List.of(part(first, indexed, base, lang));
    }
    List<Leaf> files = new ArrayList<>();
    List<Address> parts = new ArrayList<>();
    for (int from = 0; from < indexed.size(); from += most) {
      Address part = Address.of("/sitemap-" + (parts.size() + 1) + ".xml");
      files.add(
          part(part, indexed.subList(from, Math.min(indexed.size(), from + most)), base, lang));
      parts.add(part);
    }
    files.add(0, new Leaf.Made(new SitemapIndex(first, List.copyOf(parts), base, lang)));
    return files;
  }

  private static Leaf part(Address address, List<Leaf> pages, URI base, String lang) {
    Supplier<Page> maker = () -> new Sitemap(address, entries(pages), base, lang);
    return new Leaf.OfFile(address, lang, Texts.NONE, maker, maker::get);
  }

  private static List<Entry> entries(List<Leaf> pages) {
    List<Entry> entries = new ArrayList<>();
    for (Leaf page : pages) {
      page.frame()
          .map(f -> new Entry(f.address(), f.modified().map(Sitemap::changed), f.alternates()))
          .ifPresent(entries::add);
    }
    return entries;
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
