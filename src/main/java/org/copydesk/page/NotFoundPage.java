package org.copydesk.page;

import org.copydesk.page.address.Address;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;

/**
 * What a reader sees at an address where nothing is. A server shows it at any depth, so its links
 * start at the host's root: relative ones would lead astray.
 */
public record NotFoundPage(Frame frame) implements HtmlPage {
  static NotFoundPage of(Framing framing) {
    Shelf shelf = framing.shelf();
    Address address = shelf.addresses().below("404.html");
    return new NotFoundPage(framing.alone(address, Label.word("not-found.title")).hidden(true));
  }

  @Override
  public String to(Address target) {
    return frame.chrome().base().getRawPath() + target.encoded().substring(1);
  }

  @Override
  public String template() {
    return "not-found.ftlh";
  }
}
