/**
 * What a rule is, and the running of rules over an edition, with severities and allowances. Start
 * with {@link org.copydesk.check.Checker}. No rule itself lives here.
 */
@NullMarked
package org.copydesk.check;

import org.jspecify.annotations.NullMarked;
