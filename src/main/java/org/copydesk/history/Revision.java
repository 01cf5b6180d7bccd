package org.copydesk.history;

import java.util.Optional;

/**
 * One state of one file: what a commit made of it.
 *
 * @param path where the file was then, below the publication's folder
 * @param blob the id of its content, by which {@link Repository#blob} finds it; empty when the
 *     commit removed the file
 */
public record Revision(Commit commit, String path, Optional<String> blob) {}
