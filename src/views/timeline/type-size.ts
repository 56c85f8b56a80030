// How large the page draws the timeline's smallest type: readers enlarge text without enlarging the page.

export interface TypeSize {
  readonly linePx: number;
  readonly figurePx: number;
}

/** Ten of them, so that a rounded width is exact enough. */
const FIGURES = '0000000000';

export function createTypeProbe(parent: HTMLElement): () => TypeSize {
  const probe = document.createElement('span');
  probe.className = 'timeline-probe';
  probe.setAttribute('aria-hidden', 'true');
  probe.textContent = FIGURES;
  parent.append(probe);
  return () => ({
    linePx: probe.offsetHeight,
    // The strong years take a little more.
    figurePx: (probe.offsetWidth / FIGURES.length) * 1.05,
  });
}
