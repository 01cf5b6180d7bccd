<#-- A briefing as Markdown (CommonMark with footnotes), for programs; the words of the page, none of its frame. -->
<#assign briefing = page.briefing, card = page.briefing.card>
# ${page.line(card.title)}
<#if card.summary??>

> ${page.line(card.summary)}
</#if>

<#if card.status == "withdrawn">
**${say("status.withdrawn")}.** ${say("status.withdrawn.meaning")}

</#if>
<#if card.authors?has_content>
- ${say("by", card.authors?map(author -> page.line(author.name))?join(", "))}
</#if>
<#if briefing.reviewers?has_content>
- ${say("reviewed.by", briefing.reviewers?map(person -> page.line(person.name))?join(", "))}
</#if>
- ${say("published.by", page.line(briefing.frame.chrome.imprint.name))}<#if card.published??>, ${words.date(card.published)}</#if>
<#if briefing.updated??>
- ${say("updated", words.date(briefing.updated))}
</#if>
- <${page.absolute(card.address)}>
<#list briefing.origins as origin>
- ${say("origin." + origin.relation, page.line(origin.source.name))}<#if origin.source.url??> <${origin.source.url}><#else> ${say("origin.unknown")}</#if>
</#list>
<#if briefing.claims?has_content>

## ${say("claims.title")}

<#list briefing.claims as claim>
- **${page.line(claim.verdict.label)}:** ${page.line(claim.text)}<#if claim.claimant??> (${page.line(claim.claimant.name)}<#if claim.made??>, ${words.day(claim.made)}</#if>)</#if> <${page.absolute(claim.address)}>
<#if claim.finding??>
  - ${say("finding")}: ${page.line(claim.finding)}
</#if>
<@side claim.quoted.supports "supports"/><@side claim.quoted.contradicts "contradicts"/><@side claim.quoted.context "context"/>
</#list>
</#if>

---

${page.text(words)}
<#if briefing.timeline?has_content>
## ${say("timeline")}

<#list briefing.timeline as moment>
- **${words.day(moment.date)}:** <#if moment.claim??>${say("timeline.claim")}: ${page.line(moment.claim.text)} (${page.line(moment.claim.verdict.label)})<#else>${page.line(moment.text)}<#if moment.source??> [^${moment.source.place.fragment}]</#if></#if>
</#list>

</#if>
<#if briefing.corrections?has_content>
## ${say("corrections.title")}

<#list briefing.corrections as line>
- **${say("correction." + line.kind)}, ${words.day(line.on)}:** ${page.line(line.text)}
</#list>

</#if>
<#if briefing.sources.lines?has_content>
## ${say("sources.title")}

<#list briefing.sources.lines as line>
<#assign ref = line.ref>
[^${line.anchor}]: ${closed(page.line(ref.name))}<#if ref.publisher??> ${page.line(ref.publisher)}<#if ref.published??>, ${words.day(ref.published)}</#if>.<#elseif ref.published??> ${words.day(ref.published)}.</#if><#if line.kind??> ${say("kind." + line.kind)}.</#if><#if ref.url??> <${ref.url}></#if><#if line.archived??> ${say("source.archived")}: <${line.archived}></#if><#if line.carries??> ${closed(say("source.carries", page.line(line.carries.name)))}</#if>
</#list>
</#if>
<#-- With a full stop, unless it ends in a mark already. -->
<#function closed text><#return text?matches(r"(?s).*[.?!…؟。？！]")?then(text, text + ".")></#function>
<#macro side lines relation>
<#list lines as line>
  - ${say("evidence." + relation)}: <#if line.quote??>“${page.line(line.quote.text)}” </#if><#if line.note??>${page.line(line.note)} </#if>[^${line.source.place.fragment}]
</#list>
</#macro>
