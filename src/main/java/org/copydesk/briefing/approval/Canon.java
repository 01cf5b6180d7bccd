package org.copydesk.briefing.approval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.FrontMatter;
import org.copydesk.briefing.Head;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Claimant;
import org.copydesk.claim.Event;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.Figure;
import org.copydesk.claim.Source;
import org.copydesk.markdown.Heading;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * The canonical text of each part of a briefing: the same however its YAML is laid out. Values are
 * in Unicode's form NFC, with every run of white space as one blank; a value made of several has
 * one line for each, beginning with its key.
 */
final class Canon {
  private Canon() {}

  /** The parts on which the digest is made, in its order. */
  static List<Part> parts(Briefing briefing) {
    List<Part> parts = new ArrayList<>();
    Head head = briefing.head();
    parts.add(new Part(Part.Kind.TITLE, "", fold(briefing.title())));
    head.summary().ifPresent(s -> parts.add(new Part(Part.Kind.SUMMARY, "", fold(s.value()))));
    head.picture().ifPresent(p -> parts.add(new Part(Part.Kind.PICTURE, "", picture(p))));
    briefing.dossier().claims().forEach(claim -> claim(claim, parts));
    for (Figure figure : briefing.dossier().figures()) {
      parts.add(new Part(Part.Kind.FIGURE, figure.id(), figure(figure)));
    }
    timeline(briefing, parts);
    for (Source source : briefing.dossier().sources()) {
      Lines lines = new Lines();
      lines.placed("url", source.url()).placed("carries", source.carries());
      parts.add(new Part(Part.Kind.SOURCE, source.id(), lines.text()));
    }
    allow(head, parts);
    parts.add(new Part(Part.Kind.BODY, "", body(briefing)));
    return parts;
  }

  /** An allowance decides what is printed and what went unchecked, so that it is approved too. */
  private static void allow(Head head, List<Part> parts) {
    Lines lines = new Lines();
    head.allow().stream()
        .map(Placed::value)
        .distinct()
        .sorted()
        .forEach(rule -> lines.line("rule", rule));
    if (!lines.text().isEmpty()) {
      parts.add(new Part(Part.Kind.ALLOW, "", lines.text()));
    }
  }

  /** The body cut at its headings, so that a change in it can be named. */
  static List<Part> sections(Briefing briefing) {
    Span body = bodySpan(briefing);
    List<Part> sections = new ArrayList<>();
    int start = body.start();
    String anchor = "";
    for (Heading heading : briefing.signposts().headings()) {
      int next = heading.span().start();
      if (next >= start) {
        sections.add(section(anchor, body.file().span(start, next)));
        start = next;
        anchor = heading.id().replaceAll("[\\s=:\"\\\\]", "_");
      }
    }
    sections.add(section(anchor, body.file().span(start, body.end())));
    return sections;
  }

  private static Part section(String anchor, Span span) {
    return new Part(Part.Kind.BODY, anchor, prose(span.text()));
  }

  private static void claim(Claim claim, List<Part> parts) {
    Lines words = new Lines().line("claim", claim.text().value());
    claim.claimant().ifPresent(claimant -> claimant(claimant, words));
    claim.made().ifPresent(date -> words.line("made", date.iso()));
    claim.appearances().forEach(source -> words.line("appearance", source.value()));
    parts.add(new Part(Part.Kind.CLAIM, claim.id(), words.text()));
    parts.add(new Part(Part.Kind.RATING, claim.id(), fold(claim.rating().value())));
    claim
        .finding()
        .ifPresent(f -> parts.add(new Part(Part.Kind.FINDING, claim.id(), fold(f.value()))));
    Lines evidence = new Lines();
    claim.evidence().forEach(one -> evidence(one, evidence));
    parts.add(new Part(Part.Kind.EVIDENCE, claim.id(), evidence.text()));
  }

  private static void claimant(Claimant claimant, Lines lines) {
    lines
        .line("claimant", claimant.name())
        .line("type", claimant.type().name().toLowerCase(Locale.ROOT))
        .maybe("url", claimant.url());
  }

  private static void evidence(Evidence evidence, Lines lines) {
    lines
        .line("source", evidence.source().value())
        .line("relation", evidence.relation().name().toLowerCase(Locale.ROOT))
        .placed("quote", evidence.quote())
        .maybe("note", evidence.note());
  }

  private static String figure(Figure figure) {
    Lines lines = new Lines().line("label", figure.label()).maybe("unit", figure.unit());
    for (Figure.Step step : figure.series()) {
      lines
          .maybe("as-of", step.asOf().map(date -> date.value().iso()))
          .line("value", step.value().value())
          .placed("source", step.source())
          .placed("quote", step.quote())
          .maybe("note", step.note());
    }
    return lines.text();
  }

  private static void timeline(Briefing briefing, List<Part> parts) {
    Lines lines = new Lines();
    for (Event event : briefing.dossier().timeline()) {
      lines
          .line("date", event.date().value().iso())
          .line("event", event.text().value())
          .placed("source", event.source());
    }
    if (!lines.text().isEmpty()) {
      parts.add(new Part(Part.Kind.TIMELINE, "", lines.text()));
    }
  }

  private static String picture(Head.LeadPicture picture) {
    return new Lines()
        .line("src", picture.source().value())
        .line("alt", picture.alt())
        .maybe("caption", picture.caption())
        .text();
  }

  private static String body(Briefing briefing) {
    return prose(bodySpan(briefing).text());
  }

  private static Span bodySpan(Briefing briefing) {
    return FrontMatter.split(briefing.file(), remark -> {})
        .map(FrontMatter::body)
        .orElseGet(() -> briefing.file().start());
  }

  /** Markdown keeps its lines, but for white space at their ends and empty ones at both ends. */
  private static String prose(String markdown) {
    List<String> lines =
        Normalizer.normalize(markdown, Normalizer.Form.NFC)
            .lines()
            .map(String::stripTrailing)
            .toList();
    int start = 0;
    int end = lines.size();
    while (start < end && lines.get(start).isEmpty()) {
      start++;
    }
    while (end > start && lines.get(end - 1).isEmpty()) {
      end--;
    }
    return String.join("\n", lines.subList(start, end));
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  /** A value made of several. */
  private static final class Lines {
    private final StringBuilder text = new StringBuilder();

    Lines line(String key, String value) {
      text.append(key).append(' ').append(fold(value)).append('\n');
      return this;
    }

    Lines maybe(String key, Optional<String> value) {
      value.ifPresent(v -> line(key, v));
      return this;
    }

    Lines placed(String key, Optional<Placed<String>> value) {
      return maybe(key, value.map(Placed::value));
    }

    String text() {
      return text.toString();
    }
  }
}
