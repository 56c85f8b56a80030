// What a rule of the data lint is.

import type { Problem } from '../problem.ts';
import type { Tables } from '../tables.ts';

export type Rule = (tables: Tables) => Iterable<Problem>;
