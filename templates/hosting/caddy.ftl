<#-- A site block for Caddy 2. -->
# ${page.absolute(page.address())} on Caddy 2. Written by `copydesk hosting caddy`; put it into the Caddyfile.
# With port 443, Caddy gets a certificate for the name and serves https.
<#assign own = page.path()?remove_ending("/")>

<#if page.port == 443>${page.host()}<#else>http://${page.host()}:${page.port?c}</#if> {
  encode zstd gzip
<#list page.headers() as header>
  header ${header.name} "${header.value}"
</#list>
  @changing not path_regexp \.[0-9a-f]<#noparse>{8}</#noparse>\.(css|js|png|jpg|webp|gif|svg)$
  header @changing Cache-Control "no-cache"
  @digest path_regexp \.[0-9a-f]<#noparse>{8}</#noparse>\.(css|js|png|jpg|webp|gif|svg)$
  header @digest Cache-Control "public, max-age=31536000, immutable"
  @markdown path *.md
  header @markdown Content-Type "text/markdown; charset=utf-8"
  @atom path *.atom
  header @atom Content-Type "application/atom+xml; charset=utf-8"
  @feed path */feed.json
  header @feed Content-Type "application/feed+json; charset=utf-8"

  root * "${page.folder}"
<#if own != "">
  redir ${own} ${own}/
  @outside not path ${own}/*
  route {
    error @outside 404
    uri strip_prefix ${own}
    file_server {
      hide .git .gitignore
<#if page.compressed?has_content>
      precompressed<#if page.has("brotli")> br</#if><#if page.has("gzip")> gzip</#if>
</#if>
    }
  }
<#else>
  file_server {
    hide .git .gitignore
<#if page.compressed?has_content>
    precompressed<#if page.has("brotli")> br</#if><#if page.has("gzip")> gzip</#if>
</#if>
  }
</#if>

  handle_errors {
<#list page.languages as lang>
    @in_${lang?replace("-", "_")} path_regexp ^(?:${own})?/${lang}/
    handle @in_${lang?replace("-", "_")} {
      rewrite * /${lang}/404.html
      file_server
    }
</#list>
    handle {
      rewrite * /404.html
      file_server
    }
  }
}
