package org.copydesk.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Straight marks are set as the text's language sets them. */
class TypographyTest {
  private static final String NARROW = "\u202f";

  private static void sets(String language, String markdown, String expected) {
    String html = PlainSetting.html(MarkdownReaderTest.read(markdown, language)).strip();
    assertEquals("<p>" + expected.replace("_", NARROW) + "</p>", html.replaceAll("\n", " "));
  }

  @Test
  void eachLanguageHasItsMarks() {
    sets("en", "\"He said 'no'.\"", "“He said ‘no’.”");
    sets("fr", "\"Il a dit 'non'.\"", "«_Il a dit “non”._»");
    sets("de", "\"Er sagte 'nein'.\"", "„Er sagte ‚nein‘.“");
    sets("de-CH", "\"Nein\"", "«Nein»");
    sets("es", "\"No\"", "«No»");
    sets("pl", "\"Nie\"", "„Nie”");
    sets("sv", "\"Nej\"", "”Nej”");
    sets("ru", "\"Нет\" и \"да\"", "«Нет» и «да»");
    sets("ar", "\"لا\"", "«لا»");
    sets("cs", "\"Ne\"", "„Ne“");
  }

  @Test
  void otherLanguagesAreLeftAlone() {
    sets("zh", "\"不\" ... --", "&quot;不&quot; ... --");
    sets("ja", "\"いいえ\"", "&quot;いいえ&quot;");
    sets("tlh", "\"ghobe'\"", "&quot;ghobe'&quot;");
  }

  @Test
  void marksArePairedAcrossElements() {
    sets(
        "en",
        "\"*word*\" and *\"word\"* and **\"a** b\"",
        "“<em>word</em>” and <em>“word”</em> and <strong>“a</strong> b”");
    sets("en", "\"[link](a.md)\".", "“<a href=\"a.md\">link</a>”.");
    sets("en", "(\"a\") \"`b`\"", "(“a”) “<code>b</code>”");
    sets(
        "en",
        "\"a\"[@b] \"c\"\nd",
        "“a”<sup class=\"cite\"><a href=\"#source-b\" id=\"cite-0\" title=\"\" dir=\"auto\">[b]</a></sup> “c” d");
  }

  @Test
  void apostrophesAreNoQuotationMarks() {
    sets(
        "en",
        "it's the dogs' bone, '90s, rock 'n' roll",
        "it’s the dogs’ bone, ’90s, rock ‘n’ roll");
    sets("fr", "l'eau d'aujourd'hui", "l’eau d’aujourd’hui");
    sets("en", "5' 10\" tall", "5' 10&quot; tall");
  }

  @Test
  void dashesAndDots() {
    sets("en", "1--2, a---b, a -- b, wait...", "1–2, a—b, a – b, wait…");
    sets("en", "build --drafts, ---- and ....", "build --drafts, ---- and ....");
  }

  @Test
  void frenchSignsStandOff() {
    sets("fr", "Quoi ? Non! Si; \"oui\" : 12:30", "Quoi_? Non_! Si_; «_oui_»_: 12:30");
    sets("fr", "« Déjà » fait !", "«_Déjà_» fait_!");
    sets("fr", "«\u00a0Déjà\u00a0»\u00a0!", "«\u00a0Déjà\u00a0»\u00a0!");
    sets("fr-CA", "Non! Ceci: \"oui\"", "Non! Ceci_: «_oui_»");
  }

  @Test
  void codeAddressesAndEscapesStayAsWritten() {
    sets("en", "`\"a\" -- b...`", "<code>&quot;a&quot; -- b...</code>");
    sets("en", "\\\"a\\\" &quot;b&quot;", "&quot;a&quot; &quot;b&quot;");
    sets("en", "<kbd>\"a\"</kbd> \"b\"", "<kbd>&quot;a&quot;</kbd> “b”");
    sets(
        "fr",
        "https://a.example/b--c?d=e",
        "<a href=\"https://a.example/b--c?d=e\">https://a.example/b--c?d=e</a>");
    sets("en", "“already” ‘set’ – fine…", "“already” ‘set’ – fine…");
  }
}
