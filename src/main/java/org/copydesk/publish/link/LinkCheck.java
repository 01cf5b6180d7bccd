package org.copydesk.publish.link;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * All links of a site that stay within it. Pages are read from several threads at will, and most
 * links are found good at once: they lead to a file that is known to be printed, or to a place on
 * the same page. Only the others are kept until every page is drawn.
 *
 * <pre>{@code
 * LinkCheck check = new LinkCheck(site.base(), printed);
 * check.read("index.html", html);
 * check.broken(paths);
 * }</pre>
 */
public final class LinkCheck {
  private record Mention(String written, Address address) {}

  private final Survey.Site site;
  private final ConcurrentMap<String, List<Mention>> mentions = new ConcurrentHashMap<>();

  /**
   * By page the hash codes of its anchors, sorted. That two of them are equal, and a link to a
   * missing place is taken for good, happens once in some hundred million links.
   */
  private final ConcurrentMap<String, int[]> anchors = new ConcurrentHashMap<>();

  /** By page, until they are taken, the numbers of all that it refers to, see {@link Ties}. */
  private final ConcurrentMap<String, int[]> targets = new ConcurrentHashMap<>();

  /**
   * @param base where the site will stand, with a slash at the end; an address that starts with it
   *     is a link within the site
   */
  public LinkCheck(URI base) {
    this(base, Set.of());
  }

  /**
   * The same.
   *
   * @param printed files of which it is certain that the site will have them, by path
   */
  public LinkCheck(URI base, Set<String> printed) {
    this.site = Survey.Site.of(base, printed);
  }

  /**
   * Notes the links and anchors of one rendered file. Reads HTML, XML and JSON; other files refer
   * to nothing.
   *
   * @param path below the site, with forward slashes
   */
  public void read(String path, String text) {
    char[] letters = text.toCharArray();
    read(path, letters, letters.length);
  }

  /**
   * The same.
   *
   * @param text the file's text, of which as many letters count as {@code length} says
   */
  public void read(String path, char[] text, int length) {
    boolean html = path.endsWith(".html");
    if (!html && !path.endsWith(".xml") && !path.endsWith(".atom") && !path.endsWith(".json")) {
      return;
    }
    Survey survey = new Survey(path, site, new Letters(text, 0, length));
    Map<String, Address> open = survey.read();
    if (!open.isEmpty()) {
      List<Mention> kept = new ArrayList<>();
      open.forEach((written, address) -> kept.add(new Mention(written, address)));
      mentions.put(path, List.copyOf(kept));
    }
    targets.put(path, survey.targets());
    if (html) {
      anchors.put(path, survey.anchors());
    }
  }

  /** Notes what is known of a file that was not drawn anew; its links are not followed. */
  public void keep(String path, Ties ties) {
    if (path.endsWith(".html")) {
      anchors.put(path, ties.anchors());
    }
  }

  /**
   * What a file that was read refers to and what can be referred to in it, to be known another
   * time. What it refers to is not kept any longer.
   */
  public Ties take(String path) {
    int[] taken = targets.remove(path);
    return new Ties(
        taken == null ? Ties.NONE.targets() : taken,
        anchors.getOrDefault(path, Ties.NONE.anchors()));
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
    Optional<String> file = address.file(files);
    if (file.isEmpty()) {
      return Optional.of("there is no such page or file in the site");
    }
    String anchor = address.fragment();
    int[] there = anchors.get(file.get());
    if (there == null
        || anchor.isEmpty()
        || anchor.equals("top")
        || Arrays.binarySearch(there, anchor.hashCode()) >= 0) {
      return Optional.empty();
    }
    return Optional.of("the page has no place called `" + anchor + "`");
  }
}
