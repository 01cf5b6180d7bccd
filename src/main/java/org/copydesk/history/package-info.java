/** Who changed a file, when and how, read from git. */
@NullMarked
package org.copydesk.history;

import org.jspecify.annotations.NullMarked;
