package org.copydesk.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.claim.Source;
import org.copydesk.evidence.CapturedText;
import org.copydesk.evidence.CapturedTexts;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.evidence.store.LinkLedger;

/** The captures of a publication's sources, by the file that lists them. */
final class Captures {
  private final Map<String, List<StoredCapture>> byList = new HashMap<>();
  private final CapturedTexts texts = new CapturedTexts();
  private final LinkLedger links;

  /**
   * @param links what the addresses of sources answered when they were last asked
   */
  Captures(LinkLedger links) {
    this.links = links;
  }

  LinkLedger links() {
    return links;
  }

  /** Those that one file lists, newest last. */
  void add(List<StoredCapture> captures) {
    if (!captures.isEmpty()) {
      byList.put(captures.get(0).span().file().path(), captures);
    }
  }

  /** Those of a shared source, newest last. */
  List<StoredCapture> of(Source shared) {
    if (byList.isEmpty()) {
      return List.of();
    }
    return byList.getOrDefault("content/sources/" + shared.id() + "/source.yaml", List.of());
  }

  /** Those of a source that a briefing declares, newest last. */
  List<StoredCapture> of(Briefing briefing, Source own) {
    if (byList.isEmpty()) {
      return List.of();
    }
    String folder = "content/sources/" + briefing.slug() + "/" + own.id();
    return byList.getOrDefault(folder + "/source.yaml", List.of());
  }

  Optional<CapturedText> text(StoredCapture capture) {
    return texts.of(capture);
  }
}
