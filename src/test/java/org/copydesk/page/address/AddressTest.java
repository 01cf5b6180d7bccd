package org.copydesk.page.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** Addresses are written relative to the page they stand on. */
class AddressTest {
  @Test
  void aPageBesideAnother() {
    assertEquals("../../claims/x/", from("/claims/x/", "/briefings/a/"));
    assertEquals("../b/", from("/briefings/b/", "/briefings/a/"));
    assertEquals("../", from("/briefings/", "/briefings/a/"));
    assertEquals("a/", from("/briefings/a/", "/briefings/"));
  }

  @Test
  void theFrontPageAndFiles() {
    assertEquals("../../", from("/", "/briefings/a/"));
    assertEquals("./", from("/", "/404.html"));
    assertEquals("style.css", from("/style.css", "/"));
    assertEquals("../style.css", from("/style.css", "/fr/"));
    assertEquals("fr/", from("/fr/", "/"));
  }

  @Test
  void thePageItself() {
    assertEquals("./", from("/a/", "/a/"));
    assertEquals("404.html", from("/404.html", "/404.html"));
    assertEquals("#place", Address.of("/a/").at("place").from(Address.of("/a/")));
  }

  @Test
  void anAnchorElsewhere() {
    assertEquals("../b/#x%20y", Address.of("/b/").at("x y").from(Address.of("/a/")));
  }

  @Test
  void otherScriptsAreEncodedOnceAndColonsNeverLookLikeASchemeEither() {
    assertEquals("%D8%A3/", from("/أ/", "/"));
    assertEquals("a%3Ab/", from("/a:b/", "/"));
    assertEquals("/%D8%A3/", Address.written("/%D8%A3/").encoded());
    assertEquals("أ/index.html", Address.written("/%D8%A3/").file());
  }

  @Test
  void neverLeadsAboveTheRoot() {
    assertEquals("/x/", Address.of("/../../x/").path());
    assertEquals("/a/c/", Address.of("/a//./b/../c/").path());
  }

  @Test
  void referencesResolveAsABrowserDoes() {
    assertEquals("/a/map.png", Address.of("/a/b/").resolve("../map.png").path());
    assertEquals("/map.png", Address.of("/a/b/").resolve("/map.png").path());
    assertEquals("/a/b/map b.png", Address.of("/a/b/").resolve("map%20b.png").path());
  }

  @Test
  void absoluteAddressesStandBelowTheBase() {
    assertEquals(
        "https://example.org/news/a/#b",
        Addresses.absolute(URI.create("https://example.org/news/"), Address.of("/a/").at("b")));
  }

  @Test
  void namesBecomePartsOfAddresses() {
    assertEquals("ministere-de-l-interieur", Addresses.slug("Ministère de l’Intérieur"));
    assertEquals("وزارة-الداخلية", Addresses.slug("وزارة الداخلية"));
    assertEquals("unnamed", Addresses.slug("…"));
  }

  private static String from(String target, String page) {
    return Address.of(target).from(Address.of(page));
  }
}
