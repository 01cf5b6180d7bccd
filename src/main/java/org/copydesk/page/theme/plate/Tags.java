package org.copydesk.page.theme.plate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.page.theme.plate.Piece.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a template's text and directives into pieces. */
final class Tags {
  /** Tags that end what stands before them, or a part of it. */
  private static final Set<String> ENDS = Set.of("else", "elseif", "case", "default");

  private final Letters letters;
  private final Template template;
  private final Scope scope;
  private final Expressions expressions;

  /** How many lists and switches are open, which a break could leave. */
  private int breakable;

  /** How many macros that are being drawn the text stands between the tags of. */
  private int bodies;

  /** How many tags are open. */
  private int open;

  private final Within within;

  /** What the text stands in, in its own file. */
  enum Within {
    FILE,
    MACRO,
    FUNCTION
  }

  /** The tag that ended what was read last, such as {@code else} or {@code /if}. */
  private String stop = "";

  private int stopAt;

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
  private void inside(Piece parent) throws NotForUs {
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
        parent.add(use());
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

  private Piece at(Piece piece, int from) {
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
    return switch (name) {
      case "if" -> at(branches(from), from);
      case "list" -> at(list(from), from);
      case "sep" -> sep(from);
      case "switch" -> at(choice(), from);
      case "assign", "local" -> at(let(name), from);
      case "macro", "function" -> at(macro(name), from);
      case "import" -> at(imported(), from);
      case "include" -> at(included(), from);
      case "nested" -> at(nested(), from);
      case "return" -> at(leave(), from);
      case "break" -> at(stopping(), from);
      case "t", "lt", "rt", "nt" -> at(trim(name), from);
      case "noparse" -> noparse(from);
      default -> throw letters.unknown();
    };
  }

  private void close(boolean loose) throws NotForUs {
    letters.skipBlanks();
    if (!loose || !letters.takes("/>")) {
      letters.wants(">");
    }
  }

  private Value argument() throws NotForUs {
    if (!Letters.isBlank(letters.next())) {
      throw letters.unknown();
    }
    return expressions.read();
  }

  /** Takes the tag that ended what was read last, which must be that. */
  private void end(String wanted) throws NotForUs {
    if (!stop.equals(wanted)) {
      throw letters.unknown();
    }
    close(false);
  }

  private Piece branches(int start) throws NotForUs {
    Piece whole = new Piece(Kind.IF, new Flow.If());
    int from = start;
    Value when = argument();
    close(false);
    while (true) {
      Piece branch = new Piece(Kind.OTHER, new Flow.Branch(when));
      int to = letters.at;
      inside(branch);
      whole.add(branch.open(letters, from, to));
      from = stopAt;
      if (when != null && stop.equals("elseif")) {
        when = argument();
        close(true);
      } else if (when != null && stop.equals("else")) {
        when = null;
        close(true);
      } else {
        end("/if");
        return whole;
      }
    }
  }

  private Piece list(int from) throws NotForUs {
    Value list = argument();
    letters.skipBlanks();
    letters.wants("as");
    letters.skipBlanks();
    String item = letters.word();
    close(false);
    int slot = scope.place();
    Flow.Loop loop = new Flow.Loop(list, slot);
    Piece piece = new Piece(Kind.OTHER, loop);
    scope.push(new Scope.Turn(item, slot, loop));
    breakable++;
    inside(piece);
    breakable--;
    scope.pop();
    if (!stop.equals("else")) {
      end("/list");
      return piece;
    }
    int start = stopAt;
    close(true);
    int to = letters.at;
    Piece otherwise = new Piece(Kind.OTHER, new Flow.Branch(null));
    inside(otherwise);
    otherwise.open(letters, start, to);
    end("/list");
    Piece whole = new Piece(Kind.OTHER, new Flow.LoopElse(loop));
    whole.add(at(piece, from));
    whole.add(otherwise);
    return whole;
  }

  private Piece sep(int from) throws NotForUs {
    close(false);
    int to = letters.at;
    Piece piece = new Piece(Kind.OTHER, new Flow.Between(scope.turn(letters).round()));
    inside(piece);
    if (stop.equals("/sep")) {
      close(false);
      return at(piece, from);
    }
    letters.at = stopAt;
    return piece.open(letters, from, to);
  }

  private Piece choice() throws NotForUs {
    Piece whole = new Piece(Kind.OTHER, new Flow.Switch(argument()));
    close(false);
    Piece blanks = new Piece(Kind.OTHER, null);
    inside(blanks);
    for (Piece piece : blanks.inside) {
      if (piece.kind != Kind.TEXT || !piece.text.isBlank()) {
        throw letters.unknown();
      }
    }
    boolean otherwise = false;
    breakable++;
    while (stop.equals("case") || stop.equals("default") && !otherwise) {
      int from = stopAt;
      otherwise |= stop.equals("default");
      Value is = stop.equals("default") ? null : argument();
      close(false);
      int to = letters.at;
      Piece one = new Piece(Kind.OTHER, new Flow.Case(is));
      inside(one);
      whole.add(one.open(letters, from, is == null ? to : from + 1));
    }
    breakable--;
    end("/switch");
    return whole;
  }

  private Piece let(String name) throws NotForUs {
    if (name.equals("local") && within == Within.FILE) {
      throw letters.unknown();
    }
    letters.skipBlanks();
    List<Part> lets = new ArrayList<>();
    while (true) {
      String word = letters.word();
      Naming.Spot spot = spot(name, word);
      letters.skipBlanks();
      if (lets.isEmpty() && letters.next() == '>') {
        return capture(name, spot);
      }
      letters.wants("=");
      lets.add(new Naming.Let(spot, expressions.read()));
      letters.skipBlanks();
      letters.takes(",");
      letters.skipBlanks();
      if (letters.next() == '>' || letters.sees("/>")) {
        close(true);
        Part part = lets.size() == 1 ? lets.get(0) : new Naming.Lets(lets.toArray(Part.NONE));
        return new Piece(Kind.SILENT, part);
      }
    }
  }

  private Naming.Spot spot(String directive, String word) throws NotForUs {
    if (word.isEmpty()) {
      throw letters.unknown();
    }
    if (directive.equals("local")) {
      return new Naming.Spot(null, scope.local(word));
    }
    scope.unit.set(word);
    return new Naming.Spot(scope.unit, scope.unit.slot(word));
  }

  private Piece capture(String name, Naming.Spot spot) throws NotForUs {
    if (template.format == Format.XML) {
      throw letters.unknown();
    }
    close(false);
    Piece piece = new Piece(Kind.CAPTURE, new Naming.Capture(spot, template.format));
    int outer = breakable;
    breakable = 0;
    inside(piece);
    breakable = outer;
    end("/" + name);
    return piece;
  }

  private Piece macro(String kind) throws NotForUs {
    if (within != Within.FILE || breakable > 0 || bodies > 0) {
      throw letters.unknown();
    }
    Scope own = new Scope(scope.unit);
    boolean function = kind.equals("function");
    Tags tags = new Tags(letters, template, own, function ? Within.FUNCTION : Within.MACRO);
    letters.skipBlanks();
    Macro macro = tags.heading(letters.word(), function);
    Naming.Define define = template.reading.macro(macro, template.included);
    template.defines.add(define);
    Piece piece = new Piece(Kind.MACRO, define);
    tags.inside(piece);
    stop = tags.stop;
    end("/" + kind);
    macro.needs(own.size());
    template.reading.settleLater(own.settle());
    return piece;
  }

  private Macro heading(String name, boolean function) throws NotForUs {
    List<String> parameters = new ArrayList<>();
    List<@Nullable Value> defaults = new ArrayList<>();
    letters.skipBlanks();
    boolean parenthesis = letters.takes("(");
    letters.skipBlanks();
    while (letters.next() != '>' && letters.next() != ')') {
      String word = letters.word();
      if (word.isEmpty() || letters.sees("...")) {
        throw letters.unknown();
      }
      parameters.add(word);
      scope.parameter(word);
      letters.skipBlanks();
      Value otherwise = letters.takes("=") ? expressions.read() : null;
      if (otherwise == null && !defaults.isEmpty() && defaults.get(defaults.size() - 1) != null) {
        throw letters.unknown();
      }
      defaults.add(otherwise);
      letters.skipBlanks();
      letters.takes(",");
      letters.skipBlanks();
    }
    if (parenthesis) {
      letters.wants(")");
    }
    close(false);
    if (name.isEmpty() || Set.copyOf(parameters).size() < parameters.size()) {
      throw letters.unknown();
    }
    return new Macro(name, function, parameters, defaults.toArray(new @Nullable Value[0]));
  }

  private Piece use() throws NotForUs {
    int from = stopAt;
    int name = letters.at;
    Value callee = new Callee(letters, scope, expressions).read();
    String called = letters.part(name, letters.at);
    Use.Arguments arguments = new Callee(letters, scope, expressions).arguments();
    Part part = part(called, callee, arguments);
    Piece piece = new Piece(Kind.OTHER, part);
    if (letters.takes("/>")) {
      return at(piece, from);
    }
    letters.wants(">");
    if (part instanceof Copied.Fixed) {
      throw letters.unknown();
    }
    int outer = breakable;
    breakable = 0;
    bodies++;
    inside(piece);
    bodies--;
    breakable = outer;
    if (!stop.equals("/@")) {
      throw letters.unknown();
    }
    letters.wants("</@");
    if (letters.next() != '>' && !Letters.isBlank(letters.next())) {
      letters.wants(called);
    }
    close(false);
    return at(piece, from);
  }

  private Part part(String called, Value callee, Use.Arguments arguments) throws NotForUs {
    if (called.equals("copied")) {
      return Copied.again(callee, arguments, letters);
    }
    if (called.equals("fixture")) {
      String file = Copied.file(arguments, letters);
      return new Copied.Fixed(callee, file, arguments.find("own"), inlay(rooted(file)));
    }
    return new Use(callee, arguments);
  }

  private Piece imported() throws NotForUs {
    String file = file();
    letters.skipBlanks();
    letters.wants("as");
    letters.skipBlanks();
    String word = letters.word();
    close(true);
    if (word.isEmpty()) {
      throw letters.unknown();
    }
    boolean top = open == 1 && within == Within.FILE && !template.included;
    return new Piece(Kind.SILENT, template.reading.library(file, word, top));
  }

  private Piece included() throws NotForUs {
    String file = file();
    close(true);
    return new Piece(Kind.OTHER, inlay(file));
  }

  /** The name of a template, from the theme's root. */
  private String file() throws NotForUs {
    if (!(argument() instanceof Value.Literal literal && literal.value instanceof String name)) {
      throw letters.unknown();
    }
    return name.startsWith("/")
        ? rooted(name)
        : rooted(template.name.substring(0, template.name.lastIndexOf('/') + 1) + name);
  }

  private String rooted(String name) throws NotForUs {
    if (name.contains("..") || name.contains("./") || name.contains("*") || name.contains(":")) {
      throw letters.unknown();
    }
    return name.startsWith("/") ? name.substring(1) : name;
  }

  private Part inlay(String file) throws NotForUs {
    int before = scope.enter();
    Part inlay = template.reading.inlay(file, scope);
    scope.leave(before);
    return inlay;
  }

  private Piece nested() throws NotForUs {
    if (within != Within.MACRO) {
      throw letters.unknown();
    }
    close(true);
    return new Piece(Kind.OTHER, new Use.Nested());
  }

  private Piece leave() throws NotForUs {
    letters.skipBlanks();
    boolean bare = letters.next() == '>' || letters.sees("/>");
    if (bodies > 0 || within == Within.FILE || bare != (within == Within.MACRO)) {
      throw letters.unknown();
    }
    Value value = bare ? null : expressions.read();
    close(true);
    return new Piece(Kind.OTHER, new Flow.Return(value));
  }

  private Piece stopping() throws NotForUs {
    if (breakable < 1) {
      throw letters.unknown();
    }
    close(true);
    return new Piece(Kind.OTHER, new Flow.Break());
  }

  private Piece trim(String name) throws NotForUs {
    close(true);
    Piece piece = new Piece(Kind.TRIM, null);
    piece.left = name.equals("t") || name.equals("lt");
    piece.right = name.equals("t") || name.equals("rt");
    return piece;
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
