// "How to read" as a dialog.

import { recordOf } from '../../data/record.ts';
import { guideMessages } from '../../i18n/guide.ts';
import type { Send } from '../../state/steps.ts';
import { select } from '../../state/steps.ts';
import { openDialog } from '../shared/dialog.tsx';
import { styleWhileOpen } from '../shared/drawn-styles.ts';
import type { Draw, Scene } from '../view.ts';
import type { GuideContent } from './content.ts';
import { Guide } from './guide.tsx';
import './guide.css';

/** `contentOf` draws the parts anew for another language or other data; `styles` are the rules of the drawn map. */
export function openGuide(
  scene: Scene,
  contentOf: (scene: Scene) => GuideContent,
  styles: string,
  send: Send,
): Draw {
  let content = contentOf(scene);
  const draw = openDialog(scene, {
    className: 'guide-dialog',
    title: ({ locale }) => guideMessages(locale.language).title,
    initial: {},
    draw: (current) => {
      const { atlas, locale } = current;
      if (content.words.atlas !== atlas || content.words.locale !== locale) content = contentOf(current);
      return (
        <div class="guide-body">
          <Guide content={content} linkTo={(row) => <Open scene={current} row={row} send={send} />} />
        </div>
      );
    },
  });
  styleWhileOpen('guide-dialog', styles);
  return draw;
}

/** The dialog gives way to the incident. */
function Open({ scene, row, send }: { scene: Scene; row: number; send: Send }) {
  const { id, title } = recordOf(scene.atlas, row);
  return (
    <button
      type="button"
      class="guide-link"
      lang={scene.atlas.texts.language}
      onClick={(event) => {
        event.currentTarget.closest('dialog')?.close();
        send(select(id));
      }}
    >
      {title}
    </button>
  );
}
