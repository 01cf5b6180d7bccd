package org.copydesk.promotion;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * All patterns of a book woven into one net of states: one walk over the words finds every phrase.
 */
final class PhraseNet {
  /** Told of each phrase that is found. */
  interface Finder {
    /**
     * @param phrase as given to {@link #add}
     * @param start its first word
     * @param end the word after its last
     */
    void found(int phrase, int start, int end);
  }

  private static final int ROOT = 1;

  private final WordTable table = new WordTable();
  private final LongMap firstStep = new LongMap();
  private final LongMap firstEnd = new LongMap();
  private int[] targets = new int[1024];
  private int[] nextStep = new int[1024];
  private int[] phrases = new int[256];
  private int[] nextEnd = new int[256];
  private final BitSet goesOnWithAny = new BitSet();
  private int steps;
  private int endings;
  private int states = ROOT;
  private final int startSign = table.whole(PhrasePattern.START);
  private final int endSign = table.whole(PhrasePattern.END);
  private final int anyWord = table.whole(PhrasePattern.ANY);

  /**
   * Weaves a pattern in.
   *
   * @param phrase what the finder is told when it is met, 0 or more
   */
  void add(List<PhrasePattern> pattern, int phrase) {
    for (int state : weave(pattern, new int[] {ROOT})) {
      if (state != ROOT) {
        end(state, phrase);
      }
    }
  }

  /** The passage's words, numbered for this net. */
  Words cut(String text) {
    return Words.of(text, table);
  }

  /** Finds every phrase in the words; a phrase may be found twice at one place. */
  void find(Words in, Finder finder) {
    take(in, new Step(ROOT, startSign, 0, 0), finder);
    for (int start = 0; start < in.count(); start++) {
      walk(in, start, ROOT, start, finder);
    }
  }

  /** From a state over a word: {@code at} is the place after that word. */
  private record Step(int state, int word, int at, int start) {}

  private void walk(Words in, int at, int state, int start, Finder finder) {
    if (at == in.count()) {
      take(in, new Step(state, endSign, at, start), finder);
      return;
    }
    if (in.whole(at) != 0) {
      take(in, new Step(state, in.whole(at), at + 1, start), finder);
    }
    for (int beginning : in.beginnings(at)) {
      take(in, new Step(state, beginning, at + 1, start), finder);
    }
    if (state != ROOT && goesOnWithAny.get(state)) {
      take(in, new Step(state, anyWord, at + 1, start), finder);
    }
  }

  private void take(Words in, Step step, Finder finder) {
    int next = firstStep.get(key(step.state(), step.word()));
    for (; next != 0; next = nextStep[next]) {
      int state = targets[next];
      for (int end = firstEnd.get(state); end != 0; end = nextEnd[end]) {
        finder.found(phrases[end], step.start(), step.at());
      }
      if (step.word() != endSign) {
        walk(in, step.at(), state, step.start(), finder);
      }
    }
  }

  /** Leads the pattern on from each of the states and returns where it ends. */
  private int[] weave(List<PhrasePattern> pattern, int[] from) {
    int[] states = from;
    for (PhrasePattern part : pattern) {
      if (part instanceof PhrasePattern.Word word) {
        states = join(states, number(word.folded()));
      } else if (part instanceof PhrasePattern.OneOf choice) {
        int[] ends = {};
        for (List<PhrasePattern> sequence : choice.sequences()) {
          ends = both(ends, weave(sequence, states));
        }
        states = ends;
      } else {
        int[] one = join(states, anyWord);
        int[] two = join(one, anyWord);
        states = both(states, both(both(one, two), join(two, anyWord)));
      }
    }
    return states;
  }

  /** One new state, to which the word leads from each of the old ones. */
  private int[] join(int[] from, int word) {
    int joint = ++states;
    for (int state : from) {
      if (word == anyWord) {
        goesOnWithAny.set(state);
      }
      steps++;
      if (steps == targets.length) {
        targets = Arrays.copyOf(targets, steps * 2);
        nextStep = Arrays.copyOf(nextStep, steps * 2);
      }
      targets[steps] = joint;
      nextStep[steps] = firstStep.get(key(state, word));
      firstStep.put(key(state, word), steps);
    }
    return new int[] {joint};
  }

  private void end(int state, int phrase) {
    endings++;
    if (endings == phrases.length) {
      phrases = Arrays.copyOf(phrases, endings * 2);
      nextEnd = Arrays.copyOf(nextEnd, endings * 2);
    }
    phrases[endings] = phrase;
    nextEnd[endings] = firstEnd.get(state);
    firstEnd.put(state, endings);
  }

  private int number(String word) {
    return word.endsWith("*")
        ? table.beginning(word.substring(0, word.length() - 1))
        : table.whole(word);
  }

  private static int[] both(int[] a, int[] b) {
    int[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  private static long key(int state, int word) {
    return (long) state << 32 | word;
  }
}
