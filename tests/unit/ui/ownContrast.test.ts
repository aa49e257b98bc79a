import { expect, test } from 'vitest';
import { enough, ownContrast } from '../../../src/ui/ownContrast.ts';

test('the contrast is that of what stands out least', () => {
  const colours = { ownPaper: '#ffffff', ownInk: '#000000', ownLink: '#777777' };
  expect(ownContrast(colours)).toBeCloseTo(4.48, 1);
  expect(ownContrast(colours)).toBeLessThan(enough);
  expect(ownContrast({ ...colours, ownLink: '#000000' })).toBeCloseTo(21);
});
