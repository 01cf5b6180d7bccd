package org.copydesk.picture.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.copydesk.picture.file.PictureFile.Facts;
import org.copydesk.picture.file.PictureFile.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads an SVG (1.1 and 2) and writes it anew with nothing in it that runs, asks other hosts, or
 * tells about its maker: see {@link SafeSvg} for what stays. An element that may not stay goes with
 * all that is in it, and so do comments, instructions and the document type.
 */
final class SvgFile {
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,6}(?:\\.\\d+)?)(?:px)?");
  private static final Pattern BOX =
      Pattern.compile(
          "[-\\d.eE]+[ ,]+[-\\d.eE]+[ ,]+(\\d{1,6}(?:\\.\\d+)?)[ ,]+(\\d{1,6}(?:\\.\\d+)?)");
  private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

  private final XMLStreamReader in;
  private final StringBuilder out = new StringBuilder();
  private Facts facts = Facts.of(0, 0);
  private boolean open;
  private boolean style;

  private SvgFile(XMLStreamReader in) {
    this.in = in;
  }

  static PictureFile read(byte[] bytes) throws PictureFault {
    try {
      SvgFile file = new SvgFile(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
      file.copy();
      byte[] clean = file.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
      return new PictureFile(Form.SVG, file.facts, clean);
    } catch (XMLStreamException | RuntimeException damaged) {
      throw new PictureFault("is a damaged SVG: " + reason(damaged));
    }
  }

  private static String reason(Exception damaged) {
    String said = String.valueOf(damaged.getMessage()).replaceAll("\\s+", " ");
    String plain = said.replaceFirst(".*Message: ", "").replaceFirst("[.]$", "");
    return plain.length() > 120 ? plain.substring(0, 120) + "…" : plain;
  }

  /** Entities of its own are read, as old drawing programs write them; others' never. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(LIMIT + "entityExpansionLimit", "2000");
    factory.setProperty(LIMIT + "totalEntitySizeLimit", "200000");
    // Without one of our own, faults are also written to standard error.
    factory.setXMLReporter((message, type, about, place) -> {});
    factory.setXMLResolver(
        (publicId, systemId, base, space) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }

  private void copy() throws XMLStreamException {
    int left = 0;
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (left > 0 || !SafeSvg.isKept(in)) {
          left++;
        } else {
          start();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (left > 0) {
          left--;
        } else {
          end();
        }
      } else if (left == 0 && in.isCharacters()) {
        text(in.getText());
      }
    }
  }

  private void start() {
    boolean root = out.length() == 0;
    close();
    out.append('<').append(in.getLocalName());
    if (root) {
      out.append(" xmlns=\"").append(SafeSvg.SVG).append('"');
      out.append(" xmlns:xlink=\"").append(SafeSvg.XLINK).append('"');
      facts = facts();
    }
    style = in.getLocalName().equals("style");
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String value = SafeSvg.value(in, i);
      if (value != null) {
        out.append(' ').append(SafeSvg.name(in, i)).append("=\"");
        escape(value);
        out.append('"');
      }
    }
    open = true;
  }

  private void end() {
    if (open) {
      out.append("/>");
      open = false;
    } else {
      out.append("</").append(in.getLocalName()).append('>');
    }
    style = false;
  }

  private void text(String text) {
    if (out.length() > 0) {
      close();
      escape(style ? SafeSvg.css(text) : text);
    }
  }

  private void close() {
    if (open) {
      out.append('>');
      open = false;
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t', '\r' -> out.append(c == '\t' ? "&#9;" : "&#13;");
        default -> out.append(c);
      }
    }
  }

  private Facts facts() {
    Matcher box = BOX.matcher(attribute("viewBox").strip());
    boolean boxed = box.matches();
    int width = length("width", boxed ? box.group(1) : null);
    int height = length("height", boxed ? box.group(2) : null);
    return width > 0 && height > 0 ? Facts.of(width, height) : Facts.of(0, 0);
  }

  private int length(String name, @Nullable String otherwise) {
    Matcher given = LENGTH.matcher(attribute(name).strip());
    String text = given.matches() ? given.group(1) : otherwise;
    return text == null ? 0 : (int) Math.ceil(Double.parseDouble(text));
  }

  private String attribute(String name) {
    String value = in.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
