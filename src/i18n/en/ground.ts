// English of a ground that could not be loaded.

export const en = 'The map could not be loaded; the incidents stand on an empty ground.';
