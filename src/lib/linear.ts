// A straight line between two lengths, and back: all that the first view needs of a scale (see DECISIONS.md).

export interface Linear {
  readonly of: (value: number) => number;
  readonly invert: (position: number) => number;
}

/** Takes `domain` to `range`; a domain without length lies at the start of the range. */
export function linear(
  domain: readonly [from: number, to: number],
  range: readonly [start: number, end: number],
): Linear {
  const lengths = [domain[1] - domain[0], range[1] - range[0]] as const;
  const slope = lengths[0] === 0 ? 0 : lengths[1] / lengths[0];
  return {
    of: (value) => range[0] + (value - domain[0]) * slope,
    invert: (position) => (slope === 0 ? domain[0] : domain[0] + (position - range[0]) / slope),
  };
}
