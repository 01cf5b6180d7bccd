/**
 * A foreign page taken apart into blocks, and the article found among them. Start with {@link
 * org.copydesk.clipping.page.ArticleFinder}.
 */
@NullMarked
package org.copydesk.clipping.page;

import org.jspecify.annotations.NullMarked;
