// The number of a tour's step, as the timeline and the tour both show it.

import './step-number.css';

export const StepNumber = ({ number }: { number: string }) => (
  <span class="step-number" aria-hidden="true">
    {number}
  </span>
);
