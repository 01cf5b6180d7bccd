package org.copydesk.publish.link;

/**
 * A link of the finished site that leads nowhere.
 *
 * @param page path of the file it stands in, below the site
 * @param written as it stands there, entities decoded
 * @param reason in a sentence's second half, such as {@code there is no such file in the site}
 */
public record BrokenLink(String page, String written, String reason) {}
