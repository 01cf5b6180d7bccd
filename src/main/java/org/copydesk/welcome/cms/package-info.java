/**
 * The admin page of a git-based content management system, for people who do not use git: its
 * settings are made from the keys by which reading opens a file. Start with {@link
 * org.copydesk.welcome.cms.AdminPage}.
 */
@NullMarked
package org.copydesk.welcome.cms;

import org.jspecify.annotations.NullMarked;
