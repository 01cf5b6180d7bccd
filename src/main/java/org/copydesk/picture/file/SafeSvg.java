package org.copydesk.picture.file;

import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What of an SVG may be published. */
final class SafeSvg {
  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Elements that run something, embed something, or describe the file and not the picture. */
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "foreignobject",
          "iframe",
          "embed",
          "object",
          "audio",
          "video",
          "canvas",
          "handler",
          "listener",
          "metadata",
          "link",
          "base",
          "meta",
          "discard");

  private static final Set<String> ANIMATED = Set.of("animate", "set", "animatetransform");
  private static final Pattern EMBEDDED =
      Pattern.compile("data:image/(png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\\s]+)");
  private static final Pattern URL = Pattern.compile("(?i)url\\(\\s*[\"']?(?!#)[^)]*\\)?");
  private static final Pattern IMPORT =
      Pattern.compile("(?i)@(?:import|charset|font-face)[^;{]*(?:;|\\{[^}]*\\})?");
  private static final Pattern RUNS =
      Pattern.compile("(?i)javascript:|vbscript:|expression\\s*\\(|-moz-binding|behavior\\s*:");

  private SafeSvg() {}

  /** Whether the element that a reader is at stays. */
  static boolean isKept(XMLStreamReader at) {
    String name = at.getLocalName().toLowerCase(Locale.ROOT);
    String space = at.getNamespaceURI();
    if (space != null && !space.isEmpty() && !space.equals(SVG) || DROPPED.contains(name)) {
      return false;
    }
    String target = at.getAttributeValue(null, "attributeName");
    return !ANIMATED.contains(name)
        || target == null
        || !target.toLowerCase(Locale.ROOT).matches("(?:.*:)?href|on.*|style");
  }

  /** The name to write for an attribute that stays. */
  static String name(XMLStreamReader at, int index) {
    String space = at.getAttributeNamespace(index);
    String local = at.getAttributeLocalName(index);
    if (XLINK.equals(space)) {
      return "xlink:" + local;
    }
    return XML.equals(space) ? "xml:" + local : local;
  }

  /** The value to write for an attribute; null when it may not stay. */
  static @Nullable String value(XMLStreamReader at, int index) {
    String space = at.getAttributeNamespace(index);
    String name = at.getAttributeLocalName(index).toLowerCase(Locale.ROOT);
    String value = at.getAttributeValue(index);
    boolean plain = space == null || space.isEmpty();
    if (!plain && !XLINK.equals(space) && !XML.equals(space) || name.startsWith("on") && plain) {
      return null;
    }
    if (name.equals("href") || name.equals("src")) {
      return address(value.strip(), at.getLocalName().equals("a"));
    }
    if (RUNS.matcher(value).find() || name.equals("base")) {
      return null;
    }
    return name.equals("style") || value.toLowerCase(Locale.ROOT).contains("url(")
        ? css(value)
        : value;
  }

  /** A style without addresses of other files, and none at all where it hides what it says. */
  static String css(String style) {
    if (style.contains("\\") || RUNS.matcher(style).find()) {
      return "";
    }
    return URL.matcher(IMPORT.matcher(style).replaceAll("")).replaceAll("none");
  }

  private static @Nullable String address(String value, boolean link) {
    if (value.startsWith("#") || !value.contains(":") && !value.startsWith("//")) {
      return value;
    }
    if (link && value.matches("(?i)(?:https?://|mailto:).*")) {
      return value;
    }
    Matcher embedded = EMBEDDED.matcher(value);
    return embedded.matches() ? embedded(embedded) : null;
  }

  /** A picture within the picture tells about its maker, too. */
  private static @Nullable String embedded(Matcher picture) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(picture.group(2));
      PictureFile inner = PictureFile.read(bytes);
      return inner.form() == PictureFile.Form.SVG
          ? null
          : "data:"
              + inner.form().type()
              + ";base64,"
              + Base64.getEncoder().encodeToString(inner.clean());
    } catch (PictureFault | IllegalArgumentException damaged) {
      return null;
    }
  }
}
