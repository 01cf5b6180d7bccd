<#list page.lines as line>
${line}
</#list>
