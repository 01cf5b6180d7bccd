<#-- A _headers file, as Netlify, Cloudflare Pages and others read it. -->
# Written by `copydesk hosting netlify`; keep it as content/static/_headers.
/*
<#list page.headers() as header>
  ${header.name}: ${header.value}
</#list>
/cards/*
  Cache-Control: public, max-age=31536000, immutable
/*.css
  Cache-Control: public, max-age=31536000, immutable
/claims.*.js
  Cache-Control: public, max-age=31536000, immutable
/folder.*.js
  Cache-Control: public, max-age=31536000, immutable
/search.*.js
  Cache-Control: public, max-age=31536000, immutable
/share.*.js
  Cache-Control: public, max-age=31536000, immutable
/*.md
  Content-Type: text/markdown; charset=utf-8
/*.atom
  Content-Type: application/atom+xml; charset=utf-8
/*/feed.json
  Content-Type: application/feed+json; charset=utf-8
/feed.json
  Content-Type: application/feed+json; charset=utf-8
