/**
 * How diagnostics look outside: text with a caret, JSON and other formats; the help page of each
 * rule.
 */
@NullMarked
package org.copydesk.report;

import org.jspecify.annotations.NullMarked;
