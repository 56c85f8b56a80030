// What an editor pastes, by the place where it will stand: an address, code, or a picture with its words.

import type { SharingMessages } from '../../i18n/en/sharing.ts';
import type { CopyMemory } from '../shared/copy-button.tsx';
import { CopyField } from '../shared/copy-field.tsx';
import type { EmbedCode } from '../shared/embed-code.ts';
import { Options } from '../shared/options.tsx';
import { type Kept, keptBy, PLACES, type Place } from './places.ts';

interface PasteProps extends CopyMemory {
  readonly words: SharingMessages;
  readonly place: Place;
  readonly code: EmbedCode;
  /** Of a static page that shows the same; null without one. */
  readonly ownPage: string | null;
  /** Of the view in the full map. */
  readonly page: string;
  /** For a picture: what it shows, and whose it is. */
  readonly alternative: string;
  readonly caption: string;
  readonly onPlace: (place: Place) => void;
}

export function Paste(props: PasteProps) {
  const { words, place, ownPage, onPlace } = props;
  const { share } = words;
  const kept = keptBy(place, ownPage);
  const note = place === 'wordpress' && ownPage !== null ? share.wordpressAddress : share.placeNotes[place];
  return (
    <>
      <label class="share-place">
        <span>{share.place}</span>
        <select value={place} onChange={(event) => onPlace(event.currentTarget.value as Place)}>
          <Options ids={PLACES} names={share.places} />
        </select>
      </label>
      <p class="fine">{note(new URL(props.page).host)}</p>
      {kept.map((kind) => (
        <KeptFields key={kind} kind={kind} {...props} />
      ))}
    </>
  );
}

function KeptFields({ kind, ...props }: PasteProps & { kind: Kept }) {
  const { words, code, ownPage, page, alternative, caption, copied, onCopied } = props;
  const { share } = words;
  const copying = { words, copied, onCopied };
  if (kind === 'address') {
    return <CopyField id="share-address" label={share.address} text={ownPage ?? page} {...copying} />;
  }
  if (kind === 'picture') {
    return (
      <>
        <p class="fine">{share.pictureFrom}</p>
        <CopyField id="share-alternative" label={share.alternative} text={alternative} {...copying} />
        <CopyField id="share-caption" label={share.caption} text={caption} {...copying} />
        <CopyField id="share-picture-link" label={share.pictureLink} text={page} {...copying} />
      </>
    );
  }
  return <CopyField id="share-code" label={share.code} text={code[kind]} isLong {...copying} />;
}
