/**
 * Draws pages by templates: the publication's own over the theme that comes with Copydesk. Start
 * with {@link org.copydesk.page.theme.Theme}.
 */
@NullMarked
package org.copydesk.page.theme;

import org.jspecify.annotations.NullMarked;
