// What a pointer holds while it drags: one thing at a time, in one mounted timeline.

export interface Grip {
  /** Null while nothing is held. */
  pointer: number | null;
  /** Where it was taken, so that it does not jump: of a handle pixels, of the overview's stretch a share of it. */
  at: number;
}

export const createGrip = (): Grip => ({ pointer: null, at: 0 });

export function letGo(grip: Grip): void {
  grip.pointer = null;
}
