package org.copydesk.briefing.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;
import org.copydesk.text.Spelling;

/** The types of single values: text, date, address, language, id, number. */
public final class Scalars {
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,119}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}");
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+");
  private static final Pattern HUE = Pattern.compile("#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");
  private static final Pattern FONT = Pattern.compile("[\\p{L}\\p{N} ,'\"_-]{1,400}");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(?:\\.\\d{1,40})?");

  /** Any text that is not empty, white space around it left aside. */
  public static final Type<Placed<String>> TEXT = new Type<>(new Shape.Text("text"), Scalars::text);

  /** A text whose place nobody asks for. */
  public static final Type<String> WORDS = TEXT.map(Placed::value);

  /** A date in ISO 8601, as precise as it is known. */
  public static final Type<Placed<PartialDate>> DATE =
      new Type<>(new Shape.Text("date"), Scalars::date);

  /** An {@code http} or {@code https} address. */
  public static final Type<Placed<String>> ADDRESS =
      new Type<>(new Shape.Text("address"), Scalars::address);

  /** An address for mail. */
  public static final Type<Placed<String>> EMAIL =
      new Type<>(new Shape.Text("email"), Scalars::email);

  /** A language tag (BCP 47), such as {@code en} or {@code pt-BR}. */
  public static final Type<Placed<String>> LANGUAGE_TAG =
      new Type<>(new Shape.Text("language"), Scalars::language);

  /** A name for use in addresses and references: letters of any script, digits, {@code . _ -}. */
  public static final Type<Placed<String>> NAME = new Type<>(new Shape.Text("id"), Scalars::id);

  /** A plain decimal number, kept as written. */
  public static final Type<Placed<String>> DECIMAL =
      new Type<>(new Shape.Text("number"), Scalars::decimal);

  /** A colour, {@code #rgb} or {@code #rrggbb}. */
  public static final Type<Placed<String>> COLOUR =
      new Type<>(new Shape.Text("colour"), Scalars::colour);

  /** Names of fonts as CSS lists them, the preferred first. */
  public static final Type<Placed<String>> FONTS =
      new Type<>(new Shape.Text("fonts"), Scalars::fonts);

  /** {@code true} or {@code false}. */
  public static final Type<Boolean> FLAG = new Type<>(new Shape.Flag(), Scalars::flag);

  /** One text for all readers, or one for each language. */
  public static final Type<LocalText> LOCAL = new Type<>(localShape(), LocalTexts::read);

  private Scalars() {}

  /** Whether a text can be part of an address and of a reference, as {@link #NAME} asks. */
  public static boolean isName(String text) {
    return isPlainName(text) || ID.matcher(text).matches();
  }

  /** Whether it is a name of ASCII letters and digits, as most are, which takes no expression. */
  private static boolean isPlainName(String text) {
    if (text.isEmpty() || text.length() > 120 || "._-".indexOf(text.charAt(0)) >= 0) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && !(c >= '0' && c <= '9') && "._-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * What a text of a form looks like, as a regular expression that Java and ECMAScript read alike;
   * reading is stricter about dates and addresses.
   *
   * @param form as in {@link Shape.Text}
   * @return empty for a form that any text has
   */
  public static Optional<String> pattern(String form) {
    return switch (form) {
      case "id" -> Optional.of("^" + ID.pattern() + "$");
      case "language" -> Optional.of("^" + LANGUAGE.pattern() + "$");
      case "email" -> Optional.of("^" + MAIL.pattern() + "$");
      case "colour" -> Optional.of("^" + HUE.pattern() + "$");
      case "fonts" -> Optional.of("^" + FONT.pattern() + "$");
      case "number" -> Optional.of("^" + NUMBER.pattern() + "$");
      case "address" -> Optional.of("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s<>\"]+$");
      case "date" -> Optional.of("^" + PartialDate.FORM + "$");
      default -> Optional.empty();
    };
  }

  /** A whole number within bounds, both included. */
  public static Type<Integer> whole(int least, int most) {
    return new Type<>(
        new Shape.Whole(least, most),
        (node, remarks) -> {
          Optional<Placed<String>> text = text(node, remarks);
          Optional<Integer> number =
              text.map(Placed::value)
                  .filter(t -> t.matches("[+-]?\\d{1,9}"))
                  .map(Integer::valueOf)
                  .filter(n -> n >= least && n <= most);
          if (text.isPresent() && number.isEmpty()) {
            remarks.accept(Type.wrong(node, "a whole number from " + least + " to " + most));
          }
          return number;
        });
  }

  static Optional<Placed<String>> text(Node node, Consumer<Diagnostic> remarks) {
    if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(Placed.of(scalar.text().strip(), scalar.span()));
    }
    remarks.accept(
        node instanceof Node.Scalar
            ? Remark.WRONG_TYPE
                .at(node.span(), "Here must be a text, and there is none.")
                .hint("Write it, or leave the key out.")
            : Type.wrong(node, "a text")
                .hint("Put it into quotation marks if brackets, braces or a colon belong to it."));
    return Optional.empty();
  }

  static Diagnostic unknownWord(Placed<String> word, List<String> known) {
    return Remark.UNKNOWN_VALUE
        .at(word.span(), "`" + shown(word.value()) + "` is none of the words known here.")
        .hint(
            Spelling.nearest(word.value(), known)
                .map(near -> "Did you mean `" + near + "`?")
                .orElse("Known are: " + String.join(", ", known) + "."));
  }

  /** A value as it is fit to stand in a sentence. */
  static String shown(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 50)) + "…";
  }

  private static Optional<Placed<PartialDate>> date(Node node, Consumer<Diagnostic> remarks) {
    Optional<Placed<String>> text = text(node, remarks);
    Optional<PartialDate> date = text.flatMap(t -> PartialDate.read(t.value()));
    if (text.isPresent() && date.isEmpty()) {
      String written = text.get().value();
      boolean zoneless = written.matches("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?");
      remarks.accept(
          Remark.IMPOSSIBLE_DATE
              .at(node.span(), "`" + shown(written) + "` is not a date.")
              .hint(
                  zoneless
                      ? "Say in which zone: `" + written + "+00:00` or `" + written + "Z`."
                      : "Write 2022, 2022-01, 2022-01-06 or 2022-01-06T08:51+06:00."));
    }
    return date.isEmpty() ? Optional.empty() : Optional.of(Placed.of(date.get(), node.span()));
  }

  private static Optional<Placed<String>> address(Node node, Consumer<Diagnostic> remarks) {
    Optional<Placed<String>> text = text(node, remarks);
    Optional<String> fault = text.flatMap(t -> WebAddress.fault(t.value()));
    if (text.isPresent() && fault.isPresent()) {
      remarks.accept(
          Remark.BAD_ADDRESS
              .at(
                  node.span(),
                  "`" + shown(text.get().value()) + "` is not a web address: " + fault.get() + ".")
              .hint("Write all of it, as in `https://example.org/page`."));
      return Optional.empty();
    }
    return text;
  }

  private static Optional<Placed<String>> email(Node node, Consumer<Diagnostic> remarks) {
    return matching(
        node,
        remarks,
        MAIL,
        word ->
            Remark.BAD_ADDRESS
                .at(node.span(), "`" + shown(word) + "` is not a mail address.")
                .hint("Write it as in `desk@example.org`."));
  }

  private static Optional<Placed<String>> language(Node node, Consumer<Diagnostic> remarks) {
    return matching(
        node,
        remarks,
        LANGUAGE,
        word ->
            Remark.UNKNOWN_LANGUAGE
                .at(node.span(), "`" + shown(word) + "` is not a language tag.")
                .hint("Write a tag such as `en`, `fr` or `pt-BR`."));
  }

  private static Optional<Placed<String>> id(Node node, Consumer<Diagnostic> remarks) {
    Optional<Placed<String>> text = text(node, remarks);
    if (text.isPresent() && !isName(text.get().value())) {
      remarks.accept(
          Remark.BAD_ID
              .at(node.span(), "`" + shown(text.get().value()) + "` cannot be part of an address.")
              .hint(
                  "Use letters, digits and hyphens, beginning with a letter or digit, 120 at most."));
      return Optional.empty();
    }
    return text;
  }

  private static Optional<Placed<String>> decimal(Node node, Consumer<Diagnostic> remarks) {
    return matching(
        node,
        remarks,
        NUMBER,
        word ->
            Remark.WRONG_TYPE
                .at(node.span(), "`" + shown(word) + "` is not a plain number.")
                .hint("Write digits with a point for decimals, without blanks: `8848.86`."));
  }

  private static Optional<Placed<String>> colour(Node node, Consumer<Diagnostic> remarks) {
    return matching(
        node,
        remarks,
        HUE,
        word ->
            Remark.WRONG_TYPE
                .at(node.span(), "`" + shown(word) + "` is not a colour.")
                .hint(
                    "Write red, green and blue in hexadecimal, in quotation marks: `\"#8f1d21\"`."));
  }

  private static Optional<Placed<String>> fonts(Node node, Consumer<Diagnostic> remarks) {
    return matching(
        node,
        remarks,
        FONT,
        word ->
            Remark.WRONG_TYPE
                .at(node.span(), "`" + shown(word) + "` is not a list of fonts.")
                .hint("Write names between commas: `Georgia, \"Noto Serif\", serif`."));
  }

  private static Optional<Placed<String>> matching(
      Node node, Consumer<Diagnostic> remarks, Pattern form, Function<String, Diagnostic> remark) {
    Optional<Placed<String>> text = text(node, remarks);
    if (text.isPresent() && !form.matcher(text.get().value()).matches()) {
      remarks.accept(remark.apply(text.get().value()));
      return Optional.empty();
    }
    return text;
  }

  private static Optional<Boolean> flag(Node node, Consumer<Diagnostic> remarks) {
    if (node instanceof Node.Scalar scalar && scalar.text().matches("true|false")) {
      return Optional.of(scalar.text().equals("true"));
    }
    remarks.accept(Type.wrong(node, "`true` or `false`"));
    return Optional.empty();
  }

  private static Shape localShape() {
    Shape text = new Shape.Text("text");
    return new Shape.Either(List.of(text, new Shape.MapOf("language", text)));
  }
}
