// How large and how strong a square is drawn, by the step of its deaths: on the map and in its key.

export const SIDES_PX = [3, 4.4, 6, 7.6, 9.2, 10.4];
export const STRENGTHS = [0.42, 0.53, 0.64, 0.75, 0.86, 0.96];
