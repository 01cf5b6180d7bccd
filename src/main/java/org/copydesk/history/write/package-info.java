/**
 * What Copydesk itself writes to git: the repository of a new publication, and the branch that a
 * built site is brought to. The history of briefings is people's to write.
 */
@NullMarked
package org.copydesk.history.write;

import org.jspecify.annotations.NullMarked;
