// What a <select> offers: a few by name, or the languages, each by its own.

import { LANGUAGE_NAMES } from '../../i18n/index.ts';

interface OptionsProps<T extends string> {
  readonly ids: readonly T[];
  readonly names: Readonly<Record<T, string>>;
}

export function Options<T extends string>({ ids, names }: OptionsProps<T>) {
  return ids.map((id) => (
    <option key={id} value={id}>
      {names[id]}
    </option>
  ));
}

export function LanguageOptions() {
  return LANGUAGE_NAMES.map(({ id, name }) => (
    <option key={id} value={id} lang={id}>
      {name}
    </option>
  ));
}
