/**
 * Pictures as bytes: reading what they are, taking out what they tell about their makers, scaling
 * them. {@link org.copydesk.picture.card} draws the cards that stand for a page where it is shared.
 * Knows nothing of briefings or pages.
 */
@NullMarked
package org.copydesk.picture;

import org.jspecify.annotations.NullMarked;
