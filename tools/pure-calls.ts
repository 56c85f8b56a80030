// d3-array makes parts of itself by calls when it is imported; told that they do nothing else, a build leaves out those
// that nobody uses (bisectors, blurs, shuffles), and of Leaflet a warning about what others wrote for its old versions.

import type { Plugin } from 'vite';

export function withoutUnusedCalls(): Plugin {
  const manualPureFunctions = ['bisector', 'Blur2', 'shuffler', 'checkDeprecatedMixinEvents'];
  return {
    name: 'without-unused-calls',
    config: () => ({ build: { rolldownOptions: { treeshake: { manualPureFunctions } } } }),
  };
}
