package org.copydesk.page.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.page.address.Address;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;

/** Makes the frames of one language's pages. */
public final class Framing {
  private final Shelf shelf;
  private final Chrome chrome;

  public Framing(Shelf shelf) {
    this.shelf = shelf;
    this.chrome = Furniture.of(shelf);
  }

  public Shelf shelf() {
    return shelf;
  }

  public Chrome chrome() {
    return chrome;
  }

  /**
   * A page that shares a key with its translations.
   *
   * @param above the keys of the listings between the front page and this one
   */
  public Frame frame(Address address, Label title, String key, String... above) {
    return framed(address, title, alternates(key), above);
  }

  /** A page that stands alone, such as the second of a listing. */
  public Frame alone(Address address, Label title, String... above) {
    return framed(address, title, List.of(), above);
  }

  private Frame framed(
      Address address, Label title, List<Frame.Alternate> alternates, String... above) {
    List<Frame.Crumb> crumbs = new ArrayList<>();
    if (!address.equals(shelf.addresses().home())) {
      crumbs.add(new Frame.Crumb(Label.word("home.title"), shelf.addresses().home()));
      for (String key : above) {
        shelf
            .directory()
            .find(key, shelf.lang())
            .ifPresent(entry -> crumbs.add(new Frame.Crumb(entry.title(), entry.address())));
      }
      crumbs.add(new Frame.Crumb(title, address));
    }
    return new Frame(
        address, title, Optional.empty(), crumbs, alternates, true, Optional.empty(), chrome);
  }

  private List<Frame.Alternate> alternates(String key) {
    String first = shelf.edition().site().defaultLanguage();
    List<Directory.Entry> entries = shelf.directory().find(key);
    return entries.size() < 2
        ? List.of()
        : entries.stream()
            .map(e -> new Frame.Alternate(e.lang(), e.address(), e.lang().equals(first)))
            .toList();
  }
}
