// Copies the chosen cells, and pastes what a spreadsheet copied.
import { cellOf, labels } from './cells.js';
import { format, names, parse } from './clipboard.js';
import { beside, chosen } from './cursor.js';
import { applyAndReturn, cellsOf } from './editing.js';
import { say, words } from './words.js';

const LONGEST = 100;

// One copied cell goes into all that are selected; a block goes where the person stands.
const pasted = lines => {
  const single = lines.length === 1 && lines[0].length === 1;
  if (single) return cellsOf(chosen()).map(cell => ({ cell, names: names(lines[0][0]) }));
  const corner = chosen()[0][0];
  return lines.flatMap((line, down) => line.flatMap((text, right) => {
    const td = beside(corner, down, right);
    return td ? [{ cell: cellOf(td), names: names(text) }] : [];
  }));
};

export const paste = text => {
  const lines = parse(text);
  const long = lines.findIndex(line => line.some(each => names(each).some(name => name.label.length > LONGEST)));
  if (long >= 0) return say(words('tooLong', long + 1));
  const beyond = lines.length === 1 ? 0 : lines.filter((line, down) => !beside(chosen()[0][0], down, 0)).length;
  return applyAndReturn(pasted(lines), beyond ? words('beyond', beyond) : '');
};

export const copied = () => format(chosen().map(line => line.map(td => labels(cellOf(td).shown))));
