/**
 * What is claimed, how it is rated, on which sources; figures; scales. Pure records, no files.
 * Start with {@link org.copydesk.claim.Claim}.
 */
@NullMarked
package org.copydesk.claim;

import org.jspecify.annotations.NullMarked;
