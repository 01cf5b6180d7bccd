package org.copydesk.publish.link;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * All links of a site that stay within it, checked once every page is drawn. Pages are read from
 * several threads at will; only what they refer to is kept, and equal addresses are kept once.
 *
 * <pre>{@code
 * LinkCheck check = new LinkCheck(site.base());
 * check.read("index.html", html);
 * check.broken(paths);
 * }</pre>
 */
public final class LinkCheck {
  private record Mention(String written, Address address) {}

  private final URI base;
  private final ConcurrentMap<String, List<Mention>> mentions = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Set<String>> anchors = new ConcurrentHashMap<>();
  private final ConcurrentMap<Mention, Mention> known = new ConcurrentHashMap<>();

  /**
   * @param base where the site will stand, with a slash at the end; an address that starts with it
   *     is a link within the site
   */
  public LinkCheck(URI base) {
    this.base = base;
  }

  /**
   * Notes the links and anchors of one rendered file. Reads HTML, XML and JSON; other files refer
   * to nothing.
   *
   * @param path below the site, with forward slashes
   */
  public void read(String path, String text) {
    boolean html = path.endsWith(".html");
    if (!html && !path.endsWith(".xml") && !path.endsWith(".atom") && !path.endsWith(".json")) {
      return;
    }
    PageLinks links = PageLinks.in(path, text);
    List<Mention> within = new ArrayList<>();
    for (String written : links.links()) {
      Optional<Address> address = Address.of(written, path, base);
      if (address.isPresent()) {
        Mention mention = new Mention(written, address.get());
        Mention earlier = known.putIfAbsent(mention, mention);
        within.add(earlier == null ? mention : earlier);
      }
    }
    mentions.put(path, List.copyOf(within));
    if (html) {
      anchors.put(path, links.anchors());
    }
  }

  /**
   * The links that lead nowhere, by page, in the order of its text.
   *
   * @param files all files of the site, by path
   */
  public List<BrokenLink> broken(Set<String> files) {
    List<BrokenLink> broken = new ArrayList<>();
    for (Map.Entry<String, List<Mention>> page : new TreeMap<>(mentions).entrySet()) {
      for (Mention mention : page.getValue()) {
        fault(mention.address(), files)
            .ifPresent(why -> broken.add(new BrokenLink(page.getKey(), mention.written(), why)));
      }
    }
    return broken;
  }

  private Optional<String> fault(Address address, Set<String> files) {
    String path = address.path();
    if (path.startsWith("../")) {
      return Optional.of("that leads out of the site");
    }
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    if (!files.contains(file)) {
      file = file + "/index.html";
      if (!files.contains(file)) {
        return Optional.of("there is no such page or file in the site");
      }
    }
    String anchor = address.fragment();
    Set<String> there = anchors.get(file);
    if (there == null || anchor.isEmpty() || anchor.equals("top") || there.contains(anchor)) {
      return Optional.empty();
    }
    return Optional.of("the page has no place called `" + anchor + "`");
  }
}
