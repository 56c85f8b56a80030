// French of a ground that could not be loaded.

export const fr = 'Le fond de carte n’a pas pu être chargé ; les événements figurent sur un fond vide.';
