import { describe, expect, it, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/state/state.ts';
import { changesBetween } from '../data/changes.ts';
import { soundTables } from '../data/sound.ts';
import type { Tables } from '../data/tables.ts';
import { changesPage } from './changes-page.tsx';
import { pageDataOf } from './scenes.ts';
import { siteOf } from './site.ts';
import { versionsPage } from './versions-page.tsx';

const newer = soundTables('data');
const [first, second, third] = newer.incidents;
if (!first || !second || !third) throw new Error('The tables hold too few incidents to test with.');
const correction = {
  date: newer.package.version,
  incident_id: second.id,
  field: 'killed_best',
  old: '1',
  new: second.killed_best,
  reason: 'A later count <b>of the dead</b>',
  source_publisher: 'A paper',
  source_title: '',
  source_url: 'https://example.org/',
  line: 1,
};
const corrected: Tables = { ...newer, corrections: [...newer.corrections, correction] };
/** Without the first incident, another figure of the second, another word of the third. */
const older: Tables = {
  ...newer,
  package: { ...newer.package, version: '2001-01-01' },
  incidents: newer.incidents.slice(1).map((row) => ({
    ...row,
    ...(row.id === second.id && { killed_best: '1' }),
    ...(row.id === third.id && { summary: 'Other words.' }),
  })),
};

describe('what changed between two versions', () => {
  const changes = changesBetween(older, corrected);

  it('is what came, and each value that differs, with its reason', () => {
    expect(changes).toEqual({
      from: '2001-01-01',
      to: newer.package.version,
      added: [first.id],
      removed: [],
      changed: [
        {
          id: second.id,
          values: [
            { field: 'killed_best', old: '1', new: second.killed_best, correction: newer.corrections.length },
          ],
        },
        { id: third.id, values: [{ field: 'summary', old: '', new: '', correction: -1 }] },
      ],
    });
  });

  it('is also a further point, once the older version knows of any', () => {
    const [place, ...others] = newer.incidentPlaces;
    const without = { ...older, incidents: newer.incidents, incidentPlaces: others };
    expect(changesBetween(without, newer).changed).toMatchObject([
      { id: place?.incident_id, values: [{ field: 'places', correction: -1 }] },
    ]);
    const unaware = { ...without, incidentPlaces: [] };
    expect(changesBetween(unaware, newer).changed).toEqual([]);
  });

  it('the other way round is what went', () => {
    expect(changesBetween(corrected, older)).toMatchObject({ added: [], removed: [first.id] });
  });

  it('is nothing between a version and itself', () => {
    expect(changesBetween(newer, newer)).toMatchObject({ added: [], removed: [], changed: [] });
  });

  it('leaves out columns that the older one did not have', () => {
    const without = { ...older, incidents: older.incidents.map((row) => ({ ...row, hostages: '' })) };
    const fields = changesBetween(without, corrected).changed.flatMap(({ values }) => values);
    expect(fields.map(({ field }) => field)).toEqual(['killed_best', 'summary']);
  });
});

const frame = { data: pageDataOf(corrected), site: siteOf({}), stylePath: 'assets/pages.css' };

test.each(INTERFACE_LANGUAGES)(
  'the page of changes in %s leads to both versions and to the reason',
  (language) => {
    const content = {
      changes: changesBetween(older, corrected),
      corrections: corrected.corrections,
      older: pageDataOf(older).scenes,
    };
    const html = changesPage(frame, content, language);
    expect(html).toContain(
      `href="../index.html?incident=${second.id}&amp;version=2001-01-01&amp;lang=${language}"`,
    );
    expect(html).toContain(`#${second.id}.killed_best.${newer.package.version}"`);
    expect(html).toContain('A later count &lt;b>of the dead');
    const text = html.slice(html.indexOf('<main')).replaceAll(/<[^>]*>/g, ' ');
    expect(text).not.toContain('killed_best');
    expect(text).not.toContain(second.id);
  },
);

test('the page of versions names the files of each', () => {
  const versions = [
    { version: '2001-01-01', incidents: 3 },
    { version: newer.package.version, incidents: 4 },
  ];
  const html = versionsPage(frame, versions, 'en');
  expect(html).toContain('href="data/versions/2001-01-01/incidents.csv"');
  expect(html).toContain('href="changes/2001-01-01.html"');
  expect(html).not.toContain(`href="changes/${newer.package.version}.html"`);
});
