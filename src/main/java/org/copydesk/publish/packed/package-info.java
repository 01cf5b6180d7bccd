/**
 * Files of the site laid beside themselves, compressed, so that a web server need not do it for
 * each reader. Start with {@link org.copydesk.publish.packed.Companions}.
 */
@NullMarked
package org.copydesk.publish.packed;

import org.jspecify.annotations.NullMarked;
