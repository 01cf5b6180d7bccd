package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.clipping.batch.CleanRun;
import org.copydesk.promotion.OwnPhrases;
import org.copydesk.promotion.PromotionClassifier;
import org.copydesk.text.CannotGoOn;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clean}: the articles of many pages as plain text. */
@CommandLine.Command(
    name = "clean",
    description = {
      "Cut the articles out of all pages of a folder or WARC file, as plain text.",
      "Writes STEM.txt and STEM.json (title, author, date, …) for each page."
    },
    footer = {
      "",
      "Examples:",
      "  copydesk clean pages/ texts/",
      "  copydesk clean crawl.warc.gz texts/",
      "  copydesk clean --lines lines.txt marks.txt"
    })
final class CleanCommand implements Command {
  private final Desk desk;

  @Parameters(
      index = "0",
      paramLabel = "FROM",
      description = "A folder with .html and .txt files, or a WARC file.")
  private Path from = Path.of("");

  @Parameters(index = "1", paramLabel = "TO", description = "The folder to write to.")
  private Path to = Path.of("");

  @Option(
      names = "--lines",
      description =
          "Judge each line of FROM by itself; TO gets a line for each: 1 for promotion, else 0.")
  private boolean lines;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "With --lines: the language of all lines.")
  private String language = "";

  @Option(
      names = "--apart",
      description =
          "Judge each page by itself; else lines that several pages of one site share go.")
  private boolean apart;

  @Option(names = "--threads", paramLabel = "N", description = "How many pages at once.")
  private int threads = Runtime.getRuntime().availableProcessors();

  CleanCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    Path source = desk.at(from);
    if (lines) {
      judgeLines(source);
      return Exit.FINE;
    }
    CleanRun run = new CleanRun(desk.at(to), progress(), Math.max(1, threads), judge());
    if (apart) {
      run.apart();
    }
    CleanRun.Outcome done = Files.isDirectory(source) ? run.folder(source) : run.warc(source);
    if (desk.streams().progress()) {
      desk.streams().err().print("\r");
    }
    desk.streams()
        .out()
        .println(
            done.pages()
                + (done.pages() == 1 ? " page cleaned" : " pages cleaned")
                + (done.troubled() == 0 ? "." : ", " + done.troubled() + " without an article."));
    return Exit.FINE;
  }

  private void judgeLines(Path source) throws CannotGoOn {
    try {
      List<Boolean> marks = CleanRun.lines(Files.readAllLines(source), language, judge());
      Files.writeString(
          desk.at(to), marks.stream().map(m -> m ? "1\n" : "0\n").collect(Collectors.joining()));
    } catch (IOException fault) {
      throw new CannotGoOn(
          "The lines could not be read or the marks not written: " + fault.getMessage() + ".",
          "Give two files, the first in UTF-8.",
          fault);
    }
  }

  /** With the phrases of the publication one stands in, if it has any. */
  private PromotionClassifier judge() throws CannotGoOn {
    Path folder = desk.at(Path.of("content", "promotion"));
    try {
      return PromotionClassifier.with(OwnPhrases.read(folder));
    } catch (IOException fault) {
      throw new CannotGoOn(
          "The folder " + folder + " cannot be read: " + fault.getMessage() + ".",
          "Check that you may read it and all that is in it.",
          fault);
    }
  }

  private CleanRun.Progress progress() {
    return new CleanRun.Progress() {
      @Override
      public void page(int done, int total) {
        if (desk.streams().progress() && (done % 50 == 0 || done == total)) {
          desk.streams().err().print("\r" + done + (total > 0 ? " of " + total : "") + " pages");
        }
      }

      @Override
      public void trouble(String page, String sentence) {
        desk.streams().err().println(page + ": " + sentence);
      }
    };
  }
}
