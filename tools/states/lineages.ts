// The lineages, as picture and as tables.

import { DESKTOP, PHONE, RADISSON, type Shot } from './shot.ts';

export const LINEAGE_SHOTS: readonly Shot[] = [
  { name: 'lineage-desktop', search: 'lang=en&view=lineages', ...DESKTOP },
  { name: 'lineage-desktop-dark', search: 'lang=en&theme=dark&view=lineages&kin=aqim.after', ...DESKTOP },
  { name: 'lineage-desktop-fr', search: 'lang=fr&view=lineages&year=2012-2015', ...DESKTOP },
  { name: 'lineage-desktop-incident', search: `lang=en&view=lineages&${RADISSON}`, ...DESKTOP },
  {
    name: 'lineage-desktop-card',
    search: 'lang=en&view=lineages',
    ...DESKTOP,
    act: async (page) => {
      await page.getByRole('listbox', { name: /^GSPC and AQIM/ }).focus();
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'lineage-desktop-table',
    search: 'lang=en&view=lineages',
    ...DESKTOP,
    act: (page) => page.getByRole('radio', { name: 'Table' }).check({ force: true }),
  },
  { name: 'lineage-phone', search: 'lang=en&view=lineages', ...PHONE },
  { name: 'lineage-phone-dark-fr', search: 'lang=fr&theme=dark&view=lineages', ...PHONE },
];
