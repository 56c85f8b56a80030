// In an embed, which has no room for all that is known: the way to the incident's own page.

import { recordOf } from '../../data/record.ts';
import { incidentMessages } from '../../i18n/incident.ts';
import { incidentPath } from '../shared/incident-page.ts';
import type { PartProps } from './part.ts';

export function Elsewhere({ scene, row }: PartProps) {
  const { atlas, locale } = scene;
  return (
    <p>
      <a href={`./${incidentPath(recordOf(atlas, row).id, locale.language)}`} target="_blank" rel="noopener">
        {incidentMessages(locale.language).elsewhere}
      </a>
    </p>
  );
}
