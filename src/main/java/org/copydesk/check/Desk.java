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
  private final List<Question> questions;
  private final Notes notes;
  private final Map<String, List<Diagnostic>> found = new ConcurrentHashMap<>();

  /**
   * @param rules those of them that look at more than one briefing are not asked here
   * @param notes what is known from before
   */
  public Desk(List<Rule> rules, Notes notes) {
    this.questions =
        rules.stream()
            .filter(BriefingRule.class::isInstance)
            .map(BriefingRule.class::cast)
            .map(Desk::question)
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
    Matter matter = Matter.of(briefing, around);
    Consumer<Diagnostic> taker = remarks::add;
    for (Question question : questions) {
      question.ask(matter, taker);
    }
    keep(briefing.file(), around, List.copyOf(remarks));
  }

  /** A briefing with what several rules ask of it, found once. */
  private record Matter(
      Briefing briefing,
      Surroundings around,
      List<ClaimInBriefing> claims,
      List<DeclaredSource> sources) {
    static Matter of(Briefing briefing, Surroundings around) {
      return new Matter(
          briefing,
          around,
          ClaimInBriefing.of(briefing, around).toList(),
          DeclaredSource.of(briefing, around).toList());
    }
  }

  /** What a rule is asked about a briefing. */
  private interface Question {
    void ask(Matter matter, Consumer<Diagnostic> remarks);
  }

  private static Question question(BriefingRule rule) {
    if (rule instanceof ClaimRule one) {
      return (matter, remarks) -> {
        for (ClaimInBriefing claim : matter.claims()) {
          one.check(claim, remarks);
        }
      };
    }
    if (rule instanceof SourceRule one) {
      return (matter, remarks) -> {
        for (DeclaredSource source : matter.sources()) {
          one.check(source, remarks);
        }
      };
    }
    return (matter, remarks) -> rule.check(matter.briefing(), matter.around(), remarks);
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
