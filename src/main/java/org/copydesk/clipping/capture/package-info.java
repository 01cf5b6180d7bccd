/**
 * Sources captured: fetched or read, their text cut out, both put beside their {@code source.yaml}.
 * Start with {@link org.copydesk.clipping.capture.CaptureDesk}.
 */
@NullMarked
package org.copydesk.clipping.capture;

import org.jspecify.annotations.NullMarked;
