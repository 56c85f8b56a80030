// The receipt as it is seen: the page draws it before and with the script, to the same pixel.

import { headlineOf } from '../shared/headline.ts';
import { Ranges } from '../shared/ranges.tsx';
import type { Scene } from '../view.ts';
import { receiptOf } from './text.ts';

export function Sentence({ scene, onMore }: { readonly scene: Scene; readonly onMore?: () => void }) {
  const { lead, rest, note } = receiptOf(scene);
  // Where nothing is shown, the list says what to do.
  const seenNote = scene.answer.shown > 0 ? note : '';
  return (
    <>
      <span aria-hidden="true">
        <strong>
          <Ranges text={lead + rest} />
        </strong>
        <span class="receipt-note">{seenNote}</span>
        {/[.] ?$/.test(rest + seenNote) ? ' ' : '. '}
      </span>
      {scene.atlas.has.coverage && <Caveat scene={scene} onMore={onMore} />}
    </>
  );
}

function Caveat({ scene, onMore }: { readonly scene: Scene; readonly onMore?: (() => void) | undefined }) {
  const { caveat, searched } = headlineOf(scene);
  const { finding } = scene.locale.messages;
  return (
    <>
      <span class="receipt-caveat is-whole">{searched}</span>
      <span class="receipt-caveat is-short">{caveat}.</span>{' '}
      <button type="button" class="receipt-more" disabled={!onMore} onClick={onMore}>
        <span class="is-whole">{finding.coverage}</span>
        <span class="is-short">{finding.readMore}</span>
      </button>
    </>
  );
}
