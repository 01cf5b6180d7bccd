package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Address;
import org.copydesk.page.address.Addresses;
import org.copydesk.page.data.Breadcrumbs;
import org.copydesk.page.data.PageData;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.ShareBox;
import org.copydesk.page.words.Words;

/** A page for readers. Its links are relative, so that the site works wherever it is put. */
public non-sealed interface HtmlPage extends Page {
  Frame frame();

  @Override
  default Address address() {
    return frame().address();
  }

  @Override
  default String lang() {
    return frame().chrome().lang();
  }

  /** Whether it stands there itself. */
  default boolean at(Address place) {
    return place.equals(address());
  }

  @Override
  default String to(Address target) {
    return target.from(address());
  }

  @Override
  default String absolute(Address target) {
    return Addresses.absolute(frame().chrome().base(), target);
  }

  /** What it says to machines, each object for a script element of its own (JSON-LD). */
  default List<JsonObject> data(Words words) {
    List<JsonObject> data = new ArrayList<>();
    kind().ifPresent(type -> data.add(PageData.of(type, frame(), this, words)));
    data.addAll(Breadcrumbs.of(frame(), this, words));
    return data;
  }

  /**
   * What schema.org calls a page of its kind, such as {@code CollectionPage}; empty when it says so
   * itself, or there is nothing to say.
   */
  default Optional<String> kind() {
    return Optional.empty();
  }

  /** The feeds that go with it, besides those of the whole site. */
  default List<Chrome.Feed> feeds() {
    return List.of();
  }

  /** The same text as Markdown, where there is such a file. */
  default Optional<Address> twin() {
    return Optional.empty();
  }

  /** The picture that stands for it where it is shared. */
  default Optional<ShareBox> share() {
    return Optional.empty();
  }

  /** Whether it is an article, for link previews (Open Graph). */
  default boolean article() {
    return false;
  }
}
