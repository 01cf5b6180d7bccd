package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.page.address.Address;

/**
 * One page of a listing that runs over several.
 *
 * @param items what this page shows
 * @param number from 1
 * @param count how many pages there are
 * @param total how many items all pages have
 * @param first the address of the first page
 */
public record Pager<T>(List<T> items, int number, int count, int total, Address first) {

  /** The pages of a listing, at least one; the first stands at {@code first}. */
  static <T> List<Pager<T>> of(List<T> items, int size, Address first) {
    int count = Math.max(1, (items.size() + size - 1) / size);
    List<Pager<T>> pages = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      List<T> shown = items.subList((n - 1) * size, Math.min(items.size(), n * size));
      pages.add(new Pager<>(shown, n, count, items.size(), first));
    }
    return pages;
  }

  /** The same page with other things for those it shows. */
  <R> Pager<R> map(Function<T, R> each) {
    return new Pager<>(items.stream().map(each).toList(), number, count, total, first);
  }

  private Address step(int number) {
    return number == 1 ? first : Address.of(first.path() + "page/" + number + "/");
  }

  public Address here() {
    return step(number);
  }

  public Optional<Address> previous() {
    return number > 1 ? Optional.of(step(number - 1)) : Optional.empty();
  }

  public Optional<Address> next() {
    return number < count ? Optional.of(step(number + 1)) : Optional.empty();
  }
}
