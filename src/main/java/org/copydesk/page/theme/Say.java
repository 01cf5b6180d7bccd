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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    String key = text(arguments.get(0));
    if (counting) {
      Number number = ((TemplateNumberModel) arguments.get(1)).getAsNumber();
      key = words.plural(key, number.longValue());
    }
    List<?> values = arguments.subList(1, arguments.size());
    return values.stream().anyMatch(TemplateHTMLOutputModel.class::isInstance)
        ? markup(words.form(key), values)
        : new SimpleScalar(plain(key, values));
  }

  private String plain(String key, List<?> values) throws TemplateModelException {
    Object[] texts = new Object[values.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(values.get(i));
    }
    return words.say(key, texts);
  }

  private TemplateModel markup(String form, List<?> values) throws TemplateModelException {
    StringBuilder out = new StringBuilder();
    Matcher place = PLACE.matcher(form);
    int from = 0;
    while (place.find()) {
      out.append(escaped(form.substring(from, place.start())));
      int index = Integer.parseInt(place.group(1));
      if (index < values.size()) {
        out.append(words.isolated(escaped(values.get(index))));
      }
      from = place.end();
    }
    out.append(escaped(form.substring(from)));
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
