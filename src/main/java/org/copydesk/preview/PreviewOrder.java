package org.copydesk.preview;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * What is to be shown.
 *
 * @param root the publication's folder
 * @param port the port to listen on; empty for the first free one from 8000 on
 * @param threads how many pages are drawn at once, at least 1
 */
public record PreviewOrder(Path root, OptionalInt port, int threads) {}
