package org.copydesk.clipping.page;

/**
 * What the page's head says about the article, squeezed to small letters and digits for comparing.
 *
 * @param articleBody the text from structured data; empty when there is none
 */
public record PageClues(String title, String description, String articleBody) {
  public static PageClues none() {
    return new PageClues("", "", "");
  }

  /**
   * @param title as declared
   * @param description as declared
   * @param articleBody may hold markup
   */
  public static PageClues of(String title, String description, String articleBody) {
    return new PageClues(squeeze(title), squeeze(description), squeeze(articleBody));
  }

  /** Letters and digits only, small: what two spellings of one text have in common. */
  static String squeeze(String text) {
    char[] out = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        out[length++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        out[length++] = (char) (c | 0x20);
      } else if (c >= 0x80 && Character.isLetterOrDigit(c)) {
        out[length++] = Character.toLowerCase(c);
      }
    }
    return new String(out, 0, length);
  }

  /** How alike a block and the title are: 1 for the same, less when one holds the other. */
  float likeTitle(String squeezed) {
    return alike(squeezed, title);
  }

  float likeDescription(String squeezed) {
    return alike(squeezed, description);
  }

  private static float alike(String block, String other) {
    if (block.length() < 8 || other.length() < 8) {
      return 0;
    }
    if (block.equals(other)) {
      return 1;
    }
    float share =
        (float) Math.min(block.length(), other.length()) / Math.max(block.length(), other.length());
    int sample = Math.min(40, Math.min(block.length(), other.length()));
    boolean holds =
        block.length() <= other.length()
            ? other.contains(block) || other.startsWith(block.substring(0, sample))
            : block.contains(other) || block.startsWith(other.substring(0, sample));
    return holds ? share : 0;
  }

  /** 1 when the structured data has the block, 0 when it has another text, -1 when it has none. */
  float inArticleBody(String squeezed) {
    if (articleBody.length() < 200) {
      return -1;
    }
    int length = Math.min(squeezed.length(), 48);
    return squeezed.length() >= 3 && articleBody.contains(squeezed.substring(0, length)) ? 1 : 0;
  }
}
