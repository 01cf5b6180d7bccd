package org.copydesk.page.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.json.JsonObject;
import org.copydesk.markdown.Html;
import org.copydesk.page.theme.plate.Members;

/**
 * Shows records to templates: an {@link Optional} as its value or as missing, an enum as its name
 * in kebab case, trusted HTML and JSON-LD unescaped. Templates reach members of Copydesk's own
 * types only, so no class loader and no file.
 */
final class Wrapper extends DefaultObjectWrapper {
  private static final Map<Enum<?>, SimpleScalar> CONSTANTS = new ConcurrentHashMap<>();
  static final Wrapper INSTANCE = new Wrapper();

  private Wrapper() {
    super(new Settings(), true);
  }

  @Override
  @SuppressWarnings("NullAway") // FreeMarker's way to say that a value is missing.
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    }
    return wrap(value, Kind.of(value.getClass()));
  }

  @SuppressWarnings("NullAway") // FreeMarker's way to say that a value is missing.
  TemplateModel wrap(Object value, Kind kind) throws TemplateModelException {
    return switch (kind) {
      case MODEL -> (TemplateModel) value;
      case TEXT -> new SimpleScalar((String) value);
      case OPTIONAL -> wrap(((Optional<?>) value).orElse(null));
      case TRUTH -> (Boolean) value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case LIST -> new Row((List<?>) value);
      case NUMBER -> new SimpleNumber((Number) value);
      case HTML -> HTMLOutputFormat.INSTANCE.fromMarkup(((Html) value).markup());
      case JSON -> HTMLOutputFormat.INSTANCE.fromMarkup(((JsonObject) value).write());
      case CONSTANT -> CONSTANTS.computeIfAbsent((Enum<?>) value, Wrapper::kebab);
      case OWN -> new Shown(value, Members.of(value.getClass()));
      case FOREIGN ->
          value instanceof OptionalInt number
              ? number.isPresent() ? new SimpleNumber(number.getAsInt()) : null
              : super.wrap(value);
    };
  }

  private static SimpleScalar kebab(Enum<?> constant) {
    return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** How the values of a type are shown: asked for so often that it is looked up, not tried out. */
  enum Kind {
    MODEL,
    TEXT,
    OPTIONAL,
    TRUTH,
    LIST,
    NUMBER,
    HTML,
    JSON,
    CONSTANT,
    OWN,
    FOREIGN;

    private static final ClassValue<Kind> KNOWN =
        new ClassValue<>() {
          @Override
          protected Kind computeValue(Class<?> type) {
            return find(type);
          }
        };

    static Kind of(Class<?> type) {
      return KNOWN.get(type);
    }

    private static Kind find(Class<?> type) {
      if (TemplateModel.class.isAssignableFrom(type)) {
        return MODEL;
      }
      if (List.class.isAssignableFrom(type)) {
        return LIST;
      }
      if (Members.isOwn(type) && Enum.class.isAssignableFrom(type)) {
        return CONSTANT;
      }
      if (type == Html.class) {
        return HTML;
      }
      if (type == JsonObject.class) {
        return JSON;
      }
      return Members.isOwn(type) ? OWN : ofJava(type);
    }

    private static Kind ofJava(Class<?> type) {
      if (type == String.class) {
        return TEXT;
      }
      if (type == Optional.class) {
        return OPTIONAL;
      }
      if (type == Boolean.class) {
        return TRUTH;
      }
      return Number.class.isAssignableFrom(type) ? NUMBER : FOREIGN;
    }
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
