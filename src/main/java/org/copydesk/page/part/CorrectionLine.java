package org.copydesk.page.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Correction;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.address.Address;
import org.copydesk.page.shelf.Volume;

/**
 * A correction.
 *
 * @param kind {@code refile}, {@code update}, {@code correction} or {@code withdrawal}
 * @param anchor its anchor in the briefing
 * @param place where it stands in the briefing
 * @param briefing the title of what it corrects
 */
public record CorrectionLine(
    PartialDate on, String kind, String text, String anchor, Address place, String briefing) {

  /** The corrections of a briefing, newest first. */
  public static List<CorrectionLine> of(Volume volume, Briefing briefing) {
    return inOrder(volume, briefing).stream()
        .sorted(Comparator.comparing(CorrectionLine::on).reversed())
        .toList();
  }

  /** The corrections of a briefing, in the author's order. */
  static List<CorrectionLine> inOrder(Volume volume, Briefing briefing) {
    List<CorrectionLine> lines = new ArrayList<>();
    for (Correction correction : briefing.corrections()) {
      String anchor = "correction-" + (lines.size() + 1);
      lines.add(
          new CorrectionLine(
              correction.on().value(),
              correction.kind().name().toLowerCase(Locale.ROOT),
              correction.text().value(),
              anchor,
              volume.addresses().briefing(briefing).at(anchor),
              briefing.title()));
    }
    return List.copyOf(lines);
  }

  /** Every correction of what the public may see, newest first. */
  public static List<CorrectionLine> all(Volume volume) {
    return volume.briefings().stream()
        .filter(Volume::isPublic)
        .flatMap(briefing -> of(volume, briefing).stream())
        .sorted(Comparator.comparing(CorrectionLine::on).reversed())
        .toList();
  }

  /** Whether it changed what a reader may have believed. */
  public boolean substantive() {
    return kind.equals("correction") || kind.equals("withdrawal");
  }
}
