/**
 * A clipping put into a publication: the draft, its source, the stored original, the import report.
 * Start with {@link org.copydesk.clipping.draft.ImportDesk}.
 */
@NullMarked
package org.copydesk.clipping.draft;

import org.jspecify.annotations.NullMarked;
