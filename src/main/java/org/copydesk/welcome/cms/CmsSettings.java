package org.copydesk.welcome.cms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.FileForm;
import org.copydesk.briefing.Site;
import org.copydesk.json.JsonObject;

/**
 * The settings of the admin page, in the form that Decap and Sveltia share. They are JSON, which is
 * YAML too.
 *
 * @param below the publication's folder as seen from its repository's, such as {@code news/}; empty
 *     for the whole
 */
record CmsSettings(CmsPackage cms, Site site, GitHost host, String below) {

  String text() {
    return "# Written by `copydesk cms` from the keys that Copydesk reads; write it again rather than edit it.\n"
        + new JsonObject()
            .put("backend", host.backend(cms))
            .put("local_backend", true)
            .put("publish_mode", host.isKnown() ? "editorial_workflow" : "simple")
            .put("media_folder", below + "content/static/pictures")
            .put("public_folder", "/pictures")
            .put("site_url", site.base().toString())
            .put("show_preview_links", false)
            .put("slug", JsonObject.of("encoding", "ascii").put("clean_accents", true))
            .put("collections", collections())
            .writeIndented();
  }

  private List<JsonObject> collections() {
    JsonObject body =
        JsonObject.of("name", "body")
            .put("label", "Body")
            .put("widget", "text")
            .put("hint", "Markdown. Cite a source as [@id]; place a claim with ::: claim id … :::")
            .put("required", false);
    return List.of(
        collection(FileForm.BRIEFING, "briefings", Optional.of(body))
            .put("path", "{{year}}/{{slug}}"),
        collection(FileForm.SOURCE, "sources", Optional.empty()).put("path", "{{slug}}/source"),
        collection(FileForm.PERSON, "people", Optional.empty()),
        collection(FileForm.PAGE, "pages", Optional.of(body)));
  }

  private JsonObject collection(FileForm form, String folder, Optional<JsonObject> body) {
    boolean oneLanguage = site.languages().size() == 1;
    List<JsonObject> fields =
        new ArrayList<>(new CmsField(site.scale(), oneLanguage, true).all(form.keys()));
    body.ifPresent(fields::add);
    String name =
        form == FileForm.PERSON
            ? "name"
            : form == FileForm.SOURCE && !oneLanguage ? "publisher" : "title";
    return JsonObject.of("name", folder)
        .put(
            "label",
            folder.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + folder.substring(1))
        .put("label_singular", form.word())
        .put("folder", below + "content/" + folder)
        .put("create", true)
        .put("extension", body.isPresent() ? "md" : "yaml")
        .put("format", body.isPresent() ? "yaml-frontmatter" : "yaml")
        .put("identifier_field", name)
        .put("slug", "{{" + name + "}}")
        .put("editor", new JsonObject().put("preview", false))
        .put("fields", fields);
  }
}
