// Words with a rim that parts them from what they stand on.

/** By a class where `paint-order` is known; twice for editors of pictures, which do not know it. */
export type Halo = 'class' | 'twice';

/** `place`: attributes that say where it stands. `content` is markup. */
export function haloed(className: string, place: string, content: string, halo: Halo): string {
  if (halo === 'class') return `<text class="${className} pic-haloed" ${place}>${content}</text>`;
  return `<text class="${className} pic-halo" ${place} aria-hidden="true">${content}</text><text class="${className}" ${place}>${content}</text>`;
}
