/**
 * What a page says about its article: title, authors, dates, publisher, each with where it stood.
 * Start with {@link org.copydesk.clipping.byline.MetadataReader}.
 */
@NullMarked
package org.copydesk.clipping.byline;

import org.jspecify.annotations.NullMarked;
