/**
 * The last build served on this machine, rebuilt when a file changes, with a word to the browser.
 */
@NullMarked
package org.copydesk.preview;

import org.jspecify.annotations.NullMarked;
