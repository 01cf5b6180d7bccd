package org.copydesk.publish;

import org.copydesk.page.shelf.Exhibit;
import org.copydesk.page.theme.Theme;
import org.copydesk.picture.scale.Rendition;
import org.copydesk.publish.link.LinkCheck;
import org.copydesk.publish.tree.Stage;
import org.copydesk.text.CannotGoOn;

/** One size of a picture that stands on a page. */
record PictureSheet(Exhibit exhibit, Rendition rendition, DarkRoom room) implements Sheet {
  @Override
  public String path() {
    return exhibit.address(rendition).file();
  }

  @Override
  public String origin() {
    return "content/" + exhibit.file().source();
  }

  @Override
  public void make(Theme theme, Stage stage, LinkCheck links) throws Spoilt, CannotGoOn {
    stage.put(path(), room.developed(this));
  }
}
