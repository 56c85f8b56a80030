// What became of the rows of an opened file: figures, how it was read, and each row that is left out with its reason.

import { agreedOf, writtenAgreement } from '../../dataset/opened/agreed.ts';
import { CHANGES } from '../../dataset/opened/comparing.ts';
import type { RowNote } from '../../dataset/opened/readers/records.ts';
import { ROLES } from '../../dataset/opened/roles.ts';
import { ownMessages } from '../../i18n/own.ts';
import { sharingMessages } from '../../i18n/sharing.ts';
import type { Copied, CopyMemory } from '../shared/copy-button.tsx';
import { CopyField } from '../shared/copy-field.tsx';
import { openDialog } from '../shared/dialog.tsx';
import { saveFile } from '../shared/save-file.ts';
import { Titles } from '../shared/titles.tsx';
import type { Draw, Scene } from '../view.ts';
import type { OwnFile } from './own-file.ts';
import './own.css';

export const openReport = (opening: Scene, file: OwnFile): Draw =>
  openDialog(opening, {
    className: 'own-report',
    title: ({ locale }) => {
      const { report, compare } = ownMessages(locale.language);
      return file.comparison ? compare.report : report.title;
    },
    initial: { copied: null } as { readonly copied: Copied | null },
    draw: (scene, { local: { copied }, change }) => (
      <ReportBody scene={scene} file={file} copied={copied} onCopied={(next) => change({ copied: next })} />
    ),
  });

interface ReportProps extends CopyMemory {
  readonly scene: Scene;
  readonly file: OwnFile;
}

