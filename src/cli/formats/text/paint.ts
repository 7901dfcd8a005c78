import type { Io } from '../../io.ts';

const codes = { strong: ['1', '22'], faint: ['2', '22'], alarm: ['1;31', '22;39'] } as const;

/** Marks text for a terminal. */
export type Paint = Readonly<Record<keyof typeof codes, (text: string) => string>>;

/** Colour for a person at a terminal who has not declined it (https://no-color.org); else the text as it is. */
export function createPaint({ stdout, env }: Io): Paint {
  const isOn = stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const paint = (name: keyof typeof codes) => (text: string) =>
    isOn ? `\x1b[${codes[name][0]}m${text}\x1b[${codes[name][1]}m` : text;
  return { strong: paint('strong'), faint: paint('faint'), alarm: paint('alarm') };
}
