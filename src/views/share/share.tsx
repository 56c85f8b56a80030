// The Share dialog: a link, a citation, and the code that puts this view into an article.

import { recordById } from '../../data/record.ts';
import type { SharingMessages } from '../../i18n/en/sharing.ts';
import { loadLocale, localeOf } from '../../i18n/index.ts';
import { sharingMessages } from '../../i18n/sharing.ts';
import { type InterfaceLanguage, type PARTS, THEMES, type Theme } from '../../state/state.ts';
import type { Send } from '../../state/steps.ts';
import { versionsPath } from '../shared/changes-page.ts';
import { citationOf } from '../shared/citation.ts';
import type { Copied } from '../shared/copy-button.tsx';
import { CopyField } from '../shared/copy-field.tsx';
import { type DialogContext, openDialog } from '../shared/dialog.tsx';
import { embedCode } from '../shared/embed-code.ts';
import { embedAddress } from '../shared/embed-page.ts';
import { pageAddress } from '../shared/for-others.ts';
import { headlineOf } from '../shared/headline.ts';
import { LanguageOptions, Options } from '../shared/options.tsx';
import type { Draw, Scene } from '../view.ts';
import { type EmbedChoice, embedState, firstChoice, ofVersion } from './choice.ts';
import { Collect } from './collect.tsx';
import { HighlightPicker } from './highlight.tsx';
import { Paste } from './paste.tsx';
import { ownPage, type Place } from './places.ts';
import { Preview, type Width } from './preview.tsx';
import './share.css';

/** In the order in which they stand on the page. */
const OFFERED_PARTS = [
  'title',
  'timeline',
  'legend',
  'filters',
  'list',
] as const satisfies (typeof PARTS)[number][];

interface ShareMemory extends EmbedChoice {
  readonly place: Place;
  readonly search: string;
  readonly width: Width;
  readonly copied: Copied | null;
}

/** `subjectOf`: what is shared, as a sentence: what is shown, or the incident's title. */
export function openShare(scene: Scene, subjectOf: (scene: Scene) => string, send: Send): Draw {
  const isWide = window.matchMedia('(width >= 1000px)').matches;
  return openDialog<ShareMemory>(scene, {
    className: 'share',
    title: ({ locale }) => sharingMessages(locale.language).share.title,
    initial: {
      ...firstChoice(scene.state),
      place: 'page',
      search: '',
      width: isWide ? 'medium' : 'narrow',
      copied: null,
    },
    draw: (current, context) => (
      <ShareBody
        scene={current}
        words={sharingMessages(current.locale.language)}
        subject={subjectOf(current)}
        context={context}
        send={send}
      />
    ),
  });
}

interface BodyProps {
  readonly scene: Scene;
  readonly words: SharingMessages;
  readonly subject: string;
  readonly context: DialogContext<ShareMemory>;
}

function ShareBody({ scene, words, subject, context, send }: BodyProps & { readonly send: Send }) {
  const { local, change } = context;
  const { share } = words;
  const { version } = scene.atlas;
  const shared = ofVersion(scene.state, version, local);
  const page = pageAddress(shared, location.href);
  const chosen = embedState(shared, local);
  const address = embedAddress(chosen, location.href);
  const fullPage = pageAddress({ ...chosen, embed: false, parts: null }, location.href);
  const { atlas } = scene;
  const locale = localeOf(local.language);
  const others = sharingMessages(local.language);
  const { name } = locale.messages.kicker;
  const isOther = local.language !== scene.locale.language;
  // Titles of incidents are in the reader's language, which may not be the embed's.
  const shown = isOther ? headlineOf({ ...scene, locale }).text : subject;
  const title = `${shown} · ${name}`;
  const code = embedCode({
    address,
    page: fullPage,
    title,
    linkText: others.share.openMap(name),
    language: local.language,
    parts: chosen.parts,
    isComparing: chosen.compare !== null,
  });
  const copying = { words, copied: local.copied, onCopied: (copied: Copied) => change({ copied }) };
  return (
    <div class="share-body">
      <section class="share-fields">
        <VersionChoice scene={scene} words={words} context={context} />
        <CopyField id="share-link" label={share.link} note={share.linkNote} text={page} {...copying} />
        <CopyField
          id="share-citation"
          label={share.cite}
          text={citationOf(scene, {
            what: subject,
            // What is cited must be found as it was.
            address: pageAddress(ofVersion(scene.state, version, { isPinned: true }), location.href),
          })}
          {...copying}
        />
        <Collect scene={scene} send={send} />
      </section>
      <section class="share-embed" aria-labelledby="share-embed-title">
        <h3 id="share-embed-title">{share.embed}</h3>
        <Paste
          place={local.place}
          code={code}
          ownPage={ownPage(chosen, location.href)}
          page={fullPage}
          alternative={others.share.alternativeText(shown)}
          caption={`${shown}. ${others.picture.credit(atlas.version, locale.formats.number(atlas.corrections))}`}
          onPlace={(place) => change({ place })}
          {...copying}
        />
        <EmbedOptions scene={scene} words={words} context={context} />
      </section>
      <Preview
        address={address}
        width={local.width}
        heightPx={code.heightPx}
        words={words}
        onWidth={(width) => change({ width })}
      />
    </div>
  );
}

