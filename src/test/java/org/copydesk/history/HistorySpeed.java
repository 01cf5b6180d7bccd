package org.copydesk.history;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reading;
import org.copydesk.check.PublishedChange;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;

/**
 * Times reading a long history: makes a repository of many briefings and commits, and reads it for
 * the first time, again, after new commits, and after the branch was rewritten. Run by {@code
 * ./bench history}.
 */
public final class HistorySpeed {
  private static final int FOLDERS = 100;

  private final Path folder;
  private final Random random = new Random(1);
  private final Map<Integer, TreeMap<String, ObjectId>> trees = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private ObjectId head = ObjectId.zeroId();
  private int commits;

  private HistorySpeed(Path folder) {
    this.folder = folder;
  }

  /**
   * @param args an empty folder, the number of briefings, the number of commits
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    int briefings = Integer.parseInt(args[1]);
    int commits = Integer.parseInt(args[2]);
    HistorySpeed speed = new HistorySpeed(folder);
    speed.time("made", () -> speed.make(briefings, commits));
    speed.time("first read", speed::read);
    speed.time("later read", speed::read);
    speed.make(briefings, 10);
    speed.time("after 10 new commits", speed::read);
    System.gc();
    try (Repository repository = speed.open()) {
      long before = used();
      Chronicle chronicle = repository.chronicle();
      System.gc();
      System.out.printf(
          Locale.ROOT,
          "%-34s %d MB for %d commits%n",
          "memory held",
          (used() - before) / 1_000_000,
          chronicle.commits());
    }
    speed.time("reading the publication", speed::publication);
    speed.time("compared with git, first", speed::compare);
    speed.time("compared with git, later", speed::compare);
  }

  private interface Work {
    void run() throws Exception;
  }

  private void time(String what, Work work) throws Exception {
    long cpu = processor();
    long wall = System.nanoTime();
    work.run();
    System.out.printf(
        Locale.ROOT,
        "%-34s %.2f s, processor %.2f s%n",
        what,
        (System.nanoTime() - wall) / 1e9,
        (processor() - cpu) / 1e9);
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private Repository open() {
    return Repository.open(folder, Map.of()).repository().orElseThrow();
  }

  private void read() throws Exception {
    try (Repository repository = open()) {
      repository.chronicle();
    }
  }

  private Reading publication() throws Exception {
    return new EditionReader(folder).read();
  }

  private void compare() throws Exception {
    Reading reading = publication();
    try (var past = reading.edition().past()) {
      long changes =
          reading.edition().briefings().parallelStream()
              .mapToLong(b -> PublishedChange.all(b, reading.edition()).size())
              .sum();
      System.out.println(changes + " changes of what was published");
    }
  }

  private void make(int briefings, int more) throws Exception {
    Files.createDirectories(folder);
    Surroundings.settle();
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
        ObjectInserter inserter =
            ((ObjectDirectory) git.getRepository().getObjectDatabase()).newPackInserter()) {
      for (int i = 0; i < more; i++, commits++) {
        int number = commits < briefings ? commits : random.nextInt(briefings);
        commit(inserter, number, commits >= briefings && random.nextInt(3) == 0);
      }
      inserter.flush();
      RefUpdate update = git.getRepository().updateRef(Constants.HEAD);
      update.setNewObjectId(head);
      update.forceUpdate();
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.resolve("..").normalize());
      Files.writeString(file, text.getValue());
    }
    texts.clear();
  }

  private void commit(ObjectInserter inserter, int number, boolean rated) throws IOException {
    int place = number % FOLDERS;
    String name = "b" + number + ".md";
    String text = text(number, rated);
    texts.put(String.format(Locale.ROOT, "content/briefings/%02d/%s", place, name), text);
    trees
        .computeIfAbsent(place, p -> new TreeMap<>())
        .put(name, inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8)));
    TreeMap<String, ObjectId> above = new TreeMap<>();
    trees.forEach((p, files) -> above.put(String.format(Locale.ROOT, "%02d", p), ids(p)));
    above.put(String.format(Locale.ROOT, "%02d", place), tree(inserter, trees.get(place), true));
    known.put(place, above.get(String.format(Locale.ROOT, "%02d", place)));
    ObjectId all =
        tree(inserter, new TreeMap<>(Map.of("briefings", tree(inserter, above, false))), false);
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree(inserter, new TreeMap<>(Map.of("content", all)), false));
    if (!head.equals(ObjectId.zeroId())) {
      commit.setParentId(head);
    }
    Instant moment = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(3600L * commits);
    PersonIdent hand =
        new PersonIdent("Desk " + commits % 9, "desk@example.org", moment, ZoneOffset.UTC);
    commit.setAuthor(hand);
    commit.setCommitter(hand);
    commit.setMessage("Change b" + number + "\n");
    head = inserter.insert(commit);
  }

  private final Map<Integer, ObjectId> known = new HashMap<>();

  private ObjectId ids(int place) {
    return known.getOrDefault(place, ObjectId.zeroId());
  }

  private static ObjectId tree(
      ObjectInserter inserter, TreeMap<String, ObjectId> entries, boolean files)
      throws IOException {
    TreeFormatter tree = new TreeFormatter();
    entries.forEach(
        (name, id) -> tree.append(name, files ? FileMode.REGULAR_FILE : FileMode.TREE, id));
    return inserter.insert(tree);
  }

  private String text(int number, boolean rated) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      body.append("The river rose by ").append(random.nextInt(100)).append(" centimetres and ");
      body.append("nobody in the town had seen that before, as the survey says.\n\n");
    }
    return """
    ---
    title: Briefing %d
    slug: b%d
    status: published
    published: 2019-06-01
    claims:
      - id: c%d
        claim: The river rose by a metre.
        rating: %s
        evidence:
          - { source: s, relation: supports, quote: "It rose." }
    sources:
      s: { title: Survey, publisher: Office, url: "https://survey.example/", published: 2019-01-01, lang: en, kind: primary }
    ---
    %s
    """
        .formatted(number, number, number, rated ? "mixed" : "false", body);
  }
}
