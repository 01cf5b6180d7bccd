/**
 * The theme's templates made ready for the press: read once into a tree of our own and drawn from
 * it, several times as fast as by FreeMarker. FreeMarker stays the language's definition: a
 * template that uses more of it than is known here is refused, and a page that meets any fault is
 * given up, and FreeMarker draws them. Start with {@link org.copydesk.page.theme.plate.Plates}.
 */
@NullMarked
package org.copydesk.page.theme.plate;

import org.jspecify.annotations.NullMarked;
