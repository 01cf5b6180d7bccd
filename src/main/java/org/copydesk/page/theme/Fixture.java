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

/**
 * The directive {@code <@fixture file="/footer.ftlh"/>}: a part that many pages have alike, drawn
 * once and then copied. It tells only of the page's {@link Chrome} and links only to what is named
 * there, so that it differs only with where a page stands. With {@code own=true} a page has it
 * drawn for itself; so have all pages where a publication overrides a part of the frame, since
 * nobody knows what that tells of.
 */
record Fixture(Page page, Theme theme) implements TemplateDirectiveModel {
  /** The files of the frame: with one of them a publication's own, nothing is copied. */
  static final List<String> FRAME =
      List.of("layout.ftlh", "head.ftlh", "head-links.ftlh", "masthead.ftlh", "footer.ftlh");

  /** What a copy holds for. */
  record Place(String file, Surroundings.Spot spot) {}

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
    Optional<Place> place =
        theme.copiesFixtures() && !own
            ? theme.spot(page).map(spot -> new Place(file, spot))
            : Optional.empty();
    if (place.isEmpty()) {
      environment.include(file, null, true);
      return;
    }
    String known = theme.fixtures().get(place.get());
    if (known == null) {
      known = drawn(environment, file);
      theme.fixtures().put(place.get(), known);
    }
    environment.getOut().write(known);
  }

  private static String drawn(Environment environment, String file)
      throws TemplateException, IOException {
    Writer out = environment.getOut();
    Galley galley = new Galley();
    try {
      environment.setOut(galley);
      environment.include(file, null, true);
    } finally {
      environment.setOut(out);
    }
    return galley.toString();
  }
}
