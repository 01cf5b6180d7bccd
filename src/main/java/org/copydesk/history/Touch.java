package org.copydesk.history;

import java.util.Optional;

/**
 * What one commit did to one file.
 *
 * @param blob the id of the content that it left there; empty when it removed the file
 */
record Touch(Change change, Optional<String> blob) {}
