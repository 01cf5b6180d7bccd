<#import "frame.ftl" as frame>
<@frame.sheet title=content.title summary=content.summary uri=(content.noExtensionUri!content.uri)>
<article>
<h1>${content.title}</h1>
<p>${content.summary}</p>
<p>By ${content.author}, <time datetime="${content.date?string("yyyy-MM-dd")}">${content.date?string("yyyy-MM-dd")}</time>
<#list content.tags as topic><a href="/topics/${topic}.html">${topic}</a> </#list></p>
${content.body}
</article>
</@frame.sheet>
