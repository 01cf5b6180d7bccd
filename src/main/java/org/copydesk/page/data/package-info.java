/**
 * What pages say to machines: structured data of schema.org as JSON-LD, built with a JSON writer,
 * absent fields left out.
 */
@NullMarked
package org.copydesk.page.data;

import org.jspecify.annotations.NullMarked;
