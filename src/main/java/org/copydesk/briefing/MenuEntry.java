package org.copydesk.briefing;

import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;

/**
 * One line of a menu.
 *
 * @param to a path from the site's root, such as {@code /claims/}, the key of a standing page, or
 *     an outside address
 * @param label what readers see; empty to take the title of the page it leads to
 */
public record MenuEntry(Placed<String> to, LocalText label) {}
