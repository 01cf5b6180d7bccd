package org.copydesk.welcome.cms;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/** A content management system as npm packs it, at one version and with one digest. */
public enum CmsPackage {
  DECAP(
      "decap-cms",
      "3.16.3",
      "sha512-hf+dPlCh7TJmWl8+6VRzHYOWhri5xgUknrZbDewaWe4s9B7xJ8PQugp2QHeSldMUKzav6+z0oIpwUYhUJDYtYw==",
      "decap-cms.js"),
  SVELTIA(
      "@sveltia/cms",
      "0.221.1",
      "sha512-J+Qoik9kGMk2L7vNpOQrnDmFRi+NB6vwJ0f657YtsxWH0P8WYSYRRSRC2pQ/jGGbVlM//Pg/WIgmkpswqoo3gQ==",
      "sveltia-cms.js");

  private final String name;
  private final String version;
  private final String integrity;
  private final String script;

  CmsPackage(String name, String version, String integrity, String script) {
    this.name = name;
    this.version = version;
    this.integrity = integrity;
    this.script = script;
  }

  /** Its name on the command line, such as {@code decap}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As npm writes it: {@code decap-cms@3.16.3}. */
  public String release() {
    return name + "@" + version;
  }

  /** The script that the admin page starts. */
  public String script() {
    return script;
  }

  /** Where npm keeps it. */
  public URI address() {
    String file = name.substring(name.indexOf('/') + 1) + "-" + version + ".tgz";
    return URI.create("https://registry.npmjs.org/" + name + "/-/" + file);
  }

  /** Whether these bytes are it, by the digest that stands in this program. */
  public boolean isIt(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-512").digest(bytes);
      return integrity.equals("sha512-" + Base64.getEncoder().encodeToString(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-512", impossible);
    }
  }

  /**
   * Whether the admin page needs a file of the package: the script, its parts, its licence.
   *
   * @param path within the package, such as {@code package/dist/decap-cms.js}
   */
  boolean needs(String path) {
    return path.matches("package/LICENSE(?:\\.txt)?|package/dist/.*\\.wasm")
        || path.startsWith("package/dist/chunks/") && path.endsWith(".js")
        || path.matches(
            "package/dist/(?:\\d+\\.)?" + script.replace(".", "\\.") + "(?:\\.LICENSE\\.txt)?");
  }
}
