package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.briefing.FileForm;
import org.copydesk.briefing.schema.FormSchema;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schema}: what people may write, for editors that complete and check while one types. */
@CommandLine.Command(
    name = "schema",
    description = {
      "Write the JSON Schemas of front matter, for editors that complete as one types.",
      "FORM is briefing, page, source, captures, person or site."
    },
    footer = {
      "",
      "Examples:",
      "  copydesk schema --into schema      all, as files that scaffolds refer to",
      "  copydesk schema briefing           one, to standard output"
    })
final class SchemaCommand implements Command {
  private final Desk desk;

  @Parameters(arity = "0..1", paramLabel = "FORM", description = "Which one to print.")
  private @Nullable String form;

  @Option(names = "--into", paramLabel = "DIR", description = "Write all of them to that folder.")
  private @Nullable Path into;

  SchemaCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    if (form != null && into == null) {
      desk.streams().out().print(FormSchema.of(named(form)));
    } else if (form == null && into != null) {
      writeAll(desk.at(into));
    } else {
      throw new WrongCommandLine(
          "`schema` prints one or writes all.", "Name a FORM, or a folder: --into schema.");
    }
    return Exit.FINE;
  }

  private void writeAll(Path folder) throws CannotGoOn {
    try {
      Files.createDirectories(folder);
      for (FileForm each : FileForm.values()) {
        Path file = folder.resolve(each.word() + ".json");
        Files.writeString(file, FormSchema.of(each));
        desk.streams().out().println(desk.shown(file));
      }
    } catch (IOException refused) {
      throw new CannotGoOn(
          "Cannot write to " + folder + ": " + refused.getMessage() + ".",
          "Check who may write there, and the free space.",
          refused);
    }
  }

  private static FileForm named(String word) {
    List<String> words = Stream.of(FileForm.values()).map(FileForm::word).toList();
    return Stream.of(FileForm.values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongCommandLine(
                    "There is no form `" + word + "`.",
                    Spelling.hint(word, words).orElse("Known: " + String.join(", ", words) + ".")));
  }
}
