package org.copydesk.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MementoTest {
  @Test
  void tellsWhenAndOfWhat() {
    Memento expected = new Memento(LocalDate.of(2022, 1, 6), "https://a.example/b?c=1");
    for (String address :
        new String[] {
          "https://web.archive.org/web/20220106101500/https://a.example/b?c=1",
          "https://web.archive.org/web/20220106101500id_/https://a.example/b?c=1",
          "https://archive.ph/20220106101500/https://a.example/b?c=1",
          "https://arquivo.example/wayback/20220106101500/https://a.example/b?c=1"
        }) {
      assertEquals(Optional.of(expected), Memento.read(address), address);
    }
  }

  @Test
  void isNotWhatHidesOneOfThem() {
    for (String address :
        new String[] {
          "https://web.archive.org/web/2022/https://a.example/",
          "https://web.archive.org/web/https://a.example/",
          "https://web.archive.org/web/20221306101500/https://a.example/",
          "https://web.archive.org/web/202201061015/https://a.example/",
          "https://web.archive.org/web/20220230101500/https://a.example/",
          "https://web.archive.org/web/20220106256199/https://a.example/",
          "https://archive.ph/AbC12",
          "a.example"
        }) {
      assertEquals(Optional.empty(), Memento.read(address), address);
    }
  }
}
