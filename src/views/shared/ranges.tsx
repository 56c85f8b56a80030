// A sentence whose ranges (2019–2025, 6,834–9,583) stay in one line: browsers break after the dash.

const NUMBER = String.raw`\d+(?:[.,\u00a0\u202f]\d+)*`;
const RANGE = new RegExp(`(${NUMBER}–${NUMBER})`);

export function Ranges({ text }: { text: string }) {
  return (
    <>
      {text.split(RANGE).map((part, at) =>
        // Every second part is a range.
        at % 2 === 1 ? (
          <span key={at} class="in-one-line">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
