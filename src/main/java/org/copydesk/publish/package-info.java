/** One build: read, check, plan, render, write what changed, remove what is stale, atomically. */
@NullMarked
package org.copydesk.publish;

import org.jspecify.annotations.NullMarked;
