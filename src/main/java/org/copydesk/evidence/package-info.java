/**
 * Captures of sources: fetching and storing them, their digests, and the matching of quotations and
 * figures.
 */
@NullMarked
package org.copydesk.evidence;

import org.jspecify.annotations.NullMarked;
