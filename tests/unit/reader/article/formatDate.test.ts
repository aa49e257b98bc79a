import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../../src/reader/article/formatDate.ts';

describe('formatDate', () => {
  it('writes a day as the language does', () => {
    expect(formatDate('2026-01-12', 'en-GB')).toBe('12 January 2026');
    expect(formatDate('2026-01-12', 'de')).toBe('12. Januar 2026');
  });

  it('adds the time where the page has one', () => {
    expect(formatDate('2026-01-12T12:30:00Z', 'en-GB')).toMatch(/^1[123] January 2026.+\d\d:\d\d$/);
  });

  it.each(['Z', '', '+09:00', '-05:00'])(
    'takes midnight for a day, whatever its zone (%s)',
    (zone) => {
      expect(formatDate(`2026-01-12T00:00:00${zone}`, 'en-GB')).toBe('12 January 2026');
      expect(formatDate(`2026-01-12T00:01:00${zone}`, 'en-GB')).toMatch(/\d\d:\d\d$/);
    },
  );

  it('gives nothing for what is no date', () => {
    expect(formatDate('yesterday', 'en')).toBeNull();
  });
});
