package org.copydesk.page.theme;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.page.theme.plate.Copies;
import org.copydesk.page.theme.plate.Galley;
import org.jspecify.annotations.Nullable;

/**
 * The directive {@code <@copied what="sign" of=verdict.id>…</@copied>}: what stands in it is drawn
 * once for each set of values and then copied, on all pages of one language. It may tell of nothing
 * but what these values name, and link to nothing, since links differ from page to page.
 */
record Copied(Copies copies) implements TemplateDirectiveModel {
  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] variables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (body == null) {
      return;
    }
    String key = key(parameters);
    char[] copy = copies.find(key);
    if (copy == null) {
      Galley galley = new Galley();
      body.render(galley);
      copy = galley.toString().toCharArray();
      copies.keep(key, copy);
    }
    environment.getOut().write(copy);
  }

  private static String key(Map<?, ?> parameters) throws TemplateModelException {
    StringBuilder key = new StringBuilder();
    for (Map.Entry<?, ?> value : new TreeMap<>(parameters).entrySet()) {
      key.append(value.getKey()).append(' ').append(text(value.getValue())).append('\n');
    }
    return key.toString();
  }

  private static String text(Object value) throws TemplateModelException {
    if (value instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    if (value instanceof TemplateBooleanModel truth) {
      return String.valueOf(truth.getAsBoolean());
    }
    throw new TemplateModelException("What is copied is told apart by texts and truth values.");
  }
}
