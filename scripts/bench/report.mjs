import { stripVTControlCharacters, styleText } from 'node:util';

export function heading(title) {
  console.log(
    `\n${title.padEnd(58)}${['budget', 'measured', ''].map((column) => column.padStart(14)).join('')}`,
  );
}

/** One line of the table; `isWithin` undefined is a line without a budget. A line over its budget fails the part. */
export function row(name, budget, measured, isWithin) {
  if (isWithin === false) process.exitCode = 1;
  const mark = isWithin === undefined ? '' : isWithin ? styleText('green', 'pass') : styleText('red', 'FAIL');
  const padding = ' '.repeat(Math.max(0, 14 - stripVTControlCharacters(mark).length));
  console.log(`${name.padEnd(58)}${budget.padStart(14)}${measured.padStart(14)}${padding}${mark}`);
}

export const ms = (milliseconds) => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
