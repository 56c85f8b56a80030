// Rules for sources: each says how it was read, and an incident that rests on one text says so.

import { group } from 'd3-array';
import { originOf } from '../independent.ts';
import { type Problem, problemIn } from '../problem.ts';
import type { Tables } from '../tables.ts';

/** Addresses whose content moves: lists, authors' and topics' pages, hosts of drafts. */
const MOVING = /\/(?:author|auteur|tag|etiquettes)\/|\/page\/\d+\/?$|\bstaging\./;

/** `/2016/03/20/`, `/2016/03/`, `/20160320-`. */
const DATE_IN_ADDRESS = /[/-](20\d\d)(?:\/(0[1-9]|1[0-2])(?:\/([0-3]\d))?\/|(0[1-9]|1[0-2])([0-3]\d)-)/;

export function* headlinesOfNowhere(tables: Tables): Iterable<Problem> {
  for (const row of tables.sources) {
    if ((row.title === '') === (row.title_from === '')) continue;
    const what =
      row.title === '' ? 'title_from stands without a title' : 'it is not said where the title comes from';
    yield problemIn('sources', row, what, 'write page or address for a title, nothing without one');
  }
}

export function* deadWithoutCopy(tables: Tables): Iterable<Problem> {
  for (const row of tables.sources) {
    if (row.result === 'gone' && row.archived_url === '') {
      yield problemIn(
        'sources',
        row,
        'the page is gone and no copy is named',
        'name one in archived_url, or another page',
      );
    }
    if ((row.result === 'not tried') !== (row.checked === '')) {
      yield problemIn(
        'sources',
        row,
        `result "${row.result}" does not fit checked "${row.checked}"`,
        'write both or neither',
      );
    }
  }
}

export function* movingAddresses(tables: Tables): Iterable<Problem> {
  for (const row of tables.sources) {
    if (!MOVING.test(row.url) || row.archived_url !== '') continue;
    yield problemIn(
      'sources',
      row,
      `${row.url} is a list or a draft, which changes`,
      'cite the page itself, or a stored copy',
    );
  }
}

/** A page that shows no date may say it in its address. */
export function* datesOnlyInAddresses(tables: Tables): Iterable<Problem> {
  for (const row of tables.sources) {
    const [, year, ...rest] = DATE_IN_ADDRESS.exec(row.url) ?? [];
    if (row.date !== '' || !year) continue;
    const date = [year, ...rest].filter(Boolean).join('-');
    yield problemIn('sources', row, `date is empty, but the address says ${date}`, 'write it');
  }
}

/** Two pages of one agency's text look like two sources. */
export function* unsaidDependence(tables: Tables): Iterable<Problem> {
  const incidents = new Map(tables.incidents.map((incident) => [incident.id, incident]));
  for (const [id, sources] of group(tables.sources, (source) => source.incident_id)) {
    const [origin = '', ...others] = new Set(sources.map(originOf));
    const incident = incidents.get(id);
    if (sources.length < 2 || others.length > 0 || !incident || incident.uncertainty.includes(origin))
      continue;
    yield problemIn(
      'incidents',
      incident,
      `all sources of ${id} rest on ${origin}, and uncertainty does not say so`,
      'say it there',
    );
  }
}
