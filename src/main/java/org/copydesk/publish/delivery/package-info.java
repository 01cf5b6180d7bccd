/**
 * A built site brought to where readers are served from: a branch, a folder, or a place that rsync
 * reaches. Start with {@link org.copydesk.publish.delivery.Deployment}.
 */
@NullMarked
package org.copydesk.publish.delivery;

import org.jspecify.annotations.NullMarked;
