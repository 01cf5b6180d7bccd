/**
 * Who changed a file, when and how, read from git, without a git program. Start with {@link
 * org.copydesk.history.Repository#open}. What a change means to a newsroom is decided elsewhere.
 */
@NullMarked
package org.copydesk.history;

import org.jspecify.annotations.NullMarked;
