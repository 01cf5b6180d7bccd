/**
 * Who signed a commit: SSH and OpenPGP signatures verified against keys that the caller gives,
 * without a program, an agent or a keyring. Start with {@link
 * org.copydesk.history.signature.SignedCommit}.
 */
@NullMarked
package org.copydesk.history.signature;

import org.jspecify.annotations.NullMarked;
