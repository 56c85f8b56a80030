// Whose lines the map's own ground is drawn from; a newsroom's own tiles have another source.

export const OWN_GROUND = 'Natural Earth';
