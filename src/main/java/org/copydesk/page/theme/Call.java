package org.copydesk.page.theme;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/** A method of one object, to be called by a template. */
record Call(Member member, Object object) implements TemplateMethodModelEx {
  @Override
  @SuppressWarnings("NullAway") // FreeMarker's way to say that there is no value.
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    return member.call(object, arguments);
  }
}
