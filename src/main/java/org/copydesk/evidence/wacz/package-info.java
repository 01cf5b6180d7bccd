/**
 * Captures packed for readers as WACZ 1.1.1, and such packages read back. Start with {@link
 * org.copydesk.evidence.wacz.WaczFile}.
 */
@NullMarked
package org.copydesk.evidence.wacz;

import org.jspecify.annotations.NullMarked;
