package org.copydesk.welcome;

/**
 * Where a server can fetch the program that is running now: a newsroom's checks run by the same one
 * tomorrow.
 *
 * @param from the address of its git repository; empty when not known
 * @param at the commit; empty when not known
 */
public record ToolAddress(String from, String at) {
  public static final ToolAddress UNKNOWN = new ToolAddress("", "");
}
