package org.copydesk.page.data;

import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.shelf.Shelf;

/** The publication for machines (schema.org WebSite). */
public final class SiteData {
  private SiteData() {}

  public static JsonObject of(Shelf shelf, Chrome chrome) {
    Address home = chrome.home();
    return Schema.root("WebSite")
        .put("name", chrome.site())
        .put("description", chrome.description())
        .put("url", shelf.addresses().absolute(home))
        .put("inLanguage", chrome.lang())
        .put("publisher", PublisherData.of(shelf, chrome).full());
  }
}
