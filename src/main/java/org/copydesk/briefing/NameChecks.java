package org.copydesk.briefing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Figure;
import org.copydesk.markdown.Division;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;
import org.copydesk.text.Spelling;

/**
 * Names that stand for something elsewhere: people, topics, ratings, languages, claims, figures.
 */
final class NameChecks {
  private static final String PERSON = "Write it into `content/people/%s.yaml`.";
  private static final String TOPIC = "Declare it under `topics:` in `content/site.yaml`.";

  private final Assembled all;
  private final Consumer<Diagnostic> remarks;
  private final Set<String> people;

  NameChecks(Assembled all, Consumer<Diagnostic> remarks) {
    this.all = all;
    this.remarks = remarks;
    this.people = new HashSet<>(all.edition().people().keySet());
    all.folder().all(ContentFile.Role.PERSON).forEach(file -> people.add(file.id()));
  }

  void run() {
    policy(all.edition().site());
    all.briefings().forEach(this::briefing);
    for (ReadPage read : all.pages()) {
      language(read.page().lang(), read.lang(), true);
      placed(read.page().signposts(), "claim", List.of(), Remark.UNKNOWN_CLAIM);
      placed(read.page().signposts(), "figure", List.of(), Remark.UNKNOWN_FIGURE);
    }
  }

  private void policy(Site site) {
    ReviewPolicy policy = site.review();
    policy.reviewers().forEach(r -> known(r, people, Remark.UNKNOWN_AUTHOR, "no person", PERSON));
    if (!site.topics().isEmpty()) {
      policy.topics().keySet().forEach(topic -> topic(topic, site));
    }
  }

  private void topic(Placed<String> topic, Site site) {
    known(topic, site.topics().keySet(), Remark.UNKNOWN_TOPIC, "no topic", TOPIC);
  }

  private void briefing(ReadBriefing read) {
    Briefing briefing = read.briefing();
    Head head = briefing.head();
    Site site = all.edition().site();
    language(head.lang(), read.lang(), briefing.status().isOut());
    head.authors().forEach(a -> known(a, people, Remark.UNKNOWN_AUTHOR, "no person", PERSON));
    briefing
        .reviews()
        .forEach(r -> known(r.by(), people, Remark.UNKNOWN_AUTHOR, "no person", PERSON));
    if (!site.topics().isEmpty()) {
      head.topics().forEach(topic -> topic(topic, site));
    }
    for (Claim claim : briefing.dossier().claims()) {
      if (!claim.rating().value().isEmpty()) {
        List<String> ids = site.scale().ids();
        String cure = "Known are: " + String.join(", ", ids) + ".";
        known(claim.rating(), ids, Remark.UNKNOWN_RATING, "no rating", cure);
      }
    }
    dated(briefing);
    List<String> claims = briefing.dossier().claims().stream().map(Claim::id).toList();
    List<String> figures = briefing.dossier().figures().stream().map(Figure::id).toList();
    placed(briefing.signposts(), "claim", claims, Remark.UNKNOWN_CLAIM);
    placed(briefing.signposts(), "figure", figures, Remark.UNKNOWN_FIGURE);
  }

  private void dated(Briefing briefing) {
    if (briefing.status().isOut() && !briefing.head().dated()) {
      Span place = briefing.head().title().span();
      remarks.accept(
          Remark.MISSING_DATE
              .at(place, "The briefing is published but does not say when.")
              .hint("Add `published: 2022-08-20T09:00+02:00` with its date and time."));
    }
  }

  /**
   * @param out whether it is published; copy in a foreign language may wait for its translation
   */
  private void language(String lang, Span place, boolean out) {
    List<String> languages = all.edition().site().languages();
    if (!languages.contains(lang)) {
      remarks.accept(
          Remark.UNKNOWN_LANGUAGE
              .at(place, "`" + lang + "` is not a language of this publication.")
              .hint(
                  "Its languages are: "
                      + String.join(", ", languages)
                      + ". Add it to `languages:` in `content/site.yaml`, or correct it here.")
              .severity(out ? Severity.ERROR : Severity.WARNING));
    }
  }

  /**
   * @param what such as {@code no person}
   * @param cure the hint when no known name is near; {@code %s} stands for the name
   */
  private void known(
      Placed<String> name, Collection<String> names, Remark remark, String what, String cure) {
    if (names.contains(name.value())) {
      return;
    }
    remarks.accept(
        remark
            .at(name.span(), "There is " + what + " `" + name.value() + "`.")
            .hint(
                Spelling.nearest(name.value(), names)
                    .map(near -> "Did you mean `" + near + "`?")
                    .orElse(cure.replace("%s", name.value()))));
  }

  private void placed(Signposts posts, String kind, List<String> ids, Remark unknown) {
    Set<String> seen = new HashSet<>();
    for (Division division : posts.divisions()) {
      if (!division.kind().equals(kind)) {
        continue;
      }
      Optional<String> id = division.argument();
      if (id.isEmpty() || !ids.contains(id.get())) {
        remarks.accept(
            unknown
                .at(
                    division.span(),
                    id.map(i -> "There is no " + kind + " `" + i + "` in this file.")
                        .orElse("This does not say which " + kind + " it places."))
                .hint(id.flatMap(i -> Spelling.hint(i, ids))));
      } else if (!seen.add(id.get())) {
        remarks.accept(
            Remark.PLACED_TWICE
                .at(division.span(), "The " + kind + " `" + id.get() + "` is placed twice.")
                .hint("Place it once; link to `#" + kind + "-" + id.get() + "` elsewhere."));
      }
    }
  }
}
