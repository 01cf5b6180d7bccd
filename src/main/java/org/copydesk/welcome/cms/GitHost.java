package org.copydesk.welcome.cms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.json.JsonObject;

/**
 * Where the repository is, as far as an admin page must know.
 *
 * @param name {@code github} or {@code gitlab}; empty when only the local one is known
 * @param repository {@code owner/name}
 */
record GitHost(String name, String repository, String branch) {
  private static final Pattern KNOWN =
      Pattern.compile("(?:.*[@/])?(github|gitlab)\\.com[:/]+(.+?)(?:\\.git)?/?");

  /** What a remote's address says. */
  static GitHost of(Optional<String> remote, String branch) {
    Matcher known = KNOWN.matcher(remote.orElse(""));
    return known.matches()
        ? new GitHost(known.group(1), known.group(2), branch)
        : new GitHost("", "", branch);
  }

  boolean isKnown() {
    return !name.isEmpty();
  }

  /**
   * @param cms Sveltia knows no local server: it opens the folder itself, and still asks for a name
   */
  JsonObject backend(CmsPackage cms) {
    if (!isKnown() && cms == CmsPackage.SVELTIA) {
      return JsonObject.of("name", "github").put("repo", "owner/name").put("branch", branch);
    }
    return isKnown()
        ? JsonObject.of("name", name).put("repo", repository).put("branch", branch)
        : JsonObject.of("name", "proxy")
            .put("proxy_url", "http://localhost:8081/api/v1")
            .put("branch", branch);
  }
}
