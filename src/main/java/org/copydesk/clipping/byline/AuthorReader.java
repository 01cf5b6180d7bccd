package org.copydesk.clipping.byline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.clipping.part.Blanks;
import org.copydesk.json.JsonValue;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads who wrote an article: JSON-LD, then {@code meta}, then what is marked as an author on the
 * page, then a line that begins like a byline.
 */
final class AuthorReader {
  private static final String BY =
      "(?:(?:written|reported|story|posted|published|words|text|photos?) )?by|von|par|por|di|da|door|af|av|autor(?:in)?|auteur"
          + "|text|tekst|texte|texto|автор|autorzy|yazan|oleh|opublikował[a]?|geschrieben von|écrit par|escrito por|scritto da";

  /** What stands before a name; some pages leave out the space after "By". */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?u)^(?:(?i:(?:view )?(?:all posts|more|articles|stories) (?:by|from)|(?:recipe|posted|created|eingestellt|publié|"
              + "publicado) (?:by|von|par|por)|"
              + BY
              + ")[:\\s]+(?=\\S)|By(?=\\p{Lu}\\p{Ll}))");

  /** A line that is nothing but a byline. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?u)^(?:By|BY|by|Von|von|VON|Par|PAR|Por|POR|Di|Door|Autor|Autorin|Text|Автор|Author|Auteur|Autore|Written by)[:\\s]+"
              + "(\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}|de |van |von |der |di |da |del |la |bin |al-)[\\p{L}.'’-]*){1,4})"
              + "(?=\\s*(?:$|[,|•·–—(]|\\d|\\s(?:am|on|le|el|il|und|and|et|y)\\s))");

  private static final Pattern SPLIT =
      Pattern.compile(
          "(?iu)\\s*(?:[;|•·/]|,(?!\\s*(?:jr|sr|phd|md|ii|iii)\\b)|\\s(?:and|und|et|y|e|en|og|och|i|ve|и|та|with|mit|&)\\s)\\s*");

  private static final Pattern NAME =
      Pattern.compile("(?u)[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N} .,'’`´()@-]{1,58}");

  private static final Pattern ADDRESS =
      Pattern.compile("(?iu)\\bmailto:|\\S+@\\S+\\.\\S+|https?://\\S+|@\\w+");

  private static final Pattern SIGNS_AROUND = Pattern.compile("^[\\s,.:–—-]+|[\\s,:–—-]+$");
  private static final Pattern COUNT = Pattern.compile("\\s\\d{1,3}$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Evaluator BY_LINK = QueryParser.parse("a[href*=author], a[href*=autor]");
  private static final Evaluator LINES =
      QueryParser.parse("p, div, span, li, td, em, i, b, strong, small, h4, h5, h6");

  private static final Set<String> WHOLE = Set.of("body", "html", "main", "article");

  private final PageHead head;
  private final Map<String, Found<String>> found = new LinkedHashMap<>();

  /** A publisher that names itself as author counts only when nobody else is named. */
  private final Map<String, Found<String>> publisher = new LinkedHashMap<>();

  AuthorReader(PageHead head) {
    this.head = head;
  }

  List<Found<String>> read() {
    structured(head.article().get("author"));
    if (found.isEmpty()) {
      structured(head.article().get("creator"));
    }
    for (String name :
        List.of(
            "author",
            "byl",
            "parsely-author",
            "dc.creator",
            "dcterms.creator",
            "sailthru.author",
            "article:author_name",
            "citation_author",
            "cxenseparse:author",
            "twitter:creator_name",
            "article:author")) {
      if (found.isEmpty()) {
        head.metas(name).forEach(value -> take(value, "meta " + name));
      }
    }
    if (found.isEmpty()) {
      marked();
    }
    if (found.isEmpty() && publisher.isEmpty()) {
      line();
    }
    return List.copyOf((found.isEmpty() ? publisher : withoutLonger()).values());
  }

  /** "Ada Moor" and "Ada Moor The Post" are one author, told twice. */
  private Map<String, Found<String>> withoutLonger() {
    Map<String, Found<String>> names = new LinkedHashMap<>(found);
    names.keySet().removeIf(name -> found.entrySet().stream().anyMatch(e -> isShorter(e, name)));
    return names;
  }

  /** Whether an entry is a whole name with which another begins. */
  private static boolean isShorter(Map.Entry<String, Found<String>> entry, String name) {
    String shorter = entry.getKey();
    return name.startsWith(shorter)
        && shorter.length() > 6
        && shorter.length() < name.length()
        && entry.getValue().value().indexOf(' ') > 0;
  }

  /** A name, a person, a list of either, or the identifier of a person described elsewhere. */
  private void structured(JsonValue author) {
    for (JsonValue each : author.items()) {
      if (each instanceof JsonValue.Scalar) {
        take(each.text(), "JSON-LD author");
        continue;
      }
      JsonValue name = each.get("name");
      if (name instanceof JsonValue.Nothing) {
        name = head.byId(each.get("@id").text()).get("name");
      }
      for (JsonValue one : name.items()) {
        take(one.text(), "JSON-LD author");
      }
    }
  }

  /** What the page marks as its author, the most explicit mark first. */
  private void marked() {
    for (Marks.Mark mark :
        List.of(
            Marks.Mark.AUTHOR, Marks.Mark.AUTHOR_REL, Marks.Mark.AUTHOR_NAME, Marks.Mark.BYLINE)) {
      Optional<Element> first = Optional.empty();
      for (Element each : head.marks().of(mark)) {
        if (first.isPresent() && !standTogether(first.get(), each)) {
          continue;
        }
        int before = found.size();
        Element name =
            mark == Marks.Mark.AUTHOR ? each.selectFirst("[itemprop=name]") : byLink(mark, each);
        Element told = name == null ? each : name;
        String text = told.hasAttr("content") ? told.attr("content") : told.text();
        if (text.length() < 90 && isOfArticle(each)) {
          take(text, "byline");
        }
        first = first.isEmpty() && found.size() > before ? Optional.of(each) : first;
        if (found.size() > 3) {
          return;
        }
      }
      if (!found.isEmpty()) {
        return;
      }
    }
  }

  /** The authors of one article stand in one box; those of teasers and pictures in others. */
  private static boolean standTogether(Element one, Element other) {
    Element box = one.parent();
    for (int up = 0; box != null && up < 3; up++, box = box.parent()) {
      for (Element at = other; at != null; at = at.parent()) {
        if (at == box) {
          return true;
        }
      }
    }
    return false;
  }

  /** Within a byline the name is often a link to the author's page. */
  private static @Nullable Element byLink(Marks.Mark mark, Element byline) {
    return mark == Marks.Mark.BYLINE ? byline.selectFirst(BY_LINK) : null;
  }

  /** Comments, teasers and side columns have authors of their own. */
  private static boolean isOfArticle(Element element) {
    int up = 0;
    for (Element at = element; at != null && up < 8; at = at.parent(), up++) {
      if (WHOLE.contains(at.normalName())) {
        // A page that has comments or a side column often says so in its classes.
        return !at.className().toLowerCase(Locale.ROOT).matches("comment.*|.* comment( .*)?");
      }
      String names = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
      if (names.contains("comment")
          || names.contains("related")
          || names.contains("sidebar")
          || names.contains("teaser")
          || up < 3 && names.contains("widget")
          || at.normalName().equals("aside")
          || at.normalName().equals("footer") && up > 2) {
        return false;
      }
    }
    return true;
  }

  private void line() {
    int seen = 0;
    for (Element each : head.page().body().select(LINES)) {
      String own = each.ownText();
      if (own.length() < 2 || own.length() > 80) {
        continue;
      } else if (++seen > 400) {
        return;
      }
      Matcher m = LINE.matcher(Blanks.fold(each.text()));
      if (m.find() && isOfArticle(each)) {
        take(m.group(1), "byline");
        return;
      }
    }
  }

  private void take(String text, String from) {
    String line = ADDRESS.matcher(Blanks.fold(text)).replaceAll(" ");
    Matcher lead = LEAD.matcher(line.strip());
    String names = lead.find() ? lead.replaceFirst("") : line;
    for (String part : SPLIT.split(names.strip())) {
      Matcher again = LEAD.matcher(part.strip());
      String name = trimmed(Blanks.fold(again.find() ? again.replaceFirst("") : part));
      if (isName(name) && isPublisher(name)) {
        publisher.putIfAbsent(name, new Found<>(name, from));
      } else if (isName(name)) {
        found.putIfAbsent(TitleReader.squeezed(name), new Found<>(name, from));
      }
    }
  }

  private static String trimmed(String name) {
    return COUNT.matcher(SIGNS_AROUND.matcher(name).replaceAll("")).replaceFirst("");
  }

  private boolean isPublisher(String name) {
    String plain = TitleReader.squeezed(name);
    return head.meta("og:site_name", "application-name").stream()
            .anyMatch(f -> TitleReader.squeezed(f.value()).equals(plain))
        || TitleReader.squeezed(head.article().get("publisher").get("name").text()).equals(plain)
        || plain.length() > 3 && TitleReader.squeezed(head.host()).equals(plain);
  }

  private static boolean isName(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    boolean none =
        List.of(
                "admin",
                "administrator",
                "editor",
                "author",
                "null",
                "none",
                "unknown",
                "user",
                "webmaster",
                "redaktion",
                "staff",
                "by",
                "von",
                "par",
                "por",
                "auteur",
                "autor",
                "autorin",
                "autore",
                "автор",
                "no author",
                "anonymous",
                "publisher")
            .contains(low);
    return !none
        && name.indexOf('(') == name.indexOf(')')
        && NAME.matcher(name).matches()
        && BLANKS.split(name).length <= 6
        && name.chars().filter(Character::isDigit).count() < 3;
  }
}
