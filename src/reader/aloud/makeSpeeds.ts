import type { Translate } from '../../platform/translate.ts';
import { speeds } from '../../settings/limits.ts';
import type { Aloud } from '../../settings/Preferences.ts';
import { make } from '../dom/make.ts';

/** Where somebody chooses how fast it is read: times the voice's own speed. */
export function makeSpeeds(speed: Aloud['speed'], translate: Translate) {
  const field = make(
    'select',
    { 'aria-label': translate('reader_listen_speed') },
    ...speeds.map((value) => make('option', { value, selected: value === speed }, `${value}×`)),
  );
  return {
    field,
    chosen: (): Aloud['speed'] => speeds.find((value) => value === Number(field.value)) ?? speed,
  };
}
