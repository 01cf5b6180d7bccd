/**
 * The editorial rules, one class each, and the sorted list of them, {@link
 * org.copydesk.check.rules.Rules}.
 */
@NullMarked
package org.copydesk.check.rules;

import org.jspecify.annotations.NullMarked;
