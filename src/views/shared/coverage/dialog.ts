// The way to the table of what was searched, from wherever a link to it stands.

import { createLateDialog, type LateDialog } from '../late-dialog.ts';

export const createCoverageDialog = (host: HTMLElement): LateDialog =>
  createLateDialog(host, async () => (await import('./table.tsx')).openCoverageTable);
