// A dialog in which a period is typed: for who knows the dates, and for a day that no slider hits.

import { PERIOD_MESSAGES } from '../../i18n/period.ts';
import type { DayRange } from '../../lib/time.ts';
import { type PeriodProblem, parseTypedPeriod } from '../../lib/typed-period.ts';
import { type Send, setTime } from '../../state/steps.ts';
import { type DialogContext, openDialog } from '../shared/dialog.tsx';
import { periodText } from '../shared/period.ts';
import type { Draw, Scene } from '../view.ts';
import './typed.css';

interface TypedMemory {
  readonly text: string;
  /** Why the text is no period, once the reader has asked for it. */
  readonly problem: PeriodProblem | 'outside' | null;
}

/** `whole` are the whole years that the data span; a period that holds them all is none. */
export const typedOpener = (whole: DayRange, send: Send) => (): Draw => {
  let drawDialog: Draw | null = null;
  return (scene) => {
    drawDialog ??= openTyped(scene, whole, send);
    drawDialog(scene);
  };
};

function openTyped(scene: Scene, whole: DayRange, send: Send): Draw {
  const { time } = scene.state.filters;
  return openDialog<TypedMemory>(scene, {
    className: 'typed',
    title: ({ locale }) => PERIOD_MESSAGES[locale.language].title,
    initial: { text: time ? periodText(time, scene.locale) : '', problem: null },
    draw: (current, context) => <Typed scene={current} whole={whole} send={send} context={context} />,
  });
}

interface TypedProps {
  readonly scene: Scene;
  readonly whole: DayRange;
  readonly send: Send;
  readonly context: DialogContext<TypedMemory>;
}

function Typed({ scene, whole, send, context }: TypedProps) {
  const { local, change } = context;
  const words = PERIOD_MESSAGES[scene.locale.language];
  return (
    <form
      class="typed-form"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = parseTypedPeriod(local.text, whole);
        if ('problem' in typed) change({ problem: typed.problem });
        else if (typed.value.to < whole.from || typed.value.from > whole.to) change({ problem: 'outside' });
        else {
          event.currentTarget.closest('dialog')?.close();
          const { from, to } = typed.value;
          send(setTime(from <= whole.from && to >= whole.to ? null : { from, to }));
        }
      }}
    >
      <label for="typed-period">{words.label}</label>
      <input
        id="typed-period"
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={80}
        value={local.text}
        aria-invalid={local.problem !== null}
        aria-describedby="typed-said typed-examples"
        onInput={(event) => change({ text: event.currentTarget.value, problem: null })}
      />
      <p id="typed-said" class="typed-said" role="alert">
        {local.problem && problemText(local.problem, scene, whole)}
      </p>
      <p id="typed-examples" class="fine">
        {words.examples}
      </p>
      <button type="submit" class="button button-primary">
        {words.show}
      </button>
    </form>
  );
}

function problemText(
  problem: NonNullable<TypedMemory['problem']>,
  { locale }: Scene,
  whole: DayRange,
): string {
  const { problems, outside } = PERIOD_MESSAGES[locale.language];
  if (problem === 'outside') return outside(periodText(whole, locale));
  return problem.kind === 'empty' ? problems.empty : problems[problem.kind](problem.text);
}
