package org.copydesk.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Reading;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.text.Diagnostic;

/**
 * The copy desk: runs rules over an edition and grades what they find as the publication asks.
 *
 * <pre>{@code
 * new Checker(Rules.all(), HelpPages.ids()).check(reading);
 * }</pre>
 *
 * The work is done in parallel; remarks come sorted by path, place and id, whatever the number of
 * threads.
 */
public final class Checker {
  private final List<Rule> rules;
  private final Collection<String> known;

  /**
   * @param rules the rules to run
   * @param known ids of further remarks that a publication may name, such as those of the reader
   */
  public Checker(List<Rule> rules, Collection<String> known) {
    this.rules = List.copyOf(rules);
    this.known = Stream.concat(known.stream(), rules.stream().map(Rule::id)).distinct().toList();
  }

  /** Knows the remarks of the rules and of the reader. */
  public Checker(List<Rule> rules) {
    this(rules, Remark.ids());
  }

  /** What the rules say about an edition, graded and sorted. */
  public List<Diagnostic> check(Edition edition) {
    return check(new Reading(edition, List.of()));
  }

  /**
   * What the reader said and what the rules say, graded by {@link Grades} and sorted. Names in
   * {@code severities} and {@code allow} that no remark has are errors, {@code unknown-rule}, and
   * so are allowances of what a file cannot allow itself, {@code binding-rule}.
   */
  public List<Diagnostic> check(Reading reading) {
    return check(reading, Notes.NONE);
  }

  /** The same, with rules about briefings asked only where nothing is noted. */
  public List<Diagnostic> check(Reading reading, Notes notes) {
    Grades grades = new Grades(reading.edition(), binding());
    // Collected before it is joined with the rest, since a stream within a stream is not parallel.
    List<Diagnostic> found = found(reading.edition(), notes);
    return Stream.of(
            found.stream().flatMap(diagnostic -> grades.ofRule(diagnostic).stream()),
            reading.diagnostics().stream().flatMap(d -> grades.ofReader(d).stream()),
            new RuleNames(known, binding()).wrong(reading.edition()))
        .flatMap(stream -> stream)
        .sorted()
        .toList();
  }

  /**
   * What all rules say. Those about briefings look at one briefing one after the other, so that
   * what they read of it and of its sources is at hand for all of them.
   */
  private List<Diagnostic> found(Edition edition, Notes notes) {
    Desk desk = new Desk(rules, notes);
    List<Consumer<Consumer<Diagnostic>>> tasks = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof BriefingRule one) {
        tasks.add(remarks -> one.checkPages(edition, remarks));
      }
    }
    tasks.add(remarks -> ofEdition(edition, notes).forEach(remarks));
    for (Briefing briefing : edition.briefings()) {
      tasks.add(
          remarks -> {
            desk.sees(briefing, edition);
            desk.find(briefing.file(), edition).orElse(List.of()).forEach(remarks);
          });
    }
    return tasks.parallelStream().flatMap(Checker::found).toList();
  }

  /** What rules that look at more than one briefing say. */
  private List<Diagnostic> ofEdition(Edition edition, Notes notes) {
    Optional<List<Diagnostic>> noted = notes.find(edition);
    if (noted.isPresent()) {
      return noted.get();
    }
    List<Diagnostic> said =
        rules.stream()
            .filter(rule -> !(rule instanceof BriefingRule))
            .<Consumer<Consumer<Diagnostic>>>map(rule -> remarks -> rule.check(edition, remarks))
            .toList()
            .parallelStream()
            .flatMap(Checker::found)
            .toList();
    notes.keep(said);
    return said;
  }

  private Set<String> binding() {
    return rules.stream().filter(Rule::isBinding).map(Rule::id).collect(Collectors.toSet());
  }

  private static Stream<Diagnostic> found(Consumer<Consumer<Diagnostic>> task) {
    List<Diagnostic> found = new ArrayList<>();
    task.accept(found::add);
    return found.stream();
  }
}
