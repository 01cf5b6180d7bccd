/**
 * The pictures that stand for a page where it is shared: {@link
 * org.copydesk.picture.card.SocialCard} says what is on one, {@link
 * org.copydesk.picture.card.CardPainter} draws it.
 */
@NullMarked
package org.copydesk.picture.card;

import org.jspecify.annotations.NullMarked;
