// The dialog in which a reader opens a file of her own: chooses it, says which column is what where nobody knows, and
// sees it being read.

import type { Agreed } from '../../dataset/opened/agreed.ts';
import { type FileClient, FileFailure } from '../../dataset/opened/client.ts';
import type { Reading } from '../../dataset/opened/incident.ts';
import type { Comparison, Known } from '../../dataset/opened/messages.ts';
import { ANY_PART, type Part } from '../../dataset/opened/readers/groups.ts';
import type { FileSource } from '../../dataset/opened/readers/unpack.ts';
import { FETCH_OPTIONS } from '../../dataset/opened/readers/unpacked.ts';
import { ownMessages } from '../../i18n/own.ts';
import { openDialog } from '../shared/dialog.tsx';
import type { Draw, Scene } from '../view.ts';
import { isReadAhead, type Opening, openerOf } from './ahead.ts';
import { Choose } from './choose.tsx';
import { addressOf, saidOf } from './given.ts';
import type { Keeper } from './keeper.ts';
import type { FileVersion } from './keeping.ts';
import { MappingForm } from './mapping-form.tsx';
import {
  type GivenFile,
  NOTHING_YET,
  type OpenActions,
  type OpenMemory,
  type OpenProps,
} from './open-props.ts';
import { type OwnFile, readingAgreed } from './own-file.ts';
import { Progress } from './progress.tsx';
import './own.css';

interface OpenRequest {
  /** What was dropped or pasted on the page. */
  readonly given?: GivenFile;
  /** Of a file on the web, which is fetched when the reader says so: a link alone makes no request to others. */
  readonly address?: string;
  /** What the link to it says of its columns. */
  readonly agreed?: Agreed | null;
  /** And what of it is asked for. */
  readonly part?: Part;
  /** Its columns are chosen anew. */
  readonly again?: OwnFile;
  readonly start: () => FileClient;
  readonly known: Known;
  /** The version that the next file is compared with, as the later one. */
  readonly base?: FileVersion | null;
  /** What the dialog begins with: a key of the messages. */
  readonly failure?: string;
  readonly keeper: Keeper;
  readonly onOpened: (opened: OwnFile) => void;
}

