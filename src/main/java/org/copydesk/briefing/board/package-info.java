/**
 * What stands where on the desk, and what comes next for it. Start with {@link
 * org.copydesk.briefing.board.Board}. How the board looks is decided elsewhere.
 */
@NullMarked
package org.copydesk.briefing.board;

import org.jspecify.annotations.NullMarked;
