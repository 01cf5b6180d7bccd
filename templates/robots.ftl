User-agent: *
Disallow:

Sitemap: ${page.absolute(page.sitemap)}
