// French of a newer version of the page.

import type { OfflineMessages } from '../en/offline.ts';

export const fr: OfflineMessages = {
  newer:
    'Une version plus récente de l’atlas est arrivée. Rechargez la page pour la voir\u00a0: votre vue est conservée.',
  reload: 'Recharger',
  later: 'Plus tard',
};
