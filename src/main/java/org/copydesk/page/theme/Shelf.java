package org.copydesk.page.theme;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** The files of a theme as FreeMarker asks for them. */
record Shelf(Layers layers) implements TemplateLoader {
  @Override
  @SuppressWarnings("NullAway") // FreeMarker asks for null where there is no such template.
  public Object findTemplateSource(String name) throws IOException {
    return layers.find(name).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((Layers.Found) source).letters());
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Held in memory; there is nothing to close.
  }
}
