package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report against the schema that OASIS publishes for SARIF 2.1.0. */
class SarifReportTest {
  private static Schema schema;

  @BeforeAll
  static void readSchema() throws Exception {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(in, InputFormat.JSON);
    }
  }

  @Test
  void isValidWithRemarksOfAllSeverities() {
    Diagnostic error = Remarks.on("b", "a\nb").hint("Say “c”.");
    String report =
        Remarks.written(
            new SarifReport(),
            error,
            error.severity(org.copydesk.text.Severity.WARNING),
            Diagnostic.note("promotional-boilerplate", error.span(), "So it is."));
    assertEquals(List.of(), schema.validate(report, InputFormat.JSON));
    assertTrue(report.contains("\"columnKind\" : \"unicodeCodePoints\""));
  }

  @Test
  void isValidWithoutRemarks() {
    String report = Remarks.written(new SarifReport());
    assertEquals(List.of(), schema.validate(report, InputFormat.JSON));
    assertTrue(report.contains("\"results\" : [ ]"), "an empty list says that nothing was found");
  }

  @Test
  void theSchemaWouldNoticeAFault() {
    String report = Remarks.written(new SarifReport()).replace("unicodeCodePoints", "bytes");
    assertFalse(schema.validate(report, InputFormat.JSON).isEmpty());
  }

  @Test
  void addressesAreRelativeReferences() {
    assertEquals("content/a%20b%25.md", uriOf("content/a b%.md"));
    assertEquals("c%3Ad.md", uriOf("c:d.md"));
    assertEquals("content/%C3%A9t%C3%A9.md", uriOf("content/été.md"));
  }

  @Test
  void aPlaceIsToldToTheColumnInCharacters() {
    TextFile file = new TextFile("a.md", "one\n\uD83D\uDE00 two three\n");
    Diagnostic remark =
        Diagnostic.warning("promotional-boilerplate", file.span(7, 10), "So it is.");
    String report = Remarks.written(new SarifReport(), remark);
    assertEquals("two", remark.span().text());
    assertEquals(
        "\"startLine\" : 2, \"startColumn\" : 3, \"endLine\" : 2, \"endColumn\" : 6",
        report
            .replaceAll("(?s).*\"region\" : \\{\\s*(.*?)\\s*\\}.*", "$1")
            .replaceAll("\\s*\\n\\s*", " "));
  }

  @Test
  void everyRuleHasItsHelpAsTextAndMarkdown() {
    Diagnostic remark =
        Diagnostic.note("single-source-claim", new TextFile("a.md", "x").span(0, 1), "So it is.");
    String report = Remarks.written(new SarifReport(), remark);
    assertTrue(report.contains("\"shortDescription\""), report);
    assertTrue(report.contains("\"markdown\" : \"# single-source-claim\\n"), report);
    assertTrue(report.contains("\"ruleIndex\" : 0"), report);
  }

  private static String uriOf(String path) {
    Diagnostic remark = Diagnostic.note("x", new TextFile(path, "x").span(0, 1), "So it is.");
    String report = Remarks.written(new SarifReport(), remark);
    assertEquals(List.of(), schema.validate(report, InputFormat.JSON));
    return report.replaceAll("(?s).*\"uri\" : \"([^\"]*)\".*", "$1");
  }
}
