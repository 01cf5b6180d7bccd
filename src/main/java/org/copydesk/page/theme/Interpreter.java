package org.copydesk.page.theme;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.copydesk.page.Page;
import org.copydesk.page.theme.plate.Copies;
import org.copydesk.page.theme.plate.Function;
import org.copydesk.page.theme.plate.Galley;

/**
 * Draws by FreeMarker what the plates do not: templates that use more of the language, and pages
 * that meet a fault, which it then names. It is not even loaded where nobody needs it.
 */
final class Interpreter {
  private final Configuration templates;
  private final Faults faults;

  Interpreter(Layers layers) {
    this.templates = configuration(layers);
    this.faults = new Faults(layers);
  }

  /**
   * Draws a page or a part of it.
   *
   * @param shared what all pages of the language have at hand
   * @param own what this one has besides
   * @throws Failed when FreeMarker cannot
   */
  void draw(String template, Map<String, Object> shared, Map<String, Object> own, Galley out) {
    try {
      templates.getTemplate(template).process(new Hands(shared, own), out);
    } catch (IOException | TemplateException fault) {
      throw new Failed(fault);
    }
  }

  /** What went wrong, as a remark. */
  TemplateFault fault(Page page, Throwable fault) {
    return faults.of(page, innermost(fault));
  }

  /** Passes a fault through callers that know of none. */
  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(Exception cause) {
      super(cause);
    }
  }

  private static Throwable innermost(Throwable fault) {
    Throwable at = fault;
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof Failed && cause.getCause() != null) {
        at = cause.getCause();
      }
    }
    return at;
  }

  /** What is at hand, as FreeMarker sees it. */
  private record Hands(Map<String, Object> shared, Map<String, Object> own)
      implements TemplateHashModel {
    @Override
    @SuppressWarnings("NullAway") // FreeMarker's way to say that there is no such variable.
    public TemplateModel get(String name) throws TemplateModelException {
      Object value = own.containsKey(name) ? own.get(name) : shared.get(name);
      if (value instanceof Function function) {
        return new Borrowed(function);
      }
      if (value instanceof Copies copies) {
        return new Copied(copies);
      }
      return value instanceof Copies.Fixtures fixtures
          ? new Fixture(fixtures)
          : Wrapper.INSTANCE.wrap(value);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private static Configuration configuration(Layers layers) {
    Configuration templates = new Templates(Configuration.VERSION_2_3_34);
    templates.setTemplateLoader(new Shelf(layers));
    templates.setObjectWrapper(Wrapper.INSTANCE);
    templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    templates.setDefaultEncoding("UTF-8");
    templates.setOutputEncoding("UTF-8");
    templates.setLocale(Locale.ROOT);
    templates.setTimeZone(TimeZone.getTimeZone("UTC"));
    templates.setNumberFormat("computer");
    templates.setLocalizedLookup(false);
    templates.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    templates.setWrapUncheckedExceptions(true);
    templates.setLazyAutoImports(true);
    Desk.LIBRARIES.forEach((name, file) -> templates.addAutoImport(name, "/" + file));
    return templates;
  }
}
