// Motion that only shows where something went: slow at both ends, none for who wants no motion.

/** Calls `show` once a frame with how much of the way is done, last with 1. What it returns breaks off. */
export function glide(durationMs: number, show: (share: number) => void): () => void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(1);
    return () => {};
  }
  const startMs = performance.now();
  let frame = requestAnimationFrame(function move(nowMs) {
    // A frame may have begun before what asked for it.
    const share = Math.min(1, Math.max(0, (nowMs - startMs) / durationMs));
    frame = share < 1 ? requestAnimationFrame(move) : 0;
    show(share * share * (3 - 2 * share));
  });
  return () => cancelAnimationFrame(frame);
}
