package org.copydesk.clipping.page;

import org.copydesk.clipping.part.Part;

/** A block of the page that may belong to the article. */
public record Candidate(int index, Part part, Region region, int letters, int linked) {}
