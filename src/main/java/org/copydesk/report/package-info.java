/**
 * How remarks look outside: text with a caret, JSON, SARIF, workflow commands, JUnit XML; and the
 * help page of each. Start with {@link org.copydesk.report.Report} and {@link
 * org.copydesk.report.HelpPages}. What is worth a remark is decided elsewhere.
 */
@NullMarked
package org.copydesk.report;

import org.jspecify.annotations.NullMarked;
