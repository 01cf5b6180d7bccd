package org.copydesk.welcome.cms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.FileForm;
import org.copydesk.briefing.Site;
import org.copydesk.json.JsonValue;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The admin page's settings follow the keys of reading, and its package is just the pinned one. */
class AdminPageTest {
  @TempDir Path folder;

  @Test
  void eachCollectionHasTheKeysThatReadingKnows() throws Exception {
    JsonValue settings = settings("languages: [en]\n", Optional.empty());
    JsonValue briefings = settings.get("collections").items().get(0);
    assertEquals("content/briefings", briefings.get("folder").text());
    TreeSet<String> names =
        briefings.get("fields").items().stream()
            .map(field -> field.get("name").text())
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> keys = new TreeSet<>(FileForm.BRIEFING.keys().names());
    keys.add("body");
    keys.removeAll(names);
    // Left to commands and to people who edit the file: they stay in it as they are.
    assertEquals("[origin, reviews, sources]", keys.toString());
  }

  @Test
  void ratingsAreChosenFromThePublicationsScale() throws Exception {
    JsonValue settings = settings("ratings: [{ id: so, value: 1, label: So }]\n", Optional.empty());
    JsonValue claims = field(settings, 0, "claims");
    JsonValue rating =
        claims.get("fields").items().stream()
            .filter(f -> f.get("name").text().equals("rating"))
            .findFirst()
            .orElseThrow();
    assertEquals("select", rating.get("widget").text());
    assertEquals("so", rating.get("options").items().get(0).get("value").text());
  }

  @Test
  void aTextInSeveralLanguagesIsLeftOutWhereThereAreSeveral() throws Exception {
    JsonValue settings = settings("languages: [en, fr]\n", Optional.empty());
    JsonValue sources = settings.get("collections").items().get(1);
    assertEquals("publisher", sources.get("identifier_field").text());
    assertTrue(field(settings, 1, "title") instanceof JsonValue.Nothing);
  }

  @Test
  void theBackendIsWhereTheRemoteIs() throws Exception {
    JsonValue known = settings("", Optional.of("git@github.com:paper/news.git")).get("backend");
    assertEquals("github", known.get("name").text());
    assertEquals("paper/news", known.get("repo").text());
    JsonValue gitlab =
        settings("", Optional.of("https://gitlab.com/group/sub/news")).get("backend");
    assertEquals("group/sub/news", gitlab.get("repo").text());
    assertEquals(
        "proxy", settings("", Optional.of("/srv/x.git")).get("backend").get("name").text());
  }

  @Test
  void anotherPackageIsRefused() {
    AdminPage page = new AdminPage(TinySite.in(folder).root(), folder, CmsPackage.DECAP);
    CannotGoOn stop = assertThrows(CannotGoOn.class, () -> page.write(new byte[] {1, 2, 3}));
    assertTrue(stop.sentence().contains("decap-cms@3.16.3"), stop.sentence());
  }

  @Test
  void aPackageIsUnpackedAndACutOneIsAFault() throws Exception {
    byte[] packed = packed("package/dist/decap-cms.js", "script");
    Map<String, byte[]> files = Tarball.files(packed, CmsPackage.DECAP::needs);
    assertEquals(
        "script", new String(files.get("package/dist/decap-cms.js"), StandardCharsets.UTF_8));
    assertThrows(
        IOException.class,
        () -> Tarball.files(Arrays.copyOf(packed, packed.length / 2), path -> true));
    assertThrows(IOException.class, () -> Tarball.files(new byte[] {1, 2}, path -> true));
    assertFalse(CmsPackage.DECAP.needs("package/dist/decap-cms.js.map"));
    assertTrue(CmsPackage.DECAP.needs("package/dist/977.decap-cms.js"));
    assertTrue(CmsPackage.SVELTIA.needs("package/dist/chunks/react-dom.js"));
  }

  private JsonValue settings(String site, Optional<String> remote) throws Exception {
    Path root = TinySite.in(folder).site(site).root();
    Site read = new EditionReader(root).read().edition().site();
    String text = new CmsSettings(CmsPackage.DECAP, read, GitHost.of(remote, "main"), "").text();
    return JsonValue.read(text.substring(text.indexOf('\n') + 1)).orElseThrow();
  }

  private static JsonValue field(JsonValue settings, int collection, String name) {
    return settings.get("collections").items().get(collection).get("fields").items().stream()
        .filter(f -> f.get("name").text().equals(name))
        .findFirst()
        .orElse(JsonValue.NOTHING);
  }

  private static byte[] packed(String path, String text) throws IOException {
    byte[] header = new byte[512];
    byte[] name = path.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(name, 0, header, 0, name.length);
    byte[] size = String.format("%011o", text.length()).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(size, 0, header, 124, size.length);
    header[156] = '0';
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(header);
      out.write(Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 512));
      out.write(new byte[1024]);
    }
    return bytes.toByteArray();
  }
}
