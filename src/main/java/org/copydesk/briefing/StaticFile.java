package org.copydesk.briefing;

import java.nio.file.Path;

/**
 * A file that is copied as it is: from {@code content/static/}, or a picture beside a briefing's
 * {@code index.md}.
 *
 * @param file where it is
 * @param source its path below {@code content/}, with forward slashes
 * @param path where it goes: its path below the site's root without a slash in front; for a file
 *     beside a briefing or page, where that page's own folder is
 */
public record StaticFile(Path file, String source, String path) {}
