/** The door: one class per command, exit codes, and the only use of the standard streams. */
@NullMarked
package org.copydesk.cli;

import org.jspecify.annotations.NullMarked;
