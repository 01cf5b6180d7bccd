package org.copydesk.page;

import java.net.URI;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Chrome;

/** A file of data in the form of a script, written as it is. */
public record ScriptFile(Address address, String text, Chrome chrome) implements FilePage {
  @Override
  public URI base() {
    return chrome.base();
  }

  @Override
  public String lang() {
    return chrome.lang();
  }

  @Override
  public String template() {
    return "";
  }
}
