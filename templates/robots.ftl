User-agent: *
<#list page.closed as path>
Disallow: ${path}
<#else>
Disallow:
</#list>

Sitemap: ${page.absolute(page.sitemap)}
Sitemap: ${page.absolute(page.news)}
