package org.copydesk.page;

import java.util.List;
import java.util.Optional;
import org.copydesk.markdown.Html;
import org.copydesk.page.words.Words;

/** An object with a member of each kind that templates meet. */
public record Specimen(
    String text,
    String sharp,
    String none,
    Optional<String> maybe,
    Optional<String> absent,
    int number,
    long large,
    boolean yes,
    boolean no,
    List<String> words,
    List<Item> items,
    List<Optional<String>> gaps,
    List<String> nothing,
    Html markup,
    Optional<Item> inner,
    double half) {

  /** What stands in a list. */
  public record Item(String name, int count, Optional<Item> next) {
    /** Whether it is the last. */
    public boolean isEnd() {
      return next.isEmpty();
    }

    @Override
    public String toString() {
      return "item <" + name + ">";
    }
  }

  /** A kind. */
  public enum Kind {
    HALF_TRUE,
    TRUE
  }

  public static Specimen one() {
    Item last = new Item("c", 3, Optional.empty());
    Item second = new Item("b & c", 2, Optional.of(last));
    return new Specimen(
        "a text",
        "<b class=\"x\">it's & so</b>",
        "",
        Optional.of("may<be"),
        Optional.empty(),
        7,
        1234567L,
        true,
        false,
        List.of("one", "two", "three"),
        List.of(new Item("a", 1, Optional.of(second)), second, last),
        List.of(Optional.of("there"), Optional.empty()),
        List.of(),
        new Html("<i>ready</i>"),
        Optional.of(second),
        0.5);
  }

  public Kind kind() {
    return Kind.HALF_TRUE;
  }

  public String join(String one, int two) {
    return one + "-" + two;
  }

  public Optional<Item> find(String name) {
    return items.stream().filter(item -> item.name().equals(name)).findFirst();
  }

  public boolean has(Item item) {
    return items.contains(item);
  }

  public String fails() {
    throw new IllegalStateException("on purpose");
  }

  /** The words that messages come from. */
  public static Words english() {
    return new Words(
        "en",
        List.of(
            java.util.Map.of(
                "by", "By {0} & {1}",
                "plain", "It’s <plain>",
                "n.one", "{0} thing",
                "n.other", "{0} things")));
  }
}
