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
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.copydesk.page.theme.plate.Copies;
import org.copydesk.page.theme.plate.Galley;

/**
 * The directive {@code <@fixture file="/footer.ftlh"/>}: a part that many pages have alike, drawn
 * once and then copied. It tells only of the page's {@link Chrome} and links only to what is named
 * there, so that it differs only with where a page stands. With {@code own=true} a page has it
 * drawn for itself; so have all pages where a publication overrides a part of the frame, since
 * nobody knows what that tells of.
 */
record Fixture(Copies.Fixtures fixtures) implements TemplateDirectiveModel {
  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] variables,
      TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(parameters.get("file") instanceof TemplateScalarModel name)) {
      throw new TemplateModelException("A fixture needs the name of its file.");
    }
    String file = name.getAsString();
    boolean own =
        parameters.get("own") instanceof TemplateBooleanModel asked && asked.getAsBoolean();
    Optional<Copies> copies = own ? Optional.empty() : fixtures.copies();
    if (copies.isEmpty()) {
      environment.include(file, null, true);
      return;
    }
    char[] copy = copies.get().find(file);
    if (copy == null) {
      copy = drawn(environment, file);
      copies.get().keep(file, copy);
    }
    environment.getOut().write(copy);
  }

  private static char[] drawn(Environment environment, String file)
      throws TemplateException, IOException {
    Writer out = environment.getOut();
    Galley galley = new Galley();
    try {
      environment.setOut(galley);
      environment.include(file, null, true);
    } finally {
      environment.setOut(out);
    }
    return galley.toString().toCharArray();
  }
}
