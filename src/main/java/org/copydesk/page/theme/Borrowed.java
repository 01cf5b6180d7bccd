package org.copydesk.page.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.copydesk.markdown.Html;
import org.copydesk.page.theme.plate.Function;
import org.jspecify.annotations.Nullable;

/** A function of ours as FreeMarker calls it. */
record Borrowed(Function function) implements TemplateMethodModelEx {
  @Override
  @SuppressWarnings("NullAway") // FreeMarker's way to say that there is no value.
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    @Nullable Object[] values = new @Nullable Object[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = plain(arguments.get(i));
    }
    try {
      return Wrapper.INSTANCE.wrap(function.call(values));
    } catch (Function.Misused misused) {
      throw new TemplateModelException(misused.getMessage());
    }
  }

  private static @Nullable Object plain(@Nullable Object model) throws TemplateModelException {
    if (model instanceof TemplateHTMLOutputModel markup) {
      return new Html(HTMLOutputFormat.INSTANCE.getMarkupString(markup));
    }
    if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (model instanceof WrapperTemplateModel wrapped) {
      return wrapped.getWrappedObject();
    }
    return model instanceof TemplateScalarModel scalar ? scalar.getAsString() : null;
  }
}
