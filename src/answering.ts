// A filter is answered in its own frame by what says the answer; all else follows, each part in a frame of its own.

import { type Drawing, soon } from './drawing.ts';
import { isSameBut } from './state/unasked.ts';
import type { Draw, Scene } from './views/view.ts';

/** Where the answer is said; a part of it is what a view has as its `answer`. */
const ANSWERS: readonly (string | undefined)[] = ['finding', 'receipt', 'chosen', 'filters', 'timeline'];

export function answerFirst(drawing: Drawing, sceneNow: () => Scene): void {
  const { views } = drawing;
  let last = sceneNow();
  /** What follows the answer that was drawn last. */
  let following: (() => Draw[])[] = [];
  let isFollowing = false;

  const followSoon = (): void => {
    if (isFollowing) return;
    isFollowing = true;
    soon(follow);
  };
  const follow = (): void => {
    isFollowing = false;
    // A newer answer is drawn in this very frame, and followed in the next ones.
    const partsOf = last.answer === sceneNow().answer ? following.shift() : undefined;
    if (partsOf) drawing.run('atlas:follow', partsOf());
    if (following.length > 0) followSoon();
  };
  drawing.frame = () => {
    const [before, next] = [last, sceneNow()];
    last = next;
    const isOther = before.answer !== next.answer;
    // With the last of what follows due, all is drawn as soon as that.
    if (!isFilterOf(before, next) || (!isOther && following.length < 2)) {
      following = [];
      drawing.draw();
      return;
    }
    // Canvases first: to write words on one makes the browser style what others have written.
    const paints = views.flatMap(({ answer }) => answer ?? []);
    drawing.run('atlas:draw', [...paints, ...views.filter(isWhole)]);
    if (!isOther) return;
    following = [
      () => views.filter((view) => !view.answer && !isWhole(view)),
      () => views.filter((view) => view.answer),
    ];
    followSoon();
  };
}

/** All that it draws is the answer. */
const isWhole = (view: Draw): boolean => !view.answer && ANSWERS.includes(view.place);

/** The same but for a filter; a window of time that is moved goes with its map, and so does an area. */
function isFilterOf(before: Scene, next: Scene): boolean {
  if (before.atlas !== next.atlas || before.locale !== next.locale) return false;
  const [now, then] = [next.state.filters, before.state.filters];
  if (now.time !== then.time || now.area !== then.area) return false;
  return isSameBut(next.state, before.state, 'filters');
}
