package org.copydesk.markdown;

/**
 * HTML that is safe to put into a page as it is. Only this room makes it; templates print it
 * unescaped.
 */
public record Html(String markup) {
  @Override
  public String toString() {
    return markup;
  }
}
