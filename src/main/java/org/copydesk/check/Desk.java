package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.FirstReader;
import org.copydesk.briefing.Surroundings;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;

/**
 * Asks the rules about briefings as soon as each is read, unless it is noted what they say, and has
 * the answers when all of the edition is checked.
 */
public final class Desk implements FirstReader, Notes {
  private final List<BriefingRule> rules;
  private final Notes notes;
  private final Map<String, List<Diagnostic>> found = new ConcurrentHashMap<>();

  /**
   * @param rules those of them that look at more than one briefing are not asked here
   * @param notes what is known from before
   */
  public Desk(List<Rule> rules, Notes notes) {
    this.rules =
        rules.stream()
            .filter(BriefingRule.class::isInstance)
            .map(BriefingRule.class::cast)
            .toList();
    this.notes = notes;
  }

  @Override
  public void sees(Briefing briefing, Surroundings around) {
    Optional<List<Diagnostic>> noted = notes.find(briefing.file(), around);
    if (noted.isPresent()) {
      found.put(briefing.file().path(), noted.get());
      return;
    }
    List<Diagnostic> remarks = new ArrayList<>();
    ask(briefing, around, remarks::add);
    keep(briefing.file(), around, List.copyOf(remarks));
  }

  /** Asks all rules, with the claims and sources told apart once for those that look at one. */
  private void ask(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    List<ClaimInBriefing> claims = ClaimInBriefing.of(briefing, around).toList();
    List<DeclaredSource> sources = DeclaredSource.of(briefing, around).toList();
    for (BriefingRule rule : rules) {
      if (rule instanceof ClaimRule one) {
        for (ClaimInBriefing claim : claims) {
          one.check(claim, remarks);
        }
      } else if (rule instanceof SourceRule one) {
        for (DeclaredSource source : sources) {
          one.check(source, remarks);
        }
      } else {
        rule.check(briefing, around, remarks);
      }
    }
  }

  @Override
  public Optional<List<Diagnostic>> find(TextFile briefing, Surroundings around) {
    return Optional.ofNullable(found.get(briefing.path()));
  }

  /** Lets go of the answers, once all of the edition is checked. */
  public void clear() {
    found.clear();
  }

  @Override
  public void keep(TextFile briefing, Surroundings around, List<Diagnostic> remarks) {
    found.put(briefing.path(), remarks);
    notes.keep(briefing, around, remarks);
  }

  @Override
  public Optional<List<Diagnostic>> find(Edition edition) {
    return notes.find(edition);
  }

  @Override
  public void keep(List<Diagnostic> remarks) {
    notes.keep(remarks);
  }
}
