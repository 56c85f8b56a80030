// French of what an address asked in vain.

import type { ProblemMessages } from '../en/problems.ts';

export const fr: ProblemMessages = {
  intro: 'Une partie de cette adresse n’a pas pu être utilisée\u00a0:',
  value: (key, value) => `${key} = ${value}`,
  more: (count) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
  advice: 'Le reste s’applique. Choisissez de nouveau avec les filtres.',
  dismiss: 'Masquer',
};
