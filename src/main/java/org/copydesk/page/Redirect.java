package org.copydesk.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.StandingPage;
import org.copydesk.page.address.Address;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.text.Placed;

/**
 * A former address that leads on. A plain web server knows no redirects, so a page does it.
 *
 * @param target where it leads
 * @param title of the page it leads to
 */
public record Redirect(
    Address address, Address target, String title, URI base, String lang, String origin)
    implements FilePage {

  /** The former addresses of a language's briefings and standing pages. */
  static List<Page> all(Shelf shelf) {
    List<Page> redirects = new ArrayList<>();
    for (Briefing briefing : shelf.volume().briefings()) {
      Address to = shelf.addresses().briefing(briefing);
      String file = briefing.file().path();
      for (Placed<String> alias : briefing.head().aliases()) {
        redirects.add(of(shelf, alias.value(), to, briefing.title(), file));
      }
    }
    for (StandingPage page : shelf.volume().pages()) {
      Address to = shelf.addresses().below(page.path());
      for (Placed<String> alias : page.aliases()) {
        redirects.add(of(shelf, alias.value(), to, page.title().value(), page.file().path()));
      }
    }
    return redirects;
  }

  private static Redirect of(
      Shelf shelf, String alias, Address target, String title, String origin) {
    String last = alias.substring(alias.lastIndexOf('/') + 1);
    boolean file = last.isEmpty() || last.contains(".");
    Address address = Address.written(file ? alias : alias + "/");
    URI base = shelf.edition().site().base();
    return new Redirect(address, target, title, base, shelf.lang(), origin);
  }

  @Override
  public String to(Address target) {
    return target.from(address);
  }

  @Override
  public String template() {
    return "redirect.ftlh";
  }
}
