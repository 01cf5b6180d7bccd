package org.copydesk.page.theme;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a template reaches under one name of an object: a method, or several that take more. */
final class Member {
  private static final Object[] NOTHING = {};

  private final String name;
  private final Method[] methods;

  /** Of each method; a method itself copies them for whoever asks. */
  private final Class<?>[][] parameters;

  private final boolean value;
  private final Habit habit = new Habit();

  /**
   * @param methods of that name, at least one
   * @param property whether a method without parameters may be read without parentheses
   */
  Member(String name, List<Method> methods, boolean property) {
    this.name = name;
    this.methods = methods.toArray(Method[]::new);
    this.parameters = methods.stream().map(Method::getParameterTypes).toArray(Class<?>[][]::new);
    this.value =
        property
            && methods.size() == 1
            && parameters[0].length == 0
            && methods.get(0).getReturnType() != void.class;
    // Spares the look at who calls before each call; all of them are public.
    methods.forEach(method -> method.setAccessible(true));
  }

  /** Whether its name alone is a value. */
  boolean isValue() {
    return value;
  }

  @Nullable TemplateModel value(Object object) throws TemplateModelException {
    return call(object, methods[0], NOTHING);
  }

  /**
   * @param arguments as templates hand them over
   */
  @Nullable TemplateModel call(Object object, List<?> arguments) throws TemplateModelException {
    for (int which = 0; which < methods.length; which++) {
      Class<?>[] types = parameters[which];
      if (types.length == arguments.size()) {
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
          values[i] = unwrapped((TemplateModel) arguments.get(i), types[i]);
        }
        return call(object, methods[which], values);
      }
    }
    throw new TemplateModelException(
        "The method " + name + " does not take " + arguments.size() + " values.");
  }

  private @Nullable TemplateModel call(Object object, Method method, Object[] values)
      throws TemplateModelException {
    try {
      return habit.show(method.invoke(object, values));
    } catch (InvocationTargetException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new TemplateModelException(
          "The method " + name + " failed: " + failed.getCause(), (Exception) failed.getCause());
    } catch (IllegalAccessException | IllegalArgumentException misfit) {
      throw new TemplateModelException("The method " + name + " takes other values.", misfit);
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
