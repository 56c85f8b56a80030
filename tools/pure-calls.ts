// d3-array makes parts of itself by calls when it is imported; told that they do nothing else, a build leaves out those
// that nobody uses (bisectors, blurs, shuffles).

import type { Plugin } from 'vite';

export function withoutUnusedCalls(): Plugin {
  const manualPureFunctions = ['bisector', 'Blur2', 'shuffler'];
  return {
    name: 'without-unused-calls',
    config: () => ({ build: { rolldownOptions: { treeshake: { manualPureFunctions } } } }),
  };
}
