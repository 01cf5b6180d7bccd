package org.copydesk.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.claim.Source;
import org.copydesk.evidence.store.LinkLedger;
import org.copydesk.text.Diagnostic;

/** Puts together what the files gave, and checks what only all of them together show. */
final class Assembly {
  private final Edition edition;
  private final List<Diagnostic> remarks = new ArrayList<>();

  /**
   * @param backdrop what people and sources the files gave
   * @param files all that were read
   */
  Assembly(ContentFolder folder, Backdrop backdrop, List<ReadFile> files) {
    Site site = backdrop.site();
    files.forEach(file -> remarks.addAll(file.remarks()));
    List<ReadBriefing> briefings =
        files.stream().flatMap(file -> file.briefing().stream()).toList();
    List<ReadPage> pages = keyed(files.stream().flatMap(f -> f.page().stream()).toList(), site);
    List<Briefing> all = briefings.stream().map(ReadBriefing::briefing).toList();
    List<StandingPage> standing = pages.stream().map(ReadPage::page).toList();
    this.edition =
        new Edition(
            site,
            all,
            standing,
            backdrop.people(),
            backdrop.sources(),
            new StaticFiles(folder, new Addresses(site), all, standing).all(),
            backdrop.archive());
    Assembled assembled =
        new Assembled(edition, briefings, pages, folder, files.stream().allMatch(ReadFile::isRead));
    new FileChecks(assembled, remarks::add).run();
    new SourceChecks(assembled, remarks::add).run();
    new NameChecks(assembled, remarks::add).run();
    new AddressChecks(assembled, remarks::add).run();
    new LinkChecks(assembled, remarks::add).run();
  }

  /** What people, sources and captures files gave. */
  static Backdrop backdrop(Site site, ContentFolder folder, List<ReadFile> files, Past past) {
    Map<String, Person> people = new TreeMap<>();
    Map<String, Source> sources = new TreeMap<>();
    Captures captures = new Captures(LinkLedger.read(folder.root()));
    for (ReadFile file : files) {
      file.person().ifPresent(person -> people.put(person.id(), person));
      captures.add(file.captures());
      file.source().ifPresent(source -> sources.put(source.id(), source));
    }
    return new Backdrop(site, people, sources, new Edition.Archive(captures, past));
  }

  Edition edition() {
    return edition;
  }

  List<Diagnostic> remarks() {
    return remarks;
  }

  /** Translations of one page share the path of the one in the default language. */
  private static List<ReadPage> keyed(List<ReadPage> pages, Site site) {
    Map<String, String> keys = new HashMap<>();
    for (ReadPage read : pages) {
      if (read.page().lang().equals(site.defaultLanguage())) {
        keys.putIfAbsent(read.name().common(), read.page().path());
      }
    }
    return pages.stream()
        .map(r -> r.withKey(keys.getOrDefault(r.name().common(), r.page().path())))
        .toList();
  }
}
