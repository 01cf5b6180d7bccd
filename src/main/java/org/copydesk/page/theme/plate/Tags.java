package org.copydesk.page.theme.plate;

import java.util.List;
import java.util.Set;
import org.copydesk.page.theme.plate.Piece.Kind;

/** Reads a template's text and directives into pieces. */
final class Tags {
  /** Tags that end what stands before them, or a part of it. */
  private static final Set<String> ENDS = Set.of("else", "elseif", "case", "default");

  final Letters letters;
  final Template template;
  final Scope scope;
  final Expressions expressions;

  /** How many lists and switches are open, which a break could leave. */
  int breakable;

  /** How many macros that are being drawn the text stands between the tags of. */
  int bodies;

  /** How many tags are open. */
  private int open;

  final Within within;

  /** What the text stands in, in its own file. */
  enum Within {
    FILE,
    MACRO,
    FUNCTION
  }

  /** The tag that ended what was read last, such as {@code else} or {@code /if}. */
  String stop = "";

  int stopAt;

  /**
   * What is being read.
   *
   * @param name its name, without a slash at the beginning
   * @param included whether it shares the names of another
   * @param defines its macros
   */
  record Template(
      String name, Format format, Reading reading, boolean included, List<Part> defines) {}

  Tags(Letters letters, Template template, Scope scope, Within within) {
    this.letters = letters;
    this.template = template;
    this.scope = scope;
    this.within = within;
    this.expressions = new Expressions(letters, scope);
  }

  /** The whole template. */
  Piece read() throws NotForUs {
    Piece root = new Piece(Kind.ROOT, null);
    inside(root);
    if (!stop.isEmpty()) {
      throw letters.unknown();
    }
    return root;
  }

  /** Reads up to a tag that ends it, which {@link #stop} then names. */
  void inside(Piece parent) throws NotForUs {
    open++;
    read(parent);
    open--;
  }

  private void read(Piece parent) throws NotForUs {
    while (true) {
      int from = letters.at;
      skipText();
      if (letters.at > from) {
        Piece text = new Piece(Kind.TEXT, null);
        text.text = letters.part(from, letters.at);
        parent.add(text.at(letters, from, letters.at));
      }
      stopAt = letters.at;
      if (letters.ended()) {
        stop = "";
        return;
      }
      if (letters.takes("${")) {
        Value shown = expressions.read();
        letters.skipBlanks();
        letters.wants("}");
        parent.add(at(new Piece(Kind.PRINT, new Part.Print(shown, template.format)), stopAt));
      } else if (letters.takes("<#--")) {
        parent.add(comment());
      } else if (letters.sees("</@")) {
        stop = "/@";
        return;
      } else if (letters.takes("<@")) {
        parent.add(new UseTags(this).use());
      } else if (tag(parent)) {
        return;
      }
    }
  }

  private void skipText() throws NotForUs {
    for (; !letters.ended(); letters.at++) {
      char c = letters.next();
      if (c == '#' && letters.peek(1) == '{') {
        throw letters.unknown();
      }
      boolean directive = c == '<' && (letters.sees("<#") || letters.sees("</#"));
      boolean use = c == '<' && (letters.sees("<@") || letters.sees("</@"));
      if (directive || use || c == '$' && letters.peek(1) == '{') {
        return;
      }
    }
  }

  Piece at(Piece piece, int from) {
    return piece.at(letters, from, letters.at);
  }

  private Piece comment() throws NotForUs {
    letters.at = letters.find("-->");
    letters.wants("-->");
    return at(new Piece(Kind.COMMENT, null), stopAt);
  }

  /** Reads a directive; says whether it ends what is being read. */
  private boolean tag(Piece parent) throws NotForUs {
    int from = letters.at;
    boolean end = letters.takes("</#");
    if (!end) {
      letters.wants("<#");
    }
    String name = letters.word();
    if (end || ENDS.contains(name)) {
      stop = end ? "/" + name : name;
      stopAt = from;
      return true;
    }
    Piece piece = directive(name, from);
    parent.add(piece);
    return false;
  }

  private Piece directive(String name, int from) throws NotForUs {
    FlowTags flow = new FlowTags(this);
    UseTags use = new UseTags(this);
    return switch (name) {
      case "if" -> at(flow.branches(from), from);
      case "list" -> at(flow.list(from), from);
      case "sep" -> flow.sep(from);
      case "switch" -> at(flow.choice(), from);
      case "return" -> at(flow.leave(), from);
      case "break" -> at(flow.stopping(), from);
      case "assign", "local" -> at(new NamingTags(this).let(name), from);
      case "macro", "function" -> at(new NamingTags(this).macro(name), from);
      case "import" -> at(use.imported(), from);
      case "include" -> at(use.included(), from);
      case "nested" -> at(use.nested(), from);
      case "noparse" -> noparse(from);
      default -> throw letters.unknown();
    };
  }

  /** Whether what is being read stands between no tags. */
  boolean isOutermost() {
    return open == 1;
  }

  void close(boolean loose) throws NotForUs {
    letters.skipBlanks();
    if (!loose || !letters.takes("/>")) {
      letters.wants(">");
    }
  }

  Value argument() throws NotForUs {
    if (!Letters.isBlank(letters.next())) {
      throw letters.unknown();
    }
    return expressions.read();
  }

  /** Takes the tag that ended what was read last, which must be that. */
  void end(String wanted) throws NotForUs {
    if (!stop.equals(wanted)) {
      throw letters.unknown();
    }
    close(false);
  }

  private Piece noparse(int from) throws NotForUs {
    close(false);
    int to = letters.find("</#noparse>");
    Piece piece = new Piece(Kind.TEXT, null);
    piece.text = letters.part(letters.at, to);
    letters.at = to;
    letters.wants("</#noparse>");
    if (piece.text.contains("</noparse")) {
      throw letters.unknown();
    }
    return at(piece, from);
  }
}
