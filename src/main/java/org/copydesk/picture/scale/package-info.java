/**
 * Pictures in the sizes that screens ask for: {@link org.copydesk.picture.scale.Rendition} says
 * which there are, {@link org.copydesk.picture.scale.Scaler} makes them.
 */
@NullMarked
package org.copydesk.picture.scale;

import org.jspecify.annotations.NullMarked;
