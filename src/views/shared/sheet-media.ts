// Where what is read or chosen is a sheet at the foot of the window: on phones that stand upright.

export const SHEET = '(width < 1000px) and (not ((width >= 560px) and (height < 480px)))';
