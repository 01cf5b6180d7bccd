<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Large</title><id>https://large.example/</id>
<#list published_posts as each><#if each?counter gt 20><#break></#if><entry><title>${each.title?xml}</title><id>https://large.example/${each.noExtensionUri!each.uri}</id><content type="html">${each.body?xml}</content></entry>
</#list></feed>
