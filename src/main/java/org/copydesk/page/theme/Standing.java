package org.copydesk.page.theme;

import java.util.List;
import java.util.Optional;
import org.copydesk.page.Page;
import org.copydesk.page.theme.plate.Copies;
import org.jspecify.annotations.Nullable;

/** The parts of the frame that a page has alike with those that stand as it does. */
final class Standing implements Copies.Fixtures {
  /** The files of the frame: with one of them a publication's own, nothing is copied. */
  static final List<String> FRAME =
      List.of("layout.ftlh", "head.ftlh", "head-links.ftlh", "masthead.ftlh", "footer.ftlh");

  private final Page page;
  private final Theme theme;

  /** Not there until asked. */
  private @Nullable Optional<Copies> copies;

  Standing(Page page, Theme theme) {
    this.page = page;
    this.theme = theme;
  }

  @Override
  public Optional<Copies> copies() {
    Optional<Copies> known = copies;
    if (known == null) {
      known = theme.copiesFixtures() ? theme.spot(page).map(theme::fixtures) : Optional.empty();
      copies = known;
    }
    return known;
  }
}
