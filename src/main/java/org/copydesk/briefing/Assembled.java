package org.copydesk.briefing;

import java.util.List;

/**
 * All that was read, put together, as the checks between files see it.
 *
 * @param complete whether every file could be read; if not, what looks unused may not be
 */
record Assembled(
    Edition edition,
    List<ReadBriefing> briefings,
    List<ReadPage> pages,
    ContentFolder folder,
    boolean complete) {}
