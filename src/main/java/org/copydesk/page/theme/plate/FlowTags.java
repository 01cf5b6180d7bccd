package org.copydesk.page.theme.plate;

import org.copydesk.page.theme.plate.Piece.Kind;

/** Reads the directives that choose, repeat and leave. */
record FlowTags(Tags tags) {
  Piece branches(int start) throws NotForUs {
    Piece whole = new Piece(Kind.IF, new Flow.If());
    int from = start;
    Value when = tags.argument();
    tags.close(false);
    while (true) {
      Piece branch = new Piece(Kind.OTHER, new Flow.Branch(when));
      int to = tags.letters.at;
      tags.inside(branch);
      whole.add(branch.open(tags.letters, from, to));
      from = tags.stopAt;
      if (when != null && tags.stop.equals("elseif")) {
        when = tags.argument();
        tags.close(true);
      } else if (when != null && tags.stop.equals("else")) {
        when = null;
        tags.close(true);
      } else {
        tags.end("/if");
        return whole;
      }
    }
  }

  Piece list(int from) throws NotForUs {
    Value list = tags.argument();
    tags.letters.skipBlanks();
    tags.letters.wants("as");
    tags.letters.skipBlanks();
    String item = tags.letters.word();
    tags.close(false);
    int slot = tags.scope.place();
    Flow.Loop loop = new Flow.Loop(list, slot);
    Piece piece = new Piece(Kind.OTHER, loop);
    tags.scope.push(new Scope.Turn(item, slot, loop));
    tags.breakable++;
    tags.inside(piece);
    tags.breakable--;
    tags.scope.pop();
    if (!tags.stop.equals("else")) {
      tags.end("/list");
      return piece;
    }
    int start = tags.stopAt;
    tags.close(true);
    int to = tags.letters.at;
    Piece otherwise = new Piece(Kind.OTHER, new Flow.Branch(null));
    tags.inside(otherwise);
    otherwise.open(tags.letters, start, to);
    tags.end("/list");
    Piece whole = new Piece(Kind.OTHER, new Flow.LoopElse(loop));
    whole.add(tags.at(piece, from));
    whole.add(otherwise);
    return whole;
  }

  Piece sep(int from) throws NotForUs {
    tags.close(false);
    int to = tags.letters.at;
    Piece piece = new Piece(Kind.OTHER, new Flow.Between(tags.scope.turn(tags.letters).round()));
    tags.inside(piece);
    if (tags.stop.equals("/sep")) {
      tags.close(false);
      return tags.at(piece, from);
    }
    tags.letters.at = tags.stopAt;
    return piece.open(tags.letters, from, to);
  }

  Piece choice() throws NotForUs {
    Piece whole = new Piece(Kind.OTHER, new Flow.Switch(tags.argument()));
    tags.close(false);
    Piece blanks = new Piece(Kind.OTHER, null);
    tags.inside(blanks);
    for (Piece piece : blanks.inside) {
      if (piece.kind != Kind.TEXT || !piece.text.isBlank()) {
        throw tags.letters.unknown();
      }
    }
    boolean otherwise = false;
    tags.breakable++;
    while (tags.stop.equals("case") || tags.stop.equals("default") && !otherwise) {
      int from = tags.stopAt;
      otherwise |= tags.stop.equals("default");
      Value is = tags.stop.equals("default") ? null : tags.argument();
      tags.close(false);
      int to = tags.letters.at;
      Piece one = new Piece(Kind.OTHER, new Flow.Case(is));
      tags.inside(one);
      whole.add(one.open(tags.letters, from, is == null ? to : from + 1));
    }
    tags.breakable--;
    tags.end("/switch");
    return whole;
  }

  Piece leave() throws NotForUs {
    tags.letters.skipBlanks();
    boolean bare = tags.letters.next() == '>' || tags.letters.sees("/>");
    if (tags.bodies > 0
        || tags.within == Tags.Within.FILE
        || bare != (tags.within == Tags.Within.MACRO)) {
      throw tags.letters.unknown();
    }
    Value value = bare ? null : tags.expressions.read();
    tags.close(true);
    return new Piece(Kind.OTHER, new Flow.Return(value));
  }

  Piece stopping() throws NotForUs {
    if (tags.breakable < 1) {
      throw tags.letters.unknown();
    }
    tags.close(true);
    return new Piece(Kind.OTHER, new Flow.Break());
  }
}
