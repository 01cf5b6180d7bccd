package org.copydesk.page.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a template is put together from, a plate draws it as FreeMarker does, or leaves it. What
 * goes wrong most easily is which blanks are stripped, so there are many of them.
 */
class RandomTemplatesTest {
  private static final int TEMPLATES = 800;
  private static final String[] BLANKS = {
    "", "", " ", "\n", "\n", "  ", "\n  ", "\n\n", "\r\n", "\t"
  };
  private static final String[] TEXTS = {"x", "<p>", "a b", "</p>", ".", "\u00a0"};
  private static final String[] PLAIN = {
    "${page.text}",
    "${page.sharp}",
    "<#-- c -->",
    "<#-- c\nd -->",
    "<#assign a = 1>",
    "<#assign a = 1, b = \"<\"/>",
    "<#noparse> <#if> \n</#noparse>",
    "<#include \"/part.ftlh\">",
    "<@m/>",
    "<@m \"q\"/>",
    "<@lib.m b=page.sharp/>",
    "${lib.f(page.sharp)}",
    "<#import \"/lib.ftlh\" as again>",
    "<#if page.no>x</#if>",
    "<#if page.yes></#if>",
  };
  private static final String[][] AROUND = {
    {"<#if page.yes>", "</#if>"},
    {"<#if page.no>", "<#else>", "</#if>"},
    {"<#if page.no>", "<#elseif page.yes>", "<#else>", "</#if>"},
    {"<#list page.words as w>", "</#list>"},
    {"<#list page.words as w>", "<#sep>", "</#list>"},
    {"<#list page.words as w>", "<#sep>", "</#sep>", "</#list>"},
    {"<#list page.nothing as w>", "<#else>", "</#list>"},
    {"<#list page.items as w>", "<#else>", "</#list>"},
    {"<@m>", "</@m>"},
    {"<@m a=page.text>", "</@>"},
    {"<@lib.m \"z\">", "</@lib.m>"},
    {"<#assign c>", "</#assign>"},
    {"<#switch page.text>\n<#case \"a text\">", "<#default>", "</#switch>"},
    {"<#switch page.text><#case \"b\">", "<#break><#case \"a text\">", "<#break></#switch>"},
  };

  @TempDir Path temp;

  @Test
  void bothDrawThemAlike() throws Exception {
    Random chance = new Random(17);
    Engines engines =
        new Engines(temp)
            .file("part.ftlh", " part\n <#assign p = 1>\n${page.text}\n")
            .file(
                "lib.ftlh",
                "<#macro m a=\"A\" b=\"B\">\n  <b>${a}${b}\n  <#nested>\n</#macro>\n"
                    + "<#function f x>\n<#return x + 1></#function>");
    int drawn = 0;
    for (int i = 0; i < TEMPLATES; i++) {
      StringBuilder text = new StringBuilder("<#import \"/lib.ftlh\" as lib>");
      pieces(text, chance, 0);
      text.append("<#macro m a=\"A\">");
      pieces(text.append(blank(chance)), chance, 2);
      text.append("<#nested></#macro>");
      pieces(text, chance, 1);
      String name = "random" + i + ".ftlh";
      engines.file(name, text.toString());
      Optional<String> slow = engines.slow(name);
      Optional<String> quick = engines.quick(name);
      if (quick.isPresent()) {
        assertEquals(
            shown(slow.orElse("a fault")), shown(quick.get()), () -> shown(text.toString()));
        drawn++;
      }
    }
    assertTrue(drawn > TEMPLATES / 2, "only " + drawn + " were drawn from plates");
  }

  private static void pieces(StringBuilder out, Random chance, int depth) {
    int count = chance.nextInt(5 - depth);
    for (int i = 0; i < count; i++) {
      out.append(blank(chance));
      switch (chance.nextInt(depth > 2 ? 2 : 4)) {
        case 0 -> out.append(pick(TEXTS, chance));
        case 1 -> plain(out, chance, depth);
        default -> {
          String[] tags = AROUND[chance.nextInt(AROUND.length)];
          out.append(tags[0]);
          for (int tag = 1; tag < tags.length; tag++) {
            pieces(out, chance, depth + 1);
            out.append(blank(chance)).append(tags[tag]);
          }
        }
      }
    }
    out.append(blank(chance));
  }

  private static void plain(StringBuilder out, Random chance, int depth) {
    String piece = pick(PLAIN, chance);
    // A macro that draws itself never ends.
    out.append(depth > 1 && piece.contains("@m") ? "." : piece);
  }

  private static String shown(String text) {
    return text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
  }

  private static String blank(Random chance) {
    return pick(BLANKS, chance);
  }

  private static String pick(String[] from, Random chance) {
    return from[chance.nextInt(from.length)];
  }
}
