package org.copydesk.page.theme;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Chrome;

/**
 * What the frame of one language's pages links to, and from where these links look alike. A
 * relative link depends on the deepest folder that page and target share, and on how deep the page
 * stands below it; whether it is marked as the reader's place depends on the same.
 */
final class Surroundings {
  private final Chrome chrome;

  /** Every folder that holds a target, and every target that is a folder itself. */
  private final Set<String> folders = new HashSet<>();

  /**
   * Where a page stands among what its frame links to.
   *
   * @param folder the deepest one above the page that holds a target
   * @param depth how many slashes the page's path has after it
   * @param index whether the page is a folder's index
   */
  record Spot(String lang, String folder, int depth, boolean index) {}

  /**
   * @param assets the theme's files
   */
  Surroundings(Chrome chrome, Stream<Address> assets) {
    this.chrome = chrome;
    Stream.of(
            assets,
            Stream.of(chrome.home(), chrome.search()),
            Stream.concat(chrome.look().style().stream(), chrome.look().logo().stream()),
            chrome.imprint().logo().stream(),
            Stream.concat(chrome.main().stream(), chrome.footer().stream())
                .flatMap(line -> line.inside().stream()),
            chrome.languages().stream().map(Chrome.Home::address),
            chrome.feeds().stream().map(Chrome.Feed::address))
        .flatMap(targets -> targets)
        .map(Address::path)
        .forEach(this::enter);
  }

  boolean areOf(Chrome other) {
    return chrome == other;
  }

  /** Empty for a page that is, or holds, a target: no other has its links. */
  Optional<Spot> spot(Address page) {
    String path = page.path();
    if (folders.contains(path)) {
      return Optional.empty();
    }
    int slash = path.lastIndexOf('/');
    int depth = 0;
    while (slash > 0 && !folders.contains(path.substring(0, slash + 1))) {
      depth++;
      slash = path.lastIndexOf('/', slash - 1);
    }
    return Optional.of(
        new Spot(chrome.lang(), path.substring(0, slash + 1), depth, path.endsWith("/")));
  }

  private void enter(String target) {
    folders.add(target);
    for (int slash = target.lastIndexOf('/'); slash >= 0; ) {
      folders.add(target.substring(0, slash + 1));
      slash = slash == 0 ? -1 : target.lastIndexOf('/', slash - 1);
    }
  }
}
