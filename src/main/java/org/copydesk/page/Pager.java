package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.page.address.Address;

/**
 * One page of a listing that runs over several.
 *
 * @param items what this page shows
 * @param number from 1
 * @param count how many pages there are
 * @param total how many items all pages have
 * @param steps the address of each page
 */
public record Pager<T>(List<T> items, int number, int count, int total, List<Address> steps) {

  /** The pages of a listing, at least one; the first stands at {@code first}. */
  static <T> List<Pager<T>> of(List<T> items, int size, Address first) {
    int count = Math.max(1, (items.size() + size - 1) / size);
    List<Address> steps = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      steps.add(n == 1 ? first : Address.of(first.path() + "page/" + n + "/"));
    }
    List<Pager<T>> pages = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      List<T> shown = items.subList((n - 1) * size, Math.min(items.size(), n * size));
      pages.add(new Pager<>(List.copyOf(shown), n, count, items.size(), List.copyOf(steps)));
    }
    return pages;
  }

  public Address here() {
    return steps.get(number - 1);
  }

  public Optional<Address> previous() {
    return number > 1 ? Optional.of(steps.get(number - 2)) : Optional.empty();
  }

  public Optional<Address> next() {
    return number < count ? Optional.of(steps.get(number)) : Optional.empty();
  }
}
