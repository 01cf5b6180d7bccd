/**
 * One address fetched over HTTP, politely and within bounds. Start with {@link
 * org.copydesk.evidence.fetch.Fetcher}.
 */
@NullMarked
package org.copydesk.evidence.fetch;

import org.jspecify.annotations.NullMarked;
