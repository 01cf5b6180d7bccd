package org.copydesk.briefing.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the nodes of one document from the parser's events, within bounds. */
final class NodeBuilder {
  /** How deep collections may stand in one another. */
  static final int DEEPEST = 50;

  /** How many values one document may have, repeated ones counted each time. */
  static final int MOST = 100_000;

  /** How many of them may be repeats by alias. */
  static final int MOST_REPEATED = 2_000;

  private final Iterator<Event> events;
  private final Places places;
  private final Consumer<Diagnostic> remarks;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private int values;
  private int repeated;
  private int depth;

  /** A node that may be repeated, and how many values it holds when written out. */
  private record Anchored(Node node, int size) {}

  NodeBuilder(Iterable<Event> events, Places places, Consumer<Diagnostic> remarks) {
    this.events = events.iterator();
    this.places = places;
    this.remarks = remarks;
  }

  /** The first document's root; an empty scalar when there is none. */
  Node build() {
    Node root = new Node.Scalar("", true, places.all());
    boolean read = false;
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart && read) {
        remarks.accept(second(event));
        return root;
      }
      if (event instanceof NodeEvent node) {
        root = node(node);
        read = true;
      }
    }
    return root;
  }

  private Diagnostic second(Event event) {
    return Remark.BROKEN_YAML
        .at(place(event), "A second document starts here; only the first is read.")
        .hint("Remove the line `---`.");
  }

  private Node node(NodeEvent event) {
    count(1, event);
    if (event instanceof AliasEvent alias) {
      return repeat(alias);
    }
    int before = values;
    Node node = event instanceof ScalarEvent scalar ? scalar(scalar) : collection(event);
    Optional<Anchor> anchor = event.getAnchor();
    if (anchor.isPresent()) {
      anchors.put(anchor.get().getValue(), new Anchored(node, values - before + 1));
    }
    return node;
  }

  private Node scalar(ScalarEvent event) {
    return new Node.Scalar(event.getValue(), event.isPlain(), place(event));
  }

  private Node collection(NodeEvent event) {
    if (++depth > DEEPEST) {
      throw new YamlLimit(
          place(event),
          "Lists and mappings stand in one another more than " + DEEPEST + " deep here.",
          "Quote the value if the brackets are part of a text.");
    }
    boolean flow = event instanceof CollectionStartEvent start && start.isFlow();
    Node node =
        event.getEventId() == Event.ID.SequenceStart ? sequence(event, flow) : mapping(event, flow);
    depth--;
    return node;
  }

  private Node sequence(NodeEvent start, boolean flow) {
    List<Node> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node((NodeEvent) event));
      event = events.next();
    }
    boolean closes = flow || items.isEmpty();
    Span end = closes ? place(flow ? event : start) : items.get(items.size() - 1).span();
    return new Node.Sequence(List.copyOf(items), whole(start, end));
  }

  private Node mapping(NodeEvent start, boolean flow) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    Span last = place(start);
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Node key = node((NodeEvent) event);
      Node value = node((NodeEvent) events.next());
      last = value.span();
      enter(key, value, entries);
      event = events.next();
    }
    return new Node.Mapping(
        List.copyOf(entries.values()), whole(start, flow ? place(event) : last));
  }

  private void enter(Node key, Node value, Map<String, Node.Entry> entries) {
    if (!(key instanceof Node.Scalar name)) {
      remarks.accept(
          Remark.WRONG_TYPE
              .at(key.span(), "A key must be a word, not " + key.what() + ".")
              .hint("Quote the value if the brackets or braces are part of a text."));
      return;
    }
    Node.Entry first = entries.putIfAbsent(name.text(), new Node.Entry(name, value));
    if (first != null) {
      remarks.accept(
          Remark.DUPLICATE_KEY
              .at(name.span(), "The key `" + name.text() + "` is here a second time.")
              .hint("It is already in line " + first.key().span().from().line() + "; keep one."));
    }
  }

  private Node repeat(AliasEvent alias) {
    Optional<Anchored> found = Optional.ofNullable(anchors.get(alias.getAlias().getValue()));
    if (found.isEmpty()) {
      String name = alias.getAlias().getValue();
      remarks.accept(
          Remark.BROKEN_YAML
              .at(place(alias), "Nothing before this is marked `&" + name + "`.")
              .hint("Quote the value if the asterisk is part of a text."));
      return new Node.Scalar("*" + name, false, place(alias));
    }
    repeated += found.get().size();
    count(found.get().size(), alias);
    if (repeated > MOST_REPEATED) {
      throw new YamlLimit(
          place(alias),
          "Aliases repeat more than " + MOST_REPEATED + " values.",
          "Write the values out, or keep shared facts in `content/sources/`.");
    }
    return found.get().node();
  }

  private void count(int more, Event event) {
    values += more;
    if (values > MOST) {
      throw new YamlLimit(
          place(event),
          "There are more than " + MOST + " values before this.",
          "Split the file, or move the text into the body.");
    }
  }

  private Span place(Event event) {
    return places.span(event.getStartMark(), event.getEndMark());
  }

  private Span whole(Event start, Span end) {
    Span from = places.span(start.getStartMark(), start.getStartMark());
    return from.file().span(from.start(), Math.max(from.start(), end.end()));
  }
}
