package org.copydesk.clipping.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a page says about its article, and which of several sayings is believed. */
class MetadataReaderTest {
  private static Byline read(String html) {
    return new MetadataReader(PageHead.read(Jsoup.parse(html, "https://post.example/news/")))
        .read();
  }

  private static String told(Optional<? extends Found<?>> found) {
    return found.map(f -> f.value() + " / " + f.from()).orElse("nothing");
  }

  private static List<String> authors(String html) {
    return read(html).authors().stream().map(Found::value).toList();
  }

  @Test
  void anAddressInPlaceOfThePublishersNameIsCutToItsHost() {
    assertEquals(
        "post.example / meta og:site_name",
        told(
            read("<meta property='og:site_name' content='https://www.post.example/'>")
                .publisher()));
  }

  @Test
  void whatOnlyStandsBeforeANameIsNoPartOfIt() {
    assertEquals(List.of("Ada Moor"), authors("<p class='byline'>ByAda Moor</p>"));
    assertEquals(
        List.of("Ada Moor"), authors("<p class='author'>View all posts by Ada Moor 12</p>"));
    assertEquals(List.of(), authors("<p class='author'>Auteur</p>"));
  }

  @Test
  void authorsOfTeasersElsewhereAreNotThoseOfTheArticle() {
    assertEquals(
        List.of("Ada Moor", "Lena Brandt"),
        authors(
            "<article><header><div><span class='author-name'>Ada Moor</span><span class='author-name'>Lena Brandt</span>"
                + "</div></header><p>Text.</p></article>"
                + "<section><div><div><a>More</a><span class='author-name'>Otto Kern</span></div></div></section>"));
  }

  @Test
  void aNameToldTwiceOnceWithTheHouseIsOneAuthor() {
    assertEquals(
        List.of("Ada Moor"),
        authors(
            "<div class='byline'>Ada Moor The Harbour Post</div><div class='byline'>Ada Moor</div>"));
  }

  @Test
  void aPageWhoseClassesSpeakOfCommentsMayHaveAnAuthorToo() {
    assertEquals(
        List.of("Ada Moor"),
        authors("<body class='post has-sidebar comments-open'><p class='byline'>By Ada Moor</p>"));
  }

  @Test
  void theHeadingLikeTheDeclaredTitleIsTheTitle() {
    Byline byline =
        read(
            "<title>Bridge to close for weeks - The Post</title><h1>The Post</h1>"
                + "<h1>Bridge to close for eleven weeks</h1><h1>Weather</h1>");
    assertEquals("Bridge to close for eleven weeks / h1 heading", told(byline.title()));
  }

  @Test
  void aKickerWithinTheHeadingIsLeftOut() {
    Byline byline =
        read(
            "<meta property='og:title' content='Bridge to close for eleven weeks | The Post'>"
                + "<meta property='og:site_name' content='The Post'>"
                + "<h1><span>Traffic</span> Bridge to close for eleven weeks</h1>");
    assertEquals("Bridge to close for eleven weeks / meta og:title", told(byline.title()));
  }

  @Test
  void theSitesNameIsTrimmedOffEitherEnd() {
    assertEquals(
        "A short one / title element", told(read("<title>Post | A short one</title>").title()));
    assertEquals(
        "Bridge to close for weeks / title element",
        told(read("<title>Bridge to close for weeks » Post</title>").title()));
    assertEquals(
        "Weeks – or months? / title element",
        told(read("<title>Weeks – or months?</title>").title()));
  }

  @Test
  void structuredDataGoesBeforeMetaAndMetaBeforeThePage() {
    String page = "<p class='byline'>By Third Name</p><time datetime='2024-01-03'></time>";
    String meta =
        "<meta name='author' content='Second Name'>"
            + "<meta property='article:published_time' content='2024-01-02'>";
    String data =
        "<script type='application/ld+json'>{'@type':'NewsArticle','author':['First Name'],"
            + "'datePublished':'2024-01-01'}</script>";
    assertEquals("Third Name", read(page).authors().get(0).value());
    assertEquals("2024-01-03 / time element", told(read(page).published()));
    assertEquals("Second Name", read(meta + page).authors().get(0).value());
    assertEquals("First Name", read(data + meta + page).authors().get(0).value());
    assertEquals("2024-01-01 / JSON-LD datePublished", told(read(data + meta + page).published()));
  }

  @Test
  void severalAuthorsAreToldApart() {
    assertEquals(
        List.of("Ada Moor", "Jo Field", "Mia Sands"),
        read("<meta name='author' content='By Ada Moor, Jo Field and Mia Sands'>")
            .authors()
            .stream()
            .map(Found::value)
            .toList());
  }

  @Test
  void aPublisherIsAuthorOnlyWhenNobodyElseIsNamed() {
    String data =
        "<meta property='og:site_name' content='The Post'><script type='application/ld+json'>"
            + "{'@type':'Article','author':{'name':'The Post'}}</script>";
    assertEquals("The Post", read(data).authors().get(0).value());
    assertEquals(
        "Ada Moor",
        read(data + "<span class='author-name'>Ada Moor</span>").authors().get(0).value());
  }

  @Test
  void whoWroteACommentIsNoAuthor() {
    assertEquals(
        List.of(),
        read("<div class='comment'><span class='author'>Tide Watcher</span></div>").authors());
  }

  @Test
  void addressesAreAbsoluteAndClean() {
    Byline byline =
        read(
            "<link rel=canonical href='/bridge?utm_source=x'><meta property='og:image' content='a.jpg'>"
                + "<a rel=license href='https://creativecommons.org/licenses/by/4.0/'>CC</a>");
    assertEquals("https://post.example/bridge / link canonical", told(byline.canonical()));
    assertEquals("https://post.example/news/a.jpg / meta og:image", told(byline.picture()));
    assertEquals(
        "https://creativecommons.org/licenses/by/4.0/ / rel license", told(byline.licence()));
  }

  @Test
  void aPageThatSaysNothingSaysNothing() {
    assertEquals(Byline.none(), read("<p>Only words."));
  }
}
