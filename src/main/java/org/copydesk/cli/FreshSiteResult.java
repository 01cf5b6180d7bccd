package org.copydesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.copydesk.history.write.FreshRepository;
import org.copydesk.welcome.FreshSite;

/** What {@code new site} says at its end: what there is, and what to do next. */
record FreshSiteResult(FreshSite.Written written, Path folder, FreshRepository.Outcome git) {

  void write(Desk desk) {
    PrintStream out = desk.streams().out();
    written.files().forEach(file -> out.println(desk.shown(file)));
    for (Path file : written.left()) {
      out.println(desk.shown(file) + " was there and is as it was");
    }
    out.println(
        switch (git) {
          case BEGUN -> "A git repository was begun; it checks each commit before it is made.";
          case HOOKED -> "The git repository now checks each commit before it is made.";
          case LEFT ->
              "The git repository has hooks of its own; call .githooks/pre-commit from them.";
        });
    out.println();
    out.println("Look at it, drafts included:  copydesk -C " + desk.shown(folder) + " preview");
    out.println("Its name, address, languages: " + desk.shown(folder.resolve("content/site.yaml")));
  }
}
