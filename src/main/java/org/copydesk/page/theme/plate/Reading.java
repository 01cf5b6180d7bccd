package org.copydesk.page.theme.plate;

import java.util.ArrayList;
import java.util.List;

/** A unit being read, with all that it includes. */
final class Reading {
  /** Deeper includes are likely a circle. */
  private static final int DEEPEST = 20;

  private final Plates plates;
  private final Unit unit;
  private final List<Name> names = new ArrayList<>();
  private int depth;

  Reading(Plates plates, Unit unit) {
    this.plates = plates;
    this.unit = unit;
  }

  /** Reads it to the end. */
  void read() throws NotForUs {
    Scope scope = new Scope(unit);
    Piece root = read(unit.name, scope, new ArrayList<>(), false);
    boolean harmless = true;
    for (Piece piece : root.inside) {
      harmless &=
          switch (piece.kind) {
            case TEXT, COMMENT -> true;
            case MACRO, SILENT -> piece.part != null && isHoisted(piece.part);
            default -> false;
          };
    }
    Part[] parts = root.parts();
    names.addAll(scope.settle());
    for (Name name : names) {
      settle(name);
    }
    unit.close(parts, scope.size(), harmless);
  }

  private static boolean isHoisted(Part part) {
    return part instanceof Naming.Define define && define.isHoisted()
        || part instanceof Naming.Import library && library.isHoisted();
  }

  private Piece read(String name, Scope scope, List<Part> defines, boolean included)
      throws NotForUs {
    Letters letters = new Letters(plates.text(name));
    Tags.Template template = new Tags.Template(name, Format.of(name), this, included, defines);
    Piece root;
    try {
      root = new Tags(letters, template, scope, Tags.Within.FILE).read();
    } catch (NotForUs why) {
      throw why.in(name);
    }
    Blanks.strip(root);
    return root;
  }

  private void settle(Name name) throws NotForUs {
    if (unit.names(name.word)) {
      name.own(unit, unit.slot(name.word));
    }
    String library = plates.libraries().get(name.word);
    if (library == null) {
      name.hand(plates.word(name.word));
    } else {
      name.library(plates.library(library));
    }
  }

  /** Names of a macro that are not its own. */
  void settleLater(List<Name> open) {
    names.addAll(open);
  }

  /** A macro where it stands. */
  Naming.Define macro(Macro macro, boolean included) {
    boolean again = unit.names(macro.name);
    boolean hoisted = !included && !again;
    if (!included) {
      unit.hoist(macro.name, macro);
    }
    if (!hoisted) {
      unit.set(macro.name);
    }
    return new Naming.Define(unit, unit.slot(macro.name), macro, hoisted);
  }

  /** An import where it stands. */
  Part library(String file, String word, boolean top) throws NotForUs {
    Unit library = plates.library(file);
    boolean hoisted = top && library.isInert() && library.isClosed() && !unit.names(word);
    int hand = unit.isPage() ? plates.imported(word, library) : -1;
    if (hoisted) {
      unit.hoist(word, library);
    } else {
      unit.set(word);
    }
    return new Naming.Import(
        new Naming.Define(unit, unit.slot(word), library, hoisted), library, hand);
  }

  /** Another template drawn with the names of this one. */
  Part inlay(String file, Scope scope) throws NotForUs {
    if (++depth > DEEPEST) {
      throw new NotForUs(file + " includes itself");
    }
    List<Part> defines = new ArrayList<>();
    Piece root = read(file, scope, defines, true);
    depth--;
    return new Inlay(defines, root.parts());
  }
}
