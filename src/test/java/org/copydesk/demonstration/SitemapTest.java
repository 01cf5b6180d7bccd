package org.copydesk.demonstration;

import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

/** The demonstration's sitemap is valid against the schema of sitemaps.org. */
class SitemapTest {
  private static final Path SITEMAP =
      Path.of("src/test/browser/node_modules/sitemap/schema/sitemap.xsd");

  /**
   * The sitemap schema asks that foreign elements have a schema; this is the one for language
   * alternates.
   */
  private static final Path ALTERNATE =
      Path.of("src/test/resources/org/copydesk/demonstration/alternate.xsd");

  @Test
  void isValid() throws Exception {
    Demonstration.needs(SITEMAP);
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(
                new Source[] {
                  new StreamSource(SITEMAP.toFile()), new StreamSource(ALTERNATE.toFile())
                });
    schema
        .newValidator()
        .validate(new StreamSource(Demonstration.site().resolve("sitemap.xml").toFile()));
  }
}
