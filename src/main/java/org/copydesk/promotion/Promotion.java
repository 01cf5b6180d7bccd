package org.copydesk.promotion;

/**
 * A passage that is promotion rather than story.
 *
 * @param index 0-based place in the list that was judged
 * @param rule which kind, such as {@code newsletter}; one of {@link PromotionRule#id}
 * @param reason why, in a sentence for editors
 */
public record Promotion(int index, String rule, String reason) {}
