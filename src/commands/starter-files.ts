import { version } from '../version.ts';

/* Files of a new show that are not about the show: what checks and publishes it, and what helps to write it. */

/** Where a new show keeps the schema of its show file, for editors. */
export const schemaFile = '.podfeed/show.schema.json';

/** Names of what should not go into git. */
export const ignored: readonly string[] = ['public/', 'node_modules/', '.podfeed-*'];

/** The lines of a .gitignore with those that are missing added; the text itself when none is. */
export function withIgnored(text: string): string {
  const bare = (line: string): string => line.trim().replace(/^\/|\/$/g, '');
  const there = new Set(text.split(/\r?\n/).map(bare));
  const missing = ignored.filter((line) => !there.has(bare(line)));
  if (missing.length === 0) return text;
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`;
}

export const editorSettings = `{
  // The YAML extension completes and checks the show file with this schema. Front matter stands in Markdown,
  // where no schema reaches it: podfeed validate checks it.
  "yaml.schemas": {
    "./${schemaFile}": ["podfeed.yaml", "podfeed.yml"]
  }
}
`;

export const editorExtensions = `{
  "recommendations": ["redhat.vscode-yaml"]
}
`;

/** A workflow that checks pull requests and publishes the main branch with GitHub Pages. */
export const workflow = `# Checks every pull request, and publishes what is on the main branch with GitHub Pages.
# To publish, choose "GitHub Actions" as the source of Pages once, in the settings of the repository.
name: Podcast

on:
  # Not pull_request_target: files of strangers are checked without any right to this repository.
  pull_request:
  push:
    branches: [main]
  schedule:
    # Episodes dated in the future come out with the first run after their time. GitHub starts such runs
    # late, now and then by an hour or more, and stops them after 60 days without a change in the repository.
    - cron: '17 * * * *'
  workflow_dispatch:

permissions:
  contents: read

jobs:
  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # Findings stand beside the lines of the pull request.
      - run: npx --yes podfeed@${version} validate --format github

  build:
    if: github.event_name != 'pull_request' && github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # Refuses to publish as long as a placeholder of podfeed init is in the feed.
      - run: npx --yes podfeed@${version} build --rule show-placeholder=error --format github
      - uses: actions/upload-pages-artifact@v3
        with:
          path: public

  publish:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 15
    # Only this job may publish, and it runs nothing from the repository.
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.pages.outputs.page_url }}
    concurrency:
      group: pages
    steps:
      - uses: actions/deploy-pages@v4
        id: pages
`;
