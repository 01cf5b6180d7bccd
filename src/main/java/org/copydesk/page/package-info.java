/**
 * What a reader will see: the pages of an edition, the theme that draws them, and each language's
 * words.
 */
@NullMarked
package org.copydesk.page;

import org.jspecify.annotations.NullMarked;
