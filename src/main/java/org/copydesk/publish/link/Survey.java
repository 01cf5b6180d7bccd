package org.copydesk.publish.link;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One rendered file, gone through for what it refers to and what can be referred to in it. */
final class Survey implements Markup.Reader {
  /**
   * Addresses in JSON Feed (version 1.1) and its like: the keys end in url, or are icon or image.
   */
  private static final Pattern IN_JSON =
      Pattern.compile("\"(?:\\w*url|icon|favicon|image|banner_image)\"\\s*:\\s*\"([^\"\\\\]*)\"");

  private static final Pattern IN_SITEMAP = Pattern.compile("<loc>([^<]*)</loc>");

  /**
   * The site to be.
   *
   * @param base where it will stand
   * @param paths files of which it is certain that it will have them
   * @param printed the same
   */
  record Site(URI base, Set<String> paths, Printed printed) {
    static Site of(URI base, Set<String> paths) {
      return new Site(base, paths, new Printed(paths));
    }
  }

  private final String page;
  private final Site site;
  private final Letters text;
  private final Numbers targets = new Numbers();
  private final Numbers places = new Numbers();
  private final Numbers anchors = new Numbers();
  private final PlainLink plain;

  /** The other links by how they are written, in the order of the text. */
  private final Map<String, Address> others = new LinkedHashMap<>();

  private boolean everyLink;

  Survey(String page, Site site, Letters text) {
    this.page = page;
    this.site = site;
    this.text = text;
    this.plain = new PlainLink(page, site.base(), site.printed(), targets, places);
  }

  /** The links that may lead nowhere, by how they are written, in the order of the text. */
  Map<String, Address> read() {
    go();
    if (!hasPlaces()) {
      everyLink = true;
      go();
    }
    if (others.isEmpty()) {
      return others;
    }
    Set<Integer> own = Arrays.stream(anchors()).boxed().collect(Collectors.toSet());
    others.values().removeIf(address -> isGood(address, own));
    return others;
  }

  /** The numbers of all that it refers to, sorted, see {@link Ties}. */
  int[] targets() {
    return targets.distinct();
  }

  /** The hash codes of its anchors, sorted. */
  int[] anchors() {
    return anchors.distinct();
  }

  private void go() {
    if (page.endsWith(".json")) {
      find(IN_JSON);
      return;
    }
    Markup.read(text.text(), text.to(), this);
    if (page.endsWith(".xml")) {
      find(IN_SITEMAP);
    }
  }

  /** Whether all places that the page's links name on it are there. */
  private boolean hasPlaces() {
    int[] there = anchors.distinct();
    return Arrays.stream(places.distinct())
        .allMatch(place -> Arrays.binarySearch(there, place) >= 0);
  }

  private boolean isGood(Address address, Set<Integer> own) {
    Optional<String> file = address.file(site.paths());
    String anchor = address.fragment();
    return file.isPresent()
        && (anchor.isEmpty() || file.get().equals(page) && own.contains(anchor.hashCode()));
  }

  @Override
  public void attribute(Markup.Element element, Markup.Attribute name, int from, int to) {
    Letters value = new Letters(text.text(), from, to);
    switch (name) {
      case HREF, SRC, POSTER, DATA, ACTION, CITE -> {
        if (element != Markup.Element.BASE && (everyLink || !plain.follow(value))) {
          link(decoded(value));
        }
      }
      case SRCSET, IMAGESRCSET -> candidates(decoded(value));
      case CONTENT -> {
        if (element == Markup.Element.META) {
          refresh(value);
        }
      }
      case ID -> anchor(value);
      case NAME -> {
        if (element == Markup.Element.A) {
          anchor(value);
        }
      }
    }
  }

  private void link(String written) {
    if (others.containsKey(written)) {
      return;
    }
    Optional<Address> address = Address.of(written, page, site.base());
    if (address.isPresent()) {
      Address leads = address.get();
      others.put(written, leads);
      targets.add(Ties.file(leads.path()));
      if (!leads.fragment().isEmpty()) {
        targets.add(Ties.place(leads.path(), leads.fragment().hashCode()));
      }
    }
  }

  private void anchor(Letters value) {
    anchors.add(value.indexOf('&') < 0 ? value.hash(0) : decoded(value).hashCode());
  }

  /** {@code a.jpg 1x, b.jpg 2x}: the first word of each. */
  private void candidates(String srcset) {
    for (String candidate : srcset.split(",\\s", -1)) {
      String image = candidate.strip();
      int blank = image.indexOf(' ');
      link(blank < 0 ? image : image.substring(0, blank));
    }
  }

  /** {@code <meta http-equiv="refresh" content="0; url=../new/">}, as pages of redirection have. */
  private void refresh(Letters value) {
    if (value.length() == 0 || !Character.isDigit(value.at(0)) && value.at(0) != '&') {
      return;
    }
    String content = decoded(value);
    int url = content.indexOf("; url=");
    if (url > 0 && Character.isDigit(content.charAt(0))) {
      link(content.substring(url + 6));
    }
  }

  private void find(Pattern pattern) {
    for (Matcher m = pattern.matcher(text.toString()); m.find(); ) {
      link(Entities.decode(m.group(1)));
    }
  }

  private static String decoded(Letters value) {
    return Entities.decode(value.toString());
  }
}
