package org.copydesk.publish.memory;

import java.nio.file.Path;
import java.time.Instant;
import org.copydesk.publish.tree.Output;

/**
 * What a memory is of.
 *
 * @param root the publication's folder
 * @param options how it is built, as a text to be compared
 * @param now the moment for which it is built
 */
public record Subject(Path root, Output output, String options, Instant now) {}
