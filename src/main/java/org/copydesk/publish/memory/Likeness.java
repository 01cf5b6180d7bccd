package org.copydesk.publish.memory;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.copydesk.json.JsonObject;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.Picture;
import org.copydesk.page.Makings;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.part.Story;
import org.copydesk.page.shelf.Directory;
import org.copydesk.text.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two values hold the same, from one build to the next: a check sum over a record's
 * components, theirs and so on, down to texts and numbers. Two values of one likeness are drawn the
 * same, since whatever a template can say of a record follows from its components. Not thread-safe.
 */
public final class Likeness {
  /** What is too large to be compared in memory is made anew. */
  private static final int LARGEST = 1 << 21;

  private static final ClassValue<Form> FORMS =
      new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
          return new Form(
              Mark.of(type.getName().getBytes(StandardCharsets.UTF_8)),
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getAccessor)
                  .peek(accessor -> accessor.setAccessible(true))
                  .toArray(Method[]::new));
        }
      };

  /** A type of records, by the check sum of its name. */
  private record Form(long name, Method[] components) {}

  private final ToLongFunction<TextFile> texts;
  private final Known known;
  private final Map<Chrome, Long> frames = new IdentityHashMap<>();
  private byte[] bytes = new byte[1 << 14];
  private int length;
  private @Nullable Story within;
  private @Nullable TextFile last;

  /** Looks through what stands by itself within a value. */
  private @Nullable Likeness inner;

  /**
   * @param texts a check sum of a file's text
   */
  public Likeness(ToLongFunction<TextFile> texts) {
    this(texts, new Known());
  }

  /**
   * @param known the likeness of what several pages are made of, for one build
   */
  public Likeness(ToLongFunction<TextFile> texts, Known known) {
    this.texts = texts;
    this.known = known;
  }

  /** Of what is neither record, collection, text, number nor date, nothing is known. */
  private static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unknown(Class<?> type) {
      super(type.getName(), null, false, false);
    }
  }

  /** The likeness of a value; 0 when it holds something that cannot be compared. */
  public long of(Object value) {
    length = 0;
    within = null;
    last = null;
    try {
      add(value);
    } catch (Unknown something) {
      return Mark.NONE;
    }
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    one.update(bytes, 0, length);
    other.update(bytes, 0, length);
    return Math.max(1, one.getValue() << 31 ^ other.getValue());
  }

  private void add(Object value) {
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof Record record) {
      record(record);
    } else if (value instanceof Optional<?> maybe) {
      put((byte) (maybe.isPresent() ? 'O' : 'o'));
      maybe.ifPresent(this::add);
    } else if (value instanceof Collection<?> all) {
      put((byte) 'L');
      number(all.size());
      all.forEach(this::add);
    } else if (value instanceof Map<?, ?> map) {
      put((byte) 'M');
      number(map.size());
      map.forEach(
          (key, one) -> {
            add(key);
            add(one);
          });
    } else {
      plain(value);
    }
  }

  private void plain(Object value) {
    if (value instanceof Integer number) {
      put((byte) 'I');
      number(number);
    } else if (value instanceof Number number) {
      put((byte) 'N');
      text(number.toString());
    } else if (value instanceof Enum<?> constant) {
      put((byte) 'E');
      text(constant.name());
    } else if (value instanceof Boolean truth) {
      put((byte) (truth ? 'T' : 'F'));
    } else if (value instanceof TextFile file) {
      file(file);
    } else if (value instanceof JsonObject json) {
      put((byte) 'J');
      text(json.write());
    } else if (value instanceof OptionalInt number) {
      put((byte) (number.isPresent() ? 'O' : 'o'));
      add(number.orElse(0));
    } else if (value instanceof Temporal || value instanceof URI || value instanceof Path) {
      put((byte) 'P');
      text(value.toString());
    } else {
      throw new Unknown(value.getClass());
    }
  }

  /** What several pages are made of is looked through once. */
  private void shared(Makings.Shared shared) {
    Long before = known.find(shared);
    if (before == null) {
      before = inner().of(shared.content().get());
      known.put(shared, before);
    }
    add(before, Makings.Shared.class);
  }

  /** All pages of a language share one, which is looked through once. */
  private void chrome(Chrome chrome) {
    Long before = frames.get(chrome);
    if (before == null) {
      before = inner().of(chrome);
      frames.put(chrome, before);
    }
    add(before, Chrome.class);
  }

  private Likeness inner() {
    Likeness one = inner;
    if (one == null) {
      one = new Likeness(texts, known);
      inner = one;
    }
    return one;
  }

  private void add(long likeness, Class<?> type) {
    if (likeness == Mark.NONE) {
      throw new Unknown(type);
    }
    number((int) (likeness >> 32));
    number((int) likeness);
  }

  /** Most places in a value are in one file. */
  private void file(TextFile file) {
    put((byte) (file == last ? 'x' : 'X'));
    if (file != last) {
      last = file;
      text(file.path());
      number(file.length());
      add(texts.applyAsLong(file));
    }
  }

  private void record(Record record) {
    if (record instanceof Makings.Shared shared) {
      shared(shared);
      return;
    }
    if (record instanceof Chrome chrome && length > 0) {
      chrome(chrome);
      return;
    }
    Class<?> type = record.getClass();
    Form form = FORMS.get(type);
    put((byte) 'R');
    number((int) form.name());
    Story around = within;
    if (record instanceof Story story) {
      within = story;
    }
    try {
      for (Method accessor : form.components()) {
        Object component = accessor.invoke(record);
        // Of all that a story could look up, what its links come to is added with each of them.
        if (!(record instanceof Story) || !(component instanceof Directory)) {
          add(component);
        }
      }
    } catch (ReflectiveOperationException refused) {
      throw new Unknown(type);
    }
    if (record instanceof Link link && within != null) {
      add(within.leadsTo(link));
    } else if (record instanceof Picture picture && within != null) {
      add(within.leadsTo(picture.address()));
    }
    within = around;
  }

  private void text(String text) {
    put((byte) 'S');
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  private void number(int number) {
    room(4);
    byte[] into = bytes;
    int at = length;
    into[at] = (byte) (number >> 24);
    into[at + 1] = (byte) (number >> 16);
    into[at + 2] = (byte) (number >> 8);
    into[at + 3] = (byte) number;
    length = at + 4;
  }

  private void put(byte one) {
    room(1);
    bytes[length++] = one;
  }

  private void room(int more) {
    if (length + more > LARGEST) {
      throw new Unknown(String.class);
    }
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
