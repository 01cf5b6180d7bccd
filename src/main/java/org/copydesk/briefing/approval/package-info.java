/**
 * What a reviewer approves: the digest that binds a sign-off to it, what has changed since, and
 * whether a briefing has the approvals that its publication asks for. Start with {@link
 * org.copydesk.briefing.approval.Approval}. Nothing is written here.
 */
@NullMarked
package org.copydesk.briefing.approval;

import org.jspecify.annotations.NullMarked;
