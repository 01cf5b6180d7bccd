package org.copydesk.page.theme;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.copydesk.page.theme.plate.Member;
import org.jspecify.annotations.Nullable;

/** A method of one object, to be called by a template. */
record Call(Member member, Object object) implements TemplateMethodModelEx {
  private static final Object[] NOTHING = {};

  @Override
  @SuppressWarnings("NullAway") // FreeMarker's way to say that there is no value.
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    Class<?>[] types = member.takes(arguments.size());
    if (types == null) {
      throw new TemplateModelException(
          "The method " + member.name() + " does not take " + arguments.size() + " values.");
    }
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = unwrapped((TemplateModel) arguments.get(i), types[i]);
    }
    return result(values);
  }

  /** What the method gives that takes nothing. */
  @Nullable TemplateModel value() throws TemplateModelException {
    return result(NOTHING);
  }

  @SuppressWarnings("NullAway") // FreeMarker's way to say that a value is missing.
  private @Nullable TemplateModel result(Object[] values) throws TemplateModelException {
    try {
      return Wrapper.INSTANCE.wrap(member.call(object, values));
    } catch (InvocationTargetException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new TemplateModelException(
          "The method " + member.name() + " failed: " + failed.getCause(),
          (Exception) failed.getCause());
    } catch (IllegalAccessException | IllegalArgumentException misfit) {
      throw new TemplateModelException(
          "The method " + member.name() + " takes other values.", misfit);
    }
  }

  private static @Nullable Object unwrapped(TemplateModel model, Class<?> type)
      throws TemplateModelException {
    if (model instanceof Shown shown && type.isInstance(shown.object())) {
      return shown.object();
    }
    if (model instanceof AdapterTemplateModel adapter) {
      Object object = adapter.getAdaptedObject(type);
      if (type.isInstance(object)) {
        return object;
      }
    }
    return type == String.class && model instanceof TemplateScalarModel scalar
        ? scalar.getAsString()
        : Wrapper.INSTANCE.unwrap(model, type);
  }
}
