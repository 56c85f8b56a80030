// The first lines of the page while an opened file stands in the place of the atlas: which file, what became of its rows,
// and the ways on and back.

import type { OwnMessages } from '../../i18n/en/own.ts';
import { ownMessages } from '../../i18n/own.ts';
import { Icon } from '../shared/icon.tsx';
import type { Scene } from '../view.ts';
import type { KeepingState } from './keeper.ts';
import type { OwnFile } from './own-file.ts';

export interface BarActions {
  readonly report: () => void;
  readonly columns: () => void;
  readonly download: () => void;
  readonly keep: () => void;
  readonly forget: () => void;
  readonly compare: () => void;
  readonly exchange: () => void;
  readonly endComparison: () => void;
  readonly fetchRest: () => void;
  readonly another: () => void;
  readonly back: () => void;
}

interface BarProps {
  readonly scene: Scene;
  readonly file: OwnFile;
  readonly keeping: KeepingState;
  readonly actions: BarActions;
}

/** Above the finding: whose data these are, on to another file and back. */
export function OwnHead({ scene, file, keeping, actions }: BarProps) {
  const { language, messages } = scene.locale;
  const words = ownMessages(language);
  const { bar, compare } = words;
  const { look, name, comparison } = file;
  return (
    <div class="own-head">
      <p class="kicker">
        <strong>{messages.kicker.name}</strong>{' '}
        <span class="kicker-what">
          {look.profile && `${datasetOf(file, words)} · `}
          {comparison
            ? compare[keeping.is === 'kept' ? 'ofKept' : 'of'](comparison.before.name, name)
            : keeping.is === 'kept'
              ? bar.kept(name)
              : bar.what(name)}
        </span>
      </p>
      <div class="own-ways">
        <button type="button" class="tool" onClick={actions.another}>
          <Icon name="plus" />
          <span>{bar.another}</span>
        </button>
        <button type="button" class="tool" onClick={actions.back}>
          <Icon name="back" isDirectional />
          <span>{bar.back}</span>
        </button>
      </div>
    </div>
  );
}

/** By its name; that of what is not yet checked where all of it is. */
function datasetOf({ look: { profile }, report }: OwnFile, { preliminary }: OwnMessages): string {
  const isAll = report.preliminary > 0 && report.preliminary === report.shown;
  return isAll && profile?.preliminary ? preliminary.named(profile.preliminary.name) : (profile?.name ?? '');
}

/** Below it: what became of the rows. */
export function OwnRows({ scene, file, keeping, actions }: BarProps) {
  const { language, formats } = scene.locale;
  const { bar, compare, keeping: words, preliminary } = ownMessages(language);
  const { report, look, comparison } = file;
  const unread = report.unread.outside + report.unread.beyond;
  const unchecked = look.profile?.preliminary?.name;
  const told =
    unchecked &&
    (report.preliminary === report.shown
      ? preliminary.all(unchecked)
      : preliminary.some(report.preliminary, unchecked, formats));
  const missing = [
    report.rejected > 0 ? bar.rejected(report.rejected, formats) : '',
    report.withoutPlace > 0 ? bar.withoutPlace(report.withoutPlace, formats) : '',
    report.withoutDay > 0 ? bar.withoutDay(report.withoutDay, formats) : '',
  ].filter(Boolean);
  return (
    <section class="own-rows" aria-label={bar.label}>
      <p>
        <strong>
          {comparison
            ? compare.counts(comparison.facts.counts, formats)
            : bar.read(report.shown, report.read, formats)}
        </strong>
        {missing.length > 0 && ` ${missing.join(' · ')}.`}
        {told && report.preliminary > 0 && ` ${told}`}
        {unread > 0 && ` ${bar.unread(unread, formats)}`}
        {look.profile?.isForOwnUse && ` ${bar.terms(look.profile.name)}`}
      </p>
      <p class="own-links">
        <LinkButton text={comparison ? compare.report : bar.report} onClick={actions.report} />
        {!comparison && <LinkButton text={bar.columns} onClick={actions.columns} />}
        {unread > 0 && <LinkButton text={bar.fetchRest} onClick={actions.fetchRest} />}
        <LinkButton text={bar.download} onClick={actions.download} />
        {comparison ? (
          <>
            <LinkButton text={compare.exchange} onClick={actions.exchange} />
            <LinkButton text={compare.end(file.name)} onClick={actions.endComparison} />
          </>
        ) : (
          <LinkButton text={compare.open} onClick={actions.compare} />
        )}
        {keeping.is === 'kept' ? (
          <LinkButton text={comparison ? words.forgetBoth : words.forget} onClick={actions.forget} />
        ) : (
          <LinkButton
            text={keepText(words, keeping.other, comparison !== undefined)}
            isBusy={keeping.is === 'keeping'}
            onClick={actions.keep}
          />
        )}
      </p>
      {(keeping.is === 'full' || keeping.is === 'refused') && (
        <p class="own-failure" role="alert">
          {words.failures[keeping.is]}
        </p>
      )}
    </section>
  );
}

function keepText(
  { keep, keepInstead, keepBoth, keepBothInstead }: OwnMessages['keeping'],
  other: string,
  areTwo: boolean,
): string {
  if (other) return areTwo ? keepBothInstead(other) : keepInstead(other);
  return areTwo ? keepBoth : keep;
}

interface LinkButtonProps {
  readonly text: string;
  readonly isBusy?: boolean;
  readonly onClick: () => void;
}

const LinkButton = ({ text, isBusy = false, onClick }: LinkButtonProps) => (
  <button type="button" class="link-button" aria-disabled={isBusy} onClick={onClick}>
    {text}
  </button>
);
