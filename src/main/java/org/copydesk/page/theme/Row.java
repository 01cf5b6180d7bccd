package org.copydesk.page.theme;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/** A list as a template sees it. */
record Row(List<?> list)
    implements TemplateSequenceModel, AdapterTemplateModel, WrapperTemplateModel {

  @Override
  @SuppressWarnings("NullAway") // FreeMarker's way to say that there is no such item.
  public TemplateModel get(int index) throws TemplateModelException {
    return index >= 0 && index < list.size() ? Wrapper.INSTANCE.wrap(list.get(index)) : null;
  }

  @Override
  public int size() {
    return list.size();
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return list;
  }

  @Override
  public Object getWrappedObject() {
    return list;
  }
}
