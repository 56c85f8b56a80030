// A tour on paper: each step by its number on the map, with its text and sources.

import type { Tour } from '../../data/tour.ts';
import { tourMessages } from '../../i18n/tour.ts';
import { httpOnly } from '../shared/web-address.ts';
import type { Scene } from '../view.ts';

export function SheetSteps({ tour, scene }: { tour: Tour; scene: Scene }) {
  const { formats, language } = scene.locale;
  const words = tourMessages(language);
  return (
    <ol class="briefing-steps">
      {tour.steps.map((step, at) => (
        <li key={step.title}>
          <h2>
            <span class="briefing-number">{formats.number(at + 1)}</span> {step.title}
          </h2>
          <p class="briefing-when">
            {formats.dates(step.start, step.end)} · {step.place}
          </p>
          <p>{step.text}</p>
          <p class="briefing-when">
            {words.sources} ·{' '}
            {step.sources.map(({ publisher, url }, index) => {
              const address = httpOnly(url);
              return (
                <span key={url}>
                  {index > 0 && formats.comma}
                  {address ? <a href={address}>{publisher}</a> : publisher}
                </span>
              );
            })}
          </p>
        </li>
      ))}
    </ol>
  );
}
