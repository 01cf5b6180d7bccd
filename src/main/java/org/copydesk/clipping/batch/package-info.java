/**
 * Many pages cleaned at once, from a folder or a WARC file. Start with {@link
 * org.copydesk.clipping.batch.CleanRun}.
 */
@NullMarked
package org.copydesk.clipping.batch;

import org.jspecify.annotations.NullMarked;
