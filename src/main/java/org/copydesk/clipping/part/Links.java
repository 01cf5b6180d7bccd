package org.copydesk.clipping.part;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;

/** Makes the addresses in a clipping absolute and drops what only tracks readers. */
public final class Links {
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)utm_\\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi)|wt_?mc\\w*|xtor|at_\\w+"
              + "|ns_\\w+|cmpid|ocid|twclid|ref_src|ref_url|mkt_tok|s_cid|__twitter_impression|spm|_ga");

  private final String base;

  public Links(String base) {
    this.base = base;
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
      return new Part.Figure(absolute(f.address()).orElse(""), f.alt(), clean(f.caption()));
    }
    return part;
  }

  private Words clean(Words words) {
    List<Run> runs = new ArrayList<>();
    for (Run run : words.runs()) {
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
    String whole = base.isEmpty() ? target : StringUtil.resolve(base, target);
    boolean web =
        whole.startsWith("http://") || whole.startsWith("https://") || whole.startsWith("mailto:");
    return web ? Optional.of(untracked(whole)) : Optional.empty();
  }

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
