// The way to the table of what was searched, from wherever a link to it stands.

import { createLateDialog, type LateDialog } from '../late-dialog.ts';
import type { Troubles } from '../trouble.ts';

export const createCoverageDialog = (host: HTMLElement, troubles: Troubles): LateDialog =>
  createLateDialog(host, troubles, async () => (await import('./table.tsx')).openCoverageTable);
