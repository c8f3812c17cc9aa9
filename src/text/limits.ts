const KiB = 1024;
const MiB = 1024 * KiB;

/**
 * How much podfeed is willing to read. Every input is from a stranger, so every reader stops somewhere;
 * going past a limit is a finding that names it. Sizes in bytes, times in milliseconds.
 */
export const limits = {
  episodeFile: 4 * MiB,
  frontMatter: 32 * KiB,
  showFile: 64 * KiB,
  yamlKeys: 2_000,
  yamlDepth: 16,
  feeds: 50,
  lockFile: 64 * MiB,
  chaptersFile: MiB,
  chapters: 5_000,
  chapterColumns: 32,
  transcriptFile: 10 * MiB,
  transcriptLine: 64 * KiB,
  jsonDepth: 16,
  jsonValues: 500_000,
  imageFile: 32 * MiB,
  feedBytes: 32 * MiB,
  feedTime: 60_000,
  feedParts: 1_000,
  remoteTime: 10_000,
  remoteAddresses: 5_000,
  remoteWhole: 600_000,
  remoteBytes: 256 * MiB,
  remoteHead: 64 * KiB,
  mediaFile: 2048 * MiB,
  mediaTime: 3_600_000,
  mediaStall: 30_000,
  xmlDepth: 64,
  xmlAttributes: 256,
  xmlNodes: 2_000_000,
  xmlChildren: 50_000,
  probeTime: 5_000,
  probeHeap: 256 * MiB,
  gitTime: 30_000,
  gitOutput: 64 * MiB,
  gitWords: 16 * KiB,
  findingsPerFile: 100,
  findingsInAll: 1_000,
  shownValue: 200,
} as const;
