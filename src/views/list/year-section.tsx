// The rows of one year under its heading, in the app and in the page before it.

import type { ComponentChildren } from 'preact';
import type { Locale } from '../../i18n/index.ts';

interface YearSectionProps {
  readonly locale: Locale;
  /** null when the list is not in order of date. */
  readonly year: number | null;
  /** Rows of the whole year, unrolled or not. */
  readonly count: number;
  readonly children: ComponentChildren;
}

export function YearSection({ locale, year, count, children }: YearSectionProps) {
  return (
    <section class="list-section">
      {year !== null && (
        <h3>
          <span>{year}</span>
          <span class="list-count">{locale.messages.list.yearCount(count, locale.formats)}</span>
        </h3>
      )}
      <ol>{children}</ol>
    </section>
  );
}
