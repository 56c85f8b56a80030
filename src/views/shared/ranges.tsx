// A sentence whose ranges (2019–2025, 6,834–9,583) stay in one line: browsers break after the dash.

const RANGE = /(\d[\d.,\s]*–\d[\d.,\s]*\d)/;

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
