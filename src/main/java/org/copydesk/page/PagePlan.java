package org.copydesk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.briefing.Edition;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.Directory;
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
    List<Volume> volumes = Volume.all(edition);
    Directory directory = Directory.of(edition, volumes);
    List<Page> pages = new ArrayList<>();
    for (Volume volume : volumes) {
      Framing framing = new Framing(new Shelf(volume, directory));
      volume.briefings().forEach(briefing -> pages.add(BriefingPage.of(framing, briefing)));
      pages.addAll(FrontPage.all(framing));
    }
    Map<String, Page> byPath = new LinkedHashMap<>();
    pages.forEach(page -> byPath.putIfAbsent(page.path(), page));
    return List.copyOf(byPath.values());
  }
}
