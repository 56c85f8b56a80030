// The rules of all parts that a sheet may hold, for its file: inside the page they are there already.

import base from './styles/base.css?inline';
import incident from './views/incident/incident.css?inline';
import lineageKey from './views/lineage/key.css?inline';
import lineagePaper from './views/lineage/paper.css?inline';
import lineagePlot from './views/lineage/plot.css?inline';
import lineageTables from './views/lineage/table.css?inline';
import sides from './views/shared/sides.css?inline';
import mirrored from './views/timeline/mirrored/mirrored.css?inline';
import plot from './views/timeline/plot.css?inline';

export const sheetFileRules = [
  base,
  incident,
  plot,
  mirrored,
  sides,
  lineagePlot,
  lineageKey,
  lineageTables,
  lineagePaper,
].join('\n');
