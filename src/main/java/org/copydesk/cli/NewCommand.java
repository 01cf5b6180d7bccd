package org.copydesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.edit.BriefingFile;
import org.copydesk.clipping.draft.Slug;
import org.copydesk.history.write.FreshRepository;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Spelling;
import org.copydesk.welcome.Beginnings;
import org.copydesk.welcome.FreshSite;
import org.copydesk.welcome.Taken;
import org.copydesk.welcome.ToolAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new}: a publication, or a new file in one, with comments that teach. */
@CommandLine.Command(
    name = "new",
    description = {
      "Begin a publication, or a file in one, with comments that teach.",
      "KIND is site, briefing, claim, source or person. Nothing is ever overwritten."
    },
    footer = {
      "",
      "Examples:",
      "  copydesk new site gazette",
      "  copydesk new briefing \"Are bats blind?\" --slug bats",
      "  copydesk new claim content/briefings/2026/bats.md \"Bats are blind\" --id bats-blind",
      "  copydesk new source https://www.usgs.gov/faqs/are-bats-blind",
      "  copydesk new person second-desk"
    })
final class NewCommand implements Command {
  private static final List<String> KINDS =
      List.of("site", "briefing", "claim", "source", "person");

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "KIND", description = "What is to be begun.")
  private String kind = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "NAME",
      description = "A folder, a title, a file and a claim, an id or an address.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--lang", paramLabel = "LANG", description = "Its language, such as fr.")
  private @Nullable String lang;

  @Option(names = "--slug", paramLabel = "NAME", description = "The last part of its address.")
  private @Nullable String slug;

  @Option(names = "--id", paramLabel = "NAME", description = "The id of a claim.")
  private @Nullable String id;

  NewCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    if (!KINDS.contains(kind)) {
      throw new WrongCommandLine(
          "There is nothing to begin that is called `" + kind + "`.",
          Spelling.hint(kind, KINDS).orElse("Say one of: " + String.join(", ", KINDS) + "."));
    }
    try {
      if (kind.equals("site")) {
        site();
      } else if (kind.equals("claim")) {
        return claim();
      } else {
        file();
      }
      return Exit.FINE;
    } catch (Taken taken) {
      throw new WrongCommandLine(String.valueOf(taken.getMessage()), taken.hint());
    }
  }

  private void site() throws CannotGoOn {
    Path folder = desk.at(Path.of(only("a folder")));
    FreshRepository git = new FreshRepository(folder);
    Optional<String> script =
        Optional.ofNullable(desk.streams().environment().get("COPYDESK_SCRIPT"));
    FreshSite fresh =
        new FreshSite(
            folder,
            Optional.ofNullable(lang).orElse("en"),
            today().getYear(),
            git.below(),
            ToolAddress.of(script.map(Path::of)));
    FreshSite.Written written = fresh.write();
    new FreshSiteResult(written, folder, git.prepare(fresh.hook(), script)).write(desk);
  }

  private int claim() throws CannotGoOn {
    if (words.size() < 2) {
      throw new WrongCommandLine(
          "`new claim` takes a briefing's file and what is claimed.",
          "Such as: copydesk new claim " + words.get(0) + " \"Bats are blind\"");
    }
    Briefings briefings = Briefings.read(desk.publication(Optional.empty()));
    Briefing briefing = briefings.named(List.of(desk.at(Path.of(words.get(0))))).get(0);
    BriefingFile open = briefings.open(briefing);
    String claim = String.join(" ", words.subList(1, words.size()));
    Optional<byte[]> changed =
        new Beginnings(briefings.root(), briefings.reading().edition(), today())
            .claim(briefing, claim, Optional.ofNullable(id), open.bytes());
    if (changed.isEmpty()) {
      desk.streams()
          .err()
          .println(
              briefing.file().path()
                  + ": its list of claims is written in brackets; write this one by hand."
                  + " Nothing was written.");
      return Exit.ERRORS;
    }
    open.replace(changed.get());
    String name = Optional.ofNullable(id).orElseGet(() -> Slug.of(claim));
    desk.streams().out().println(briefing.file().path());
    desk.streams().out().println("Place it in the body, with your reasoning: ::: claim " + name);
    return Exit.FINE;
  }

  private void file() throws CannotGoOn {
    Path root = desk.publication(Optional.empty());
    Beginnings beginnings = new Beginnings(root, new EditionReader(root).read().edition(), today());
    Path file =
        switch (kind) {
          case "briefing" ->
              beginnings.briefing(
                  String.join(" ", words), Optional.ofNullable(lang), Optional.ofNullable(slug));
          case "source" -> beginnings.source(only("an id or an address"));
          default -> beginnings.person(only("an id"));
        };
    desk.streams().out().println(desk.shown(file));
  }

  private String only(String what) {
    if (words.size() > 1) {
      throw new WrongCommandLine(
          "`new " + kind + "` takes " + what + ", and only one.", "Begin them one by one.");
    }
    return words.get(0);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
