package org.copydesk.page;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.LookSheet;
import org.copydesk.page.search.Indexing;
import org.copydesk.page.search.SearchIndex;
import org.copydesk.page.search.WordKeeper;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Gallery;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;

/**
 * Lays an edition out as pages. Pure: the same edition gives the same pages in the same order.
 *
 * <pre>{@code
 * for (Leaf leaf : PagePlan.leaves(edition.only(selection), means)) {
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
    return leaves(edition, Means.plain(edition)).stream().map(Leaf::page).toList();
  }

  /**
   * What a plan is made with.
   *
   * @param evidence whether the captures of sources are published, too, and linked
   * @param gallery the pictures of the edition
   * @param indexing makes what can be searched, while all else is planned
   */
  public record Means(boolean evidence, Gallery gallery, Indexing indexing) {
    /** No captures, nothing kept from another build, no further threads. */
    public static Means plain(Edition edition) {
      return new Means(false, Gallery.of(edition), new Indexing(WordKeeper.NONE, Runnable::run));
    }
  }

  /** The same, each page to be made when it is wanted. */
  public static List<Leaf> leaves(Edition edition, Means means) {
    return List.copyOf(byPath(edition, means).values());
  }

  /** The same by their paths, which a leaf would make out anew. */
  public static Map<String, Leaf> byPath(Edition edition, Means means) {
    List<Volume> volumes = Volume.all(edition, means.indexing().threads());
    List<CompletableFuture<SearchIndex>> indexes =
        volumes.stream().map(means.indexing()::index).toList();
    Directory directory = Directory.of(edition, volumes, means.gallery());
    List<CompletableFuture<Written>> pending =
        volumes.stream()
            .map(volume -> new Shelf(volume, directory, means.evidence()))
            .map(shelf -> supplyAsync(() -> Written.of(shelf), means.indexing().threads()))
            .toList();
    List<Written> shares = pending.stream().map(CompletableFuture::join).toList();
    Map<String, Leaf> pages = new LinkedHashMap<>();
    for (int i = 0; i < volumes.size(); i++) {
      Written share = shares.get(i);
      share.pages().forEach(page -> enter(page, pages));
      SearchPage.all(share.framing(), indexes.get(i).join()).forEach(page -> enter(page, pages));
      Feeds.all(share.framing()).forEach(page -> enter(page, pages));
    }
    files(shares.get(0).framing(), List.copyOf(pages.values())).forEach(f -> enter(f, pages));
    for (Written share : shares) {
      Redirect.all(share.framing().shelf()).forEach(page -> enter(new Leaf.Made(page), pages));
    }
    return pages;
  }

  /** One language's share of the pages, but for those that search and feeds need. */
  private record Written(Framing framing, List<Leaf> pages) {
    static Written of(Shelf shelf) {
      Framing framing = new Framing(shelf);
      List<Leaf> pages = written(framing);
      pages.addAll(listings(framing));
      return new Written(framing, pages);
    }
  }

  private static void enter(Leaf page, Map<String, Leaf> byPath) {
    byPath.putIfAbsent(page.path(), page);
  }

  /** What authors wrote. */
  private static List<Leaf> written(Framing framing) {
    Shelf shelf = framing.shelf();
    List<Leaf> pages = new ArrayList<>();
    Latest latest = new Latest();
    for (Briefing briefing : shelf.volume().briefings()) {
      pages.add(new PieceLeaf.OfBriefing(framing, briefing, latest));
      pages.add(new PieceLeaf.OfTwin(framing, briefing, latest));
      if (HistoryPage.addressOf(shelf, briefing).isPresent()) {
        pages.add(new PieceLeaf.OfHistory(framing, briefing));
      }
    }
    shelf.volume().pages().forEach(page -> pages.add(new Leaf.Made(TextPage.of(framing, page))));
    shelf.volume().claims().forEach(claim -> pages.add(new ClaimLeaf(framing, claim)));
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
    pages.addAll(SourcesPage.all(framing));
    volume.sources().values().forEach(source -> pages.add(new SourceLeaf(framing, source)));
    pages.addAll(PublishersPage.all(framing));
    pages.add(new Leaf.Made(CorrectionsPage.of(framing)));
    pages.add(new Leaf.Made(RatingsPage.of(framing)));
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
}
