// A briefing sheet: what is shown as a numbered map, a timeline, a table, claims and sources; an open incident, a tour and
// the lineages as what they are. The same for a printer and for the file (file.ts).

import { Ranges } from '../shared/ranges.tsx';
import { MOST_NUMBERED, type SheetContent, type SheetDrawing, type SheetTable } from './content.ts';
import { Notes } from './notes.tsx';
import { SheetRows } from './rows.tsx';
import { SheetSteps } from './steps.tsx';

export function Sheet(content: SheetContent) {
  const { scene, words, title, lines, filters, map, timeline, lineages, incident, tour, table } = content;
  const { atlas, locale } = scene;
  const { print, picture } = words;
  const hasNotes = table?.isNumbered && atlas.has.published;
  return (
    <>
      <header class="briefing-head">
        <p class="briefing-kicker">
          <span>
            {locale.messages.kicker.name} · {print.kicker}
          </span>
          {atlas.has.published && <span>{locale.formats.date(atlas.version)}</span>}
        </p>
        {title}
        {lines.map((line, at) => (
          <p key={line} class={at === 0 ? 'briefing-sentence' : undefined}>
            <Ranges text={line} />
          </p>
        ))}
        {filters.length > 0 && <p>{picture.filters(filters.join(' · '))}</p>}
      </header>
      {lineages && <section class="briefing-lineages lineage-paper">{lineages}</section>}
      {map && <SheetMap map={map} label={locale.messages.regions.map} />}
      {timeline}
      {map && table && table.rows.length > 0 && <p class="briefing-note">{numbersNote(content, table)}</p>}
      {!incident && <Foot {...content} />}
      {tour && <SheetSteps tour={tour} scene={scene} />}
      {incident && <article class="briefing-incident incident-text">{incident}</article>}
      {incident && <Foot {...content} />}
      {table && table.rows.length > 0 && <SheetRows {...{ scene, words, table }} isTour={tour !== null} />}
      {hasNotes && table.rows.length > 0 && <Notes {...{ scene, words, table }} />}
    </>
  );
}

/** How the map and the table refer to each other. */
function numbersNote({ scene, words: { print }, tour }: SheetContent, table: SheetTable): string {
  if (!table.isNumbered) return print.unnumbered(scene.locale.formats.number(MOST_NUMBERED));
  if (tour) return print.numberedSteps;
  return scene.state.compare ? print.numberedOnMap : print.numbered;
}

function SheetMap({ map, label }: { map: SheetDrawing; label: string }) {
  return (
    <svg
      class="briefing-map"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${map.widthPx} ${map.heightPx}`}
      // Made by mapSvg and legendSvg, every word in it escaped where it was written.
      dangerouslySetInnerHTML={{ __html: map.svg }}
    />
  );
}

/** On the first page, so that it can stand alone; under an incident, whose sources come last. */
function Foot({ scene: { atlas, locale }, words: { print, picture }, table, address }: SheetContent) {
  return (
    <footer class="briefing-foot">
      {table && !atlas.details && atlas.has.published && <p>{print.sourcesMissing}</p>}
      {atlas.has.published && (
        <>
          <p>{picture.sources}</p>
          <p>
            {picture.credit(locale.formats.date(atlas.version), locale.formats.number(atlas.corrections))}
          </p>
          <p dir="ltr">{address}</p>
        </>
      )}
    </footer>
  );
}
