package org.copydesk.page.theme.plate;

import org.jspecify.annotations.Nullable;

/** {@code x.y}: a member of an object, or a name of an imported unit. */
final class Dot extends Value {
  private final Value target;
  private final String name;

  /** What came last, since nearly always the next is of the same type. */
  private @Nullable Last last;

  private record Last(Class<?> type, @Nullable Member member) {}

  private @Nullable Found found;

  /** Where a unit keeps the name. */
  private record Found(Unit unit, int slot) {}

  Dot(Value target, String name) {
    this.target = target;
    this.name = name;
  }

  @Override
  @Nullable Object of(Run run) {
    Object on = target.of(run);
    if (on == null) {
      throw Declined.Missing.VALUE;
    }
    return read(on, run);
  }

  @Override
  @Nullable Object maybe(Run run) {
    Object on = target.maybe(run);
    return on == null ? null : read(on, run);
  }

  private @Nullable Object read(Object on, Run run) {
    if (on instanceof Unit unit) {
      return named(unit, run);
    }
    Member member = member(on);
    if (member == null) {
      return null;
    }
    if (!member.isValue()) {
      throw new Declined("a method that is not called");
    }
    return member.read(on);
  }

  /** What the method of that name returns, or the function of that name of a unit. */
  @Nullable Object call(Run run, Value[] arguments) {
    Object on = target.of(run);
    if (on == null) {
      throw Declined.Missing.VALUE;
    }
    if (on instanceof Unit unit) {
      return Call.function(named(unit, run), run, arguments);
    }
    Member member = member(on);
    if (member == null) {
      throw Declined.Missing.VALUE;
    }
    return member.give(on, Call.values(run, arguments));
  }

  private @Nullable Object named(Unit unit, Run run) {
    @Nullable Object[] space = run.space(unit);
    Found known = found;
    if (known == null || known.unit != unit) {
      known = new Found(unit, unit.find(name));
      found = known;
    }
    return known.slot < 0 ? null : space[known.slot];
  }

  static @Nullable Object named(Unit unit, String name, Run run) {
    int slot = unit.find(name);
    @Nullable Object[] space = run.space(unit);
    return slot < 0 ? null : space[slot];
  }

  private @Nullable Member member(Object on) {
    Last known = last;
    if (known == null || known.type != on.getClass()) {
      if (!Shape.isOwn(on)) {
        throw new Declined("not an object");
      }
      known = new Last(on.getClass(), Members.of(on.getClass()).find(name));
      last = known;
    }
    return known.member;
  }
}
