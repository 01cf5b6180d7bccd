<#-- A server block for nginx. -->
# ${page.absolute(page.address())} on nginx. Written by `copydesk hosting nginx`; put it into a file in sites-enabled/ or conf.d/.

# Files whose names carry a digest never change; all else is asked after each time.
map $uri $copydesk_cache {
  default "no-cache";
  "~\.[0-9a-f]<#noparse>{8}</#noparse>\.(?:css|js|png|jpg|webp|gif|svg)$" "public, max-age=31536000, immutable";
}

server {
  listen ${page.port?c};
  server_name ${page.host()};
  index index.html;
<#if page.path() == "/">
  root ${page.folder};
</#if>

  include /etc/nginx/mime.types;
  types {
    text/markdown md;
  }
  charset utf-8;
  charset_types text/plain text/css text/xml text/markdown application/javascript application/json application/atom+xml application/feed+json image/svg+xml;
<#if page.has("gzip")>
  # Files stand compressed beside themselves.
  gzip_static on;
</#if>
<#if page.has("brotli")>
  # With the module of Debian's libnginx-mod-http-brotli-static, hand out the smaller brotli files, too:
  # brotli_static on;
</#if>
  gzip on;
  gzip_vary on;
  gzip_types text/plain text/css text/xml text/markdown application/javascript application/json application/atom+xml application/feed+json image/svg+xml;

<#list page.headers() as header>
  add_header ${header.name} "${header.value}" always;
</#list>
  add_header Cache-Control $copydesk_cache always;

  location ~ /\.(?!well-known/) {
    return 404;
  }
<#if page.path() != "/">
  location ~ ^${page.path()}(?:.*/)?feed\.json$ {
    rewrite ^${page.path()}(.*)$ /$1 break;
    root ${page.folder};
    types { }
    default_type application/feed+json;
  }
  location ${page.path()} {
    alias ${page.folder}/;
    error_page 404 ${page.path()}404.html;
  }
<#list page.languages as lang>
  location ${page.path()}${lang}/ {
    alias ${page.folder}/${lang}/;
    error_page 404 ${page.path()}${lang}/404.html;
  }
</#list>
<#else>
  location ~ /feed\.json$ {
    types { }
    default_type application/feed+json;
  }
  error_page 404 /404.html;
<#list page.languages as lang>
  location /${lang}/ {
    error_page 404 /${lang}/404.html;
  }
</#list>
</#if>
}
