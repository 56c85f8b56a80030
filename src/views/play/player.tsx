// Moves the window by itself, step by step, and says where it is. Whatever the reader does elsewhere pauses it.

import { render } from 'preact';
import { PLAY_MESSAGES } from '../../i18n/play.ts';
import type { DayRange } from '../../lib/time.ts';
import { playAs } from '../../state/play-steps.ts';
import { playTo, type Send, setPlaying } from '../../state/steps.ts';
import { focusFirst, menuButton } from '../shared/focus.ts';
import { periodText } from '../shared/period.ts';
import type { Draw, Scene } from '../view.ts';
import { PlayBar, type PlaySettings, type Speed } from './bar.tsx';
import { glideWindow } from './glide.ts';
import { growNext, growStart, playNext, playStart } from './steps.ts';

const STEP_MS: Readonly<Record<Speed, number>> = { slow: 2000, normal: 1000, fast: 500 };
/** A screen reader hears where the window is no more often than this. */
const SPOKEN_MS = 4000;
const ELSEWHERE = ['pointerdown', 'keydown', 'wheel'] as const;
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock'];

/** `toggle` holds the Play button; what is pressed there or in the bar does not pause. */
export function createPlayer(bar: HTMLElement, toggle: HTMLElement, send: Send, whole: DayRange): Draw {
  let scene: Scene | null = null;
  let settings: PlaySettings = { step: 'quarter', speed: 'normal', isLooping: false };
  let isRunning = false;
  let isOpen = false;
  let timer = 0;
  let breakOff = (): void => {};
  /** Where this play left the window, and where it is going; null after another choice of the reader's. */
  let [left, goal]: [DayRange | null, DayRange | null] = [null, null];
  let [spoken, spokenAtMs] = ['', Number.NEGATIVE_INFINITY];

  const show = (window: DayRange): void => {
    const isFirst = left === null;
    left = window;
    send(playTo(window, isFirst));
  };
  const moveTo = (window: DayRange): void => {
    breakOff();
    goal = window;
    breakOff = glideWindow(left ?? scene?.state.filters.time ?? null, window, show);
  };
  const rest = (): void => {
    breakOff();
    // A pause in the middle of a step ends on the step's own date.
    if (goal && left && !isSame(left, goal)) show(goal);
  };
  /** The window that a play begins with, and the one after another. */
  const first = (from: DayRange | null): DayRange =>
    scene?.state.cumulative ? growStart(from, settings.step, whole) : playStart(from, whole);
  const after = (from: DayRange, direction: 1 | -1): DayRange | null =>
    (scene?.state.cumulative ? growNext : playNext)(from, settings.step, direction, whole);
  const pause = (): void => send(setPlaying(false));
  const wait = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(tick, STEP_MS[settings.speed]);
  };
  const tick = (): void => {
    const next = goal && after(goal, 1);
    if (next) moveTo(next);
    else if (goal && settings.isLooping) moveTo(first(goal));
    else {
      pause();
      return;
    }
    wait();
  };

  const start = (): void => {
    isRunning = isOpen = true;
    const now = goal ?? scene?.state.filters.time ?? null;
    const start = first(now);
    if (!now || !isSame(now, start)) moveTo(start);
    else goal = start;
    wait();
    for (const type of ELSEWHERE) document.addEventListener(type, onElsewhere, LISTENING);
    document.addEventListener('visibilitychange', pause);
  };
  const stop = (): void => {
    isRunning = false;
    clearTimeout(timer);
    rest();
    for (const type of ELSEWHERE) document.removeEventListener(type, onElsewhere, LISTENING);
    document.removeEventListener('visibilitychange', pause);
  };
  const onElsewhere = (event: Event): void => {
    const key = event instanceof KeyboardEvent ? event.key : '';
    const isOurs =
      event.target instanceof Node && (bar.contains(event.target) || toggle.contains(event.target));
    // One Escape does one thing: what else it would close stays open.
    if (key === 'Escape') event.stopPropagation();
    if (key === 'Escape' || (!isOurs && !MODIFIERS.includes(key))) pause();
  };

  const stepBy = (direction: 1 | -1): void => {
    pause();
    const from = goal ?? first(scene?.state.filters.time ?? null);
    const next = after(from, direction);
    if (next) moveTo(next);
  };
  const onArrow = (event: KeyboardEvent): void => {
    const isArrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (!isArrow || !isOpen || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    const isLater = (event.key === 'ArrowRight') === (document.documentElement.dir !== 'rtl');
    stepBy(isLater ? 1 : -1);
  };
  bar.addEventListener('keydown', onArrow);
  toggle.addEventListener('keydown', onArrow);

  const say = (text: string, isNow: boolean): void => {
    const nowMs = performance.now();
    if (text === spoken || (!isNow && nowMs - spokenAtMs < SPOKEN_MS)) return;
    [spoken, spokenAtMs] = [text, nowMs];
  };
  const redraw = (): void => {
    if (scene) draw(scene);
  };

  const draw: Draw = (next) => {
    scene = next;
    const { state, locale } = next;
    const { time } = state.filters;
    if (left && !(time && isSame(left, time))) {
      breakOff();
      left = goal = null;
    }
    // After this drawing: a step sent while views are drawing would redraw those that came before.
    if (state.playing !== isRunning)
      queueMicrotask(() => (scene?.state.playing ? !isRunning && start() : isRunning && stop()));
    isOpen &&= state.playing || time !== null;
    bar.hidden = !isOpen || !time;
    document.documentElement.classList.toggle('has-player', !bar.hidden);
    if (bar.hidden || !time) return;
    const messages = PLAY_MESSAGES[locale.language];
    // While it glides, the date is the one it is going to: no figures that flicker.
    const period = goal ?? time;
    const spokenPeriod = periodText(period, locale, 'long');
    say(state.playing ? spokenPeriod : messages.paused(spokenPeriod), !state.playing);
    render(
      <PlayBar
        messages={messages}
        close={locale.messages.close}
        period={periodText(period, locale)}
        spoken={spoken}
        share={[shareOf(time.from, whole), shareOf(time.to + 1, whole)]}
        settings={settings}
        way={state.cumulative ? 'cumulative' : 'moving'}
        onWay={(way) => send(playAs(way === 'cumulative'))}
        onStep={stepBy}
        onChange={(patch) => {
          settings = { ...settings, ...patch };
          if (isRunning) wait();
          redraw();
        }}
        onClose={() => {
          isOpen = false;
          pause();
          redraw();
          focusFirst([toggle.querySelector('button'), menuButton()]);
        }}
      />,
      bar,
    );
  };
  return draw;
}

const LISTENING = { capture: true, passive: true } as const;

function isSame(first: DayRange, second: DayRange): boolean {
  return first.from === second.from && first.to === second.to;
}

function shareOf(day: number, { from, to }: DayRange): number {
  return Math.max(0, Math.min(1, (day - from) / (to + 1 - from)));
}
