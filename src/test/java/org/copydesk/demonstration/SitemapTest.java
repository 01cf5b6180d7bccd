package org.copydesk.demonstration;

import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

/** The demonstration's sitemaps are valid against the schema of sitemaps.org. */
class SitemapTest {
  private static final Path SITEMAP =
      Path.of("src/test/browser/node_modules/sitemap/schema/sitemap.xsd");

  /**
   * The sitemap schema asks that foreign elements have a schema; this is the one for language
   * alternates.
   */
  private static final Path ALTERNATE =
      Path.of("src/test/resources/org/copydesk/demonstration/alternate.xsd");

  /** What the extension for news asks for. */
  private static final Path NEWS = ALTERNATE.resolveSibling("news.xsd");

  @Test
  void isValid() throws Exception {
    validate("sitemap.xml");
  }

  @Test
  void theOneOfTheLatestNewsIsValid() throws Exception {
    validate("sitemap-news.xml");
  }

  private static void validate(String name) throws Exception {
    Demonstration.needs(SITEMAP);
    Source[] sources =
        Stream.of(SITEMAP, ALTERNATE, NEWS)
            .map(file -> new StreamSource(file.toFile()))
            .toArray(Source[]::new);
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
    schema.newValidator().validate(new StreamSource(Demonstration.site().resolve(name).toFile()));
  }
}
