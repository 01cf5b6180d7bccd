<#-- A virtual host for Apache. -->
# ${page.absolute(page.address())} on Apache 2.4. Written by `copydesk hosting apache`; put it into a file in sites-enabled/.
# It needs the modules headers, dir, mime and alias<#if page.compressed?has_content>, and rewrite for the compressed files (a2enmod headers rewrite)<#else> (a2enmod headers)</#if>.

<VirtualHost *:${page.port?c}>
  ServerName ${page.host()}
<#if page.path() == "/">
  DocumentRoot "${page.folder}"
<#else>
  Alias "${page.path()}" "${page.folder}/"
</#if>

  <Directory "${page.folder}">
    Require all granted
    Options <#if page.compressed?has_content>SymLinksIfOwnerMatch<#else>None</#if>
    AllowOverride None
    DirectoryIndex index.html
    AddDefaultCharset utf-8
    AddType text/markdown .md
    AddType application/atom+xml .atom
    AddType text/javascript .js
    AddType image/svg+xml .svg
    AddCharset utf-8 .html .css .js .json .xml .atom .md .svg .txt
    <FilesMatch "^feed\.json(\.gz|\.br)?$">
      ForceType "application/feed+json; charset=utf-8"
    </FilesMatch>
    Header always set Cache-Control "no-cache"
    <FilesMatch "\.[0-9a-f]<#noparse>{8}</#noparse>\.(css|js|png|jpg|webp|gif|svg)$">
      Header always set Cache-Control "public, max-age=31536000, immutable"
    </FilesMatch>
<#if page.compressed?has_content>
    # Files stand compressed beside themselves; a type is that of the name without its last part.
    RemoveType .gz .br
    AddEncoding gzip .gz
    AddEncoding br .br
    <IfModule mod_rewrite.c>
      RewriteEngine On
<#list [["brotli", "br", "br"], ["gzip", "gzip", "gz"]] as form>
<#if page.has(form[0])>
      RewriteCond "%{HTTP:Accept-Encoding}" "\b${form[1]}\b"
      RewriteCond "%{REQUEST_FILENAME}.${form[2]}" -f
      RewriteRule "^(.+)$" "$1.${form[2]}" [E=no-gzip:1,END]
</#if>
</#list>
    </IfModule>
    Header append Vary Accept-Encoding
</#if>
    <IfModule mod_deflate.c>
      AddOutputFilterByType DEFLATE text/html text/plain text/css text/xml text/markdown text/javascript application/json application/atom+xml application/feed+json image/svg+xml
    </IfModule>
  </Directory>
  <DirectoryMatch "/\.(?!well-known)">
    Require all denied
  </DirectoryMatch>

<#list page.headers() as header>
  Header always set ${header.name} "${header.value}"
</#list>

  ErrorDocument 404 ${page.path()}404.html
<#list page.languages as lang>
  <Location "${page.path()}${lang}/">
    ErrorDocument 404 ${page.path()}${lang}/404.html
  </Location>
</#list>
</VirtualHost>
