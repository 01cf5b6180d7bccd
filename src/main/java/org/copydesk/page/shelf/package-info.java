/**
 * An edition sorted for reading: one language's share of it, which source is cited where, and what
 * translates what. Start with {@link org.copydesk.page.shelf.Volume}.
 */
@NullMarked
package org.copydesk.page.shelf;

import org.jspecify.annotations.NullMarked;
