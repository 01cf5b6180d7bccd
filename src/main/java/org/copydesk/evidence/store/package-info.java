/**
 * Captures put into a source's folder, the old ones left as they are. Start with {@link
 * org.copydesk.evidence.store.SourceFolder}.
 */
@NullMarked
package org.copydesk.evidence.store;

import org.jspecify.annotations.NullMarked;
