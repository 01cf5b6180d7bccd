package org.copydesk.page.theme;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.page.HtmlPage;
import org.copydesk.page.Page;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Chrome;

/**
 * The directive {@code <@fixture file="/footer.ftlh"/>}: a part that all pages of a folder have
 * alike, drawn once and then copied. It tells only of the page's {@link Chrome} and links only to
 * what is named there; so two pages beside each other differ in it only where one of them is, or
 * holds, such a link's target, or leads to its own translations. Those have it drawn for
 * themselves, and so have all pages where a publication overrides a part of the frame, since nobody
 * knows what it tells of.
 */
record Fixture(Page page, Theme theme) implements TemplateDirectiveModel {
  /** The files of the frame: with one of them a publication's own, nothing is copied. */
  static final List<String> FRAME =
      List.of("layout.ftlh", "head.ftlh", "masthead.ftlh", "footer.ftlh");

  /** What a copy holds for. */
  record Place(String file, Chrome chrome, String folder) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Place place
          && chrome == place.chrome
          && file.equals(place.file)
          && folder.equals(place.folder);
    }

    @Override
    public int hashCode() {
      return folder.hashCode() * 31 + file.hashCode();
    }
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
    Optional<Place> place = theme.copiesFixtures() ? place(file) : Optional.empty();
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
    java.io.Writer out = environment.getOut();
    Galley galley = new Galley();
    try {
      environment.setOut(galley);
      environment.include(file, null, true);
    } finally {
      environment.setOut(out);
    }
    return galley.toString();
  }

  private Optional<Place> place(String file) {
    if (!(page instanceof HtmlPage html) || !html.frame().alternates().isEmpty()) {
      return Optional.empty();
    }
    String own = html.address().path();
    Chrome chrome = html.frame().chrome();
    if (targets(chrome).anyMatch(target -> target.path().startsWith(own))) {
      return Optional.empty();
    }
    boolean isFolder = own.endsWith("/");
    int end = isFolder ? own.length() - 1 : own.length();
    String folder = own.substring(0, own.lastIndexOf('/', end - 1) + 1);
    // A page that is a file links from one folder further up than a page that is a folder.
    return Optional.of(new Place(file, chrome, isFolder ? folder + "*/" : folder));
  }

  private static Stream<Address> targets(Chrome chrome) {
    return Stream.of(
            Stream.of(chrome.home(), chrome.search()),
            Stream.concat(chrome.main().stream(), chrome.footer().stream())
                .flatMap(line -> line.inside().stream()),
            chrome.languages().stream().map(Chrome.Home::address),
            chrome.feeds().stream().map(Chrome.Feed::address))
        .flatMap(targets -> targets);
  }
}
