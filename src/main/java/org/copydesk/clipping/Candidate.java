package org.copydesk.clipping;

/** A block of the page that may belong to the article. */
record Candidate(int index, Part part, Region region, int letters, int linked) {}
