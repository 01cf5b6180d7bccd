package org.copydesk.clipping.byline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.claim.PartialDate;
import org.jsoup.nodes.Element;

/**
 * Reads when an article was published and changed: JSON-LD, then {@code meta}, then what is marked
 * as a time on the page, then the address, then a date in the page's upper part.
 */
final class DateReader {
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "article:published",
    "publication_date",
    "publish-date",
    "publishdate",
    "publish_date",
    "pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.published",
    "dcterms.date",
    "dc.date",
    "dc.date.created",
    "dcterms.created",
    "sailthru.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "article.published",
    "date.release",
    "citation_publication_date",
    "article_date_original",
    "originalpublicationdate",
    "rnews:datepublished",
    "datecreated",
    "date",
    "created",
    "creationdate"
  };

  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:updated_time",
    "og:modified_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dc.date.modified",
    "dcterms.modified",
    "article:modified",
    "revised",
    "modified"
  };

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?:[/_.-]|$)");

  private final PageHead head;

  DateReader(PageHead head) {
    this.head = head;
  }

  Optional<Found<PartialDate>> published() {
    return structured("datePublished")
        .or(() -> meta(PUBLISHED))
        .or(this::marked)
        .or(() -> structured("dateCreated"))
        .or(this::address)
        .or(this::visible)
        .or(this::onPage);
  }

  Optional<Found<PartialDate>> modified() {
    return structured("dateModified").or(() -> meta(MODIFIED));
  }

  private Optional<Found<PartialDate>> structured(String key) {
    Optional<Found<PartialDate>> found = date(head.article().get(key).text(), "JSON-LD " + key);
    if (found.isPresent()) {
      return found;
    }
    return head.items().stream()
        .map(item -> date(item.get(key).text(), "JSON-LD " + key))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Found<PartialDate>> meta(String... names) {
    for (String name : names) {
      for (String value : head.metas(name)) {
        Optional<Found<PartialDate>> found = date(value, "meta " + name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found<PartialDate>> marked() {
    for (Marks.Mark mark : List.of(Marks.Mark.DATE_PUBLISHED, Marks.Mark.TIME)) {
      for (Element each : head.marks().of(mark)) {
        if (isAside(each)) {
          continue;
        }
        for (String text :
            List.of(each.attr("datetime"), each.attr("content"), each.attr("title"), each.text())) {
          Optional<Found<PartialDate>> found = date(text, each.normalName() + " element");
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Elements that are called a date. */
  private Optional<Found<PartialDate>> visible() {
    for (Element each : head.marks().of(Marks.Mark.DATE)) {
      String text = each.text();
      if (text.length() > 5 && text.length() < 160 && !isAside(each)) {
        Optional<Found<PartialDate>> found = date(text, "date on the page");
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Any short line with a date, the upper part of the page first. */
  private Optional<Found<PartialDate>> onPage() {
    int seen = 0;
    for (Element each : head.page().body().getAllElements()) {
      String own = each.ownText();
      if (seen >= 700) {
        break;
      }
      if (own.length() > 5 && own.length() < 120 && ++seen < 700 && !isAside(each)) {
        Optional<Found<PartialDate>> found = date(own, "date on the page");
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAside(Element element) {
    int up = 0;
    for (Element at = element; at != null && up < 10; at = at.parent(), up++) {
      if (at.normalName().equals("body")) {
        // A page that has comments or a side column often says so in its classes.
        return false;
      }
      String names = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
      if (names.contains("comment")
          || names.contains("related")
          || names.contains("sidebar")
          || names.contains("teaser")
          || up < 3 && names.contains("widget")
          || names.contains("footer")
          || names.contains("copyright")
          || names.contains("footnote")
          || names.contains("tweet")
          || at.normalName().equals("blockquote")
          || at.normalName().equals("aside")
          || at.normalName().equals("footer")
          || at.normalName().equals("nav")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Found<PartialDate>> address() {
    String address = head.address();
    Matcher m = IN_ADDRESS.matcher(address);
    return m.find()
        ? date(m.group(1) + "-" + m.group(2) + "-" + m.group(3), "address")
        : Optional.empty();
  }

  /** A day that is still to come is an event's, not the article's. */
  private static Optional<Found<PartialDate>> date(String text, String from) {
    if (text.length() < 6) {
      return Optional.empty();
    }
    return DateText.find(text)
        .filter(d -> d.day().isBefore(LocalDate.now(ZoneOffset.UTC).plusDays(2)))
        .map(d -> new Found<>(d, from));
  }
}
