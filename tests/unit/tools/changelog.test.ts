import { expect, test } from 'vitest';
import { isLater, releasedChangelog } from '../../../tools/release/changelog.ts';

test('what is unreleased gets its version and date, and room for what comes', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0 (2026-01-02)\n\n- First.\n';
  expect(releasedChangelog(changelog, '0.2.0', '2026-03-04')).toBe(
    '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-03-04)\n\n- New.\n\n## 0.1.0 (2026-01-02)\n\n- First.\n',
  );
});

test('nothing is released where nothing changed', () => {
  expect(
    releasedChangelog('# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- First.\n', '0.2.0', ''),
  ).toBeNull();
  expect(releasedChangelog('# Changelog\n', '0.2.0', '')).toBeNull();
});

test.each([
  ['0.1.1', true],
  ['0.10.0', true],
  ['1.0.0', true],
  ['0.1.0', false],
  ['0.0.9', false],
  ['v0.2.0', false],
  ['', false],
])('%s is later than 0.1.0: %s', (version, expected) => {
  expect(isLater(version, '0.1.0')).toBe(expected);
});
