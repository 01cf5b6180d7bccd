package org.copydesk.clipping.capture;

import java.nio.file.Path;
import org.copydesk.evidence.fetch.Fetcher;

/**
 * How captures are made.
 *
 * @param root the publication's folder
 * @param fetcher shared by all that are made at once
 * @param known the sources that there are
 */
public record CaptureOrder(Path root, Fetcher fetcher, SourceFinder known) {}