export function openOwnDialog(
  opening: Scene,
  {
    given,
    address,
    agreed,
    part,
    again,
    base: earlierVersion = null,
    failure,
    keeper,
    start,
    known,
    onOpened,
  }: OpenRequest,
): Draw {
  let base = earlierVersion;
  let earlier = base?.name ?? '';
  let source: FileSource = again?.source ?? '';
  let from = again?.address ?? null;
  let client = again?.client ?? null;
  let opener = client && openerOf(client);
  let memory: OpenMemory = again
    ? {
        ...NOTHING_YET,
        stage: 'mapping',
        name: again.name,
        look: again.look,
        mapping: again.reading.mapping,
        failure: failure ?? '',
        dayOrder: again.reading.dayOrder,
      }
    : { ...NOTHING_YET, address: address ?? '', earlier, failure: failure ?? '' };
  let change: OpenActions['change'] = () => undefined;
  let language = opening.locale.language;
  const dialogOf = (): HTMLDialogElement | null => document.querySelector('dialog.own-open[open]');

  const fail = (reason: unknown): void =>
    change({ stage: 'choose', failure: reason instanceof FileFailure ? reason.why : 'broken' });

  const take = async (
    { file, name: given, agreed, part = ANY_PART }: GivenFile,
    fetchedFrom: string | null = null,
  ): Promise<void> => {
    if (client !== again?.client) client?.end();
    const mine = start();
    client = mine;
    opener = openerOf(mine);
    source = file;
    from = addressOf(file, fetchedFrom);
    const { address, kept } = memory;
    const name = given ?? ownMessages(language).pasted;
    change({
      ...NOTHING_YET,
      earlier,
      address,
      kept,
      stage: 'looking',
      name,
      bytes: typeof file === 'string' ? 0 : file.size,
    });
    try {
      const look = await mine.ask({ ask: 'look', file, name, part });
      if (client !== mine) return;
      const dayOrder = look.dayOrder === 'open' ? 'day-first' : look.dayOrder;
      // What is on the web is fetched when she says so, and two versions are read together.
      if (!agreed && !base && isReadAhead(file, look)) openAs({ ...look, dayOrder });
      change({ stage: 'mapping', look, mapping: look.mapping, dayOrder, bytes: look.bytes ?? 0 });
      const reading = readingAgreed(look, agreed, base);
      if (reading) change({ mapping: reading.mapping, dayOrder: reading.dayOrder });
      else if (agreed) change({ failure: 'changed' });
      // Nothing to ask: it was agreed before, or the dataset is known, and so are its days.
      const isKnown = look.profile !== null && look.dayOrder !== 'open';
      if (base && memory.mapping.id === undefined) return;
      if (reading || (!agreed && isKnown)) await read();
    } catch (reason) {
      if (client === mine) fail(reason);
    }
  };

  const takeAddress = async (asked: string): Promise<void> => {
    if (!/^https?:\/\/\S+$/i.test(asked)) {
      change({ failure: 'addressWrong' });
      return;
    }
    const path = asked.replace(/[?#].*$/, '').split('/');
    const name = path.at(-1) || asked;
    const said = saidOf({ address, agreed, part }, asked);
    if (/\.(?:geo)?parquet$/i.test(name)) {
      await take({ file: asked, name, ...said });
      return;
    }
    change({ ...NOTHING_YET, earlier, kept: memory.kept, stage: 'looking', name, address: asked });
    try {
      const response = await fetch(asked, FETCH_OPTIONS);
      if (!response.ok) throw new FileFailure('address');
      const file = await response.blob();
      await take({ file, name, ...said }, asked);
    } catch {
      change({ stage: 'choose', failure: 'address' });
    }
  };

  const openAs = ({ mapping, profile, dayOrder, areSwapped }: Reading): Opening | undefined =>
    opener?.({ reading: { mapping, profile, dayOrder, areSwapped }, language, known });

  const read = async (): Promise<void> => {
    const { look, mapping, dayOrder, name } = memory;
    const mine = client;
    if (!look || !mine) return;
    const reading: Reading = { mapping, profile: look.profile, dayOrder, areSwapped: look.areSwapped };
    const opening = base ? null : openAs(reading);
    const startedMs = opening?.startedMs ?? performance.now();
    change({ stage: 'reading', failure: '', progress: NOTHING_YET.progress, startedMs });
    try {
      const onProgress = (progress: OpenMemory['progress']): void => change({ progress });
      opening?.follow(onProgress);
      const words = ownMessages(language).compare;
      const versions: Comparison | null =
        base &&
        (await mine.ask(
          {
            ...{ ask: 'compare', reading, language },
            before: { file: base.source, reading: base.reading },
            words: {
              ...{ change: words.change, what: words.what, names: words.names },
              ...{ empty: words.empty, nobody: words.nobody },
            },
          },
          onProgress,
        ));
      const opened = versions ?? (await opening?.opened);
      if (client !== mine || !opened) return;
      if (opened.report.shown === 0) {
        change({ stage: 'mapping', failure: 'nothing', rejected: opened.report.rejected });
        return;
      }
      client = null;
      dialogOf()?.close();
      // In a task of its own: the browser styles the page for a dialog that goes.
      await new Promise((resolve) => setTimeout(resolve));
      const after = { name, source, reading, header: look.header };
      const { handed, report, prepared } = opened;
      const file = { handed, report, prepared, name, source, address: from, look, reading, client: mine };
      if (!base || !versions) onOpened(file);
      else {
        const { changes, facts } = versions;
        onOpened({ ...file, comparison: { changes, facts, before: base, after } });
      }
    } catch (reason) {
      if (client !== mine) return;
      if (reason instanceof FileFailure && reason.why === 'no-common')
        change({ stage: 'mapping', failure: 'no-common' });
      else fail(reason);
    }
  };

  const cancel = (): void => {
    client?.end();
    client = null;
    change({ ...NOTHING_YET, earlier, kept: memory.kept });
  };

  const openKept = (): void => {
    if (!memory.kept) return;
    base = memory.kept.before ?? null;
    earlier = base?.name ?? '';
    void take(memory.kept);
  };
  const forget = async (): Promise<void> => {
    await keeper.forget();
    change({ kept: await keeper.kept() });
  };

  const draw = openDialog<OpenMemory>(opening, {
    className: 'own-open',
    title: ({ locale }) => {
      const words = ownMessages(locale.language);
      return base ? words.compare.title : words.open;
    },
    initial: memory,
    draw: (scene, context) => {
      memory = context.local;
      change = context.change;
      language = scene.locale.language;
      const actions: OpenActions = {
        take: (file) => void take(file),
        takeAddress: (address) => void takeAddress(address),
        read: () => void read(),
        cancel,
        openKept,
        forget: () => void forget(),
        change,
      };
      return <Body scene={scene} memory={memory} actions={actions} />;
    },
  });
  dialogOf()?.addEventListener('close', () => {
    // Closed before anything was opened: nothing of it stays.
    if (client && client !== again?.client) client.end();
    client = null;
  });
  if (given) void take(given);
  void keeper.kept().then((kept) => change({ kept }));
  return draw;
}

function Body(props: OpenProps) {
  const { stage } = props.memory;
  return (
    <div class="own-body">
      {stage === 'choose' && <Choose {...props} />}
      {stage === 'mapping' && <MappingForm {...props} />}
      {(stage === 'looking' || stage === 'reading') && <Progress {...props} />}
    </div>
  );
}
