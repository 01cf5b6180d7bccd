package org.copydesk.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.clipping.byline.Byline;
import org.copydesk.clipping.part.Part;
import org.copydesk.markdown.MarkdownWriter;

/**
 * An article cut out of a foreign page or pasted text.
 *
 * @param body its blocks in reading order, without title, standfirst and promotion
 * @param removals what was left out, in reading order
 * @param attributions where the copy says it comes from
 * @param remarks what an editor should know, such as that the page looks like a login wall
 */
public record Clipping(
    Byline byline,
    List<Part> body,
    List<Removal> removals,
    List<Attribution> attributions,
    List<String> remarks) {
  public Clipping {
    body = List.copyOf(body);
    removals = List.copyOf(removals);
    attributions = List.copyOf(attributions);
    remarks = List.copyOf(remarks);
  }

  /** No article, and why. */
  static Clipping none(String remark) {
    return new Clipping(Byline.none(), List.of(), List.of(), List.of(), List.of(remark));
  }

  /** The same with another list of removals. */
  Clipping removals(List<Removal> other) {
    return new Clipping(byline, body, other, attributions, remarks);
  }

  /** The same with one attribution more. */
  Clipping attribution(Attribution credit) {
    List<Attribution> all = new ArrayList<>(attributions);
    all.add(credit);
    return new Clipping(byline, body, removals, all, remarks);
  }

  /** The same with one remark more. */
  Clipping remark(String sentence) {
    List<String> all = new ArrayList<>(remarks);
    all.add(sentence);
    return new Clipping(byline, body, removals, attributions, all);
  }

  /**
   * The same without a first paragraph that only repeats the standfirst, as a draft has it in its
   * summary.
   */
  public Clipping withoutStandfirst() {
    boolean repeated =
        body.size() > 1
            && byline.standfirst().stream()
                .anyMatch(s -> s.value().strip().equals(body.get(0).text().strip()));
    if (!repeated) {
      return this;
    }
    List<Removal> moved =
        removals.stream().map(r -> r.at(r.number(), Math.max(1, r.place() - 1))).toList();
    return new Clipping(byline, body.subList(1, body.size()), moved, attributions, remarks);
  }

  /** The same with some removals put back where they were. */
  public Clipping keep(Set<Integer> numbers) {
    List<Part> all = new ArrayList<>();
    List<Removal> left = new ArrayList<>();
    int next = 0;
    for (Removal removal : removals) {
      while (all.size() + left.size() < removal.place() - 1 && next < body.size()) {
        all.add(body.get(next++));
      }
      if (numbers.contains(removal.number())) {
        all.add(removal.part());
      } else {
        left.add(removal);
      }
    }
    all.addAll(body.subList(next, body.size()));
    return new Clipping(byline, all, left, attributions, remarks);
  }

  /** The body as Markdown. */
  public String markdown() {
    MarkdownWriter out = new MarkdownWriter();
    body.forEach(part -> part.write(out));
    return out.markdown();
  }

  /** The body as plain text, one block a line. */
  public String text() {
    return body.stream()
        .map(Part::text)
        .filter(t -> !t.isBlank())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
