// Text in pieces becomes rows of one width: what is regular is scanned, the lines that are not are read with care.

import type { Layout } from './layout.ts';
import { type CarefulReader, createCarefulReader, type RecordReader, type RecordSink } from './records.ts';
import { createRepeats } from './repeats.ts';
import { isScannable, scannerOf } from './scan.ts';

/** Where one line is not regular, others may not be: twice as many are handed on each time, up to so many. */
const MOST_LINES = 16_384;
/** A parser of its own for a line that is off costs as much as this many cells save that are scanned. */
const WORTH_CELLS = 400;

export function createRecordReader(layout: Layout, sink: RecordSink): RecordReader {
  const careful = createCarefulReader(layout, sink);
  return isScannable(layout) ? scanning(layout, sink, careful) : careful;
}

function scanning(layout: Layout, sink: RecordSink, careful: CarefulReader): RecordReader {
  const { width } = layout;
  const scanner = scannerOf(layout);
  const { needed, single } = sink;
  const columns = (needed ?? [...Array(width).keys()]).filter((column) => !single?.includes(column));
  const repeats = columns.map(createRepeats);
  const cells = Array<string>(width).fill('');
  const { row } = scanner;
  const { codes } = row;
  let leading = layout.bodyStart;
  let pending = '';

  /** Rows as long as they are regular; how many those were. */
  const scan = (): number => {
    let count = 0;
    while (scanner.next()) {
      for (let at = 0; at < columns.length; at++) {
        const column = columns[at]!;
        const code = repeats[at]!.codeOf(row, column);
        codes[column] = code;
        if (code >= 0) cells[column] = repeats[at]!.texts[code]!;
        else if (!needed) cells[column] = row.text(column);
      }
      sink.row(cells, careful.line(), row);
      careful.passed(scanner.lineCount());
      count++;
    }
    return count;
  };

  return {
    feed(piece, isLast, bytes) {
      let text = pending + piece;
      const isSame = pending === '' && leading === 0;
      if (leading > 0) {
        // The head lies within the first piece: the layout was found in it.
        careful.feed(text.slice(0, leading), false);
        text = text.slice(leading);
        leading = 0;
      }
      let used = 0;
      let lines = careful.state() === 'within' ? MOST_LINES : 1;
      scanner.load(text, isSame ? bytes : undefined);
      while (used < text.length) {
        if (careful.state() === 'between') {
          const count = scan();
          if (count >= lines && count * width >= WORTH_CELLS) lines = 1;
          used = scanner.signs();
        }
        if (text.indexOf('\n', used) < 0) break;
        scanner.skipLines(lines);
        careful.feed(text.slice(used, scanner.signs()), false);
        used = scanner.signs();
        lines = Math.min(MOST_LINES, lines * 2);
      }
      pending = text.slice(used);
      if (isLast) careful.feed(pending, true);
    },
  };
}
