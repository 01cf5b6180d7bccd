package org.copydesk.markdown.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.markdown.inline.Delimiters.Delimiter;
import org.copydesk.markdown.tree.Run;
import org.copydesk.markdown.tree.Strip;
import org.copydesk.text.Signs;
import org.jspecify.annotations.Nullable;

/** One pass over one strip. */
final class RunScan {
  /** The characters that may be more than words. */
  private static final Signs SIGNS = new Signs("\n\\`*_~[!]<&:wW@");

  private final RunReader reader;
  private final Strip strip;
  private final String text;
  private final Atom root;
  private final Delimiters delimiters = new Delimiters();
  private final List<Bracket> brackets = new ArrayList<>();
  private @Nullable TagSyntax tags;
  private final LinkFinder links;
  private @Nullable Backticks backticks;

  /** Below this height of the stack no bracket may open a link: one has been made inside. */
  private int linkFloor;

  private int at;
  private int wordsFrom;

  /** A bracket that may open a link or a picture. */
  private record Bracket(Atom atom, boolean picture, @Nullable Delimiter below, boolean[] nested) {
    int inside() {
      return atom.to;
    }
  }

  RunScan(RunReader reader, Strip strip) {
    this.reader = reader;
    this.strip = strip;
    this.text = strip.text();
    this.root = new Atom(Atom.Kind.ROOT, 0, text.length());
    this.links = new LinkFinder(strip, reader.references());
  }

  List<Run> read() {
    for (at = SIGNS.next(text, 0); at < text.length(); at = SIGNS.next(text, at)) {
      step(text.charAt(at));
    }
    words(text.length());
    delimiters.settle(null);
    return new RunTree(strip).runs(root);
  }

  private void step(char c) {
    switch (c) {
      case '\n' -> lineEnd();
      case '\\' -> backslash();
      case '`' -> code();
      case '*', '_', '~' -> delimiter(c);
      case '[' -> opening(false);
      case '!' -> exclamation();
      case ']' -> closing();
      case '<' -> angle();
      case '&' -> reference();
      case ':' -> scheme();
      case 'w', 'W' -> www();
      case '@' -> mail();
      default -> at++;
    }
  }

  /** Ends the words under way at an index. */
  private void words(int to) {
    if (to > wordsFrom) {
      root.append(new Atom(Atom.Kind.WORDS, wordsFrom, to));
    }
    wordsFrom = to;
  }

  /** Appends what stands between the index and another, and goes on there. */
  private Atom put(Atom.Kind kind, int to) {
    words(at);
    Atom atom = new Atom(kind, at, to);
    root.append(atom);
    at = to;
    wordsFrom = to;
    return atom;
  }

  private void lineEnd() {
    int blanks = at;
    while (blanks > wordsFrom && text.charAt(blanks - 1) == ' ') {
      blanks--;
    }
    boolean hard = at - blanks >= 2;
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    at = blanks;
    put(Atom.Kind.BREAK, end).hard = hard;
  }

