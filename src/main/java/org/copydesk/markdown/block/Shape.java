package org.copydesk.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nodes of flexmark's tree that this room's parsers make. */
abstract class Shape extends Block {
  /** Offset in the parsed text at which it starts. */
  int from;

  /** Offset in the parsed text at which it ends, exclusive. */
  int to;

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Lines that stay as they are. */
  abstract static class Lines extends Shape {
    final List<BasedSequence> lines = new ArrayList<>();
  }

  /** A paragraph whose lines flexmark shall not read. */
  static final class Text extends Lines {}

  static final class Title extends Lines {
    final int level;
    final boolean underlined;

    Title(int level, boolean underlined) {
      this.level = level;
      this.underlined = underlined;
    }
  }

  static final class Rule extends Shape {}

  static final class Html extends Lines {}

  static final class Fence extends Lines {
    String info = "";
  }

  static final class Quote extends Shape {}

  static final class Listing extends Shape {
    final char marker;
    final Optional<Integer> first;
    boolean tight = true;

    Listing(char marker, Optional<Integer> first) {
      this.marker = marker;
      this.first = first;
    }

    boolean matches(Listing other) {
      return marker == other.marker && first.isPresent() == other.first.isPresent();
    }
  }

  static final class Item extends Shape {}

  static final class Division extends Shape {
    final int colons;
    final String words;
    int openingEnd;
    boolean closed;

    Division(int colons, String words) {
      this.colons = colons;
      this.words = words;
    }
  }

  /** The line that closes a division. */
  static final class DivisionEnd extends Shape {
    final boolean stray;

    DivisionEnd(boolean stray) {
      this.stray = stray;
    }
  }

  static final class Note extends Shape {
    final String label;

    Note(String label) {
      this.label = label;
    }
  }

  static final class Description extends Shape {
    boolean tight = true;
  }
}
