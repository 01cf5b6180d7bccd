package org.copydesk.evidence.wacz;

import java.nio.file.Path;

/**
 * A capture that goes into a package.
 *
 * @param name the name of its WARC file in there, unique in the package
 * @param file where it lies
 * @param title what readers call it
 */
public record PackedCapture(String name, Path file, String title) {}
