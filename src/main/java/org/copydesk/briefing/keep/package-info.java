/**
 * Records written as bytes and read again, by their components: what a file gave need not be read
 * out of its text twice. Knows shapes of values, nothing of briefings. Start with {@link
 * org.copydesk.briefing.keep.Codec}.
 */
@NullMarked
package org.copydesk.briefing.keep;

import org.jspecify.annotations.NullMarked;
