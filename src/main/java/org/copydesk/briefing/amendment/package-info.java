/**
 * What differs between two versions of a briefing, for readers: word by word, and nothing of what
 * only machines see. Start with {@link org.copydesk.briefing.amendment.Amendments}.
 */
@NullMarked
package org.copydesk.briefing.amendment;

import org.jspecify.annotations.NullMarked;
