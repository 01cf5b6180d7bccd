package org.copydesk.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.LookSheet;
import org.copydesk.page.part.Manuscript;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Gallery;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;

/**
 * Lays an edition out as pages. Pure: the same edition gives the same pages in the same order.
 *
 * <pre>{@code
 * List<Page> pages = PagePlan.of(edition.only(selection));
 * }</pre>
 */
public final class PagePlan {
  private PagePlan() {}

  /**
   * Every file of the site but those that are copied as they are. Where two want one path, the
   * briefing or standing page that an author wrote goes before a listing, and a page before a
   * redirect.
   */
  public static List<Page> of(Edition edition) {
    return of(edition, false);
  }

  /**
   * The same.
   *
   * @param evidence whether the captures of sources are published, too, and linked
   */
  public static List<Page> of(Edition edition, boolean evidence) {
    return of(edition, evidence, Gallery.of(edition));
  }

  /**
   * The same.
   *
   * @param gallery the pictures of that edition
   */
  public static List<Page> of(Edition edition, boolean evidence, Gallery gallery) {
    List<Volume> volumes = Volume.all(edition);
    Directory directory = Directory.of(edition, volumes, gallery);
    List<Page> pages = new ArrayList<>();
    List<Page> redirects = new ArrayList<>();
    for (Volume volume : volumes) {
      Framing framing = new Framing(new Shelf(volume, directory, evidence));
      pages.addAll(written(framing));
      pages.addAll(listings(framing));
      pages.addAll(Feeds.all(framing));
      redirects.addAll(Redirect.all(framing.shelf()));
    }
    Shelf first = new Shelf(volumes.get(0), directory, evidence);
    List<Page> distinct = distinct(pages);
    List<Page> all = new ArrayList<>(distinct);
    all.addAll(files(new Framing(first), distinct));
    all.addAll(redirects);
    return distinct(all);
  }

  /** What authors wrote. */
  private static List<Page> written(Framing framing) {
    Volume volume = framing.shelf().volume();
    List<Page> pages = new ArrayList<>();
    for (Briefing briefing : volume.briefings()) {
      BriefingPage page = BriefingPage.of(framing, briefing);
      pages.add(page);
      pages.add(MarkdownTwin.of(page, new Manuscript(briefing, page.story())));
      HistoryPage.of(framing, briefing).ifPresent(pages::add);
    }
    volume.pages().forEach(page -> pages.add(TextPage.of(framing, page)));
    volume.claims().forEach(claim -> pages.add(ClaimPage.of(framing, claim)));
    return pages;
  }

  /** What follows from it. */
  private static List<Page> listings(Framing framing) {
    Volume volume = framing.shelf().volume();
    List<Page> pages = new ArrayList<>(FrontPage.all(framing));
    pages.addAll(BriefingsPage.all(framing));
    pages.addAll(new ClaimListings(framing).all());
    pages.add(TopicsPage.of(framing));
    volume.topics().forEach(topic -> pages.addAll(TopicPage.all(framing, topic)));
    pages.add(PeoplePage.of(framing));
    volume.edition().people().values().forEach(person -> pages.add(PersonPage.of(framing, person)));
    pages.addAll(SourcesPage.all(framing));
    volume.sources().values().forEach(source -> pages.add(SourcePage.of(framing, source)));
    pages.addAll(PublishersPage.all(framing));
    pages.add(CorrectionsPage.of(framing));
    pages.add(RatingsPage.of(framing));
    pages.addAll(SearchPage.all(framing));
    pages.add(NotFoundPage.of(framing));
    return pages;
  }

  /** The files that the whole site has once. */
  private static List<Page> files(Framing framing, List<Page> pages) {
    URI base = framing.chrome().base();
    String lang = framing.shelf().lang();
    List<Page> files = new ArrayList<>(Sitemap.of(pages, base, lang));
    files.add(NewsSitemap.of(pages, base, lang));
    files.add(Robots.of(framing.shelf()));
    files.add(Guide.of(framing.shelf().edition().site(), pages, lang));
    files.add(RatingsFile.of(framing));
    LookSheet.of(framing.shelf().edition().site().look())
        .map(look -> new ScriptFile(look.address(), look.text(), framing.chrome()))
        .ifPresent(files::add);
    files.addAll(TrustFile.all(framing));
    files.addAll(SecurityFile.all(framing.shelf().edition().site()));
    return files;
  }

  private static List<Page> distinct(List<Page> pages) {
    Map<String, Page> byPath = new LinkedHashMap<>();
    pages.forEach(page -> byPath.putIfAbsent(page.path(), page));
    return List.copyOf(byPath.values());
  }
}
