package org.copydesk.briefing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.history.Chronicle;
import org.copydesk.history.Commit;
import org.copydesk.history.Opening;
import org.copydesk.history.Repository;
import org.copydesk.history.Revision;
import org.copydesk.history.Stamp;
import org.copydesk.history.Standing;
import org.copydesk.history.Step;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * What briefings were before, as far as git knows. Nothing is read before it is asked for, and each
 * thing once; whatever cannot be read is as if it were not there, and {@link #problem} says so.
 * Thread-safe.
 *
 * <pre>{@code
 * Past past = edition.past();
 * for (Step step : past.steps(briefing)) {   // newest first
 *   past.read(step);                         // the briefing as it was
 * }
 * }</pre>
 */
public final class Past implements AutoCloseable {
  private static final Pattern STATUS =
      Pattern.compile("(?m)^status:[ \\t]*(draft|review)[ \\t]*(?:#.*)?$");

  private final Path root;
  private final FileReader reader;
  private final HistoryPolicy policy;
  private final FactsFile known;
  private Presence presence = new Presence(Set.of(), Map.of());
  private @Nullable Opened opened;

  /**
   * @param root the publication's folder
   */
  Past(Path root, FileReader reader, HistoryPolicy policy) {
    this.root = root;
    this.reader = reader;
    this.policy = policy;
    this.known = new FactsFile(root.resolve(".copydesk"));
  }

  /**
   * What is there today.
   *
   * @param files the paths of all briefings on disk
   * @param read the state of each that could be read
   */
  record Presence(Set<String> files, Map<String, Status> read) {}

  /** Says what is there today. */
  void stands(Presence today) {
    presence = today;
  }

  private record Opened(
      Optional<Repository> repository,
      Chronicle chronicle,
      Map<String, String> published,
      Optional<String> state,
      String problem) {}

  /** Whether there is a history at all. */
  public boolean isKnown() {
    return opened().repository().filter(r -> r.head().isPresent()).isPresent();
  }

  /** Whether older history was left out when the repository was cloned. */
  public boolean isShallow() {
    return opened().repository().map(Repository::standing).map(Standing::shallow).orElse(false);
  }

  /** Why the history cannot be read, in a sentence; empty when it can, and when there is none. */
  public String problem() {
    return opened().problem();
  }

  /** Whether the published state is a name that means nothing in this repository. */
  public boolean lacksPublishedState() {
    return isKnown() && !policy.byCommits() && opened().state().isEmpty();
  }

  /** What the publication asks of its history. */
  public HistoryPolicy policy() {
    return policy;
  }

  /** The states that a briefing's file has had on the main line, newest first. */
  public List<Step> steps(Briefing briefing) {
    return opened().chronicle().steps(briefing.file().path());
  }

  /** Every state of a briefing's file, newest first, from all branches that were merged. */
  public List<Revision> revisions(Briefing briefing) {
    return opened().chronicle().revisions(briefing.file().path());
  }

  /** A briefing as a commit left it; empty when it was removed, or cannot be read today. */
  public Optional<Briefing> read(Revision revision) {
    return text(revision.path(), revision.blob())
        .flatMap(text -> reader.briefing(revision.path(), text));
  }

  /**
   * The briefing as it was before a commit, on each of the lines that met in it; not where it had
   * another name.
   */
  public List<Briefing> before(Revision revision) {
    List<Briefing> before = new ArrayList<>();
    for (String parent : revision.commit().parents()) {
      opened()
          .repository()
          .flatMap(r -> quietly(() -> r.content(parent, revision.path())).flatMap(b -> b))
          .flatMap(bytes -> FileReader.text(revision.path(), bytes))
          .flatMap(text -> reader.briefing(revision.path(), text))
          .ifPresent(before::add);
    }
    return before;
  }

  /** A commit's bytes, with its signature. */
  public Optional<byte[]> raw(Commit commit) {
    return opened()
        .repository()
        .flatMap(r -> quietly(() -> r.rawCommit(commit.id())).flatMap(b -> b));
  }

  /** Whether a briefing is as a step left it, byte for byte but for the ends of lines. */
  public boolean isUnchanged(Briefing briefing, Step step) {
    return step.blob().equals(Optional.of(blobId(briefing.file().text())));
  }

  /** A briefing as it was; empty when it was removed, or cannot be read today. */
  public Optional<Briefing> read(Step step) {
    return text(step).flatMap(text -> reader.briefing(step.path(), text));
  }

  /** What rules must know of a version; empty as in {@link #read}. */
  public Optional<Facts> facts(Step step) {
    return step.blob().flatMap(blob -> known.get(blob, () -> read(step).map(Facts::of)));
  }

  /** Whether readers could see a version; told without reading all of it where that is plain. */
  public boolean isOut(Step step) {
    Optional<Facts> facts = step.blob().flatMap(known::known);
    if (facts.isPresent()) {
      return facts.get().status().isOut();
    }
    return status(step).map(Status::isOut).orElse(false);
  }

  /** A version's status; empty as in {@link #read}. */
  public Optional<Status> status(Step step) {
    Optional<Facts> facts = step.blob().flatMap(known::known);
    if (facts.isPresent()) {
      return facts.map(Facts::status);
    }
    Optional<TextFile> text = text(step);
    Optional<Matcher> plain =
        text.flatMap(t -> FrontMatter.split(t, remark -> {}))
            .map(matter -> STATUS.matcher(matter.yaml().text()))
            .filter(Matcher::find);
    return plain.isPresent()
        ? Optional.of(plain.get().group(1).equals("draft") ? Status.DRAFT : Status.REVIEW)
        : facts(step).map(Facts::status);
  }

  /**
   * The version that readers know, by the publication's policy: the first one committed as
   * published, or that of the last deployment, or that of a branch or tag.
   */
  public Optional<Step> published(Briefing briefing) {
    List<Step> steps = steps(briefing);
    if (policy.byCommits()) {
      Optional<Step> first = Optional.empty();
      for (Step step : steps) {
        first = isOut(step) ? Optional.of(step) : first;
      }
      return first;
    }
    for (Step step : steps) {
      String blob = opened().published().get(step.path());
      if (blob != null) {
        return Optional.of(known(steps, blob).orElseGet(() -> elsewhere(step, blob)))
            .filter(this::isOut);
      }
    }
    return Optional.empty();
  }

  /**
   * The last published version of each briefing that readers can no longer see: its file is gone,
   * or it was made a draft again. By path.
   */
  public List<Step> gone() {
    Set<String> paths =
        policy.byCommits() ? opened().chronicle().paths() : opened().published().keySet();
    return paths.stream()
        .filter(path -> path.startsWith("content/briefings/") && path.endsWith(".md"))
        .filter(this::isGone)
        .sorted()
        .flatMap(path -> lastOut(path).stream())
        .toList();
  }

  private boolean isGone(String path) {
    Status status = presence.read().get(path);
    return status == null ? !presence.files().contains(path) : !status.isOut();
  }

  private Optional<Step> lastOut(String path) {
    List<Step> steps = opened().chronicle().steps(path);
    Optional<Step> out = steps.stream().filter(this::isOut).findFirst();
    // A file that has another name today is not gone.
    return out.filter(step -> step.path().equals(path));
  }

  /** Keeps what was found out about versions for the next run. */
  public void keep() {
    known.write();
  }

  @Override
  public synchronized void close() {
    keep();
    // A reference to the method would load JGit where there is no repository: a fifth of a small
    // build's time.
    if (opened != null && opened.repository().isPresent()) {
      opened.repository().get().close();
    }
    opened = null;
  }

  private static Optional<Step> known(List<Step> steps, String blob) {
    return steps.stream().filter(s -> s.blob().equals(Optional.of(blob))).findFirst();
  }

  /** A version on another line of commits. */
  private Step elsewhere(Step step, String blob) {
    Optional<Commit> commit =
        opened()
            .state()
            .flatMap(
                id ->
                    opened()
                        .repository()
                        .flatMap(r -> quietly(() -> r.commit(id)).flatMap(c -> c)));
    List<Stamp> authors = commit.map(c -> List.of(c.author())).orElse(step.authors());
    return new Step(commit.orElse(step.commit()), authors, step.path(), Optional.of(blob), false);
  }

  private Optional<TextFile> text(Step step) {
    return text(step.path(), step.blob());
  }

  private Optional<TextFile> text(String path, Optional<String> blob) {
    Optional<Repository> repository = opened().repository();
    if (repository.isEmpty() || blob.isEmpty()) {
      return Optional.empty();
    }
    return quietly(() -> repository.get().blob(blob.get()))
        .flatMap(bytes -> bytes)
        .flatMap(bytes -> FileReader.text(path, bytes));
  }

  private interface Question<T> {
    T ask() throws CannotGoOn;
  }

  private static <T> Optional<T> quietly(Question<T> question) {
    try {
      return Optional.of(question.ask());
    } catch (CannotGoOn missing) {
      return Optional.empty();
    }
  }

  private synchronized Opened opened() {
    Opened result = opened;
    if (result == null) {
      result = open();
      opened = result;
    }
    return result;
  }

  private Opened open() {
    Opening opening = Opening.of(root, Map.of());
    if (opening.repository().isEmpty()) {
      boolean unreadable = opening.state() == Opening.State.UNREADABLE;
      return without(unreadable ? opening.sentence() : "");
    }
    Repository repository = opening.repository().get();
    try {
      Chronicle chronicle = repository.chronicle();
      Optional<String> state =
          policy.byCommits() ? Optional.empty() : new PublishedState(root, policy).in(repository);
      Map<String, String> files = state.isEmpty() ? Map.of() : repository.files(state.get());
      return new Opened(Optional.of(repository), chronicle, files, state, "");
    } catch (CannotGoOn unreadable) {
      repository.close();
      return without(unreadable.sentence());
    }
  }

  private static Opened without(String problem) {
    return new Opened(Optional.empty(), Chronicle.none(), Map.of(), Optional.empty(), problem);
  }

  /** As git names contents: the SHA-1 of a header and the bytes. */
  private static String blobId(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(sha1.digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
