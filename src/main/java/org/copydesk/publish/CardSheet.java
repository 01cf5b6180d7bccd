package org.copydesk.publish;

import org.copydesk.page.theme.Theme;
import org.copydesk.picture.card.SocialCard;
import org.copydesk.publish.link.LinkCheck;
import org.copydesk.publish.tree.Stage;
import org.copydesk.text.CannotGoOn;

/** The card that stands for a page where it is shared. */
record CardSheet(SocialCard card, String path, String origin, CardDesk desk) implements Sheet {
  @Override
  public void make(Theme theme, Stage stage, LinkCheck links) throws CannotGoOn {
    stage.put(path, desk.drawn(this));
  }
}
