package org.copydesk.page.theme.plate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.page.theme.plate.Piece.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the directives that give names. */
record NamingTags(Tags tags) {
  Piece let(String name) throws NotForUs {
    if (name.equals("local") && tags.within == Tags.Within.FILE) {
      throw tags.letters.unknown();
    }
    tags.letters.skipBlanks();
    List<Part> lets = new ArrayList<>();
    while (true) {
      String word = tags.letters.word();
      Naming.Spot spot = spot(name, word);
      tags.letters.skipBlanks();
      if (lets.isEmpty() && tags.letters.next() == '>') {
        return capture(name, spot);
      }
      tags.letters.wants("=");
      lets.add(new Naming.Let(spot, tags.expressions.read()));
      tags.letters.skipBlanks();
      tags.letters.takes(",");
      tags.letters.skipBlanks();
      if (tags.letters.next() == '>' || tags.letters.sees("/>")) {
        tags.close(true);
        Part part = lets.size() == 1 ? lets.get(0) : new Naming.Lets(lets.toArray(Part.NONE));
        return new Piece(Kind.SILENT, part);
      }
    }
  }

  private Naming.Spot spot(String directive, String word) throws NotForUs {
    if (word.isEmpty()) {
      throw tags.letters.unknown();
    }
    if (directive.equals("local")) {
      return new Naming.Spot(null, tags.scope.local(word));
    }
    tags.scope.unit.set(word);
    return new Naming.Spot(tags.scope.unit, tags.scope.unit.slot(word));
  }

  private Piece capture(String name, Naming.Spot spot) throws NotForUs {
    if (tags.template.format() == Format.XML) {
      throw tags.letters.unknown();
    }
    tags.close(false);
    Piece piece = new Piece(Kind.CAPTURE, new Naming.Capture(spot, tags.template.format()));
    int outer = tags.breakable;
    tags.breakable = 0;
    tags.inside(piece);
    tags.breakable = outer;
    tags.end("/" + name);
    return piece;
  }

  Piece macro(String kind) throws NotForUs {
    if (tags.within != Tags.Within.FILE || tags.breakable > 0 || tags.bodies > 0) {
      throw tags.letters.unknown();
    }
    Scope own = new Scope(tags.scope.unit);
    boolean function = kind.equals("function");
    Tags.Within within = function ? Tags.Within.FUNCTION : Tags.Within.MACRO;
    Tags inner = new Tags(tags.letters, tags.template, own, within);
    tags.letters.skipBlanks();
    Macro macro = new NamingTags(inner).heading(tags.letters.word(), function);
    Naming.Define define = tags.template.reading().macro(macro, tags.template.included());
    tags.template.defines().add(define);
    Piece piece = new Piece(Kind.MACRO, define);
    inner.inside(piece);
    inner.end("/" + kind);
    macro.needs(own.size());
    tags.template.reading().settleLater(own.settle());
    return piece;
  }

  private Macro heading(String name, boolean function) throws NotForUs {
    List<String> parameters = new ArrayList<>();
    List<@Nullable Value> defaults = new ArrayList<>();
    tags.letters.skipBlanks();
    while (tags.letters.next() != '>') {
      String word = tags.letters.word();
      if (word.isEmpty() || tags.letters.sees("...")) {
        throw tags.letters.unknown();
      }
      parameters.add(word);
      tags.scope.parameter(word);
      tags.letters.skipBlanks();
      Value otherwise = tags.letters.takes("=") ? tags.expressions.read() : null;
      if (otherwise == null && !defaults.isEmpty() && defaults.get(defaults.size() - 1) != null) {
        throw tags.letters.unknown();
      }
      defaults.add(otherwise);
      tags.letters.skipBlanks();
      tags.letters.takes(",");
      tags.letters.skipBlanks();
    }
    tags.close(false);
    if (name.isEmpty() || Set.copyOf(parameters).size() < parameters.size()) {
      throw tags.letters.unknown();
    }
    return new Macro(name, function, parameters, defaults.toArray(new @Nullable Value[0]));
  }
}
