/**
 * Where everything stands on the site: the address of each thing, and how one page points to
 * another. Start with {@link org.copydesk.page.address.Addresses}.
 */
@NullMarked
package org.copydesk.page.address;

import org.jspecify.annotations.NullMarked;
