// What a reader sees of the steps that she collects.

import { MOST_WORDS, wordsIn } from '../../../data/tour-text.ts';
import type { StepsMessages } from '../../../i18n/en/steps.ts';
import type { Locale } from '../../../i18n/index.ts';
import { sharingMessages } from '../../../i18n/sharing.ts';
import type { Copied } from '../../shared/copy-button.tsx';
import { CopyField } from '../../shared/copy-field.tsx';
import { Icon } from '../../shared/icon.tsx';
import { StepNumber } from '../../shared/step-number.tsx';
import type { OwnStep, OwnTour } from './steps.ts';
import './own.css';

export interface Copies {
  /** Empty until it is made; null where the steps are too long for one. */
  readonly link: string | null;
  readonly copied: Copied | null;
}

type Typed = Partial<Pick<OwnStep, 'title' | 'text'>>;

interface OwnPanelProps {
  readonly own: OwnTour;
  readonly words: StepsMessages;
  readonly locale: Locale;
  /** What came of the last press, for who does not see it. */
  readonly said: string;
  readonly isBroken: boolean;
  readonly copies: Copies;
  readonly onTitle: (title: string) => void;
  readonly onAdd: () => void;
  readonly onStep: (at: number, patch: Typed) => void;
  readonly onShow: (at: number) => void;
  readonly onMove: (at: number, by: 1 | -1) => void;
  readonly onRemove: (at: number) => void;
  readonly onRead: () => void;
  readonly onSave: () => void;
  readonly onCopied: (copied: Copied) => void;
  readonly onClose: () => void;
}

const MOST_TITLE_SIGNS = 120;
const MOST_TEXT_SIGNS = 800;
/** More would make a link longer than programs pass on. */
const MOST_STEPS = 99;

export function OwnPanel(props: OwnPanelProps) {
  const { own, words, locale, copies } = props;
  const hasSteps = own.steps.length > 0;
  return (
    <>
      <div class="tour-head own-head">
        <h2 tabIndex={-1}>{words.title}</h2>
        <button
          type="button"
          class="tool tour-leave"
          aria-label={locale.messages.close}
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="tour-text own">
        {props.isBroken && (
          <p class="own-broken" role="alert">
            {words.broken}
          </p>
        )}
        <p class="fine">{words.how}</p>
        <p class="visually-hidden" aria-live="polite">
          {props.said}
        </p>
        <ol class="own-steps">
          {own.steps.map((step, at) => (
            <StepFields key={step.key} {...props} step={step} at={at} />
          ))}
        </ol>
        <button
          type="button"
          class={hasSteps ? 'button own-add' : 'button button-primary own-add'}
          disabled={own.steps.length >= MOST_STEPS}
          onClick={props.onAdd}
        >
          <Icon name="plus" />
          {words.add}
        </button>
        {hasSteps && (
          <section class="own-away">
            <label>
              <span>{words.tourTitle}</span>
              <input
                type="text"
                dir="auto"
                value={own.title}
                placeholder={words.untitled}
                maxLength={MOST_TITLE_SIGNS}
                onInput={(event) => props.onTitle(event.currentTarget.value)}
              />
            </label>
            <button type="button" class="button button-primary" onClick={props.onRead}>
              {words.read}
            </button>
            {copies.link === null ? (
              <p role="status">{words.linkTooLong}</p>
            ) : (
              <CopyField
                id="own-link"
                label={words.link}
                note={words.linkNote}
                text={copies.link}
                words={sharingMessages(locale.language)}
                copied={copies.copied}
                onCopied={props.onCopied}
              />
            )}
            <button type="button" class="button" onClick={props.onSave}>
              <Icon name="download" />
              {words.save}
            </button>
            <p class="fine">{words.saveNote}</p>
            <p class="fine">{words.notKept}</p>
          </section>
        )}
      </div>
    </>
  );
}

interface StepFieldsProps
  extends Pick<OwnPanelProps, 'own' | 'words' | 'locale' | 'onStep' | 'onShow' | 'onMove' | 'onRemove'> {
  readonly step: OwnStep;
  readonly at: number;
}

function StepFields({ own, words, locale, step, at, onStep, onShow, onMove, onRemove }: StepFieldsProps) {
  const { number } = locale.formats;
  const place = number(at + 1);
  const count = wordsIn(step.text);
  const noteId = `own-note-${step.key}`;
  return (
    <li data-step={step.key}>
      <div class="own-title">
        <StepNumber number={place} />
        <input
          type="text"
          dir="auto"
          aria-label={words.stepTitle(place)}
          value={step.title}
          maxLength={MOST_TITLE_SIGNS}
          onInput={(event) => onStep(at, { title: event.currentTarget.value })}
        />
      </div>
      <textarea
        dir="auto"
        rows={3}
        aria-label={words.sentence(place)}
        aria-describedby={count > MOST_WORDS ? noteId : undefined}
        value={step.text}
        placeholder={step.said}
        maxLength={MOST_TEXT_SIGNS}
        onInput={(event) => onStep(at, { text: event.currentTarget.value })}
      />
      {count > MOST_WORDS && (
        <p id={noteId} class="fine">
          {words.tooLong(number(count), number(MOST_WORDS))}
        </p>
      )}
      <div class="own-actions">
        <button
          type="button"
          class="own-show"
          aria-label={words.ofStep(words.show, place)}
          onClick={() => onShow(at)}
        >
          {words.show}
        </button>
        <button
          type="button"
          class="own-earlier"
          aria-label={words.ofStep(words.earlier, place)}
          title={words.earlier}
          disabled={at === 0}
          onClick={() => onMove(at, -1)}
        >
          <Icon name="down" />
        </button>
        <button
          type="button"
          class="own-later"
          aria-label={words.ofStep(words.later, place)}
          title={words.later}
          disabled={at === own.steps.length - 1}
          onClick={() => onMove(at, 1)}
        >
          <Icon name="down" />
        </button>
        <button
          type="button"
          class="own-remove"
          aria-label={words.ofStep(words.remove, place)}
          title={words.remove}
          onClick={() => onRemove(at)}
        >
          <Icon name="close" />
        </button>
      </div>
    </li>
  );
}
