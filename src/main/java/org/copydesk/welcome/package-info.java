/**
 * What a publication begins with: the texts of {@code content/welcome/}, their gaps filled, written
 * where nothing stood before. Start with {@link org.copydesk.welcome.FreshSite} and {@link
 * org.copydesk.welcome.Beginnings}.
 */
@NullMarked
package org.copydesk.welcome;

import org.jspecify.annotations.NullMarked;
