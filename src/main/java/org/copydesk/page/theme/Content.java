package org.copydesk.page.theme;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.copydesk.page.Page;
import org.copydesk.page.part.FeedEntry;

/**
 * The function {@code content(entry)} of feed templates: an entry as HTML, a plain text to the XML
 * around it, which escapes it as RFC 4287 asks.
 */
record Content(Page feed, Theme theme) implements TemplateMethodModelEx {
  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() == 1
        && arguments.get(0) instanceof WrapperTemplateModel wrapped
        && wrapped.getWrappedObject() instanceof FeedEntry entry) {
      return new SimpleScalar(theme.content(feed, entry));
    }
    throw new TemplateModelException("The function content wants an entry of the feed.");
  }
}
