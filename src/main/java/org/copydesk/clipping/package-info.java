/** An article cut out of a foreign page or text: found, stripped of promotion, its byline read. */
@NullMarked
package org.copydesk.clipping;

import org.jspecify.annotations.NullMarked;
