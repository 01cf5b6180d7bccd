package org.copydesk.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.briefing.Status;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.address.Address;

/**
 * A sitemap of the latest news, as Google News reads it: the briefings of the two days that end
 * with the newest one. Counted from that one and not from today, so that the same publication
 * always gives the same file.
 */
public record NewsSitemap(Address address, List<Entry> entries, URI base, String lang)
    implements FilePage {
  static final Address ADDRESS = Address.of("/sitemap-news.xml");

  /** How many addresses the protocol allows. */
  private static final int MOST = 1000;

  /**
   * A briefing.
   *
   * @param publication the name of the publication in the briefing's language
   * @param lang ISO 639, two letters or three
   * @param published a day or a moment in ISO 8601
   */
  public record Entry(
      Address address, String publication, String lang, String published, String title) {}

  static NewsSitemap of(List<Leaf> pages, URI base, String lang) {
    List<Leaf> news = new ArrayList<>();
    for (Leaf page : pages) {
      page.briefing()
          .filter(briefing -> briefing.status() == Status.PUBLISHED)
          .filter(briefing -> briefing.head().published().isPresent())
          .ifPresent(briefing -> news.add(page));
    }
    Comparator<Leaf> byDay = Comparator.comparing(NewsSitemap::day);
    Optional<LocalDate> newest = news.stream().max(byDay).map(NewsSitemap::day);
    List<Entry> entries =
        news.stream()
            .filter(one -> newest.isPresent() && day(one).isAfter(newest.get().minusDays(2)))
            .sorted(byDay.reversed().thenComparing(one -> one.address().path()))
            .limit(MOST)
            .map(NewsSitemap::entry)
            .toList();
    return new NewsSitemap(ADDRESS, entries, base, lang);
  }

  private static Entry entry(Leaf page) {
    return new Entry(
        page.address(),
        page.frame().orElseThrow().chrome().site(),
        language(page.lang()),
        date(published(page)),
        page.briefing().orElseThrow().title());
  }

  /** Two letters, but for Chinese, which the protocol wants with its script's country. */
  private static String language(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    boolean traditional = tag.matches("(?i)zh-(.*-)?(hant|tw|hk|mo)\\b.*");
    return language.equals("zh") ? traditional ? "zh-tw" : "zh-cn" : language;
  }

  private static LocalDate day(Leaf page) {
    return published(page).day();
  }

  private static PartialDate published(Leaf page) {
    return page.briefing().flatMap(one -> one.head().published()).orElseThrow().value();
  }

  private static String date(PartialDate date) {
    return date.instant()
        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
        .orElse(date.day().toString());
  }

  @Override
  public String template() {
    return "sitemap-news.ftlx";
  }
}