function ReportBody({ scene, file, copied, onCopied }: ReportProps) {
  const { language, formats } = scene.locale;
  const { report: words } = ownMessages(language);
  const { report } = file;
  const figures: readonly (readonly [string, number])[] = [
    [words.read, report.read],
    ...(file.comparison ? [] : [[words.shown, report.shown] as const]),
    [words.withoutPlace, report.withoutPlace],
    [words.withoutDay, report.withoutDay],
    [words.rejected, report.rejected],
  ];
  const repairs = Object.entries(report.repairs) as [keyof typeof words.repairs, number][];
  const remarks = [
    words.encoding(report.encoding.toUpperCase()),
    ...(report.preamble.length > 0 ? [words.preamble(report.preamble.length, formats)] : []),
    ...(report.hasTags ? [words.tags] : []),
    ...(typeof file.source === 'string' && !file.comparison
      ? [
          words.fetched(
            Object.values(file.reading.mapping)
              .map((column) => report.header[column])
              .join(', '),
          ),
        ]
      : []),
    ...unreadTexts(report.unread, words, formats),
    ...report.notes.map((note) => noteText(note, words.notes)),
  ];
  const save = async (): Promise<void> => {
    const blob = await file.client.ask({
      ask: 'rejected',
      words: [words.line, words.reason],
      reasons: words.reasons,
    });
    saveFile(blob, `${file.name.replace(/\.[^.]*$/, '')}-${words.rejected.toLowerCase()}.csv`);
  };
  return (
    <div class="own-body">
      {file.comparison && <ComparisonFacts scene={scene} comparison={file.comparison} />}
      <h3>{file.comparison ? words.factsOf(file.name) : words.facts}</h3>
      <Figures scene={scene} figures={figures} />
      {repairs.length > 0 && (
        <>
          <h3>{words.repaired}</h3>
          <Figures scene={scene} figures={repairs.map(([kind, count]) => [words.repairs[kind], count])} />
        </>
      )}
      <h3>{words.rejections}</h3>
      {report.rejected === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>
            <button type="button" class="button" onClick={() => void save()}>
              {words.save}
            </button>
          </p>
          {report.rejections.length < report.rejected && (
            <p class="fine">{words.first(formats.number(report.rejections.length))}</p>
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
          <section class="own-preview" aria-label={words.rejections} tabIndex={0}>
            <table>
              <Titles titles={[words.line, words.column, words.value, words.reason]} />
              <tbody>
                {report.rejections.map(({ line, column, value, reason }) => (
                  <tr key={line}>
                    <td>{formats.number(line)}</td>
                    <td>{column === null ? '' : report.header[column]}</td>
                    <td dir="auto">{value}</td>
                    <td>{words.reasons[reason]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      {file.address && !file.comparison && !file.look.profile?.isForOwnUse && (
        <CopyField
          id="own-link"
          label={words.link}
          note={words.linkNote}
          text={linkTo(file, file.address)}
          words={sharingMessages(language)}
          copied={copied}
          onCopied={onCopied}
        />
      )}
      <h3>{words.how}</h3>
      <ul class="own-remarks">
        {remarks.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function ComparisonFacts({
  scene,
  comparison,
}: {
  scene: Scene;
  comparison: NonNullable<OwnFile['comparison']>;
}) {
  const { language, formats } = scene.locale;
  const { compare: words } = ownMessages(language);
  const { before, after, facts } = comparison;
  const remarks = [
    ...(facts.onlyBefore.length > 0 ? [words.onlyIn(before.name, facts.onlyBefore.join(', '))] : []),
    ...(facts.onlyAfter.length > 0 ? [words.onlyIn(after.name, facts.onlyAfter.join(', '))] : []),
    ...(facts.repeated > 0 ? [words.repeated(facts.repeated, formats)] : []),
    ...(facts.unnamed > 0 ? [words.unnamed(facts.unnamed, formats)] : []),
    ...(facts.leftOutBefore > 0 ? [words.leftOut(before.name, facts.leftOutBefore, formats)] : []),
  ];
  return (
    <>
      <p>{words.versions(before.name, after.name)}</p>
      <Figures figures={CHANGES.map((change) => [words.names[change], facts.counts[change]])} scene={scene} />
      {facts.columns.length > 0 && (
        <>
          <h3>{words.columns}</h3>
          <Figures figures={facts.columns.map(({ name, count }) => [name, count])} scene={scene} />
        </>
      )}
      {remarks.length > 0 && (
        <ul class="own-remarks">
          {remarks.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface FiguresProps {
  readonly scene: Scene;
  readonly figures: readonly (readonly [name: string, count: number])[];
}

const Figures = ({ scene, figures }: FiguresProps) => (
  <dl class="own-figures">
    {figures.map(([name, count]) => (
      <div key={name}>
        <dt dir="auto">{name}</dt>
        <dd>{scene.locale.formats.number(count)}</dd>
      </div>
    ))}
  </dl>
);

/** The address of the file, and what its columns are where that is not known by itself; none of its rows. */
function linkTo({ reading, look, report }: OwnFile, address: string): string {
  const link = new URL(location.pathname, location.href);
  link.searchParams.set('data', address);
  const isAsked = look.profile === null || ROLES.some((role) => look.mapping[role] !== reading.mapping[role]);
  if (isAsked) link.searchParams.set('columns', writtenAgreement(agreedOf(reading, report.header)));
  return link.href;
}

function unreadTexts(
  { outside, beyond }: OwnFile['report']['unread'],
  words: ReturnType<typeof ownMessages>['report'],
  formats: Scene['locale']['formats'],
): readonly string[] {
  return [
    ...(outside > 0 ? [words.outside(outside, formats)] : []),
    ...(beyond > 0 ? [words.beyond(beyond, formats)] : []),
  ];
}

type NoteWords = ReturnType<typeof ownMessages>['report']['notes'];

function noteText(note: RowNote, words: NoteWords): string {
  const line = String(note.line);
  switch (note.kind) {
    case 'short':
    case 'long':
      return words[note.kind](line, String(note.cells));
    case 'remark':
      return words.remark(line, note.text.slice(0, 80));
    case 'table':
      return words.table(line, note.header.slice(0, 4).join(', '));
    default:
      return words[note.kind](line);
  }
}
