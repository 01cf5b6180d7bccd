package org.copydesk.page.theme;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import org.copydesk.page.theme.plate.Member;
import org.copydesk.page.theme.plate.Members;

/**
 * One of Copydesk's own objects as a template sees it: what its type shows under a name, and its
 * own text. FreeMarker's beans do the same, at several times the price for each object.
 */
record Shown(Object object, Members members)
    implements MethodCallAwareTemplateHashModel,
        TemplateScalarModel,
        AdapterTemplateModel,
        WrapperTemplateModel {

  @Override
  @SuppressWarnings("NullAway") // FreeMarker's way to say that there is no such member.
  public TemplateModel get(String name) throws TemplateModelException {
    Member member = members.find(name);
    if (member == null) {
      return null;
    }
    Call call = new Call(member, object);
    return member.isValue() ? call.value() : call;
  }

  @Override
  @SuppressWarnings("NullAway") // FreeMarker's way to say that there is no such member.
  public TemplateModel getBeforeMethodCall(String name) throws TemplateModelException {
    Member member = members.find(name);
    return member == null ? null : new Call(member, object);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public String getAsString() {
    return object.toString();
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return object;
  }

  @Override
  public Object getWrappedObject() {
    return object;
  }
}
