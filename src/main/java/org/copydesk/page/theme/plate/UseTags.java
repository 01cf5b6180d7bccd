package org.copydesk.page.theme.plate;

import org.copydesk.page.theme.plate.Piece.Kind;

/** Reads the directives that bring in other templates and draw macros. */
record UseTags(Tags tags) {
  Piece use() throws NotForUs {
    int from = tags.stopAt;
    int name = tags.letters.at;
    Value callee = new Callee(tags.letters, tags.scope, tags.expressions).read();
    String called = tags.letters.part(name, tags.letters.at);
    Use.Arguments arguments = new Callee(tags.letters, tags.scope, tags.expressions).arguments();
    Part part = part(called, callee, arguments);
    Piece piece = new Piece(Kind.OTHER, part);
    if (tags.letters.takes("/>")) {
      return tags.at(piece, from);
    }
    tags.letters.wants(">");
    if (part instanceof Copied.Fixed) {
      throw tags.letters.unknown();
    }
    int outer = tags.breakable;
    tags.breakable = 0;
    tags.bodies++;
    tags.inside(piece);
    tags.bodies--;
    tags.breakable = outer;
    if (!tags.stop.equals("/@")) {
      throw tags.letters.unknown();
    }
    tags.letters.wants("</@");
    if (tags.letters.next() != '>' && !Letters.isBlank(tags.letters.next())) {
      tags.letters.wants(called);
    }
    tags.close(false);
    return tags.at(piece, from);
  }

  private Part part(String called, Value callee, Use.Arguments arguments) throws NotForUs {
    if (called.equals("copied")) {
      return Copied.again(callee, arguments, tags.letters);
    }
    if (called.equals("fixture")) {
      String file = Copied.file(arguments, tags.letters);
      return new Copied.Fixed(callee, file, arguments.find("own"), inlay(rooted(file)));
    }
    return new Use(callee, arguments);
  }

  Piece imported() throws NotForUs {
    String file = file();
    tags.letters.skipBlanks();
    tags.letters.wants("as");
    tags.letters.skipBlanks();
    String word = tags.letters.word();
    tags.close(true);
    if (word.isEmpty()) {
      throw tags.letters.unknown();
    }
    boolean top =
        tags.isOutermost() && tags.within == Tags.Within.FILE && !tags.template.included();
    return new Piece(Kind.SILENT, tags.template.reading().library(file, word, top));
  }

  Piece included() throws NotForUs {
    String file = file();
    tags.close(true);
    return new Piece(Kind.OTHER, inlay(file));
  }

  /** The name of a template, from the theme's root. */
  private String file() throws NotForUs {
    if (!(tags.argument() instanceof Value.Literal literal
        && literal.value instanceof String name)) {
      throw tags.letters.unknown();
    }
    return name.startsWith("/")
        ? rooted(name)
        : rooted(
            tags.template.name().substring(0, tags.template.name().lastIndexOf('/') + 1) + name);
  }

  private String rooted(String name) throws NotForUs {
    if (name.contains("..") || name.contains("./") || name.contains("*") || name.contains(":")) {
      throw tags.letters.unknown();
    }
    return name.startsWith("/") ? name.substring(1) : name;
  }

  private Part inlay(String file) throws NotForUs {
    int before = tags.scope.enter();
    Part inlay = tags.template.reading().inlay(file, tags.scope);
    tags.scope.leave(before);
    return inlay;
  }

  Piece nested() throws NotForUs {
    if (tags.within != Tags.Within.MACRO) {
      throw tags.letters.unknown();
    }
    tags.close(true);
    return new Piece(Kind.OTHER, new Use.Nested());
  }
}
