package org.copydesk.page.theme.plate;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a type of Copydesk shows to templates: its public methods, a record's components and other
 * methods without parameters also without parentheses, {@code isEmpty()} also as {@code empty}.
 */
public final class Members {
  private static final String OWN = "org.copydesk.";
  private static final ClassValue<Members> KNOWN =
      new ClassValue<>() {
        @Override
        protected Members computeValue(Class<?> type) {
          return new Members(type);
        }
      };

  private final Map<String, Member> byName = new HashMap<>();

  private Members(Class<?> type) {
    Map<String, List<Method>> methods = new HashMap<>();
    List<Method> shown = new ArrayList<>();
    for (Method method : type.getMethods()) {
      if (isShown(method)) {
        shown.add(method);
        methods.computeIfAbsent(method.getName(), name -> new ArrayList<>()).add(method);
      }
    }
    methods.forEach((name, same) -> byName.put(name, new Member(name, same, type.isRecord())));
    for (Method method : shown) {
      String property = property(method);
      if (!property.isEmpty()) {
        byName.putIfAbsent(property, new Member(property, List.of(method), true));
      }
    }
  }

  public static Members of(Class<?> type) {
    return KNOWN.get(type);
  }

  public static boolean isOwn(Class<?> type) {
    return type.getName().startsWith(OWN);
  }

  public @Nullable Member find(String name) {
    return byName.get(name);
  }

  private static boolean isShown(Method method) {
    return !method.isBridge()
        && isOwn(method.getDeclaringClass())
        && Modifier.isPublic(method.getModifiers());
  }

  /** What the method is called as a property of a bean; empty when it is none. */
  private static String property(Method method) {
    String name = method.getName();
    int prefix = name.startsWith("is") ? 2 : name.startsWith("get") ? 3 : 0;
    return prefix == 0 || method.getParameterCount() > 0 || name.length() == prefix
        ? ""
        : name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1);
  }
}
