package org.copydesk.page;

import java.net.URI;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Chrome;

/**
 * How browsers can ask the search page from their address bar (OpenSearch 1.1 description).
 *
 * @param name at most 16 characters, as the standard has it
 * @param search the search page
 */
public record SearchDescription(
    Address address, String name, String site, Address search, URI base, String lang)
    implements FilePage {
  private static final int LONGEST_NAME = 16;

  static SearchDescription of(Chrome chrome) {
    String site = chrome.site();
    String name =
        site.codePointCount(0, site.length()) <= LONGEST_NAME
            ? site
            : site.substring(0, site.offsetByCodePoints(0, LONGEST_NAME)).strip();
    return new SearchDescription(
        chrome.searchDescription(), name, site, chrome.search(), chrome.base(), chrome.lang());
  }

  @Override
  public String template() {
    return "opensearch.ftlx";
  }
}
