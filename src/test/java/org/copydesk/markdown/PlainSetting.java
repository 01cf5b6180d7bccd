package org.copydesk.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes addresses as they are, citations by their source, words by their key. */
final class PlainSetting implements Setting {
  @Override
  public String href(Link link) {
    return link.written();
  }

  @Override
  public String src(Picture picture) {
    return picture.source().written();
  }

  @Override
  public Mark mark(Citation citation) {
    String locator = citation.locator().map(words -> ", " + words).orElse("");
    return new Mark(
        citation.source() + locator,
        "#source-" + citation.source(),
        "cite-" + citation.index(),
        "",
        Optional.empty());
  }

  @Override
  public String word(String key) {
    return key;
  }

  /** The prose as HTML, slots in brackets. */
  static String html(Prose prose) {
    return html(prose.set(new PlainSetting()));
  }

  private static String html(List<ProseSection> sections) {
    return sections.stream().map(PlainSetting::html).collect(Collectors.joining());
  }

  private static String html(ProseSection section) {
    if (section instanceof ProseSection.Slot slot) {
      return "{" + slot.kind() + " " + slot.id() + "}" + html(slot.inside()) + "{/}";
    }
    return section.toString().isEmpty() ? "" : ((ProseSection.Text) section).html().markup();
  }
}
