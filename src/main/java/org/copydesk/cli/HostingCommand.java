package org.copydesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Site;
import org.copydesk.page.HostingFile;
import org.copydesk.page.HostingFile.Server;
import org.copydesk.page.theme.TemplateFault;
import org.copydesk.page.theme.Theme;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hosting}: how a web server should serve the site. */
@CommandLine.Command(
    name = "hosting",
    description = {
      "Print a web server's configuration for the site.",
      "It sets types, headers, the page for what is missing, and what browsers may keep. The content",
      "security policy is the strictest the theme passes."
    },
    footer = {
      "",
      "Examples:",
      "  copydesk hosting nginx --root /var/www/news > /etc/nginx/sites-enabled/news",
      "  copydesk hosting apache --root /var/www/news",
      "  copydesk hosting caddy --root /srv/news --port 443",
      "  copydesk hosting netlify > content/static/_headers"
    })
final class HostingCommand implements Command {
  private final Desk desk;

  @Parameters(paramLabel = "SERVER", description = "nginx, apache, caddy or netlify.")
  private String server = "";

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = "The folder that the site will lie in on the server.")
  private Path root = Path.of("/var/www/site");

  @Option(names = "--port", paramLabel = "N", description = "Where the server listens.")
  private int port = 80;

  HostingCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    Path folder = desk.publication(Optional.empty());
    Site site = new EditionReader(folder).read().edition().site();
    HostingFile file = HostingFile.of(site, server(), root.toString(), port);
    try {
      Theme theme = Theme.open(Optional.of(folder.resolve("templates")));
      desk.streams().out().print(theme.draw(file));
      return Exit.FINE;
    } catch (TemplateFault fault) {
      throw new CannotGoOn(
          fault.diagnostic().message(), fault.diagnostic().hint().orElse(""), fault);
    }
  }

  private Server server() {
    List<String> names = Stream.of(Server.values()).map(Server::word).toList();
    return Stream.of(Server.values())
        .filter(known -> known.word().equals(server))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongCommandLine(
                    "There is no configuration for `" + server + "`.",
                    Spelling.hint(server, names).orElse("")));
  }
}
