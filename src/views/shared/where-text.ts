// Where an incident happened, in one phrase: the place and its country.

import { recordOf } from '../../data/record.ts';
import type { Scene } from '../view.ts';
import { placeText } from './place-text.ts';

export function whereText({ atlas, locale }: Pick<Scene, 'atlas' | 'locale'>, row: number): string {
  const { country } = recordOf(atlas, row);
  return [placeText(atlas, row), country && locale.formats.country(country)]
    .filter(Boolean)
    .join(locale.formats.comma);
}
