package org.copydesk.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.briefing.StandingPage;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Claimant;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.markdown.Block;
import org.copydesk.markdown.Prose;
import org.copydesk.page.search.SearchEntry.Kind;
import org.copydesk.page.search.SearchEntry.Text;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Volume;
import org.copydesk.text.Placed;

/**
 * What of one language can be found: public briefings, claims, standing pages.
 *
 * @param marks the check sum of a file by its path; 0 when it is not known
 */
record Shelves(Volume volume, ToLongFunction<String> marks) {
  private static final int TITLE = Text.TITLE;
  private static final int SUMMARY = 3;
  private static final int NAMES = 2;

  List<Findable> all() {
    List<Findable> finds = new ArrayList<>();
    for (Briefing briefing : volume.briefings()) {
      if (Volume.isPublic(briefing)) {
        finds.add(new Findable(key(briefing), () -> briefing(briefing)));
      }
    }
    for (PlacedClaim placed : volume.claims()) {
      if (Volume.isPublic(placed.briefing())) {
        finds.add(new Findable(key(placed), () -> claim(placed)));
      }
    }
    for (StandingPage page : volume.pages()) {
      finds.add(new Findable(FileKey.of(page.file(), marks).whole(), () -> page(page)));
    }
    return finds;
  }

  /** A briefing's words come from its file and from the shared sources that it uses. */
  private long key(Briefing briefing) {
    FileKey key = FileKey.of(briefing.file(), marks);
    for (Source source : volume.sources(briefing)) {
      if (source.shared()) {
        key = key.and(source.name(volume.lang())).and(source.publisher().orElse(""));
      }
    }
    return key.whole();
  }

  private long key(PlacedClaim placed) {
    return FileKey.of(placed.briefing().file(), marks).and("claim " + placed.claim().id()).whole();
  }

  private SearchEntry briefing(Briefing briefing) {
    String summary = briefing.head().summary().map(Placed::value).orElse("");
    return new SearchEntry(
        Kind.BRIEFING,
        volume.addresses().briefing(briefing),
        briefing.title(),
        summary,
        date(briefing),
        briefing.dossier().claims().stream().map(c -> c.rating().value()).distinct().toList(),
        ids(briefing),
        () -> texts(briefing, summary));
  }

  private List<Text> texts(Briefing briefing, String summary) {
    List<Text> texts = new ArrayList<>();
    texts.add(new Text(briefing.title(), TITLE));
    texts.add(new Text(summary, SUMMARY));
    for (Claim claim : briefing.dossier().claims()) {
      texts.add(new Text(claim.text().value(), SUMMARY));
      texts.add(new Text(claim.finding().map(Placed::value).orElse(""), NAMES));
      texts.add(new Text(claim.claimant().map(Claimant::name).orElse(""), NAMES));
    }
    briefing.dossier().figures().forEach(figure -> texts.add(new Text(figure.label(), NAMES)));
    texts.add(new Text(topics(briefing), NAMES));
    for (Source source : volume.sources(briefing)) {
      texts.add(new Text(source.name(volume.lang()), 1));
      texts.add(new Text(source.publisher().orElse(""), 1));
    }
    body(briefing.prose(), texts);
    return texts;
  }

  private SearchEntry claim(PlacedClaim placed) {
    Claim claim = placed.claim();
    String finding = claim.finding().map(Placed::value).orElse("");
    String claimant = claim.claimant().map(Claimant::name).orElse("");
    return new SearchEntry(
        Kind.CLAIM,
        volume.addresses().claim(claim.id()),
        claim.text().value(),
        claimant.isEmpty() || finding.isEmpty() ? claimant + finding : claimant + ": " + finding,
        date(placed.briefing()),
        List.of(claim.rating().value()),
        ids(placed.briefing()),
        () -> texts(placed, claimant, finding));
  }

  private List<Text> texts(PlacedClaim placed, String claimant, String finding) {
    Claim claim = placed.claim();
    List<Text> texts = new ArrayList<>();
    texts.add(new Text(claim.text().value(), TITLE));
    texts.add(new Text(claimant, SUMMARY));
    texts.add(new Text(finding, SUMMARY));
    texts.add(new Text(topics(placed.briefing()), NAMES));
    for (Evidence evidence : claim.evidence()) {
      texts.add(new Text(evidence.quote().map(Placed::value).orElse(""), 1));
      texts.add(new Text(evidence.note().orElse(""), 1));
    }
    return texts;
  }

  private SearchEntry page(StandingPage page) {
    String summary = page.summary().map(Placed::value).orElse("");
    return new SearchEntry(
        Kind.PAGE,
        volume.addresses().below(page.path()),
        page.title().value(),
        summary,
        page.updated().map(date -> date.value().iso()),
        List.of(),
        List.of(),
        () -> texts(page, summary));
  }

  private static List<Text> texts(StandingPage page, String summary) {
    List<Text> texts = new ArrayList<>();
    texts.add(new Text(page.title().value(), TITLE));
    texts.add(new Text(summary, SUMMARY));
    body(page.prose(), texts);
    return texts;
  }

  private static void body(Prose prose, List<Text> texts) {
    for (Block block : prose.blocks()) {
      if (!prose.cut().contains(block)) {
        texts.add(new Text(block.text(), block.kind() == Block.Kind.HEADING ? NAMES : 1));
      }
    }
  }

  private static Optional<String> date(Briefing briefing) {
    return briefing.head().published().map(Placed::value).map(PartialDate::iso);
  }

  private static List<String> ids(Briefing briefing) {
    return briefing.head().topics().stream().map(Placed::value).distinct().toList();
  }

  private String topics(Briefing briefing) {
    StringBuilder names = new StringBuilder();
    for (String topic : ids(briefing)) {
      names.append(Directory.topic(volume, topic).text()).append(' ');
    }
    return names.toString();
  }
}
