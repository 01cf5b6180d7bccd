package org.copydesk.clipping.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.copydesk.clipping.Attribution;

/** The note on a source in which the copy's own words on its origin are kept, in its language. */
final class CreditNote {
  /** What stands before the words, and the quotation marks of the language. */
  private record Form(String lead, String open, String close) {}

  private static final Form PLAIN = new Form("", "“", "”");

  private static final Map<String, Form> FORMS =
      Map.ofEntries(
          Map.entry("en", new Form("The copy says: ", "“", "”")),
          Map.entry("fr", new Form("Le texte repris indique : ", "« ", " »")),
          Map.entry("de", new Form("Im übernommenen Text steht: ", "„", "“")),
          Map.entry("es", new Form("El texto reproducido dice: ", "«", "»")),
          Map.entry("it", new Form("Il testo ripreso dice: ", "«", "»")),
          Map.entry("pt", new Form("O texto reproduzido diz: ", "“", "”")),
          Map.entry("nl", new Form("In de overgenomen tekst staat: ", "“", "”")),
          Map.entry("pl", new Form("W przejętym tekście napisano: ", "„", "”")),
          Map.entry("ru", new Form("В перепечатанном тексте сказано: ", "«", "»")),
          Map.entry("uk", new Form("У передрукованому тексті сказано: ", "«", "»")),
          Map.entry("tr", new Form("Alıntılanan metinde yazan: ", "“", "”")),
          Map.entry("id", new Form("Teks yang dikutip menyebutkan: ", "“", "”")),
          Map.entry("ar", new Form("جاء في النص المنقول: ", "«", "»")),
          Map.entry("zh", new Form("转载文中写道：", "“", "”")),
          Map.entry("ja", new Form("転載文の記載：", "「", "」")));

  private CreditNote() {}

  /** Empty when the copy says nothing about its origin. */
  static Optional<String> of(List<Attribution> attributions, Optional<String> language) {
    if (attributions.isEmpty()) {
      return Optional.empty();
    }
    Form form =
        language
            .map(l -> l.replaceFirst("-.*", ""))
            .map(l -> FORMS.getOrDefault(l, PLAIN))
            .orElse(PLAIN);
    TreeSet<String> words = new TreeSet<>();
    attributions.forEach(a -> words.add(form.open() + a.words() + form.close()));
    return Optional.of(form.lead() + String.join(" / ", words));
  }
}
