package org.copydesk.publish.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Links of the finished site are resolved as a browser does and held against what is there. */
class LinkCheckTest {
  private static final Set<String> SITE =
      Set.of(
          "index.html",
          "style.css",
          "a/index.html",
          "a/b/index.html",
          "été/index.html",
          "feed.json");

  @Test
  void relativeLinksLeadFromTheirOwnPage() {
    assertEquals(
        List.of(), broken("a/index.html", "<a href='../'>", "<a href=b/>", "<a href='.'>"));
    assertEquals(List.of("b/"), broken("index.html", "<a href=\"b/\">"));
    assertEquals(List.of("../"), broken("index.html", "<a href=\"../\">"));
  }

  @Test
  void theBasesPathStandsBeforeTheSite() {
    assertEquals(
        List.of("/a/", "/"), broken("index.html", "<a href='/sub/a/'><a href='/a/'><a href='/'>"));
    assertEquals(List.of(), broken("index.html", "<link href='https://example.org/sub/a/b/'>"));
    assertEquals(
        List.of("https://example.org/sub/c/"),
        broken("index.html", "<link href='https://example.org/sub/c/'>"));
  }

  @Test
  void whatLeadsOutOfTheSiteIsNobodysBusinessHere() {
    assertEquals(
        List.of(),
        broken(
            "index.html",
            "<a href='https://example.com/x'><a href='//cdn.example/x'><a href='mailto:a@b.example'>"
                + "<img src='data:image/png;base64,AAAA'>"));
  }

  @Test
  void anchorsMustBeThere() {
    assertEquals(
        List.of("#c"), broken("index.html", "<p id=b><a href='#b'><a href='#c'><a href='#'>"));
    LinkCheck check = new LinkCheck(URI.create("https://example.org/sub/"));
    check.read("index.html", "<a href='a/#one'><a href='a/#caf%C3%A9'><a href='a/#two'>");
    check.read("a/index.html", "<h2 id=\"one\">1</h2><h2 id='caf&#xe9;'>2</h2>");
    assertEquals(
        List.of(new BrokenLink("index.html", "a/#two", "the page has no place called `two`")),
        check.broken(SITE));
  }

  @Test
  void theWordsOfATextFragmentAreNoAnchor() {
    assertEquals(List.of(), broken("index.html", "<a href='a/#:~:text=some%20words'>"));
  }

  @Test
  void escapesAndEntitiesAreDecoded() {
    assertEquals(
        List.of("x?a=1&b=2"),
        broken("index.html", "<a href='%C3%A9t%C3%A9/'><a href='été/'><a href='x?a=1&amp;b=2'>"));
  }

  @Test
  void everyKindOfReferenceIsFound() {
    assertEquals(
        List.of("1.png", "2.png", "3.png", "4.mp4", "5/"),
        broken(
            "index.html",
            "<img src=1.png srcset='2.png 1x, 3.png 2x'><video poster=4.mp4></video>"
                + "<meta http-equiv=refresh content='0; url=5/'>"));
  }

  @Test
  void commentsScriptsAndStylesHoldNoLinks() {
    assertEquals(
        List.of(),
        broken(
            "index.html",
            "<!-- <a href=x> --><script>'<a href=x>'</script><style>/*<a href=x>*/</style>"));
  }

  @Test
  void feedsAndSitemapsAreReadToo() {
    assertEquals(
        List.of("https://example.org/sub/x/"),
        broken(
            "feed.json",
            "{\"url\": \"https://example.org/sub/x/\", \"id\": \"https://example.org/sub/y/\"}"));
    assertEquals(
        List.of("https://example.org/sub/x/"),
        broken("sitemap.xml", "<url><loc>https://example.org/sub/x/</loc></url>"));
  }

  @Test
  void hostileTextTakesLinearTime() {
    for (String unit :
        List.of("<", "<a ", "<a href=", "<!--", "<a href='", "&", "&#", "<script>", "=")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> broken("index.html", unit.repeat(500_000)));
    }
  }

  private static List<String> broken(String page, String... html) {
    LinkCheck check = new LinkCheck(URI.create("https://example.org/sub/"));
    check.read(page, String.join("", html));
    return check.broken(SITE).stream().map(BrokenLink::written).toList();
  }
}
