// What a spreadsheet copies: lines of cells parted by tabs; a cell with a line break stands in quotes.
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

/** Rows of texts. */
export const parse = text => {
  const lines = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  CELL.lastIndex = 0;
  for (let more = true; more;) {
    const [, quoted, plain, end] = CELL.exec(source) ?? [null, null, source.slice(CELL.lastIndex), ''];
    lines[lines.length - 1].push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '\n') lines.push([]);
    more = end !== '';
  }
  return lines;
};

/** The names written in one cell; those parted by blanks only are told apart by the server, which knows the directory. */
export const names = text => text.split(/[、，,；;\n]/).map(each => each.trim()).filter(Boolean)
  .map(each => ({ key: each, label: each, known: true }));

export const format = lines => lines.map(line => line.join('\t')).join('\n');
