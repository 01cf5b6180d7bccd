/**
 * Which block of a text is promotion rather than story: lexicons by language and the classifier
 * over them.
 */
@NullMarked
package org.copydesk.promotion;

import org.jspecify.annotations.NullMarked;
