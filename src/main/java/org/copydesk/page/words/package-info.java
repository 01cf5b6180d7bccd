/**
 * What the theme says to readers in each language: messages, plural forms, dates and numbers. Start
 * with {@link org.copydesk.page.words.Words}.
 */
@NullMarked
package org.copydesk.page.words;

import org.jspecify.annotations.NullMarked;
