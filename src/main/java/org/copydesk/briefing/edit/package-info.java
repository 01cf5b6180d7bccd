/**
 * Careful changes in files that people wrote: a key set or an entry added in front matter while
 * every other byte stays. Start with {@link org.copydesk.briefing.edit.FrontMatterEditor}.
 */
@NullMarked
package org.copydesk.briefing.edit;

import org.jspecify.annotations.NullMarked;
