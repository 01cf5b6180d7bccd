package org.copydesk.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days on the command line. */
final class Days {
  private Days() {}

  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /**
   * The day given, else today.
   *
   * @throws WrongCommandLine when it is no day, or one to come
   */
  static LocalDate read(Optional<String> written) {
    if (written.isEmpty()) {
      return today();
    }
    try {
      LocalDate day = LocalDate.parse(written.get());
      if (day.isAfter(today())) {
        throw new WrongCommandLine(
            "The day " + day + " is still to come.", "Leave --on out for today.");
      }
      return day;
    } catch (DateTimeParseException odd) {
      throw new WrongCommandLine(
          "`" + written.get() + "` is not a day.", "Write it as in --on 2022-01-06.");
    }
  }
}
