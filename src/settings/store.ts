import { check } from './check.ts';
import { changeItem, readItems } from './itemStore.ts';
import { type Look, LookSchema } from './Look.ts';
import { type Aloud, type Preferences, PreferencesSchema } from './Preferences.ts';

/** The settings that hold for all sites. */
export interface Settings {
  look: Look;
  preferences: Preferences;
}

/** What holds for all sites. Bad or absent values are defaults. */
export async function readSettings(): Promise<Settings> {
  const items = await readItems(['look', 'preferences']);
  return {
    look: check(LookSchema, items.get('look')).value,
    preferences: check(PreferencesSchema, items.get('preferences')).value,
  };
}

/** The look for all sites. */
export async function readCommonLook(): Promise<Look> {
  return (await readSettings()).look;
}

/** Changes what is given of the look for all sites. */
export function changeLook(change: Partial<Look>): Promise<void> {
  return changeItem('look', (stored) => ({ ...check(LookSchema, stored).value, ...change }));
}

/** Back to the look that the extension came with. */
export function resetLook(): Promise<void> {
  return changeItem('look', () => undefined);
}

/** Changes what is given of how the extension behaves. */
export function changePreferences(change: Partial<Preferences>): Promise<void> {
  return changeItem('preferences', (stored) => ({
    ...check(PreferencesSchema, stored).value,
    ...change,
  }));
}

/** A voice is kept beside those of other languages. */
export function changeAloud(change: Partial<Aloud>): Promise<void> {
  return changeItem('preferences', (stored) => {
    const was = check(PreferencesSchema, stored).value;
    const voices = { ...was.voices, ...change.voices };
    return check(PreferencesSchema, { ...was, ...change, voices }).value;
  });
}