function VersionChoice({ scene, words, context }: Omit<BodyProps, 'subject'>) {
  const { local, change } = context;
  const { atlas, locale } = scene;
  const { versions } = words.share;
  const date = locale.formats.date(atlas.version);
  return (
    <fieldset class="share-version">
      <legend>{versions.label}</legend>
      {[false, true].map((isPinned) => (
        <label key={String(isPinned)}>
          <input
            type="radio"
            name="share-version"
            checked={local.isPinned === isPinned}
            onChange={() => change({ isPinned })}
          />
          {isPinned ? versions.pinned(date) : versions.updated}
        </label>
      ))}
      <p class="fine">
        {local.isPinned ? versions.pinnedNote : versions.updatedNote}{' '}
        <a href={`./${versionsPath(locale.language)}`}>{versions.all}</a>
      </p>
    </fieldset>
  );
}

function EmbedOptions({ scene, words, context }: Omit<BodyProps, 'subject'>) {
  const { local, change } = context;
  const { share } = words;
  const { state, atlas } = scene;
  const selectedTitle = recordById(atlas, state.selected)?.title;
  return (
    <div class="share-options">
      <label>
        <span>{share.language}</span>
        <select
          value={local.language}
          onChange={(event) => {
            const language = event.currentTarget.value as InterfaceLanguage;
            // The frame's title is said in its language; without its words, in English.
            const choose = () => change({ language });
            loadLocale(language).then(choose, choose);
          }}
        >
          <LanguageOptions />
        </select>
      </label>
      <label>
        <span>{share.theme}</span>
        <select
          value={local.theme}
          onChange={(event) => change({ theme: event.currentTarget.value as Theme })}
        >
          <Options ids={THEMES} names={share.themes} />
        </select>
      </label>
      <fieldset>
        <legend>{share.parts}</legend>
        {OFFERED_PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={local.parts.includes(part)}
              onChange={() =>
                change({
                  parts: local.parts.includes(part)
                    ? local.parts.filter((other) => other !== part)
                    : [...local.parts, part],
                })
              }
            />
            {share.partNames[part]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{share.start}</legend>
        {(['fit', 'camera'] as const).map((start) => (
          <label key={start}>
            <input
              type="radio"
              name="share-start"
              checked={(state.camera === null ? 'fit' : local.start) === start}
              disabled={start === 'camera' && state.camera === null}
              onChange={() => change({ start })}
            />
            {share.starts[start]}
          </label>
        ))}
        {selectedTitle !== undefined && (
          <label>
            <input
              type="checkbox"
              checked={local.isSelectedOpen}
              onChange={() => change({ isSelectedOpen: !local.isSelectedOpen })}
            />
            {share.selected(selectedTitle)}
          </label>
        )}
      </fieldset>
      <HighlightPicker
        scene={scene}
        words={words}
        chosen={local.highlight}
        search={local.search}
        onSearch={(search) => change({ search })}
        onChoose={(highlight) => change({ highlight })}
      />
    </div>
  );
}
