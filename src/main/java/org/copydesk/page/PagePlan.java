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
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Gallery;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;

/**
 * Lays an edition out as pages. Pure: the same edition gives the same pages in the same order.
 *
 * <pre>{@code
 * for (Leaf leaf : PagePlan.leaves(edition.only(selection), false, gallery)) {
 *   write(leaf.path(), theme.draw(leaf.page()));
 * }
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
    return leaves(edition, false, Gallery.of(edition)).stream().map(Leaf::page).toList();
  }

  /**
   * The same, each page to be made when it is wanted.
   *
   * @param evidence whether the captures of sources are published, too, and linked
   * @param gallery the pictures of that edition
   */
  public static List<Leaf> leaves(Edition edition, boolean evidence, Gallery gallery) {
    List<Volume> volumes = Volume.all(edition);
    Directory directory = Directory.of(edition, volumes, gallery);
    List<Leaf> pages = new ArrayList<>();
    List<Leaf> redirects = new ArrayList<>();
    for (Volume volume : volumes) {
      Framing framing = new Framing(new Shelf(volume, directory, evidence));
      pages.addAll(written(framing));
      pages.addAll(listings(framing));
      pages.addAll(Feeds.all(framing));
      Redirect.all(framing.shelf()).forEach(page -> redirects.add(new Leaf.Made(page)));
    }
    Shelf first = new Shelf(volumes.get(0), directory, evidence);
    List<Leaf> distinct = distinct(pages);
    List<Leaf> all = new ArrayList<>(distinct);
    all.addAll(files(new Framing(first), distinct));
    all.addAll(redirects);
    return distinct(all);
  }

  /** What authors wrote. */
  private static List<Leaf> written(Framing framing) {
    Shelf shelf = framing.shelf();
    List<Leaf> pages = new ArrayList<>();
    Latest latest = new Latest();
    for (Briefing briefing : shelf.volume().briefings()) {
      pages.add(new Leaf.OfBriefing(framing, briefing, latest));
      pages.add(new Leaf.OfTwin(framing, briefing, latest));
      if (HistoryPage.addressOf(shelf, briefing).isPresent()) {
        pages.add(new Leaf.OfHistory(framing, briefing));
      }
    }
    shelf.volume().pages().forEach(page -> pages.add(new Leaf.Made(TextPage.of(framing, page))));
    shelf.volume().claims().forEach(claim -> pages.add(new Leaf.OfClaim(framing, claim)));
    return pages;
  }

  /** What follows from it. */
  private static List<Leaf> listings(Framing framing) {
    Volume volume = framing.shelf().volume();
    List<Leaf> pages = new ArrayList<>(FrontPage.all(framing));
    pages.addAll(BriefingsPage.all(framing));
    pages.addAll(new ClaimListings(framing).all());
    pages.add(new Leaf.Made(TopicsPage.of(framing)));
    volume.topics().forEach(topic -> pages.addAll(TopicPage.all(framing, topic)));
    pages.add(new Leaf.Made(PeoplePage.of(framing)));
    volume
        .edition()
        .people()
        .values()
        .forEach(person -> pages.add(PersonPage.leaf(framing, person)));
    SourcesPage.all(framing).forEach(page -> pages.add(new Leaf.Made(page)));
    volume.sources().values().forEach(source -> pages.add(new Leaf.OfSource(framing, source)));
    PublishersPage.all(framing).forEach(page -> pages.add(new Leaf.Made(page)));
    pages.add(new Leaf.Made(CorrectionsPage.of(framing)));
    pages.add(new Leaf.Made(RatingsPage.of(framing)));
    SearchPage.all(framing).forEach(page -> pages.add(new Leaf.Made(page)));
    pages.add(new Leaf.Made(NotFoundPage.of(framing)));
    return pages;
  }

  /** The files that the whole site has once. */
  private static List<Leaf> files(Framing framing, List<Leaf> pages) {
    URI base = framing.chrome().base();
    String lang = framing.shelf().lang();
    List<Page> files = new ArrayList<>();
    files.add(NewsSitemap.of(pages, base, lang));
    files.add(Robots.of(framing.shelf()));
    files.add(Guide.of(framing.shelf().edition().site(), pages, lang));
    files.add(RatingsFile.of(framing));
    LookSheet.of(framing.shelf().edition().site().look())
        .map(look -> new ScriptFile(look.address(), look.text(), framing.chrome()))
        .ifPresent(files::add);
    files.addAll(TrustFile.all(framing));
    files.addAll(SecurityFile.all(framing.shelf().edition().site()));
    List<Leaf> leaves = new ArrayList<>(Sitemap.of(pages, base, lang));
    files.forEach(file -> leaves.add(new Leaf.Made(file)));
    return leaves;
  }

  private static List<Leaf> distinct(List<Leaf> pages) {
    Map<String, Leaf> byPath = new LinkedHashMap<>();
    pages.forEach(page -> byPath.putIfAbsent(page.path(), page));
    return List.copyOf(byPath.values());
  }
}
