package org.copydesk.page.theme;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows the values that come from one place, such as a component of a record: nearly always they
 * are of one type, so that the type that came last is tried before any is looked up.
 */
final class Habit {
  /**
   * What came last. Threads may overwrite each other's; each holds.
   *
   * @param members of one of Copydesk's own types only
   */
  private record Last(Class<?> type, Wrapper.Kind kind, @Nullable Members members) {}

  private @Nullable Last last;

  /** The same for what stands in the lists that come from here. */
  private @Nullable Habit items;

  @Nullable TemplateModel show(@Nullable Object value) throws TemplateModelException {
    if (value instanceof Optional<?> maybe) {
      return show(maybe.orElse(null));
    }
    if (value == null) {
      return null;
    }
    Last same = last;
    if (same == null || same.type != value.getClass()) {
      same = look(value.getClass());
    }
    if (same.members != null) {
      return new Shown(value, same.members);
    }
    return same.kind == Wrapper.Kind.LIST
        ? new Row((List<?>) value, ofItems())
        : Wrapper.INSTANCE.wrap(value, same.kind);
  }

  private Last look(Class<?> type) {
    Wrapper.Kind kind = Wrapper.Kind.of(type);
    Last found = new Last(type, kind, kind == Wrapper.Kind.OWN ? Members.of(type) : null);
    last = found;
    return found;
  }

  private Habit ofItems() {
    Habit known = items;
    if (known == null) {
      known = new Habit();
      items = known;
    }
    return known;
  }
}
