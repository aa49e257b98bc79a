const heading = '## Unreleased\n';

/**
 * The changelog with what is unreleased under a version of its own.
 *
 * @param date of the release, `YYYY-MM-DD`
 * @returns null where nothing is unreleased.
 */
export function releasedChangelog(changelog: string, version: string, date: string): string | null {
  const [before, after] = changelog.split(heading);
  if (before === undefined || after === undefined) return null;
  const [changes = ''] = after.split(/^## /m);
  if (changes.trim() === '') return null;
  return `${before}${heading}\n## ${version} (${date})\n${after}`;
}

/** Whether a version (`MAJOR.MINOR.PATCH`) comes after another. */
export function isLater(version: string, than: string): boolean {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return false;
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (const [index, part] of (a ?? []).entries()) {
    const other = b?.[index] ?? 0;
    if (part !== other) return part > other;
  }
  return false;
}
