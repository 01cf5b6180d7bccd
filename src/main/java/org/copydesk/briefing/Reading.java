package org.copydesk.briefing;

import java.util.List;
import org.copydesk.text.Diagnostic;

/** What reading a publication gave: all that could be read, and every remark, sorted. */
public record Reading(Edition edition, List<Diagnostic> diagnostics) {}
