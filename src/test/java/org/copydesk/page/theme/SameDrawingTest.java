package org.copydesk.page.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plate draws is what FreeMarker draws, form by form. */
class SameDrawingTest {
  private static final Path FORMS = Path.of("src/test/resources/org/copydesk/page/theme/forms");

  @TempDir Path temp;

  @Test
  void everyFormIsDrawnAlike() throws IOException {
    List<String> forms = forms("drawn.txt");
    for (String ending : List.of("ftlh", "ftlx", "ftl")) {
      Engines engines = engines();
      for (int i = 0; i < forms.size(); i++) {
        String name = "form" + i + "." + ending;
        engines.file(name, forms.get(i));
        Optional<String> slow = engines.slow(name);
        Optional<String> quick = engines.quick(name);
        if (ending.equals("ftlh")) {
          assertTrue(slow.isPresent(), "FreeMarker itself meets a fault:\n" + forms.get(i));
          String why = engines.refusal(name);
          assertTrue(quick.isPresent(), "not drawn from a plate, " + why + ":\n" + forms.get(i));
        }
        assertTrue(quick.isEmpty() || quick.equals(slow), () -> diff(name, slow, quick));
      }
    }
  }

  @Test
  void whatIsFaultyOrUnknownIsLeftToFreeMarker() throws IOException {
    List<String> forms = forms("left.txt");
    Engines engines = engines();
    for (int i = 0; i < forms.size(); i++) {
      String name = "form" + i + ".ftlh";
      engines.file(name, forms.get(i));
      assertEquals(Optional.empty(), engines.quick(name), forms.get(i));
    }
  }

  private Engines engines() throws IOException {
    return new Engines(temp)
        .file(
            "lib.ftlh",
            "<#-- A library. -->\n<#import \"/deep.ftlh\" as deep>\n<#macro m a b=\"B\">[${a}${b}]<#nested></#macro>\n"
                + "<#macro o>${deep.f(\"x\")}<#local inside=1><@deep.n/></#macro>\nText of it.\n")
        .file(
            "deep.ftlh",
            "<#assign kept = \"kept\">\n<#function f x><#return x + \"!\">\n</#function>\n<#macro n>${kept}</#macro>\n")
        .file(
            "part.ftlh",
            "<#assign set = \"set\">\npart ${page.text} <#if outer??>${outer}</#if>\n<#macro pm>pm</#macro>\n")
        .file(
            "override.ftlh", "<#include \"lib.ftlh\">\n<#macro m a b=\"C\">{${a}${b}}</#macro>\n");
  }

  private static List<String> forms(String file) throws IOException {
    String all = Files.readString(FORMS.resolve(file));
    return List.of(all.substring(all.indexOf("\n----\n") + 6).split("\n----\n"));
  }

  private static String diff(String name, Optional<String> slow, Optional<String> quick) {
    return name + "\nFreeMarker: " + slow + "\nplate:      " + quick;
  }
}
