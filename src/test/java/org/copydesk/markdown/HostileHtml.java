package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.List;

/** Ways in which scripts are smuggled into pages, after the kinds of OWASP's filter evasion sheet. */
final class HostileHtml {
  private HostileHtml() {}

  private static final String[] ADDRESSES = {
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)",
    "\u0001javascript:alert(1)", "java\u0000script:alert(1)", "java&Tab;script:alert(1)",
    "java&NewLine;script:alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)",
    "&#0000106avascript:alert(1)", "&#106&#97&#118&#97&#115&#99&#114&#105&#112&#116&#58;alert(1)",
    "javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript&#x3A;alert(1)",
    "\\javascript:alert(1)", "java\\script:alert(1)", "javascript\\:alert(1)",
    "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=",
    "DATA:image/svg+xml;base64,AAAA", "vbscript:msgbox(1)", "VBSCRIPT:msgbox(1)",
    "livescript:x", "mocha:x", "feed:javascript:alert(1)", "view-source:javascript:alert(1)",
    "jar:javascript:alert(1)", "blob:https://a.example/x", "filesystem:https://a.example/x",
    "about:blank", "file:///etc/passwd", "ms-its:x", "\u200bjavascript:alert(1)",
    "\u00a0javascript:alert(1)", "java\u00adscript:alert(1)", "ja\nvascript:alert(1)",
    "javascript://https://a.example/%0aalert(1)", "//javascript:alert(1)", "x:y", ":javascript:x"
  };

  private static final String[] MARKUP = {
    "<script>alert(1)</script>", "<SCRIPT SRC=https://a.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>", "<script\n>alert(1)</script\n>",
    "<script/xss src=x></script>", "<<script>alert(1);//<</script>", "<script>alert(1)",
    "<script src=//a.example/.j>", "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)//", "<img \"\"\"><script>alert(1)</script>\">",
    "<img src=\"x\" ONERROR=\"alert(1)\">", "<img/src=x/onerror=alert(1)>",
    "<img src=`x`onerror=alert(1)>", "<img src=x:x onerror\n=\nalert(1)>",
    "<IMG SRC=\"jav&#x0A;ascript:alert(1);\">", "<img src='x' onerror='alert(1)'/>",
    "<img dynsrc=javascript:alert(1)>", "<img lowsrc=javascript:alert(1)>",
    "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
    "<svg><animate onbegin=alert(1)>", "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style>",
    "<math href=\"javascript:alert(1)\">x</math>",
    "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc=\"<script>alert(1)</script>\">",
    "<iframe <", "<object data=javascript:alert(1)></object>", "<embed src=javascript:alert(1)>",
    "<applet code=x></applet>", "<form action=javascript:alert(1)><input type=submit></form>",
    "<button formaction=javascript:alert(1)>x</button>", "<input onfocus=alert(1) autofocus>",
    "<select onfocus=alert(1)><option>x</select>", "<textarea onfocus=alert(1)></textarea>",
    "<textarea></textarea><img src=x onerror=alert(1)>", "<keygen onfocus=alert(1)>",
    "<body onload=alert(1)>", "<html onmouseover=alert(1)>", "<head><base href=//a.example/>",
    "<base href=\"javascript:alert(1);//\">", "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
    "<link rel=stylesheet href=javascript:alert(1)>", "<style>@import 'javascript:alert(1)';</style>",
    "<style>body{background:url(javascript:alert(1))}</style>", "<div style=\"background:url(javascript:alert(1))\">x</div>",
    "<div style=\"width:expression(alert(1))\">x</div>", "<table background=javascript:alert(1)><td>x</table>",
    "<a href=javascript:alert(1)>x</a>", "<a href=\"javascript&colon;alert(1)\">x</a>",
    "<a href=\"&#1;javascript:alert(1)\">x</a>", "<a href='java\nscript:alert(1)'>x</a>",
    "<a href=data:text/html,x>x</a>", "<a onclick=alert(1)>x</a>", "<a href=x onmouseover=alert(1)>x</a>",
    "<a href=\"x\"onclick=\"alert(1)\">x</a>", "<a target=_blank rel=opener href=https://a.example>x</a>",
    "<q cite=javascript:alert(1)>x</q>", "<blockquote cite=\"data:x\">x</blockquote>",
    "<video><source onerror=alert(1)></video>", "<audio src=x onerror=alert(1)>",
    "<video poster=javascript:alert(1)>", "<details open ontoggle=alert(1)>x</details>",
    "<marquee onstart=alert(1)>x</marquee>", "<isindex type=image src=1 onerror=alert(1)>",
    "<template><script>alert(1)</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<noembed><img src=x onerror=alert(1)></noembed>", "<xmp><img src=x onerror=alert(1)></xmp>",
    "<plaintext><b>", "<title><img src=x onerror=alert(1)></title>", "<frameset onload=alert(1)>",
    "<frame src=javascript:alert(1)>", "<bgsound src=javascript:alert(1)>", "<layer src=x></layer>",
    "<x onclick=alert(1)>x</x>", "<b/onclick=alert(1)>x</b>", "<b\fonclick=alert(1)>x</b>",
    "<p title=\"</p><script>alert(1)</script>\">x</p>", "<p title='\" onclick=\"alert(1)'>x</p>",
    "<b title=\"&quot; onclick=&quot;alert(1)\">x</b>", "<b title=`x` onclick=alert(1)>",
    "<!--><img src=x onerror=alert(1)>-->", "<!-- --!><img src=x onerror=alert(1)> -->",
    "<!---><script>alert(1)</script>-->", "<!--[if IE]><script>alert(1)</script><![endif]-->",
    "<![CDATA[<script>alert(1)</script>]]>", "<?xml version=\"1.0\"?><script>alert(1)</script>",
    "<?php echo 1 ?><img src=x onerror=alert(1)>", "<!DOCTYPE html [<!ENTITY x \"<script>\">]>&x;",
    "</main></body></html><script>alert(1)</script>", "</main>", "</div></div></main><footer>",
    "<div><div><div>", "<table><tr><td>", "</td></tr></table></main>", "<ul><li><ul><li>", "</li></ul></blockquote>",
    "<p><p><div></p>", "<a><a><a>", "<b><p><i><div></b></p>", "<main>", "<footer id=f>", "<h1>x</h1>",
    "<dl><dt><dd><table><caption>", "<select><option><main>", "<ruby><rt><rp>", "<details><summary><main>",
    "<button><main></button>", "<nobr><main>", "<option><main>", "<col><main>", "<table><main>", "<pre>\n<main>",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\\<script>alert(1)\\</script>", "`<script>`<script>alert(1)</script>", "<\u0000script>alert(1)</script>",
    "<scr\u0000ipt>alert(1)</script>", "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e", "<a href=\"\uFDD0\">x</a>"
  };

  static List<String> payloads() {
    List<String> payloads = new ArrayList<>(List.of(MARKUP));
    for (String address : ADDRESSES) {
      payloads.add("[x](" + address + ")");
      payloads.add("[x](<" + address + ">)");
      payloads.add("![x](" + address + " \"t\")");
      payloads.add("<" + address + ">");
      payloads.add("[x][y]\n\n[y]: " + address);
      payloads.add("[x][y]\n\n[y]: <" + address + ">");
      payloads.add("<a href=\"" + address + "\">x</a>");
      payloads.add("<a href='" + address + "'>x</a>");
      payloads.add("<img src=\"" + address + "\" alt=x>");
    }
    return payloads;
  }

  /** A payload on its own, in running text and inside other elements. */
  static List<String> inEveryPlace(String payload) {
    String line = payload.replace("\n\n", "\n");
    return List.of(
        payload,
        "words " + payload + " words",
        "# " + line,
        "- " + line + "\n- [ ] " + line,
        "> " + line + "\n\nafter",
        "| a |\n|---|\n| " + line.replace("\n", " ").replace("|", "\\|") + " |\n",
        "*" + line + "* **" + line + "** [" + line + "](https://a.example)",
        "![" + line + "](a.png \"" + line.replace("\"", "&quot;") + "\")",
        "::: claim x\n" + payload + "\n:::\n\nafter",
        "::: " + line.replace("\n", " ") + "\nx\n:::",
        "Term\n: " + line,
        "a[^1]\n\n[^1]: " + line,
        "“" + line + "” [@x, " + line.replace("]", "") + "]",
        "<div>\n" + payload + "\n\nx\n\n</div>",
        "`" + line + "`\n\n```" + line.replace("`", "") + "\n" + payload + "\n```");
  }
}
