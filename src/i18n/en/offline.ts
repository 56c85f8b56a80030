// English of a newer version of the page.

export interface OfflineMessages {
  readonly newer: string;
  readonly reload: string;
  readonly later: string;
}

export const en: OfflineMessages = {
  newer: 'A newer version of the atlas is here. Reload to see it: you keep this view.',
  reload: 'Reload',
  later: 'Later',
};
