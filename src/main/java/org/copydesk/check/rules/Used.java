package org.copydesk.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Status;
import org.copydesk.briefing.Surroundings;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Figure;
import org.copydesk.claim.Source;
import org.copydesk.text.Placed;

/** What readers see of a briefing. */
final class Used {
  private Used() {}

  /** Whether it is out, or will be once its day has come. */
  static boolean isOut(Briefing briefing) {
    return briefing.status() == Status.PUBLISHED || briefing.status() == Status.WITHDRAWN;
  }

  /** The sources on which it relies, each once: cited, evidence, appearances, figures, origins. */
  static List<Source> sources(Briefing briefing, Surroundings around) {
    Set<String> ids = new LinkedHashSet<>();
    briefing.signposts().citations().forEach(citation -> ids.add(citation.source()));
    briefing.dossier().origins().forEach(origin -> ids.add(origin.source().value()));
    for (Claim claim : briefing.dossier().claims()) {
      claim.appearances().forEach(appearance -> ids.add(appearance.value()));
      claim.evidence().forEach(evidence -> ids.add(evidence.source().value()));
    }
    for (Figure figure : briefing.dossier().figures()) {
      figure.series().forEach(step -> step.source().map(Placed::value).ifPresent(ids::add));
    }
    List<Source> sources = new ArrayList<>();
    for (String id : ids) {
      around.source(briefing, id).ifPresent(sources::add);
    }
    return sources;
  }
}
