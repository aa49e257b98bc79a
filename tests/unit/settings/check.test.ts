// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkPartial } from '../../../src/settings/check.ts';
import { LookSchema } from '../../../src/settings/Look.ts';
import { limits } from '../../../src/settings/limits.ts';
import { lookDefaults } from '../../../src/settings/lookDefaults.ts';

describe('check', () => {
  it('takes the defaults for what is not stored, without a word', () => {
    expect(check(LookSchema, undefined)).toEqual({ value: lookDefaults, problems: [] });
    expect(check(LookSchema, {})).toEqual({ value: lookDefaults, problems: [] });
  });

  it('keeps the good fields beside a bad one, and names the bad one', () => {
    const stored = { theme: 'sepia', fontSize: 900, width: 'wide' };
    expect(check(LookSchema, stored)).toEqual({
      value: { ...lookDefaults, theme: 'sepia' },
      problems: ['fontSize', 'width'],
    });
  });

  it.each(['text', 7, null, [1, 2], true])('takes the defaults for %j', (stored) => {
    expect(check(LookSchema, stored)).toEqual({ value: lookDefaults, problems: [''] });
  });

  it('gives a usable look for whatever is stored', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ theme: fc.anything(), fontSize: fc.anything(), width: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (stored) => {
        const { value } = check(LookSchema, stored);
        expect(value.fontSize).toBeGreaterThanOrEqual(limits.fontSize[0]);
        expect(value.fontSize).toBeLessThanOrEqual(limits.fontSize[1]);
        expect(check(LookSchema, value)).toEqual({ value, problems: [] });
      }),
    );
  });
});

describe('checkPartial', () => {
  it('keeps only what is stored and good', () => {
    const stored = { theme: 'dark', fontSize: -1, unknown: 3 };
    expect(checkPartial(LookSchema, stored)).toEqual({
      value: { theme: 'dark' },
      problems: ['fontSize'],
    });
  });

  it('is empty for nothing and for nonsense', () => {
    expect(checkPartial(LookSchema, undefined)).toEqual({ value: {}, problems: [] });
    expect(checkPartial(LookSchema, 'dark')).toEqual({ value: {}, problems: [''] });
  });
});
