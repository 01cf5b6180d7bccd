<#-- llms.txt (llmstxt.org): what the site holds, for language models. -->
# ${page.line(page.title)}
<#if page.description?has_content>

> ${page.line(page.description)}
</#if>
<#list page.sections as section>

## ${page.line(section.title.in(words))}<#if section.lang != words.lang()> (${words.language(section.lang)})</#if>

<#list section.lines as line>
- [${page.line(line.name.in(words))}](${page.absolute(line.address)})<#if line.about??>: ${page.line(line.about)}</#if>
</#list>
</#list>
