// A view that fails says so in its own place, and the others go on.

import type { Draw, View } from '../view.ts';

/** The same view, whose failures stay inside it. What it drew before is out of date then, and is not shown. */
export function apart(view: View): View {
  return (root, send) => {
    const notice = document.createElement('p');
    notice.className = 'broken';
    notice.setAttribute('role', 'alert');
    const settle = (words: string): void => {
      if (words === notice.textContent) return;
      // Said once, not with every drawing.
      notice.textContent = words;
      root.classList.toggle('is-broken', words !== '');
      if (words) root.prepend(notice);
      else notice.remove();
    };
    let isReported = false;
    const draw = mounted(view, root, send);
    const whole: Draw = (scene) => {
      try {
        draw(scene);
        isReported = false;
        settle('');
      } catch (reason) {
        if (!isReported) reportError(reason);
        isReported = true;
        root.hidden = false;
        settle(scene.locale.messages.broken);
      }
    };
    const { answer } = draw;
    if (!answer) return whole;
    return Object.assign(whole, {
      answer(scene: Parameters<Draw>[0]) {
        // What is whole or broken is said by the drawing that follows.
        if (notice.textContent !== '') return;
        try {
          answer(scene);
        } catch {}
      },
    });
  };
}

/** What cannot even be mounted fails with each drawing. */
function mounted(view: View, ...where: Parameters<View>): Draw {
  try {
    return view(...where);
  } catch (reason) {
    return () => {
      throw reason;
    };
  }
}
