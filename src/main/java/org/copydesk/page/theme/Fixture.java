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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.page.Page;
import org.copydesk.page.part.Chrome;
import org.jspecify.annotations.Nullable;

/**
 * The directive {@code <@fixture file="/footer.ftlh"/>}: a part that many pages have alike, drawn
 * once and then copied. It tells only of the page's {@link Chrome} and links only to what is named
 * there, so that it differs only with where a page stands. With {@code own=true} a page has it
 * drawn for itself; so have all pages where a publication overrides a part of the frame, since
 * nobody knows what that tells of.
 */
final class Fixture implements TemplateDirectiveModel {
  /** The files of the frame: with one of them a publication's own, nothing is copied. */
  static final List<String> FRAME =
      List.of("layout.ftlh", "head.ftlh", "head-links.ftlh", "masthead.ftlh", "footer.ftlh");

  private final Page page;
  private final Theme theme;

  /** What was drawn for pages that stand alike; empty where none does, not there until asked. */
  private @Nullable Optional<Map<String, char[]>> copies;

  Fixture(Page page, Theme theme) {
    this.page = page;
    this.theme = theme;
  }

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
    if (own || copies().isEmpty()) {
      environment.include(file, null, true);
      return;
    }
    Map<String, char[]> known = copies().get();
    char[] copy = known.get(file);
    if (copy == null) {
      copy = drawn(environment, file);
      known.put(file, copy);
    }
    environment.getOut().write(copy);
  }

  private Optional<Map<String, char[]>> copies() {
    Optional<Map<String, char[]>> known = copies;
    if (known == null) {
      known = theme.copiesFixtures() ? theme.spot(page).map(theme::fixtures) : Optional.empty();
      copies = known;
    }
    return known;
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
