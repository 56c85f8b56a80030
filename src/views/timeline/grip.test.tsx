import type { VNode } from 'preact';
import { expect, test } from 'vitest';
import { en } from '../../i18n/en/messages.ts';
import { createFormats } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/index.ts';
import { type DayRange, dayUtcOf } from '../../lib/time.ts';
import { createAxis } from './axis.ts';
import { createGrip } from './grip.ts';
import { Handles } from './handles.tsx';

const whole: DayRange = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2024, 12, 31) };
const window: DayRange = { from: dayUtcOf(2010, 1, 1), to: dayUtcOf(2015, 12, 31) };
const locale = { language: 'en', direction: 'ltr', messages: en, formats: createFormats('en-GB') } as Locale;

type Part = VNode<Record<string, unknown>>;
type Listener = (event: unknown) => void;

/** The handles of one timeline, and the windows that were chosen with them. */
function mounted() {
  const chosen: DayRange[] = [];
  const grip = createGrip();
  const draw = (): Record<string, Listener>[] => {
    const drawn = Handles({
      ...{
        axis: createAxis(whole, 1000, 'ltr'),
        whole,
        window,
        live: () => window,
        unit: 'year',
        locale,
        grip,
      },
      ...{ top: 0, reachPx: 24, overhangPx: 12, onChange: (next) => void chosen.push(next) },
    }) as Part;
    return (drawn.props.children as Part[]).map((handle) => {
      const slider = handle.type as (props: unknown) => Part;
      return slider(handle.props).props as Record<string, Listener>;
    });
  };
  return { chosen, draw };
}

const event = (clientX: number) => ({
  ...{ clientX, pointerId: 1, button: 0, altKey: false, stopPropagation() {} },
  currentTarget: { setPointerCapture() {}, parentElement: null },
});

test('a handle that is held in one timeline is not held in another', () => {
  const [first, second] = [mounted(), mounted()];
  first.draw()[0]?.onPointerDown?.(event(350));
  second.draw()[0]?.onPointerMove?.(event(500));
  expect(second.chosen).toEqual([]);
  // Drawn anew between the two, as with each step of a drag.
  first.draw()[0]?.onPointerMove?.(event(500));
  expect(first.chosen).toHaveLength(1);
  first.draw()[0]?.onPointerUp?.(event(500));
  first.draw()[0]?.onPointerMove?.(event(600));
  expect(first.chosen).toHaveLength(1);
});
