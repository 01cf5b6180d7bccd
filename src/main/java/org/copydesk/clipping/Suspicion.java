package org.copydesk.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a page looks like when it is no article: only short texts are suspected, since an article
 * may be about anything.
 */
enum Suspicion {
  ERROR_PAGE(
      "This looks like an error page.",
      "\\b404\\b|\\b410 gone|page (?:was |could )?not (?:be )?found|page (?:doesn|does no)[’'t]* exist|seite nicht gefunden"
          + "|page introuvable|página no encontrada|pagina non trovata|página não encontrada|pagina niet gevonden"
          + "|nie znaleziono strony|страница не найдена|сторінку не знайдено|sayfa bulunamadı|halaman tidak ditemukan"
          + "|internal server error|service unavailable|bad gateway|页面不存在|ページが見つかりません|الصفحة غير موجودة"),
  COOKIE_WALL(
      "This looks like a cookie wall.",
      "(?:accept|agree|consent|allow|zustimm|akzeptier|einwillig|accept[eé]|consenti|acept|accett|aceit|akkoord|zgadzam|соглас|kabul)"
          + "[^.]{0,80}(?:cookie|tracking)|(?:cookie|tracking)[^.]{0,80}\\.?[^.]{0,40}(?:accept|agree|consent|zustimm|akzeptier|einwillig"
          + "|accept|consent|acept|accett|aceit|akkoord|zgadzam|соглас|kabul)|we value your privacy|your privacy choices"),
  LOGIN_WALL(
      "This looks like a login or subscription wall.",
      "(?:log ?in|sign ?in|subscribe|register)[^.]{0,60}(?:continue|to read|full access|unlock)|already a subscriber"
          + "|to continue reading|(?:anmelden|registrieren|abonnieren)[^.]{0,60}(?:weiter|lesen)|réservé aux abonnés"
          + "|pour lire la suite|identifiez-vous|(?:inicia sesión|suscríbete)[^.]{0,60}(?:leer|seguir)|solo para suscriptores"
          + "|contenuto riservato|per continuare a leggere|conteúdo exclusivo para assinantes|только для подписчиков"),
  ROBOT_CHECK(
      "This looks like a check for robots.",
      "are you (?:a )?(?:human|robot)|verify (?:that )?you are (?:a )?human|captcha|checking your browser|access (?:to this page has been )?denied"
          + "|unusual traffic|attention required|just a moment"),
  SCRIPT_NEEDED(
      "This page needs a script to show its text.",
      "(?:enable|activate|turn on)[^.]{0,30}javascript|javascript[^.]{0,40}(?:disabled|required|enable|aktiv|erforderlich|désactivé|requis)"
          + "|you need to enable javascript");

  private static final int LONG = 900;

  private final String sentence;
  private final Pattern signs;

  Suspicion(String sentence, String signs) {
    this.sentence = sentence;
    this.signs = Pattern.compile(signs, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * What is suspected of a page.
   *
   * @param title the page's title
   * @param article what was found as article
   * @param page all words of the page; looked at only when there is hardly an article
   */
  static List<String> of(String title, String article, Supplier<String> page) {
    List<String> suspicions = new ArrayList<>();
    if (article.length() > LONG) {
      return suspicions;
    }
    String all = article.length() < 300 ? page.get() : "";
    String start = all.substring(0, Math.min(all.length(), 4000));
    for (Suspicion each : values()) {
      if (each.signs.matcher(article).find()
          || each.signs.matcher(title).find()
          || each.signs.matcher(start).find()) {
        suspicions.add(each.sentence);
      }
    }
    return suspicions;
  }
}
