/**
 * What a writer may want to look at again before a piece goes out, without being wrong: a list, not
 * a gate. Start with {@link org.copydesk.check.reminder.UncoveredSentence}.
 */
@NullMarked
package org.copydesk.check.reminder;

import org.jspecify.annotations.NullMarked;
