package org.copydesk.briefing;

import org.copydesk.markdown.Block;

/**
 * A block that was cut out of a text because it is promotion.
 *
 * @param rule which kind, such as {@code newsletter}
 * @param reason why, in a sentence for editors
 */
public record Cut(Block block, String rule, String reason) {}
