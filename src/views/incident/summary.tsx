// What is known of an incident, how precisely the place is, and what is uncertain.

import { incidentMessages } from '../../i18n/incident.ts';
import type { PartProps } from './part.ts';

export function Summary({ scene, row }: PartProps) {
  const { atlas, locale } = scene;
  const incident = incidentMessages(locale.language);
  const precision = atlas.columns.locationPrecision[row] ?? 'region';
  return (
    <section>
      <h3>{incident.known}</h3>
      <p lang={atlas.texts.language}>{atlas.texts.summary[row]}</p>
      <p class="fine">
        {incident.precision[precision](locale.formats.kilometres(atlas.columns.radiusKm[row] ?? 0))}
        {atlas.texts.language !== 'en' && ` ${incident.translated}.`}
      </p>
    </section>
  );
}

export function Uncertainty({ scene, row }: PartProps) {
  const { details } = scene.atlas;
  const incident = incidentMessages(scene.locale.language);
  const text = details?.uncertainty[row];
  if (!text) return null;
  return (
    <section>
      <h3>
        {incident.uncertain}
        {scene.locale.language !== 'en' && <span class="fine"> · {incident.inEnglish}</span>}
      </h3>
      <p lang="en">{text}</p>
    </section>
  );
}
