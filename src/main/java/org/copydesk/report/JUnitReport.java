package org.copydesk.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.copydesk.text.Diagnostic;

/**
 * Remarks as JUnit XML, which most build servers show: a file with remarks is a test suite, a
 * remark a test case; an error is a failure, a warning or note passes and is told in {@code
 * system-out}. Without remarks there is one passing case.
 */
public final class JUnitReport implements Report {
  @Override
  public void write(List<Diagnostic> diagnostics, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      writeSuites(diagnostics, xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("A StringWriter does not fail", impossible);
    }
    out.append(text.toString()).append('\n');
  }

  private static void writeSuites(List<Diagnostic> diagnostics, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "copydesk check");
    counts(diagnostics, xml);
    Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
    diagnostics.forEach(
        d -> byFile.computeIfAbsent(d.span().file().path(), path -> new ArrayList<>()).add(d));
    for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
      writeSuite(file.getKey(), file.getValue(), xml);
    }
    if (diagnostics.isEmpty()) {
      writeSuite("publication", List.of(), xml);
    }
    xml.writeEndElement();
  }

  private static void writeSuite(String name, List<Diagnostic> diagnostics, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", clean(name));
    counts(diagnostics, xml);
    for (Diagnostic diagnostic : diagnostics) {
      writeCase(diagnostic, xml);
    }
    if (diagnostics.isEmpty()) {
      xml.writeEmptyElement("testcase");
      xml.writeAttribute("name", "no remarks");
      xml.writeAttribute("classname", name);
    }
    xml.writeEndElement();
  }

  private static void writeCase(Diagnostic diagnostic, XMLStreamWriter xml)
      throws XMLStreamException {
    String path = diagnostic.span().file().path();
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", clean(diagnostic.id() + " at " + diagnostic.span().from()));
    xml.writeAttribute("classname", clean(path));
    xml.writeAttribute("file", clean(path));
    xml.writeAttribute("line", Integer.toString(diagnostic.span().from().line()));
    String text = diagnostic + diagnostic.hint().map(h -> "\nhint: " + h).orElse("");
    xml.writeStartElement(diagnostic.isError() ? "failure" : "system-out");
    if (diagnostic.isError()) {
      xml.writeAttribute("type", diagnostic.id());
      xml.writeAttribute("message", clean(diagnostic.message()));
    }
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void counts(List<Diagnostic> diagnostics, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute("tests", Integer.toString(Math.max(1, diagnostics.size())));
    xml.writeAttribute("failures", Integer.toString(Tally.of(diagnostics).errors()));
    xml.writeAttribute("errors", "0");
  }

  /** XML 1.0 has no way to write most control characters; they become U+FFFD. */
  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> isXml(c) ? c : 0xFFFD).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