  private void backslash() {
    if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      put(Atom.Kind.BREAK, at + 2).hard = true;
    } else if (at + 1 < text.length() && CharClass.isEscapable(text.charAt(at + 1))) {
      String escaped = text.substring(at + 1, at + 2);
      put(Atom.Kind.WORDS, at + 2).text = escaped;
    } else {
      at++;
    }
  }

  private void code() {
    int length = Backticks.length(text, at);
    if (backticks == null) {
      backticks = new Backticks(text);
    }
    int closing = backticks.closing(at);
    if (closing < 0) {
      at += length;
      return;
    }
    String content = Backticks.content(text.substring(at + length, closing));
    put(Atom.Kind.CODE, closing + length).text = content;
  }

  private void delimiter(char c) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    int before = at == 0 ? '\n' : text.codePointBefore(at);
    int after = end == text.length() ? '\n' : text.codePointAt(end);
    boolean left = leans(after, before);
    boolean right = leans(before, after);
    boolean opens = c == '_' ? left && (!right || CharClass.isPunctuation(before)) : left;
    boolean closes = c == '_' ? right && (!left || CharClass.isPunctuation(after)) : right;
    if (!opens && !closes || c == '~' && end - at > 2) {
      at = end;
      return;
    }
    Atom atom = put(Atom.Kind.WORDS, end);
    delimiters.push(new Delimiter(atom, c, opens, closes));
  }

  /** Whether a run of delimiters leans on one neighbour rather than the other (6.2, flanking). */
  private static boolean leans(int neighbour, int other) {
    return !CharClass.isWhite(neighbour)
        && (!CharClass.isPunctuation(neighbour)
            || CharClass.isWhite(other)
            || CharClass.isPunctuation(other));
  }

  private void exclamation() {
    if (at + 1 < text.length() && text.charAt(at + 1) == '[') {
      opening(true);
    } else {
      at++;
    }
  }

  private void opening(boolean picture) {
    if (!picture && (note() || citation())) {
      return;
    }
    if (!brackets.isEmpty()) {
      brackets.get(brackets.size() - 1).nested()[0] = true;
    }
    Atom atom = put(Atom.Kind.WORDS, at + (picture ? 2 : 1));
    brackets.add(new Bracket(atom, picture, delimiters.top, new boolean[1]));
  }

  private boolean note() {
    if (!text.startsWith("[^", at) || reader.notes().isEmpty()) {
      return false;
    }
    int end = LinkSyntax.labelEnd(text, at);
    if (end < 0) {
      return false;
    }
    String label = LinkSyntax.fold(text.substring(at + 2, end - 1));
    if (!reader.notes().contains(label)) {
      return false;
    }
    put(Atom.Kind.NOTED, end).text = label;
    return true;
  }

  private boolean citation() {
    if (!text.startsWith("@", LinkSyntax.skipBlanks(text, at + 1))) {
      return false;
    }
    int closing = CitationSyntax.closing(text, at);
    if (closing < 0 || text.startsWith("(", closing + 1) || text.startsWith("[", closing + 1)) {
      return false;
    }
    String inside = text.substring(at + 1, closing);
    List<Run.Mention> mentions = CitationSyntax.mentions(inside);
    if (mentions.isEmpty() || isReference(inside)) {
      return false;
    }
    put(Atom.Kind.CITED, closing + 1).mentions = mentions;
    return true;
  }

  private boolean isReference(String label) {
    return !reader.references().isEmpty()
        && reader.references().containsKey(LinkSyntax.fold(label));
  }

  private void closing() {
    if (brackets.isEmpty()) {
      at++;
      return;
    }
    Bracket bracket = brackets.remove(brackets.size() - 1);
    boolean allowed = bracket.picture() || brackets.size() >= linkFloor;
    linkFloor = Math.min(linkFloor, brackets.size());
    Optional<LinkFinder.Found> found =
        allowed ? links.at(at, bracket.inside(), bracket.nested()[0]) : Optional.empty();
    if (found.isEmpty()) {
      at++;
      return;
    }
    words(at);
    Atom linked =
        new Atom(
            bracket.picture() ? Atom.Kind.PICTURED : Atom.Kind.LINKED,
            bracket.atom().from,
            found.get().end());
    linked.target = found.get().target();
    bracket.atom().moveFollowing(null, linked);
    root.append(linked);
    delimiters.settle(bracket.below());
    bracket.atom().unlink();
    if (!bracket.picture()) {
      linkFloor = brackets.size();
    }
    at = found.get().end();
    wordsFrom = at;
  }

  private void angle() {
    int end = BareAddress.bracketedEnd(text, at);
    if (end > 0) {
      String address = text.substring(at + 1, end - 1);
      link(
          Atom.Kind.LINKED, at + 1, end - 1, BareAddress.isAbsolute(address) ? "" : "mailto:", end);
      return;
    }
    end = tagEnd();
    if (end > 0) {
      String tag = text.substring(at, end);
      put(Atom.Kind.TAG, end).text = tag;
    } else {
      at++;
    }
  }

  /** Where the tag ends that begins here, or -1. */
  private int tagEnd() {
    TagSyntax syntax = tags;
    if (syntax == null) {
      syntax = new TagSyntax(text);
      tags = syntax;
    }
    return syntax.end(at);
  }

  private void reference() {
    int end = Escapes.referenceEnd(text, at);
    if (end < 0) {
      at++;
      return;
    }
    String decoded = Escapes.reference(text, at, end);
    put(Atom.Kind.WORDS, end).text = decoded;
  }

  private void scheme() {
    int start =
        reader.bare() && text.startsWith("://", at)
            ? BareAddress.schemeStart(text, at, wordsFrom)
            : -1;
    int end = start < 0 ? -1 : BareAddress.webEnd(text, at + 3, !brackets.isEmpty());
    if (end < 0) {
      at++;
      return;
    }
    at = start;
    link(Atom.Kind.BARE_LINK, start, end, "", end);
  }

  private void www() {
    if (!reader.bare()
        || !text.regionMatches(true, at, "www.", 0, 4)
        || !BareAddress.isWordStart(text, at)) {
      at++;
      return;
    }
    int end = BareAddress.webEnd(text, at, !brackets.isEmpty());
    if (end < 0 || !BareAddress.hasDot(text, at + 4, end)) {
      at = Math.max(end, at + 1);
      return;
    }
    link(Atom.Kind.BARE_LINK, at, end, "http://", end);
  }

  private void mail() {
    int start = reader.bare() ? BareAddress.mailStart(text, at, wordsFrom) : -1;
    int end = start < 0 ? -1 : BareAddress.mailEnd(text, at);
    if (end < 0) {
      at++;
      return;
    }
    at = start;
    link(Atom.Kind.BARE_LINK, start, end, "mailto:", end);
  }

  /** Appends a link whose words are its address. */
  private void link(Atom.Kind kind, int from, int to, String prefix, int end) {
    Atom linked = put(kind, end);
    linked.target =
        new Run.Target(
            prefix + text.substring(from, to),
            Optional.empty(),
            strip.place(from),
            strip.placeAfter(to));
    linked.append(new Atom(Atom.Kind.WORDS, from, to));
  }
}
