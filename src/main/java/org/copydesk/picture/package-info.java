/**
 * Pictures as bytes. {@link org.copydesk.picture.file} reads what they are and takes out what they
 * tell about their makers, {@link org.copydesk.picture.card} draws the cards that stand for a page
 * where it is shared. Knows nothing of briefings or pages.
 */
@NullMarked
package org.copydesk.picture;

import org.jspecify.annotations.NullMarked;
