/**
 * Full-text search without a server: an index in small files that a browser fetches as it needs
 * them. Start with {@link org.copydesk.page.search.SearchIndex}.
 */
@NullMarked
package org.copydesk.page.search;

import org.jspecify.annotations.NullMarked;
