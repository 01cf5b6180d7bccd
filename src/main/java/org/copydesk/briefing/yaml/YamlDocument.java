package org.copydesk.briefing.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * One YAML 1.2 document read into nodes with places.
 *
 * <pre>{@code
 * Optional<Node.Mapping> root = YamlDocument.read(file.span(4, 120), remarks);
 * }</pre>
 *
 * It stands on the parser's events rather than on its node tree, because nesting, aliases and
 * repeated keys are then bounded and seen while reading, before they cost memory or stack. Whatever
 * the parser throws at hostile input ends here as a remark at a place.
 */
public final class YamlDocument {
  /** The longest YAML that is read, in UTF-16 units. */
  static final int LONGEST = 2_000_000;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(LONGEST + 1).build();

  private YamlDocument() {}

  /**
   * Reads a document that must be a mapping.
   *
   * @param block where it is; an empty one is an empty mapping
   * @param remarks takes what is wrong
   * @return empty when it cannot be read; then there was a remark
   */
  public static Optional<Node.Mapping> read(Span block, Consumer<Diagnostic> remarks) {
    Optional<Node> root = parse(block, remarks);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (root.get() instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    if (root.get().isEmpty()) {
      return Optional.of(new Node.Mapping(List.of(), block));
    }
    remarks.accept(
        Remark.WRONG_TYPE
            .at(root.get().span(), "Here must be keys with values, not " + root.get().what() + ".")
            .hint("Write one `key: value` on each line, a blank after the colon."));
    return Optional.empty();
  }

  private static Optional<Node> parse(Span block, Consumer<Diagnostic> remarks) {
    if (block.length() > LONGEST) {
      remarks.accept(
          Remark.YAML_LIMIT
              .at(
                  block.file().span(block.start(), block.start()),
                  "The YAML is " + block.length() + " characters long, too long to be read.")
              .hint("At most " + LONGEST + " characters are read; move the text into the body."));
      return Optional.empty();
    }
    Places places = new Places(block);
    try {
      return Optional.of(
          new NodeBuilder(new Parse(SETTINGS).parseString(places.text()), places, remarks).build());
    } catch (YamlLimit limit) {
      remarks.accept(Remark.YAML_LIMIT.at(limit.place(), limit.sentence()).hint(limit.hint()));
    } catch (YamlEngineException broken) {
      remarks.accept(YamlFault.of(broken, places));
    } catch (RuntimeException | StackOverflowError fault) {
      remarks.accept(YamlFault.unknown(fault, places));
    }
    return Optional.empty();
  }
}
