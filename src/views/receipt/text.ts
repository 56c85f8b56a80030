// The receipt: how many of how many, when, how many deaths as a range, and for how many nobody knows.

import type { Formats } from '../../i18n/formats.ts';
import type { DayRange } from '../../lib/time.ts';
import { civilOf } from '../../lib/time.ts';
import { deathsText, unknownText } from '../shared/deaths.ts';
import { kinName } from '../shared/kin-words.ts';
import type { Scene } from '../view.ts';

/** `lead` is set in bold, `note` in grey; joined they are the sentence. */
export interface ReceiptText {
  readonly lead: string;
  readonly rest: string;
  readonly note: string;
}

export function receiptOf(scene: Scene): ReceiptText {
  const { state, answer, locale } = scene;
  const { receipt } = locale.messages;
  const { formats } = locale;
  const lead = receipt.incidents(answer.shown, answer.total, formats);
  if (answer.shown === 0) return { lead, rest: '. ', note: receipt.none };
  const { area } = state.filters;
  const where = area ? ` ${area.kind === 'view' ? receipt.inView : receipt.inArea}` : '';
  const { low, high, unknownCount } = answer.deaths;
  const unknown = unknownText(unknownCount, locale);
  const { period } = answer;
  const rest = [
    `${whoOf(scene)}${where}`,
    period && yearsOf(state.filters.time ?? period, period, formats),
    deathsText(scene, low, high),
  ];
  return {
    lead,
    rest: rest.filter((part, at) => at === 0 || part).join(formats.comma),
    note: unknown && ` · ${unknown}`,
  };
}

/** ` involving AQIM and what became of it`; groups chosen by name alone are told by their chips. */
function whoOf({ state, atlas, locale }: Scene): string {
  const { group, kin } = state.filters;
  if (kin.length === 0) return '';
  const { receipt } = locale.messages;
  const who = kin.map((one) => kinName(atlas, one, locale));
  return ` ${receipt.involving([...who, ...(group.length > 0 ? [receipt.groupsByName] : [])])}`;
}

/** The chosen window, cut to what is shown where it is open: `2012–2015`, `2015`. */
function yearsOf(window: DayRange, shown: DayRange, formats: Formats): string {
  const first = civilOf(window.from).year < 1900 ? civilOf(shown.from).year : civilOf(window.from).year;
  const last = civilOf(window.to).year > 2200 ? civilOf(shown.to).year : civilOf(window.to).year;
  return formats.span(String(first), String(last));
}
