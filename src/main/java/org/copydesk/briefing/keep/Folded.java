package org.copydesk.briefing.keep;

import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import org.copydesk.text.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * A list that is kept as bytes, and unfolded when somebody goes through it. Immutable, equal to
 * every list of equal values, thread-safe.
 */
final class Folded<T> extends AbstractList<T> {
  private final Folding<T> folding;
  private final byte[] bytes;
  private final TextFile file;
  private final int size;
  private volatile @Nullable WeakReference<List<T>> lately;

  Folded(Folding<T> folding, byte[] bytes, TextFile file, int size) {
    this.folding = folding;
    this.bytes = bytes;
    this.file = file;
    this.size = size;
  }

  private List<T> all() {
    WeakReference<List<T>> known = lately;
    List<T> still = known == null ? null : known.get();
    if (still != null) {
      return still;
    }
    List<T> fresh = folding.unfold(bytes, file);
    lately = new WeakReference<>(fresh);
    return fresh;
  }

  @Override
  public T get(int index) {
    return all().get(index);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Iterator<T> iterator() {
    return all().iterator();
  }

  @Override
  public Spliterator<T> spliterator() {
    return all().spliterator();
  }
}
