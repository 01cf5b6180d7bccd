package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The formats for programs: JSON, workflow commands, JUnit XML. */
class MachineReportsTest {
  private final Diagnostic remark = Remarks.on("b", "a\nb").hint("Say \"c\", 100 % sure:\nor not.");

  @Test
  void jsonHasItsDocumentedShape() {
    assertEquals(
        """
        {
          "version" : 1,
          "summary" : {
            "errors" : 1,
            "warnings" : 0,
            "notes" : 0
          },
          "diagnostics" : [
            {
              "id" : "unknown-source",
              "severity" : "error",
              "path" : "content/briefings/a.md",
              "line" : 2,
              "column" : 1,
              "endLine" : 2,
              "endColumn" : 2,
              "message" : "Source is not known.",
              "hint" : "Say \\"c\\", 100 % sure:\\nor not."
            }
          ]
        }
        """,
        Remarks.written(new JsonReport(), remark));
  }

  @Test
  void jsonHasAListEvenWithoutRemarks() {
    assertTrue(Remarks.written(new JsonReport()).contains("\"diagnostics\" : [ ]"));
  }

  @Test
  void workflowCommandsAreEscaped() {
    assertEquals(
        "::error file=content/briefings/a.md,line=2,endLine=2,col=1,endColumn=2,"
            + "title=unknown-source::Source is not known.%0ASay \"c\", 100 %25 sure:%0Aor not.\n",
        Remarks.written(new GithubReport(), remark));
  }

  @Test
  void workflowCommandsCallANoteANotice() {
    Diagnostic note =
        Diagnostic.note("x", new TextFile("a,b:c.md", "one\ntwo").span(0, 5), "So it is.");
    assertEquals(
        "::notice file=a%2Cb%3Ac.md,line=1,endLine=2,title=x::So it is.\n",
        Remarks.written(new GithubReport(), note));
  }

  @Test
  void junitHasASuiteForEachFileAndAFailureForEachError() throws Exception {
    Diagnostic warning =
        Diagnostic.warning("w", new TextFile("b.md", "x").span(0, 1), "Odd: \u0001 <&>.");
    Element root = parsed(Remarks.written(new JUnitReport(), remark, warning));
    assertEquals("testsuites", root.getTagName());
    assertEquals("2", root.getAttribute("tests"));
    assertEquals("1", root.getAttribute("failures"));
    assertEquals(2, root.getElementsByTagName("testsuite").getLength());
    Element failure = (Element) root.getElementsByTagName("failure").item(0);
    assertEquals("Source is not known.", failure.getAttribute("message"));
    assertTrue(failure.getTextContent().contains("a.md:2:1: error:"), failure.getTextContent());
    assertEquals(1, root.getElementsByTagName("system-out").getLength());
  }

  @Test
  void junitPassesWithoutRemarks() throws Exception {
    Element root = parsed(Remarks.written(new JUnitReport()));
    assertEquals(1, root.getElementsByTagName("testcase").getLength());
    assertEquals(0, root.getElementsByTagName("failure").getLength());
  }

  private static Element parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }
}
