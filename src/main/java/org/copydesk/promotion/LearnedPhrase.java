package org.copydesk.promotion;

import java.util.List;

/**
 * One to three words whose weight was learned from labelled pages.
 *
 * @param weight above 0 speaks for promotion, below 0 for story
 */
record LearnedPhrase(List<PhrasePattern> pattern, double weight) {}
