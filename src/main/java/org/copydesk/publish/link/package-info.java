/**
 * The links of a finished site: found in the rendered text of each page, resolved as a browser
 * would, and held against the files and anchors that the site has. Start with {@link
 * org.copydesk.publish.link.LinkCheck}.
 */
@NullMarked
package org.copydesk.publish.link;

import org.jspecify.annotations.NullMarked;
