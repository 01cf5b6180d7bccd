package org.copydesk.clipping.part;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;

/** Makes the addresses in a clipping absolute and drops what only tracks readers. */
public final class Links {
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)utm_\\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi)|wt_?mc\\w*|xtor|at_\\w+"
              + "|ns_\\w+|cmpid|ocid|twclid|ttclid|gbraid|wbraid|gad_source|srsltid|li_fat_id|igsh|vero_id|_openstat|(?:pk|piwik|mtm|hsa)_\\w+|ref_src|ref_url|mkt_tok|s_cid|__twitter_impression|spm|_ga");

  private static final Pattern SCHEME =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

  private final String base;
  private final Set<String> lostLinks = new HashSet<>();
  private final Set<String> lostPictures = new HashSet<>();

  /**
   * For one page.
   *
   * @param base the address that relative ones lead from; empty when nobody knows it
   */
  public Links(String base) {
    this.base = base;
  }

  /** Says how many relative addresses were lost for want of the page's own; empty when none. */
  public Optional<String> lost() {
    int links = lostLinks.size();
    int pictures = lostPictures.size();
    if (links + pictures == 0) {
      return Optional.empty();
    }
    String left = (links == 1 ? "1 link was" : links + " links were") + " left as plain words";
    String gone = (pictures == 1 ? "1 picture was" : pictures + " pictures were") + " left out";
    String both = links == 0 ? gone : pictures == 0 ? left : left + " and " + gone;
    return Optional.of("The page does not say its own address, so " + both + ".");
  }

  public Part clean(Part part) {
    if (part instanceof Part.Paragraph p) {
      return new Part.Paragraph(clean(p.words()));
    } else if (part instanceof Part.Heading h) {
      return new Part.Heading(h.level(), clean(h.words()));
    } else if (part instanceof Part.Item i) {
      return new Part.Item(i.depth(), i.number(), clean(i.words()));
    } else if (part instanceof Part.Note n) {
      return new Part.Note(n.mark(), clean(n.words()));
    } else if (part instanceof Part.Quote q) {
      return new Part.Quote(clean(q.words()));
    } else if (part instanceof Part.Table t) {
      return new Part.Table(
          t.rows().stream().map(r -> r.stream().map(this::clean).toList()).toList());
    } else if (part instanceof Part.Figure f) {
      if (isLost(f.address())) {
        lostPictures.add(f.address());
      }
      return new Part.Figure(absolute(f.address()).orElse(""), f.alt(), clean(f.caption()));
    }
    return part;
  }

  private Words clean(Words words) {
    List<Run> runs = new ArrayList<>();
    for (Run run : words.runs()) {
      run.link().filter(this::isLost).ifPresent(lostLinks::add);
      runs.add(new Run(run.text(), run.link().flatMap(this::absolute), run.look()));
    }
    return new Words(runs);
  }

  /** Empty when it is no address that a reader could follow. */
  public Optional<String> absolute(String address) {
    String target = address.strip();
    if (target.isEmpty() || target.startsWith("#")) {
      return Optional.empty();
    }
    String whole = isWhole(target) ? target : resolved(target);
    boolean web =
        whole.startsWith("http://") || whole.startsWith("https://") || whole.startsWith("mailto:");
    return web ? Optional.of(untracked(whole)) : Optional.empty();
  }

  /** Whether a reader could have followed it from the page itself. */
  private boolean isLost(String address) {
    String target = address.strip();
    return base.isEmpty()
        && !target.isEmpty()
        && !target.startsWith("#")
        && !target.startsWith("//")
        && !SCHEME.matcher(target).matches();
  }

  /** An address that needs no page to lead from, and no mending. */
  private static boolean isWhole(String target) {
    if (!target.startsWith("https://") && !target.startsWith("http://")) {
      return false;
    }
    for (int i = 0; i < target.length(); i++) {
      if (target.charAt(i) <= ' ') {
        return false;
      }
    }
    return true;
  }

  private String resolved(String target) {
    return !base.isEmpty()
        ? StringUtil.resolve(base, target)
        : target.startsWith("//") ? "https:" + target : target;
  }

  /** Without what only tells a site which reader came from where. */
  public static String untracked(String address) {
    int query = address.indexOf('?');
    if (query < 0) {
      return address;
    }
    int hash = address.indexOf('#', query);
    String fragment = hash < 0 ? "" : address.substring(hash);
    List<String> kept = new ArrayList<>();
    for (String pair :
        address.substring(query + 1, hash < 0 ? address.length() : hash).split("&")) {
      String name = pair.replaceFirst("=.*", "");
      if (!pair.isEmpty() && !TRACKING.matcher(name).matches()) {
        kept.add(pair);
      }
    }
    String rest = kept.isEmpty() ? "" : "?" + String.join("&", kept);
    return address.substring(0, query) + rest + fragment;
  }

  /** Whether the text is an address that can be a base. */
  public static boolean isWeb(String address) {
    try {
      String scheme = URI.create(address).getScheme();
      return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
