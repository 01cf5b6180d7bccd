<#import "frame.ftl" as frame>
<@frame.sheet title="Large" summary="" uri="">
<h1>Large</h1>
<#list published_posts as each>
<@frame.card each=each/>
</#list>
<#if previousFileName??><a rel="prev" href="/${previousFileName}">Newer</a></#if>
<#if nextFileName??><a rel="next" href="/${nextFileName}">Older</a></#if>
</@frame.sheet>
