package org.copydesk.page.address;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Site;
import org.copydesk.claim.Source;

/**
 * The address of each thing in one language of a publication. The first language stands at the
 * site's root, each other below {@code /<language>/}.
 *
 * @param root {@code /} or {@code /<language>/}
 */
public record Addresses(Site site, String root) {
  private static final Pattern LATIN_MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  public static Addresses of(Site site, String lang) {
    return new Addresses(site, new org.copydesk.briefing.Addresses(site).root(lang));
  }

  public Address home() {
    return Address.of(root);
  }

  /** A page below the language's root, such as {@code claims/}. */
  public Address below(String path) {
    return Address.of(root + path);
  }

  public Address briefing(Briefing briefing) {
    return Address.of(new org.copydesk.briefing.Addresses(site).of(briefing));
  }

  public Address claim(String id) {
    return below("claims/" + id + "/");
  }

  public Address rating(String id) {
    return below("claims/rating/" + id + "/");
  }

  public Address topic(String id) {
    return below("topics/" + id + "/");
  }

  public Address person(String id) {
    return below("people/" + id + "/");
  }

  /**
   * @param briefing the briefing that cites the source; its slug stands before the ids of its own
   *     sources
   */
  public Address source(Briefing briefing, Source source) {
    return below("sources/" + sourceKey(briefing, source) + "/");
  }

  /** What tells a source from all others: its id, with the briefing's slug when it is its own. */
  public static String sourceKey(Briefing briefing, Source source) {
    return source.shared() ? source.id() : briefing.slug() + "/" + source.id();
  }

  public Address publisher(String name) {
    return below("publishers/" + slug(name) + "/");
  }

  /** The address with scheme and host, as ASCII. */
  public String absolute(Address address) {
    return absolute(site.base(), address);
  }

  public static String absolute(URI base, Address address) {
    return base.toASCIIString() + address.encoded().substring(1);
  }

  /** A name as a part of an address: lower case, letters and digits of any script, hyphens. */
  public static String slug(String name) {
    StringBuilder ascii = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 128) {
        return foldedSlug(name);
      }
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        ascii.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        ascii.append((char) (c + 'a' - 'A'));
      } else if (!ascii.isEmpty() && ascii.charAt(ascii.length() - 1) != '-') {
        ascii.append('-');
      }
    }
    if (!ascii.isEmpty() && ascii.charAt(ascii.length() - 1) == '-') {
      ascii.setLength(ascii.length() - 1);
    }
    return ascii.isEmpty() ? "unnamed" : ascii.toString();
  }

  private static String foldedSlug(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String plain = LATIN_MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    String composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
    String slug = ENDS.matcher(NO_LETTERS.matcher(composed).replaceAll("-")).replaceAll("");
    return slug.isEmpty() ? "unnamed" : slug;
  }
}
