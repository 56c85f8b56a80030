// The real tables, compiled: nothing lost on the way, by counts taken from the CSV files without our own reader.

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/data/languages.ts';
import { columnsOf } from '../../src/data/load.ts';
import { ATTRIBUTIONS, ROLES } from '../../src/data/vocabularies.ts';
import { isoOf } from '../../src/lib/time.ts';
import { compile } from './compile.ts';

type Cells = Readonly<Record<string, string>>;

const cellsOf = (file: string): readonly Cells[] =>
  Papa.parse<Cells>(readFileSync(`data/${file}`, 'utf8'), { header: true, skipEmptyLines: true }).data;

const incidents = cellsOf('incidents.csv');
const actors = cellsOf('actors.csv');
const { core, texts, details, lineages, names } = compile();
const rowOf = new Map(core.incidents.id.map((id, row) => [id, row]));

const countBy = (keys: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

test('every incident is there, once, sorted by first day', () => {
  expect(core.incidents.id.toSorted()).toEqual(incidents.map((incident) => incident.id).toSorted());
  const { firstDay } = columnsOf(core);
  expect([...firstDay]).toEqual([...firstDay].sort((first, second) => first - second));
});

test('every cell of an incident comes back as it stood in the table', () => {
  const { country, type, target } = core.dictionaries;
  const figure = (value: number | null | undefined): string => (value === null ? '' : String(value));
  for (const incident of incidents) {
    const row = rowOf.get(incident.id ?? '') ?? -1;
    const end = core.incidents.end[row];
    const back = {
      start_date: core.incidents.start[row],
      end_date: end === '?' ? '' : end || core.incidents.start[row],
      captivity_until: core.incidents.captivityUntil[row],
      country: country[core.incidents.country[row] ?? -1],
      admin1: core.incidents.admin1[row],
      place: core.incidents.place[row],
      event_type: type[core.incidents.type[row] ?? -1],
      target_type: target[core.incidents.target[row] ?? -1],
      killed_low: figure(core.incidents.low[row]),
      killed_best: figure(core.incidents.best[row]),
      killed_high: figure(core.incidents.high[row]),
      attackers_killed: figure(core.incidents.attackersKilled[row]),
      injured: figure(core.incidents.injured[row]),
      hostages: figure(core.incidents.hostages[row]),
      title: texts.en.title[row],
      summary: texts.en.summary[row],
      uncertainty: details.en.uncertainty[row],
    };
    expect(back).toEqual(Object.fromEntries(Object.keys(back).map((column) => [column, incident[column]])));
    expect((core.incidents.latitude[row] ?? 0) / 10_000).toBe(Number(incident.latitude));
    expect((core.incidents.longitude[row] ?? 0) / 10_000).toBe(Number(incident.longitude));
  }
});

test('each group has as many actors in the payload as in the table, in the same roles', () => {
  const inPayload = core.actors.group.map(
    (group, index) => `${core.groups[group]?.id ?? ''} ${ROLES[core.actors.role[index] ?? -1]}`,
  );
  expect(countBy(inPayload)).toEqual(countBy(actors.map((actor) => `${actor.group_id} ${actor.role}`)));
});

test('each incident keeps its actors in file order, with status, claim and note', () => {
  for (const [id, row] of rowOf) {
    const inPayload = core.actors.incident.flatMap((incident, index) =>
      incident === row
        ? [
            {
              group_id: core.groups[core.actors.group[index] ?? -1]?.id ?? '',
              status: ATTRIBUTIONS[core.actors.status[index] ?? -1],
              claim: core.actors.claim[index] || '',
              according_to: details.en.actorNotes[index]?.accordingTo,
            },
          ]
        : [],
    );
    const inTable = actors.filter((actor) => actor.incident_id === id);
    expect(inPayload).toEqual(
      inTable.map(({ group_id, status, claim, according_to }) => ({
        group_id,
        status,
        claim: claim ? Number(claim) : '',
        according_to,
      })),
    );
  }
});

test('disputed dates stand at their incident, and coverage as in its table', () => {
  const { dated } = columnsOf(core);
  for (const { incident_id, earliest, latest } of cellsOf('disputed-dates.csv')) {
    const days = dated.get(rowOf.get(incident_id ?? '') ?? -1);
    expect(days && [isoOf(days.from), isoOf(days.to)]).toEqual([earliest, latest]);
  }
  const words = { no: 'not searched', partly: 'searched partly', well: 'searched well' };
  const inPayload = (language: (typeof LANGUAGES)[number]) =>
    core.coverage.map((stretch, at) => ({
      ...stretch,
      level: words[stretch.level],
      note: details[language].coverageNotes[at],
    }));
  const inTable = cellsOf('coverage.csv');
  const rowsIn = (language: (typeof LANGUAGES)[number]) =>
    inTable.map(({ note_fr, note_ar, ...row }) => ({
      ...row,
      note: { en: row.note, fr: note_fr, ar: note_ar }[language],
    }));
  for (const language of LANGUAGES) expect(inPayload(language)).toEqual(rowsIn(language));
});

test('an incident in several places has the others as further points, and all of their names', () => {
  const rows = cellsOf('incident-places.csv');
  const { id, further } = columnsOf(core);
  const drawn = [...further].flatMap(([row, points]) =>
    points.map(({ latitude, longitude }) => [id.at(row), latitude, longitude]),
  );
  expect(drawn).toEqual(
    rows
      .filter(({ number }) => number !== '1')
      .map((row) => [row.incident_id, Number(row.latitude), Number(row.longitude)]),
  );
  for (const language of LANGUAGES) {
    const named = Object.entries(details[language].places).flatMap(([incident, list]) =>
      list.map(({ name, radiusKm }) => [incident, name, radiusKm]),
    );
    expect(named).toEqual(rows.map((row) => [row.incident_id, row.place, Number(row.radius_km)]));
  }
});

test('texts are complete in every language and really translated', () => {
  for (const language of LANGUAGES) {
    const { title, summary } = texts[language];
    expect(title).toHaveLength(incidents.length);
    expect(title.every((text) => text !== '')).toBe(true);
    expect(summary.every((text) => text !== '')).toBe(true);
    if (language !== 'en') expect(summary.filter((text, row) => text === texts.en.summary[row])).toEqual([]);
  }
});

test('every source and every report is there, the reports of an incident by date', () => {
  const sources = cellsOf('sources.csv');
  const reports = cellsOf('reports.csv');
  for (const language of LANGUAGES) {
    const payload = details[language];
    expect(
      payload.sources
        .flat()
        .map(({ url }) => url)
        .toSorted(),
    ).toEqual(sources.map((source) => source.url).toSorted());
    expect(Object.values(payload.reports).flat()).toHaveLength(reports.length);
    for (const list of Object.values(payload.reports)) {
      const dates = list.map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted());
    }
    expect(payload.corrections).toHaveLength(cellsOf('corrections.csv').length);
  }
  const facts = (language: (typeof LANGUAGES)[number]) =>
    Object.values(details[language].reports).flatMap((list) => list.map(({ fact }) => fact));
  expect(facts('fr').filter((fact) => facts('en').includes(fact))).toEqual([]);
});

