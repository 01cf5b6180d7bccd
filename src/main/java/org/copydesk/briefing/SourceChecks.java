package org.copydesk.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Spelling;

/** Sources: each that is used must be declared, each that is declared should be used. */
final class SourceChecks {
  private final Assembled all;
  private final Consumer<Diagnostic> remarks;
  private final Set<String> shared;
  private final Set<String> used = new HashSet<>();

  SourceChecks(Assembled all, Consumer<Diagnostic> remarks) {
    this.all = all;
    this.remarks = remarks;
    this.shared = new HashSet<>(all.edition().sources().keySet());
    all.folder().all(ContentFile.Role.SOURCE).forEach(file -> shared.add(file.id()));
  }

  void run() {
    all.briefings().forEach(this::briefing);
    for (ReadPage read : all.pages()) {
      known(SourceUse.in(read.page().signposts()).toList(), Set.of());
    }
    for (Source source : all.edition().sources().values()) {
      known(SourceUse.in(source).toList(), Set.of());
    }
    if (all.complete()) {
      all.edition().sources().values().stream()
          .filter(source -> !used.contains(source.id()))
          .forEach(this::unused);
    }
  }

  private void briefing(ReadBriefing read) {
    Briefing briefing = read.briefing();
    List<Placed<String>> uses = SourceUse.in(briefing);
    known(uses, read.declared());
    Set<String> here = new HashSet<>(uses.stream().map(Placed::value).toList());
    for (Source own : briefing.dossier().sources()) {
      if (!here.contains(own.id())) {
        unused(own);
      }
      if (shared.contains(own.id())) {
        hides(own);
      }
    }
  }

  private void known(List<Placed<String>> uses, Set<String> own) {
    for (Placed<String> use : uses) {
      if (own.contains(use.value())) {
        continue;
      }
      used.add(use.value());
      if (!shared.contains(use.value())) {
        remarks.accept(unknown(use, own));
      }
    }
  }

  private Diagnostic unknown(Placed<String> use, Set<String> own) {
    Collection<String> names = new ArrayList<>(own);
    names.addAll(shared);
    return Remark.UNKNOWN_SOURCE
        .at(use.span(), "There is no source `" + use.value() + "`.")
        .hint(
            Spelling.nearest(use.value(), names)
                .map(near -> "Did you mean `" + near + "`?")
                .orElse(
                    "Declare it under `sources:`, or in `content/sources/"
                        + use.value()
                        + "/source.yaml`."));
  }

  private void unused(Source source) {
    remarks.accept(
        Remark.UNUSED_SOURCE
            .at(source.span(), "The source `" + source.id() + "` is declared but never used.")
            .hint("Cite it with `[@" + source.id() + "]`, or remove it."));
  }

  private void hides(Source own) {
    remarks.accept(
        Remark.DUPLICATE_SOURCE
            .at(own.span(), "`" + own.id() + "` is also a source in `content/sources/`.")
            .hint("Remove this one, or give it another id; here it hides the shared one."));
  }
}
