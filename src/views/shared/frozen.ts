// Which version of the data the page was asked for, where that is no longer the newest: public/first-paint.js knows the
// published ones. An embed carries its version inside.

export const frozenVersion = (): string | undefined =>
  import.meta.env.MODE === 'embed' ? undefined : document.documentElement.dataset.frozen;
