package org.copydesk.page.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.copydesk.page.words.Form;
import org.copydesk.page.words.Words;

/**
 * The function {@code say(key, values…)} of templates: a message of the page's language with its
 * places filled. Markup among the values stays markup, everything else is escaped.
 *
 * <pre>{@code
 * ${say("origin.translated", language, publisherLink)}
 * }</pre>
 *
 * @param counting whether the first value is a number that chooses the plural form
 */
record Say(Words words, boolean counting) implements TemplateMethodModelEx {
  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    String key = text(arguments.get(0));
    if (counting) {
      Number number = ((TemplateNumberModel) arguments.get(1)).getAsNumber();
      key = words.plural(key, number.longValue());
    }
    Form form = words.parts(key);
    if (form.places().isEmpty()) {
      return new SimpleScalar(form.texts().get(0));
    }
    List<?> values = arguments.subList(1, arguments.size());
    for (Object value : values) {
      if (value instanceof TemplateHTMLOutputModel) {
        return markup(form, values);
      }
    }
    StringBuilder out = new StringBuilder(form.texts().get(0));
    for (int i = 0; i < form.places().size(); i++) {
      int place = form.places().get(i);
      if (place < values.size()) {
        out.append(words.isolated(text(values.get(place))));
      }
      out.append(form.texts().get(i + 1));
    }
    return new SimpleScalar(out.toString());
  }

  private TemplateModel markup(Form form, List<?> values) throws TemplateModelException {
    StringBuilder out = new StringBuilder(escaped(form.texts().get(0)));
    for (int i = 0; i < form.places().size(); i++) {
      int place = form.places().get(i);
      if (place < values.size()) {
        out.append(words.isolated(escaped(values.get(place))));
      }
      out.append(escaped(form.texts().get(i + 1)));
    }
    return HTMLOutputFormat.INSTANCE.fromMarkup(out.toString());
  }

  private String escaped(Object value) throws TemplateModelException {
    return value instanceof TemplateHTMLOutputModel markup
        ? HTMLOutputFormat.INSTANCE.getMarkupString(markup)
        : escaped(text(value));
  }

  private static String escaped(String text) throws TemplateModelException {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }

  private String text(Object value) throws TemplateModelException {
    if (value instanceof TemplateNumberModel number) {
      return words.number(number.getAsNumber().toString());
    }
    if (value instanceof TemplateScalarModel scalar) {
      return String.valueOf(scalar.getAsString());
    }
    throw new TemplateModelException("A message's values are texts, numbers or markup.");
  }
}
