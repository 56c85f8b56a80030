// The families of tokens.css for what knows no custom properties: canvases, and pictures that stand alone.

export const SANS =
  "'Plex Arabic', Inter, 'Inter over Arial', 'Inter over Roboto', 'Inter over DejaVu', system-ui, sans-serif";
export const SERIF =
  "'Naskh Arabic', Gelasio, 'Gelasio over Georgia', 'Gelasio over Times', 'Gelasio over Noto', 'Gelasio over DejaVu', serif";
/** For names that lean. "Gelasio" last: what draws pictures in the build knows the lean face by that name. */
export const LEAN = "'Plex Arabic', 'Gelasio Lean', Georgia, 'Times New Roman', 'Noto Serif', Gelasio, serif";
/**
 * The same on the screen, where it comes soon. Until then in a face that is there, made to lean: to look for another on a
 * system, be it any serif, takes a slow device 40 ms.
 */
export const SCREEN_LEAN = "'Plex Arabic', 'Gelasio Lean', Inter, serif";
