/**
 * What a reader will see: the pages of an edition, the theme that draws them, and each language's
 * words. Start with {@link org.copydesk.page.PagePlan}; {@code page.theme} draws what it plans.
 */
@NullMarked
package org.copydesk.page;

import org.jspecify.annotations.NullMarked;
