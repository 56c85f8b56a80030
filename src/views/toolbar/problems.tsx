// What of an address could not be used, and what to do about it.

import { problemMessages } from '../../i18n/problems.ts';
import { dismissProblems, type Send } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import type { Scene } from '../view.ts';

/** As many as tell what is wrong with an address; it may be all wrong, and long. */
const MOST_PROBLEMS = 8;
const LONGEST_VALUE = 60;

function shortened(value: string): string {
  const signs = [...value];
  return signs.length > LONGEST_VALUE ? `${signs.slice(0, LONGEST_VALUE).join('')}…` : value;
}

export function Problems({ scene, send }: { scene: Scene; send: Send }) {
  const { problems } = scene.state;
  const words = problemMessages(scene.locale.language);
  if (problems.length === 0) return null;
  const more = Math.max(0, problems.length - MOST_PROBLEMS);
  return (
    <div class="problems" role="alert">
      <p>
        {words.intro}{' '}
        {problems.slice(0, MOST_PROBLEMS).map(({ key, value }, at) => (
          <span key={`${key} ${value}`}>
            {at > 0 && scene.locale.formats.comma}
            <code>{words.value(key, shortened(value))}</code>
          </span>
        ))}
        {more > 0 && ` ${words.more(more)}`}. {words.advice}
      </p>
      <button type="button" class="tool" aria-label={words.dismiss} onClick={() => send(dismissProblems())}>
        <Icon name="close" />
      </button>
    </div>
  );
}
