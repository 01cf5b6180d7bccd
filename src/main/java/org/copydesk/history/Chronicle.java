package org.copydesk.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happened to every file of a publication, up to one commit. Immutable. */
public final class Chronicle {
  private final Map<String, List<Revision>> revisions;
  private final Map<String, List<Step>> steps;
  private final int commits;
  private final int fresh;

  private Chronicle(
      Map<String, List<Revision>> revisions,
      Map<String, List<Step>> steps,
      int commits,
      int fresh) {
    this.revisions = revisions;
    this.steps = steps;
    this.commits = commits;
    this.fresh = fresh;
  }

  /** Nothing happened. */
  public static Chronicle none() {
    return new Chronicle(Map.of(), Map.of(), 0, 0);
  }

  /**
   * Every state of a file, newest first, through renames and from all branches that were merged.
   *
   * @param path where it is in the commit up to which this was read
   */
  public List<Revision> revisions(String path) {
    return revisions.getOrDefault(path, List.of());
  }

  /**
   * The states of a file on the main line, newest first, through renames.
   *
   * @param path where it is in the commit up to which this was read
   */
  public List<Step> steps(String path) {
    return steps.getOrDefault(path, List.of());
  }

  /** Every path that a file had last, also of files that were removed since. */
  public Set<String> paths() {
    return Collections.unmodifiableSet(steps.keySet());
  }

  /** How many commits it was read from. */
  public int commits() {
    return commits;
  }

  /** How many of them were read from the repository, and not kept from an earlier walk. */
  public int fresh() {
    return fresh;
  }

  Chronicle withFresh(int count) {
    return new Chronicle(revisions, steps, commits, count);
  }

  /**
   * @param shallow the commits at which older history was left out
   */
  static Chronicle of(List<Entry> entries, Optional<String> head, Set<String> shallow) {
    Weaver all = new Weaver();
    Succession.sorted(entries).forEach(entry -> all.add(entry.commit(), entry.touches()));
    Map<String, List<Revision>> revisions = all.newestFirst();
    MainLine line = new MainLine(entries, head);
    Weaver main = new Weaver();
    line.oldestFirst().forEach(entry -> main.add(entry.commit(), entry.landed()));
    Map<String, List<Step>> steps = new HashMap<>();
    main.newestFirst()
        .forEach(
            (path, states) -> {
              List<Revision> known = revisions.getOrDefault(path, List.of());
              steps.put(
                  path,
                  states.stream()
                      .map(
                          state ->
                              new Step(
                                  state.commit(),
                                  authors(state, known, line),
                                  state.path(),
                                  state.blob(),
                                  shallow.contains(state.commit().id())))
                      .toList());
            });
    return new Chronicle(revisions, steps, entries.size(), 0);
  }

  private static List<Stamp> authors(Revision state, List<Revision> known, MainLine line) {
    Commit commit = state.commit();
    if (commit.parents().size() < 2) {
      return List.of(commit.author());
    }
    Map<String, Stamp> authors = new LinkedHashMap<>();
    for (Revision revision : known) {
      if (line.landing(revision.commit()).equals(Optional.of(commit.id()))) {
        Stamp author = revision.commit().author();
        authors.putIfAbsent(author.name() + " " + author.email(), author);
      }
    }
    return authors.isEmpty() ? List.of(commit.author()) : new ArrayList<>(authors.values());
  }
}
