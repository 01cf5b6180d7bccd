package org.copydesk.page.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperConfiguration;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.copydesk.json.JsonObject;
import org.copydesk.markdown.Html;

/**
 * Shows records to templates: an {@link Optional} as its value or as missing, an enum as its name
 * in kebab case, trusted HTML and JSON-LD unescaped. Templates reach members of Copydesk's own
 * types only, so no class loader and no file.
 */
final class Wrapper extends DefaultObjectWrapper {
  static final Wrapper INSTANCE = new Wrapper();

  private Wrapper() {
    super(new Settings(), true);
  }

  @Override
  @SuppressWarnings("NullAway") // FreeMarker's way to say that a value is missing.
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null;
    }
    if (value instanceof Boolean is) {
      return is ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof List<?> list) {
      return DefaultListAdapter.adapt(list, this);
    }
    if (value == null || value instanceof TemplateModel || !Members.isOwn(value.getClass())) {
      return foreign(value);
    }
    if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    }
    if (value instanceof JsonObject json) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(json.write());
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return new Shown(value, Members.of(value.getClass()));
  }

  @SuppressWarnings("NullAway") // FreeMarker's way to say that a value is missing.
  private TemplateModel foreign(Object value) throws TemplateModelException {
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? new SimpleNumber(number.getAsInt()) : null;
    }
    if (value instanceof Integer number) {
      return new SimpleNumber(number);
    }
    return super.wrap(value);
  }

  private static final class Settings extends DefaultObjectWrapperConfiguration {
    Settings() {
      super(Configuration.VERSION_2_3_34);
      setMemberAccessPolicy(new OwnTypesOnly());
    }
  }

  private static final class OwnTypesOnly implements MemberAccessPolicy, ClassMemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return this;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return false;
    }

    @Override
    public boolean isMethodExposed(Method method) {
      return method.getDeclaringClass().getName().startsWith("org.copydesk.");
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
      return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
      return false;
    }
  }
}
