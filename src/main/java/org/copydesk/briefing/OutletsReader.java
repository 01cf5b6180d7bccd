package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.text.Placed;

/** Reads where the publication goes besides its own pages. */
final class OutletsReader {
  private static final Key<String> BRANCH =
      Key.of("branch", Scalars.WORDS, "The branch of a git remote that is served.");
  private static final Key<String> REMOTE =
      Key.of("remote", Scalars.WORDS, "The remote of that branch; `origin` unless given.");
  private static final Key<String> FOLDER =
      Key.of("folder", Scalars.WORDS, "A folder that is served, seen from the publication's.");
  private static final Key<String> RSYNC =
      Key.of("rsync", Scalars.WORDS, "A place as rsync writes it: `desk@example.org:/srv/www/`.");

  static final Keys DEPLOY_KEYS = Keys.of("deploy", BRANCH, REMOTE, FOLDER, RSYNC);

  private static final Type<DeployTarget> DEPLOY_TYPE =
      Type.entries(
          DEPLOY_KEYS,
          fields ->
              Optional.of(
                  new DeployTarget(
                      fields.get(BRANCH),
                      fields.get(REMOTE),
                      fields.get(FOLDER),
                      fields.get(RSYNC))));

  static final Key<DeployTarget> DEPLOY =
      Key.of("deploy", DEPLOY_TYPE, "Where `copydesk deploy` brings the site.");
  static final Key<Boolean> SCHEMAS =
      Key.of("schemas", Scalars.FLAG, "Whether the site has JSON Schemas at /schema/.");

  static final Key<Boolean> CARDS =
      Key.of("cards", Scalars.FLAG, "Whether a picture is drawn for each page that may be shared.");

  static final Key<List<Placed<Compression>>> COMPRESS =
      Key.of(
          "compress",
          Type.choice(Compression.class).list(),
          "How files are laid beside themselves, compressed: gzip, brotli.");

  static final Key<SecurityContact> SECURITY =
      Key.of("security", SecurityReader.TYPE, "Where to report a weakness of the site.");

  private OutletsReader() {}

  static Site.Outlets read(Fields fields) {
    return new Site.Outlets(
        fields.get(DEPLOY).orElseGet(DeployTarget::none),
        fields.get(SCHEMAS).orElse(false),
        fields.get(CARDS),
        fields.all(COMPRESS).stream().map(Placed::value).distinct().sorted().toList(),
        fields.get(SECURITY));
  }
}
