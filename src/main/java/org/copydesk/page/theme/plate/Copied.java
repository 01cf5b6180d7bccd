package org.copydesk.page.theme.plate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The directives {@code <@copied>} and {@code <@fixture>}, which draw once and then copy. */
final class Copied {
  private Copied() {}

  /** The directive {@code copied} with these values. */
  static Part again(Value directive, Use.Arguments arguments, Letters letters) throws NotForUs {
    List<String> names = new ArrayList<>(arguments.names());
    Collections.sort(names);
    Value[] values = new Value[names.size()];
    for (int i = 0; i < values.length; i++) {
      Value value = arguments.find(names.get(i));
      if (value == null || i > 0 && names.get(i).equals(names.get(i - 1))) {
        throw letters.unknown();
      }
      values[i] = value;
    }
    if (values.length < arguments.values().size()) {
      throw letters.unknown();
    }
    return new Again(directive, names.toArray(new String[0]), values);
  }

  /** The file that the directive {@code fixture} names. */
  static String file(Use.Arguments arguments, Letters letters) throws NotForUs {
    if (arguments.find("file") instanceof Value.Literal literal
        && literal.value instanceof String file) {
      return file;
    }
    throw letters.unknown();
  }

  private static int draw(Part[] parts, String key, Copies copies, Run run) {
    char[] copy = copies.find(key);
    if (copy != null) {
      run.out.write(copy, 0, copy.length);
      return Part.ON;
    }
    int from = run.out.length();
    if (Part.draw(parts, run) != Part.ON) {
      throw new Declined("left while being copied");
    }
    copies.keep(key, run.out.since(from));
    return Part.ON;
  }

  /** {@code <@copied a=b>…</@copied>}. */
  static final class Again extends Part.Holder {
    private final Value directive;
    private final String[] names;
    private final Value[] values;

    /**
     * @param names in alphabetical order
     */
    Again(Value directive, String[] names, Value[] values) {
      this.directive = directive;
      this.names = names;
      this.values = values;
    }

    @Override
    int draw(Run run) {
      if (!(directive.of(run) instanceof Copies copies)) {
        throw new Declined("copied is something else");
      }
      return inside == NONE ? ON : Copied.draw(inside, key(run), copies, run);
    }

    private String key(Run run) {
      StringBuilder key = new StringBuilder();
      for (int i = 0; i < names.length; i++) {
        Object value = values[i].of(run);
        if (!(value instanceof String || value instanceof Boolean)) {
          throw new Declined("neither a text nor a truth value");
        }
        key.append(names[i]).append(' ').append(value).append('\n');
      }
      return key.toString();
    }
  }

  /** {@code <@fixture file="/footer.ftlh"/>}. */
  static final class Fixed extends Part {
    private final Value directive;
    private final String file;
    private final @Nullable Value own;
    private final Part[] content;

    Fixed(Value directive, String file, @Nullable Value own, Part content) {
      this.directive = directive;
      this.file = file;
      this.own = own;
      this.content = new Part[] {content};
    }

    @Override
    int draw(Run run) {
      if (!(directive.of(run) instanceof Copies.Fixtures fixtures)) {
        throw new Declined("fixture is something else");
      }
      if (own != null && Boolean.TRUE.equals(own.of(run))) {
        return draw(content, run);
      }
      Copies copies = fixtures.copies().orElse(null);
      return copies == null ? draw(content, run) : Copied.draw(content, file, copies, run);
    }
  }
}
