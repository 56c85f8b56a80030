// Above the picture: what it shows, as picture or table, and the way back to the map.

import { type Send, showStage } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import type { Speech } from './words.ts';
import './head.css';

export type Form = 'picture' | 'table';
const FORMS: readonly Form[] = ['picture', 'table'];

interface HeadProps {
  readonly speech: Speech;
  readonly form: Form;
  readonly onForm: (form: Form) => void;
  readonly send: Send;
}

export function Head({ speech, form, onForm, send }: HeadProps) {
  const { scene, words } = speech;
  const { formats, messages } = scene.locale;
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.dek(formats.number(scene.answer.total))}</p>
      <fieldset class="lineage-forms" aria-label={words.form}>
        {FORMS.map((each) => (
          <label key={each}>
            <input
              class="over-word"
              type="radio"
              name="lineage-form"
              checked={form === each}
              onChange={() => onForm(each)}
            />
            <span>{words[each]}</span>
          </label>
        ))}
      </fieldset>
      {!scene.state.embed && (
        <button type="button" class="button lineage-close" onClick={() => send(showStage('map'))}>
          <Icon name="back" isDirectional />
          {messages.lineages.close}
        </button>
      )}
    </>
  );
}
