package org.copydesk.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;
import org.copydesk.text.TextFile;

/** Reads the menus: each a list of addresses, with or without a label. */
final class MenuReader {
  private static final Key<Placed<String>> TO =
      Key.needed("to", Scalars.TEXT, "Where it leads, such as `/claims/`.");
  private static final Key<LocalText> LABEL =
      Key.of("label", Scalars.LOCAL, "What readers see; else the title of that page.");

  static final Keys ENTRY_KEYS = Keys.of("a menu entry", TO, LABEL);

  private static final Type<MenuEntry> ENTRY =
      Type.either(
          Scalars.TEXT.map(to -> new MenuEntry(to, LocalText.none())),
          Type.entries(ENTRY_KEYS, MenuReader::entry));

  private static final Key<List<MenuEntry>> MAIN =
      Key.of("main", ENTRY.list(), "The menu at the top of each page.");
  private static final Key<List<MenuEntry>> FOOTER =
      Key.of("footer", ENTRY.list(), "The menu at the foot of each page.");

  static final Keys KEYS = Keys.of("menus", MAIN, FOOTER);

  static final Type<Map<String, List<MenuEntry>>> TYPE =
      Type.entries(KEYS, fields -> Optional.of(read(fields)));

  private MenuReader() {}

  /** The menus of a site that declares none. */
  static Map<String, List<MenuEntry>> standard(TextFile site) {
    return menus(
        entries(site, "/claims/", "/topics/", "/corrections/"),
        entries(site, "/ratings/", "/sources/", "/people/"));
  }

  private static Map<String, List<MenuEntry>> read(Fields fields) {
    return menus(fields.all(MAIN), fields.all(FOOTER));
  }

  private static Map<String, List<MenuEntry>> menus(List<MenuEntry> main, List<MenuEntry> footer) {
    Map<String, List<MenuEntry>> menus = new LinkedHashMap<>();
    menus.put("main", main);
    menus.put("footer", footer);
    return menus;
  }

  private static Optional<MenuEntry> entry(Fields fields) {
    LocalText label = fields.get(LABEL).orElseGet(LocalText::none);
    return fields.get(TO).map(to -> new MenuEntry(to, label));
  }

  private static List<MenuEntry> entries(TextFile site, String... to) {
    return Stream.of(to)
        .map(address -> new MenuEntry(Placed.of(address, site.start()), LocalText.none()))
        .toList();
  }
}
