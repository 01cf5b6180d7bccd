<#import "frame.ftl" as frame>
<@frame.sheet title=tag summary="" uri="topics/${tag}.html">
<h1>${tag}</h1>
<#list tag_posts as each>
<@frame.card each=each/>
</#list>
</@frame.sheet>
