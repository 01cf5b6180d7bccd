<#macro sheet title summary uri>
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} · Large</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${summary}">
<link rel="canonical" href="https://large.example/${uri}">
<link rel="alternate" type="application/atom+xml" href="/feed.xml">
</head>
<body>
<header><p><a href="/">Large</a></p></header>
<main>
<#nested>
</main>
<footer><p>Published by Large · <a href="/feed.xml">Feed</a></p></footer>
</body>
</html>
</#macro>
<#macro card each>
<article>
<h2><a href="/${each.noExtensionUri!each.uri}">${each.title}</a></h2>
<p>${each.summary}</p>
<p><time datetime="${each.date?string("yyyy-MM-dd")}">${each.date?string("yyyy-MM-dd")}</time> ${each.author}</p>
</article>
</#macro>
