package org.copydesk.promotion;

import java.util.Arrays;
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
  private static final int GOES_ON = 1;
  private static final int BY_ANY_WORD = 2;
  private static final int BY_BEGINNING = 4;

  /** Nothing but one step leads to the state, so that patterns may have it in common. */
  private static final int OWN_WAY = 8;

  private final WordTable table = new WordTable();
  private final Steps firstStep = new Steps();
  private int[] rootSteps = new int[1024];
  private int[] ends = new int[1024];
  private int[] targets = new int[1024];
  private int[] nextStep = new int[1024];
  private int[] phrases = new int[256];
  private int[] nextEnd = new int[256];

  /** What may follow each state, and how it is reached: some of the signs below. */
  private byte[] signs = new byte[1024];

  private int steps;
  private int endings;
  private int states = ROOT;
  private final int startSign = table.whole(PhrasePattern.START);
  private final int endSign = table.whole(PhrasePattern.END);
  private final int anyWord = table.whole(PhrasePattern.ANY);

  /** Stands for every number, and is found like the beginning of a word. */
  private final int number = table.whole(PhrasePattern.NUMBER);

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

  /** Makes ready for finding; no pattern may be added after it. */
  void settle() {
    table.settle();
    firstStep.settle();
  }

  /** The passage's words, numbered for this net. */
  Words cut(String text) {
    return Words.of(text, table);
  }

  /**
   * Finds every phrase in the words; a phrase may be found twice at one place. Signs such as a
   * colon or an arrow do not keep the first word from being the start, nor the last from the end.
   */
  void find(Words in, Finder finder) {
    Walk walk = new Walk(in, finder);
    walk.take(ROOT, startSign, 0);
    if (in.opening() > 0) {
      walk.take(ROOT, startSign, in.opening());
    }
    for (int start = 0; start < in.count(); start++) {
      walk.start = start;
      walk.go(ROOT, start);
    }
  }

  /** One way through the net over the words. */
  private final class Walk {
    private final Words in;
    private final Finder finder;
    private final int count;
    private final int closing;
    private int start;

    Walk(Words in, Finder finder) {
      this.in = in;
      this.finder = finder;
      this.count = in.count();
      this.closing = in.closing();
    }

    /** From a state on, with the word at that place before it. */
    private void go(int state, int at) {
      if (at == count) {
        take(state, endSign, at);
        return;
      }
      if (at >= closing && at > start) {
        take(state, endSign, at);
      }
      int whole = in.whole(at);
      if (whole != 0) {
        take(state, whole, at + 1);
      }
      if (state == ROOT || is(state, BY_BEGINNING)) {
        for (int beginning : in.beginnings(at)) {
          take(state, beginning, at + 1);
        }
      }
      if (state != ROOT && is(state, BY_ANY_WORD)) {
        take(state, anyWord, at + 1);
      }
    }

    /** Over a word to every state it leads to; {@code at} is the place after it. */
    private void take(int state, int word, int at) {
      int next = state == ROOT ? fromRoot(word) : fromState(state, word);
      for (; next != 0; next = nextStep[next]) {
        int target = targets[next];
        for (int end = endOf(target); end != 0; end = nextEnd[end]) {
          finder.found(phrases[end], start, at);
        }
        if (is(target, GOES_ON) && word != endSign) {
          go(target, at);
        }
      }
    }
  }

  private boolean is(int state, int sign) {
    return state < signs.length && (signs[state] & sign) != 0;
  }

  private void sign(int state, int sign) {
    if (state >= signs.length) {
      signs = Arrays.copyOf(signs, state * 2);
    }
    signs[state] |= (byte) sign;
  }

  private int fromRoot(int word) {
    return word < rootSteps.length ? rootSteps[word] : 0;
  }

  private int fromState(int state, int word) {
    return firstStep.get(state, word);
  }

  private int endOf(int state) {
    return state < ends.length ? ends[state] : 0;
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

  /** One state, to which the word leads from each of the old ones. */
  private int[] join(int[] from, int word) {
    int joint = from.length == 1 ? shared(from[0], word) : 0;
    if (joint == 0) {
      joint = ++states;
      for (int state : from) {
        lead(state, word, joint);
      }
      if (from.length == 1) {
        sign(joint, OWN_WAY);
      }
    }
    return new int[] {joint};
  }

  /** The state to which nothing but this step leads, so that patterns may have it in common. */
  private int shared(int state, int word) {
    int next = state == ROOT ? fromRoot(word) : fromState(state, word);
    while (next != 0 && !is(targets[next], OWN_WAY)) {
      next = nextStep[next];
    }
    return next == 0 ? 0 : targets[next];
  }

  private void lead(int state, int word, int target) {
    sign(state, GOES_ON);
    if (word == anyWord) {
      sign(state, BY_ANY_WORD);
    } else if (word == number || table.isBeginning(word)) {
      sign(state, BY_BEGINNING);
    }
    steps++;
    if (steps == targets.length) {
      targets = Arrays.copyOf(targets, steps * 2);
      nextStep = Arrays.copyOf(nextStep, steps * 2);
    }
    targets[steps] = target;
    if (state == ROOT) {
      if (word >= rootSteps.length) {
        rootSteps = Arrays.copyOf(rootSteps, word * 2);
      }
      nextStep[steps] = rootSteps[word];
      rootSteps[word] = steps;
    } else {
      nextStep[steps] = fromState(state, word);
      firstStep.put(state, word, steps);
    }
  }

  private void end(int state, int phrase) {
    endings++;
    if (endings == phrases.length) {
      phrases = Arrays.copyOf(phrases, endings * 2);
      nextEnd = Arrays.copyOf(nextEnd, endings * 2);
    }
    if (state >= ends.length) {
      ends = Arrays.copyOf(ends, state * 2);
    }
    phrases[endings] = phrase;
    nextEnd[endings] = ends[state];
    ends[state] = endings;
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
}
