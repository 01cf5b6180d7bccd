package org.copydesk.page.theme;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The templates of one build, each read once. A page asks for some twenty of them by name, which
 * FreeMarker's own cache makes anew into a key each time.
 */
final class Templates extends Configuration {
  private final Map<String, Template> known = new ConcurrentHashMap<>();

  Templates(Version version) {
    super(version);
  }

  @Override
  public Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    if (!parse || locale != null && !locale.equals(getLocale())) {
      return super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
    }
    Template template = known.get(name);
    if (template == null) {
      template = super.getTemplate(name, locale, condition, encoding, true, ignoreMissing);
      if (template != null) {
        known.put(name, template);
      }
    }
    return template;
  }
}
