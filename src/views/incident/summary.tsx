// What is known of an incident, how precisely the place is, and what is uncertain.

import { Fragment } from 'preact';
import type { IncidentPlace } from '../../data/payload/details.ts';
import { recordOf } from '../../data/record.ts';
import { incidentMessages } from '../../i18n/incident.ts';
import type { PartProps } from './part.ts';

export function Summary({ scene, row }: PartProps) {
  const { atlas, locale } = scene;
  const incident = incidentMessages(locale.language);
  const { id, precision, radiusKm, summary } = recordOf(atlas, row);
  const places = atlas.details?.places[id];
  const kilometres = locale.formats.kilometres(radiusKm);
  return (
    <section>
      <h3>{incident.known}</h3>
      <p lang={atlas.texts.language}>{summary}</p>
      <p class="fine">
        {places ? (
          <Places scene={scene} row={row} places={places} />
        ) : (
          incident.precision[precision](kilometres)
        )}
        {atlas.texts.language !== 'en' && ` ${incident.translated}.`}
      </p>
    </section>
  );
}

/** Of an incident in several places: each that has a point, and how far the others may lie. */
function Places({ scene: { atlas, locale }, row, places }: PartProps & { places: readonly IncidentPlace[] }) {
  const { formats } = locale;
  const { places: words } = incidentMessages(locale.language);
  const { radiusKm } = recordOf(atlas, row);
  const hasOthers = radiusKm > (places[0]?.radiusKm ?? 0);
  return (
    <>
      {words.drawn(places.length, formats)}{' '}
      {places.map(({ name, radiusKm: km }, at) => (
        <Fragment key={name}>
          {at > 0 && formats.comma}
          {/* As the tables have it. */}
          <bdi lang="en">{name}</bdi>
          {km > 0 && ` (${words.upTo(formats.kilometres(km))})`}
        </Fragment>
      ))}
      .{hasOthers && ` ${words.others(formats.kilometres(radiusKm))}`}
    </>
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
