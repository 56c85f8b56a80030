// Where a reader collects views: adds the one that is shown, gives each a title and a sentence, changes their order, and
// takes them along as a link or a file. The map beside it goes on working.

import { daysOfStep } from '../../../data/tour.ts';
import { writeTour } from '../../../data/tour-text.ts';
import { stepsMessages } from '../../../i18n/steps.ts';
import type { State } from '../../../state/state.ts';
import type { Send } from '../../../state/steps.ts';
import { dateStep, leaveTour, OWN_TOUR } from '../../../state/tour-steps.ts';
import { focusFirst } from '../../shared/focus.ts';
import type { Region } from '../../shared/region.ts';
import { saveFile } from '../../shared/save-file.ts';
import type { Scene } from '../../view.ts';
import { hashOf, linkOf } from './link.ts';
import { type Copies, OwnPanel } from './panel.tsx';
import { asWritten, moved, type OwnStep, type OwnTour, stepOfView } from './steps.ts';

interface Editing {
  readonly own: OwnTour;
  /** A link brought steps that cannot be read. */
  readonly isBroken: boolean;
  readonly change: (own: OwnTour) => void;
  readonly redraw: () => void;
}

/** `show` makes the view of a step the page's. */
export function createEditor(
  send: Send,
  show: (state: State, step: OwnStep, at: number) => void,
): (region: Region, scene: Scene, editing: Editing) => void {
  let nextKey = 1000;
  let said = '';
  let copies: Copies = { link: '', copied: null };
  let linked: { readonly own: OwnTour; readonly language: string } | null = null;
  /** The page goes on behind the fields: a view that is added is that of now, not of when they were drawn. */
  let now: Scene | null = null;

  return (region, scene, { own, isBroken, change, redraw }) => {
    now = scene;
    const { locale, state } = scene;
    const { language, formats } = locale;
    const words = stepsMessages(language);
    const written = { title: own.title.trim() || words.untitled, about: '', steps: own.steps.map(asWritten) };
    // The link follows what is written, and the language it opens in.
    if (linked?.own !== own || linked.language !== language) {
      const asked = { own, language };
      linked = asked;
      void hashOf(written).then((hash) => {
        if (linked !== asked) return;
        copies = { link: hash === null ? null : linkOf(state, hash, location.href), copied: null };
        redraw();
      });
    }
    const setSteps = (steps: readonly OwnStep[], text = ''): void => {
      said = text;
      change({ ...own, steps });
    };
    /** The buttons move with their step, and the last of them goes with it. */
    const focusStep = (key: number, className: string): void => {
      const { element } = region;
      const item = element.querySelector(`[data-step="${key}"]`);
      const wanted = [`.${className}:not(:disabled)`, 'button:not(:disabled)'];
      focusFirst([
        ...wanted.map((selector) => item?.querySelector<HTMLElement>(selector) ?? null),
        element.querySelector<HTMLElement>('.own-add'),
      ]);
    };
    const add = (): void => {
      const page = {
        address: location.href,
        mapPx: document.getElementById('map')?.clientWidth ?? 0,
        region: words.region,
        everything: words.everything,
      };
      const step = stepOfView(now ?? scene, page, nextKey++);
      const { length } = own.steps;
      setSteps([...own.steps, step], words.added(formats.number(length + 1)));
      send(dateStep(daysOfStep(step), length + 1));
    };
    region.draw([own, copies, said, isBroken, locale], () => (
      <OwnPanel
        {...{ own, words, locale, said, isBroken, copies }}
        onTitle={(title) => change({ ...own, title })}
        onAdd={add}
        onStep={(at, patch) =>
          setSteps(own.steps.map((step, index) => (index === at ? { ...step, ...patch } : step)))
        }
        onShow={(at) => {
          const step = own.steps[at];
          if (step) show((now ?? scene).state, step, at + 1);
        }}
        onMove={(at, by) => {
          const { key = 0 } = own.steps[at] ?? {};
          setSteps(moved(own.steps, at, at + by), words.moved(formats.number(at + by + 1)));
          focusStep(key, by < 0 ? 'own-earlier' : 'own-later');
        }}
        onRemove={(at) => {
          const next = own.steps[at + 1] ?? own.steps[at - 1];
          setSteps(
            own.steps.filter((_, index) => index !== at),
            words.removed(formats.number(at + 1)),
          );
          focusStep(next?.key ?? -1, 'own-remove');
        }}
        onRead={() =>
          send({ apply: (now) => ({ ...now, tour: { id: OWN_TOUR, step: 1 } }), remember: 'push' })
        }
        onSave={() => saveFile(new Blob([writeTour(written)], { type: 'text/markdown' }), 'tour.md')}
        onCopied={(copied) => {
          copies = { ...copies, copied };
          redraw();
        }}
        onClose={() => send(leaveTour())}
      />
    ));
  };
}
