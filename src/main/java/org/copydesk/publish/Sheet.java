package org.copydesk.publish;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copydesk.briefing.FileForm;
import org.copydesk.briefing.StaticFile;
import org.copydesk.briefing.schema.FormSchema;
import org.copydesk.page.Leaf;
import org.copydesk.page.Page;
import org.copydesk.page.theme.Asset;
import org.copydesk.page.theme.TemplateFault;
import org.copydesk.page.theme.Theme;
import org.copydesk.picture.file.PictureFile;
import org.copydesk.publish.link.LinkCheck;
import org.copydesk.publish.tree.Stage;
import org.copydesk.text.CannotGoOn;

/** One file of the site to be, before it is made. */
sealed interface Sheet
    permits Sheet.Drawn,
        Sheet.OfTheme,
        Sheet.OfSchema,
        Sheet.Copied,
        EvidenceSheet,
        CardSheet,
        PictureSheet {
  /** Where it goes, below the site, with forward slashes. */
  String path();

  /** The file it comes from, as people should read it. */
  String origin();

  /** Makes the file, puts it onto the stage and has its links noted. */
  void make(Theme theme, Stage stage, LinkCheck links) throws TemplateFault, Spoilt, CannotGoOn;

  /**
   * A page, drawn by its template. Its model is made for that and not kept.
   *
   * @param path the leaf's, which it would compute anew
   */
  record Drawn(Leaf leaf, String path) implements Sheet {
    /** The same with its model made, where that was what it is made of. */
    Drawn laidOut(Object makings) {
      return makings instanceof Page page ? new Drawn(new Leaf.Made(page), path) : this;
    }

    @Override
    public String origin() {
      return leaf.origin();
    }

    @Override
    public void make(Theme theme, Stage stage, LinkCheck links) throws TemplateFault, CannotGoOn {
      theme.draw(
          leaf.page(),
          (text, length) -> {
            links.read(path(), text, length);
            stage.put(path(), Utf8.of(text, length));
          });
    }
  }

  /** A file of the theme. */
  record OfTheme(Asset asset) implements Sheet {
    @Override
    public String path() {
      return asset.path();
    }

    @Override
    public String origin() {
      return "templates/" + asset.name();
    }

    @Override
    public void make(Theme theme, Stage stage, LinkCheck links) throws CannotGoOn {
      stage.put(path(), asset.bytes());
    }
  }

  /** The schema of a form of file, for editors that complete as one types. */
  record OfSchema(FileForm form) implements Sheet {
    @Override
    public String path() {
      return "schema/" + form.word() + ".json";
    }

    @Override
    public String origin() {
      return "content/site.yaml";
    }

    @Override
    public void make(Theme theme, Stage stage, LinkCheck links) throws CannotGoOn {
      stage.put(path(), FormSchema.of(form).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A file of the publication, copied as it is, but for what a picture tells about its maker. */
  record Copied(StaticFile file) implements Sheet {
    @Override
    public String path() {
      return file.path();
    }

    @Override
    public String origin() {
      return "content/" + file.source();
    }

    @Override
    public void make(Theme theme, Stage stage, LinkCheck links) throws CannotGoOn, Spoilt {
      Optional<PictureFile> picture = PictureDesk.read(file);
      if (picture.isPresent()) {
        stage.put(path(), picture.get().clean());
      } else {
        stage.put(path(), file.file());
      }
    }
  }
}
