// A finger drawn sideways over the panel goes a step on or back; up and down it scrolls.

const LEAST_PX = 48;

/** `onSwipe` is told the way of the finger in the direction of reading. */
export function connectSwipe(root: HTMLElement, onSwipe: (way: 'forwards' | 'backwards') => void): void {
  let start: { readonly x: number; readonly y: number } | null = null;
  root.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [touch] = touches;
      start = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    },
    { passive: true },
  );
  root.addEventListener('touchend', ({ changedTouches }) => {
    const [touch] = changedTouches;
    if (!start || !touch) return;
    const [right, down] = [touch.clientX - start.x, touch.clientY - start.y];
    start = null;
    if (Math.abs(right) < LEAST_PX || Math.abs(right) < 2 * Math.abs(down)) return;
    // To the left a page is turned; where one reads from right to left, it is turned to the right.
    const isForwards = right < 0 === (document.documentElement.dir !== 'rtl');
    onSwipe(isForwards ? 'forwards' : 'backwards');
  });
}
