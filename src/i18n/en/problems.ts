// English of what an address asked in vain; fetched where one does.

export const en = {
  intro: 'Part of this address could not be used:',
  value: (key: string, value: string) => `${key} = ${value}`,
  more: (count: number) => `and ${count} more`,
  advice: 'Everything else in it applies. Choose again with the filters.',
  dismiss: 'Dismiss',
};

export type ProblemMessages = typeof en;
