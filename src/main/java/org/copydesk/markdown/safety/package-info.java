/**
 * Keeps harm out of pages: which addresses a link may have, which tags and attributes raw HTML may
 * bring. Nothing of Markdown. Start with {@link org.copydesk.markdown.safety.AddressGuard}.
 */
@NullMarked
package org.copydesk.markdown.safety;

import org.jspecify.annotations.NullMarked;
