package org.copydesk.page.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Optional;
import org.copydesk.page.Page;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;

/** Turns what FreeMarker throws into a remark: the template's line, the page, the cure. */
record Faults(Layers layers) {
  private static final String ID = "template-fault";

  TemplateFault of(Page page, Throwable fault) {
    Optional<ParseException> parse = cause(fault, ParseException.class);
    if (parse.isPresent()) {
      return fault(
          page,
          place(parse.get().getTemplateName(), parse.get().getLineNumber()),
          "cannot be read: " + firstSentence(parse.get().getEditorMessage()),
          "Mend the line, or delete the file to have the theme's own again.");
    }
    Optional<TemplateNotFoundException> notFound = cause(fault, TemplateNotFoundException.class);
    if (notFound.isPresent()) {
      return fault(
          page,
          fault instanceof TemplateException where ? place(where) : place(page.template(), 1),
          "needs `" + notFound.get().getTemplateName() + "`, which is not there",
          "Check the name; the theme's own templates are included by a leading slash.");
    }
    if (fault instanceof InvalidReferenceException missing) {
      return missing(page, missing);
    }
    if (fault instanceof TemplateException failed) {
      return fault(
          page,
          place(failed),
          "stops: " + firstSentence(failed.getMessageWithoutStackTop()),
          "Mend the line, or compare with the theme's own copy under `default/`.");
    }
    return other(page, fault);
  }

  private TemplateFault missing(Page page, InvalidReferenceException missing) {
    String blamed = Optional.ofNullable(missing.getBlamedExpressionString()).orElse("?");
    return fault(
        page,
        place(missing),
        "asks for `" + blamed + "`, which is not there",
        "Write `${("
            + blamed
            + ")!}` or `<#if ("
            + blamed
            + ")??>` where a value may be missing, or compare with the theme's own copy under"
            + " `default/`.");
  }

  private TemplateFault other(Page page, Throwable fault) {
    if (fault instanceof StackOverflowError) {
      return fault(
          page,
          place(page.template(), 1),
          "goes round in a circle",
          "A template or macro includes itself; include the theme's own copy by `default/`.");
    }
    return fault(
        page,
        place(page.template(), 1),
        "stops: " + firstSentence(String.valueOf(fault.getMessage())),
        "Compare the template with the theme's own copy under `default/`.");
  }

  private TemplateFault fault(Page page, Span place, String fact, String cure) {
    String message = "The template " + fact + " (while drawing the page of " + page.origin() + ").";
    return new TemplateFault(Diagnostic.error(ID, place, message).hint(cure));
  }

  private static <T> Optional<T> cause(Throwable fault, Class<T> type) {
    Throwable at = fault;
    for (int depth = 0; at != null && depth < 20; depth++) {
      if (type.isInstance(at)) {
        return Optional.of(type.cast(at));
      }
      at = at.getCause();
    }
    return Optional.empty();
  }

  private Span place(TemplateException fault) {
    String name = fault.getTemplateSourceName();
    Integer line = fault.getLineNumber();
    return place(name == null ? "?" : name, line == null ? 1 : line);
  }

  private Span place(String name, int line) {
    TextFile file = file(name == null ? "?" : name);
    return file.line(Math.max(1, Math.min(line, file.lineCount())));
  }

  private TextFile file(String name) {
    try {
      Optional<Layers.Found> found = layers.find(name);
      return found.isPresent() ? found.get().text() : new TextFile("templates/" + name, "");
    } catch (IOException unreadable) {
      return new TextFile("templates/" + name, "");
    }
  }

  /** FreeMarker's messages run over several lines; the first says what is wrong. */
  private static String firstSentence(String message) {
    String line = message.strip().split("\n", 2)[0].strip();
    return line.endsWith(".") || line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
  }
}
