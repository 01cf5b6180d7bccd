User-agent: *
Disallow:

Sitemap: ${page.absolute(page.sitemap)}
Sitemap: ${page.absolute(page.news)}
