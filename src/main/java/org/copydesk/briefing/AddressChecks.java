package org.copydesk.briefing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.claim.Claim;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;
import org.copydesk.text.Spelling;

/** No two things at one address, and every part of an address fit for one. */
final class AddressChecks {
  private static final Pattern SEGMENTS =
      Pattern.compile("/(?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*/)*");
  private static final Pattern ALIAS = Pattern.compile("/(?:[^/\\s?#%]+/)*(?:[^/\\s?#%]+)?");
  private static final List<String> FIXED =
      List.of(
          "",
          "claims/",
          "topics/",
          "people/",
          "sources/",
          "publishers/",
          "corrections/",
          "ratings/",
          "search/",
          "404.html",
          "feed.atom",
          "feed.json",
          "sitemap.xml",
          "robots.txt");

  private final Assembled all;
  private final Addresses addresses;
  private final Consumer<Diagnostic> remarks;
  private final Map<String, String> taken = new HashMap<>();

  AddressChecks(Assembled all, Consumer<Diagnostic> remarks) {
    this.all = all;
    this.addresses = all.edition().addresses();
    this.remarks = remarks;
  }

  void run() {
    for (String lang : all.edition().site().languages()) {
      FIXED.forEach(page -> taken.put(addresses.root(lang) + page, "a page that Copydesk makes"));
    }
    slugs();
    claims();
    for (ReadPage read : all.pages()) {
      take(addresses.of(read.page()), read.slug(), read.page().file().path());
    }
    aliases();
    translations();
  }

  private void slugs() {
    Map<String, String> slugs = new HashMap<>();
    for (ReadBriefing read : all.briefings()) {
      Briefing briefing = read.briefing();
      String path = briefing.file().path();
      String first = slugs.putIfAbsent(briefing.lang() + "/" + briefing.slug(), path);
      if (first == null) {
        take(addresses.of(briefing), read.slug(), path);
        continue;
      }
      remarks.accept(
          Remark.DUPLICATE_SLUG
              .at(read.slug(), "The slug `" + briefing.slug() + "` is that of `" + first + "` too.")
              .hint("Give one of them another `slug:`."));
    }
  }

  private void claims() {
    Map<String, String> first = new HashMap<>();
    for (ReadBriefing read : all.briefings()) {
      for (Placed<Claim> claim : read.claims()) {
        String lang = read.briefing().lang();
        String id = claim.value().id();
        taken.put(addresses.root(lang) + "claims/" + id + "/", "the page of a claim");
        String path = read.briefing().file().path();
        String other = first.putIfAbsent(lang + "/" + id, path);
        if (other != null) {
          remarks.accept(
              Remark.DUPLICATE_CLAIM
                  .at(claim.span(), "The claim `" + id + "` is also in `" + other + "`.")
                  .hint("Give one of them another id; each claim has a page of its own."));
        }
      }
    }
  }

  private void take(String address, Span place, String owner) {
    if (!SEGMENTS.matcher(address).matches()) {
      remarks.accept(
          Remark.BAD_ID
              .at(place, "The file's name gives the address `" + address + "`, which is none.")
              .hint("Rename it, or give it a `slug:` of letters, digits and hyphens."));
    }
    String other = taken.putIfAbsent(address, "`" + owner + "`");
    if (other != null) {
      remarks.accept(
          Remark.ADDRESS_TAKEN
              .at(place, "The address `" + address + "` belongs to " + other + " already.")
              .hint("Rename the file, or give it another `slug:`."));
    }
  }

  private void aliases() {
    for (ReadBriefing read : all.briefings()) {
      Briefing briefing = read.briefing();
      briefing.head().aliases().forEach(alias -> alias(alias, briefing.file().path()));
    }
    for (ReadPage read : all.pages()) {
      read.page().aliases().forEach(alias -> alias(alias, read.page().file().path()));
    }
  }

  private void alias(Placed<String> alias, String owner) {
    String address = alias.value();
    if (!ALIAS.matcher(address).matches() || List.of(address.split("/")).contains("..")) {
      remarks.accept(
          Remark.BAD_ADDRESS
              .at(alias.span(), "`" + address + "` is not an address on this site.")
              .hint("Write it from the site's root, as in `/2021/old-name/`."));
      return;
    }
    boolean file = address.substring(address.lastIndexOf('/') + 1).contains(".");
    String whole = address.endsWith("/") || file ? address : address + "/";
    String other = taken.putIfAbsent(whole, "an alias in `" + owner + "`");
    if (other != null) {
      remarks.accept(
          Remark.ADDRESS_TAKEN
              .at(alias.span(), "The address `" + address + "` belongs to " + other + " already.")
              .hint("Remove the alias, or move what stands there."));
    }
  }

  private void translations() {
    Register register = all.edition().register();
    Map<String, String> first = new HashMap<>();
    Set<String> slugs = new HashSet<>();
    all.briefings().forEach(read -> slugs.add(read.briefing().slug()));
    for (ReadBriefing read : namesakesFirst()) {
      Briefing briefing = read.briefing();
      briefing
          .head()
          .translationOf()
          .filter(of -> register.translated(briefing).isEmpty())
          .ifPresent(of -> untranslated(of, slugs));
      String path = briefing.file().path();
      String other = first.putIfAbsent(briefing.lang() + "/" + register.text(briefing), path);
      if (other != null) {
        remarks.accept(
            Remark.DUPLICATE_TRANSLATION
                .at(
                    briefing.head().translationOf().map(Placed::span).orElseGet(read::lang),
                    "`" + other + "` is already this text in `" + briefing.lang() + "`.")
                .hint("Correct `lang:` or `translation-of:` in one of them."));
      }
    }
  }

  /** A briefing that says whose translation it is gives way to one that says so by its name. */
  private List<ReadBriefing> namesakesFirst() {
    return all.briefings().stream()
        .sorted(Comparator.comparing(read -> read.briefing().head().translationOf().isPresent()))
        .toList();
  }

  private void untranslated(Placed<String> of, Set<String> slugs) {
    remarks.accept(
        Remark.UNKNOWN_BRIEFING
            .at(of.span(), "There is no briefing `" + of.value() + "` in another language.")
            .hint(Spelling.hint(of.value(), slugs)));
  }
}
