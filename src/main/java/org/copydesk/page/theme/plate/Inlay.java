package org.copydesk.page.theme.plate;

import java.util.List;

/** {@code <#include>}: another template drawn with the names of this one. */
final class Inlay extends Part {
  private final Part[] defines;
  private final Part[] content;

  /**
   * @param defines its macros, which are known before anything of it is drawn
   */
  Inlay(List<Part> defines, Part[] content) {
    this.defines = defines.toArray(NONE);
    this.content = content;
  }

  @Override
  int draw(Run run) {
    draw(defines, run);
    return draw(content, run);
  }
}
