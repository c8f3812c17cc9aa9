const KiB = 1024;
const MiB = 1024 * KiB;

/** Bytes for people, with one decimal where they are not even: `2.0 KiB`, `5.8 MiB`, `1,024 MiB`. */
export function showSize(bytes: number): string {
  const [unit, name] = bytes >= 1000 * KiB ? [MiB, 'MiB'] : [KiB, 'KiB'];
  const digits = bytes % unit === 0 ? 0 : 1;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `${(bytes / unit).toLocaleString('en-US', options)} ${name}`;
}
