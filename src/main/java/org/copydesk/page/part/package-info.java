/**
 * The parts that pages are made of, as templates see them: verdicts, claim boxes, source lines,
 * cards. Records only; an {@link org.copydesk.page.address.Address} in them becomes a link by the
 * page that shows it.
 */
@NullMarked
package org.copydesk.page.part;

import org.jspecify.annotations.NullMarked;
