// Usage: node bench/peers/hugo.mjs SHOW SITE
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'js-yaml';

/**
 * Writes a Hugo site into `site` that makes one feed from the episodes of `folder`, and no pages.
 * `hugo --quiet --source SITE --destination OUT` then writes OUT/feed.xml.
 *
 * @param {string} folder
 * @param {string} site
 */
export function writeSite(folder, site) {
  const show = /** @type {any} */ (load(readFileSync(join(folder, 'podfeed.yaml'), 'utf8')));
  const config = {
    baseURL: show.link,
    title: show.title,
    languageCode: show.language,
    timeZone: show.timezone,
    disableKinds: ['taxonomy', 'term', 'section', 'sitemap', 'robotsTXT', '404'],
    outputs: { home: ['feed'] },
    cascade: [{ _target: { kind: 'page' }, _build: { render: 'never' } }],
    outputFormats: {
      feed: { mediaType: 'application/rss+xml', baseName: 'feed', isPlainText: true, noUgly: true },
    },
    // The same Markdown work as the others do: no colours for code, no typographic quotes.
    markup: { highlight: { codeFences: false }, goldmark: { extensions: { typographer: false } } },
    params: show,
    module: { mounts: [{ source: resolve(folder, 'episodes'), target: 'content/episodes' }] },
  };
  mkdirSync(join(site, 'layouts'), { recursive: true });
  writeFileSync(join(site, 'config.json'), JSON.stringify(config, undefined, 2));
  writeFileSync(join(site, 'layouts', 'index.feed.xml'), TEMPLATE);
}

const TEMPLATE = `<?xml version="1.0" encoding="UTF-8"?>
{{- $rfc := "Mon, 02 Jan 2006 15:04:05 -0700" }}
{{- $show := .Site.Params }}
{{- $author := $show.author | html }}
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
<title>{{ $show.title | html }}</title>
<link>{{ $show.link }}</link>
<description>{{ $show.description | html }}</description>
<language>{{ $show.language }}</language>
<copyright>{{ $show.copyright | html }}</copyright>
<atom:link href="{{ $show.feed }}" rel="self" type="application/rss+xml"/>
<itunes:author>{{ $author }}</itunes:author>
<itunes:owner><itunes:name>{{ $show.owner.name | html }}</itunes:name><itunes:email>{{ $show.owner.email }}</itunes:email></itunes:owner>
<itunes:image href="{{ $show.image }}"/>
<itunes:explicit>{{ $show.explicit }}</itunes:explicit>
<itunes:type>{{ $show.type }}</itunes:type>
<podcast:guid>{{ $show.guid }}</podcast:guid>
{{- range .Site.RegularPages.ByDate.Reverse }}
<item>
<title>{{ .Title | html }}</title>
<itunes:title>{{ .Title | html }}</itunes:title>
<link>{{ .Params.link }}</link>
<guid isPermaLink="false">{{ .Params.guid }}</guid>
<pubDate>{{ .Date.Format $rfc }}</pubDate>
<description>{{ .Params.summary | html }}</description>
<content:encoded>{{ .Content | html }}</content:encoded>
<enclosure url="{{ .Params.audio.url }}" length="{{ .Params.audio.length }}" type="{{ .Params.audio.type }}"/>
<category>{{ .Params.category | html }}</category>
{{- $triangle := .Params.talenttriangle }}
{{- if reflect.IsMap $triangle }}{{ range $side, $share := $triangle }}
<category domain="https://www.pmi.org/">{{ $side | html }}</category>{{ end }}
{{- else }}{{ range (slice | append $triangle) }}
<category domain="https://www.pmi.org/">{{ . | html }}</category>{{ end }}{{ end }}
<itunes:author>{{ $author }}</itunes:author>
<itunes:duration>{{ .Params.audio.duration }}</itunes:duration>
<itunes:episode>{{ .Params.number }}</itunes:episode>
<itunes:season>{{ .Params.season }}</itunes:season>
<itunes:episodeType>full</itunes:episodeType>
<itunes:explicit>{{ .Params.explicit }}</itunes:explicit>
<podcast:episode>{{ .Params.number }}</podcast:episode>
<podcast:season>{{ .Params.season }}</podcast:season>
{{- range .Params.hosts }}
<podcast:person role="host">{{ . | html }}</podcast:person>
{{- end }}
{{- range .Params.guests }}
{{- if reflect.IsMap . }}
<podcast:person role="guest" href="{{ .href }}">{{ .name | html }}</podcast:person>
{{- else }}
<podcast:person role="guest">{{ . | html }}</podcast:person>
{{- end }}
{{- end }}
{{- range .Params.transcripts }}
<podcast:transcript url="{{ .src }}" type="{{ .type }}" language="{{ .language }}"/>
{{- end }}
<podcast:chapters url="{{ .Params.chapters }}" type="application/json+chapters"/>
</item>
{{- end }}
</channel>
</rss>
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, site] = process.argv.slice(2);
  if (!folder || !site) {
    process.stderr.write('Usage: node bench/peers/hugo.mjs SHOW SITE\n');
    process.exit(2);
  }
  writeSite(folder, site);
}