test('only groups that occur are shipped, each with its lineage', () => {
  const occurring = new Set(actors.map((actor) => actor.group_id).filter(Boolean));
  expect(core.groups.map(({ id }) => id).toSorted()).toEqual([...occurring].sort());
  const lineages = new Set(core.lineages.map(({ id }) => id));
  expect(core.groups.filter(({ lineage }) => !lineages.has(lineage))).toEqual([]);
});

test('names of places come the first one first, those of regions without what is off', () => {
  expect(names.places.map(({ rank }) => rank)).toEqual(names.places.map(({ rank }) => rank).toSorted());
  expect(names.places.find(({ name }) => name.en === 'Timbuktu')?.name.fr).toBe('Tombouctou');
  expect(names.regions.some(({ name }) => name.en === 'Adrar des Ifoghas')).toBe(true);
  expect(names.regions.some(({ name }) => name.en === 'Azawad')).toBe(false);
  expect(names.countries.filter(({ focus }) => focus).map(({ iso2 }) => iso2)).toContain('ML');
});

test('every link of the table is in the lineage payload of each language, with its date and source', () => {
  const links = cellsOf('group-links.csv');
  for (const language of LANGUAGES) {
    const payload = lineages[language];
    expect(payload.links.map(({ from, to, kind, date, url }) => [from, to, kind, date, url])).toEqual(
      links.map((link) => [link.from_group, link.to_group, link.kind, link.date, link.source_url]),
    );
    const ids = new Set(payload.groups.map(({ id }) => id));
    expect(payload.links.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(payload.links.filter(({ kind }) => !payload.kinds[kind])).toEqual([]);
    expect(payload.groups.filter(({ sentence, sources }) => sentence === '' || sources.length === 0)).toEqual(
      [],
    );
  }
  expect(lineages.fr.kinds['splits from']).toBe('fait scission de');
});

test('kin follow renamings, splits and mergers, not pledges or coalitions; every group in them has a name', () => {
  const links = cellsOf('group-links.csv').filter(({ kind }) =>
    ['renamed', 'splits from', 'merges into'].includes(kind ?? ''),
  );
  expect(core.kin.links).toEqual(
    links.map(({ from_group, to_group, date }) => ({ from: from_group, to: to_group, date })),
  );
  const named = new Set([...core.groups, ...core.kin.others].map(({ id }) => id));
  expect(
    links.filter(({ from_group, to_group }) => !named.has(from_group ?? '') || !named.has(to_group ?? '')),
  ).toEqual([]);
});
