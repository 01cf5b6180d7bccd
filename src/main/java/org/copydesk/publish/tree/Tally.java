package org.copydesk.publish.tree;

import java.util.List;

/**
 * What publishing a stage did to the site, in files.
 *
 * @param written new or different
 * @param unchanged written earlier and still right
 * @param removed written earlier and no longer part of the site
 * @param kept path of each file that Copydesk did not write and left alone
 */
public record Tally(int written, int unchanged, int removed, List<String> kept) {}
