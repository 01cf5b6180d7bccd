package org.copydesk.clipping;

import java.util.Optional;

/**
 * A remark in the copy that it comes from elsewhere.
 *
 * @param words the remark, as it stands there
 * @param address where it leads, when the copy still has the link
 * @param translated whether it says so
 */
public record Attribution(String words, Optional<String> address, boolean translated) {}
