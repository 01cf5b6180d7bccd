package org.copydesk.page.part;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.copydesk.briefing.Look;
import org.copydesk.page.address.Address;
import org.copydesk.text.Placed;

/**
 * The colours and fonts of a publication as a style sheet, which goes over the theme's own.
 *
 * @param address where it stands, with a mark of its text in its name
 */
public record LookSheet(Address address, String text) {

  /** Empty when nothing is set. */
  public static Optional<LookSheet> of(Look look) {
    String text = text(look);
    CRC32 mark = new CRC32();
    mark.update(text.getBytes(StandardCharsets.UTF_8));
    Address address = Address.of("/look.%08x.css".formatted(mark.getValue()));
    return text.isEmpty() ? Optional.empty() : Optional.of(new LookSheet(address, text));
  }

  /** Neither scheme's colours reach the other or the printer, which has its own. */
  private static String text(Look look) {
    return fonts(look) + scheme("light", look.light()) + scheme("dark", look.dark());
  }

  private static String fonts(Look look) {
    List<String> rules = new ArrayList<>();
    look.serif().ifPresent(fonts -> rules.add("--serif: " + fonts));
    look.sans().ifPresent(fonts -> rules.add("--sans: " + fonts));
    return rules.isEmpty() ? "" : ":root { " + String.join("; ", rules) + " }\n";
  }

  private static String scheme(String name, Map<String, Placed<String>> colours) {
    List<String> rules = new ArrayList<>();
    for (String part : Look.COLOURS) {
      Optional.ofNullable(colours.get(part))
          .ifPresent(colour -> rules.add("--" + part + ": " + colour.value()));
    }
    return rules.isEmpty()
        ? ""
        : "@media screen and (prefers-color-scheme: %s) { :root { %s } }\n"
            .formatted(name, String.join("; ", rules));
  }
}
