/**
 * Front matter and prose become a {@link org.copydesk.briefing.Briefing}; all of them with the
 * site's facts an {@link org.copydesk.briefing.Edition}. Start with {@link
 * org.copydesk.briefing.EditionReader}.
 */
@NullMarked
package org.copydesk.briefing;

import org.jspecify.annotations.NullMarked;
