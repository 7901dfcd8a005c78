import type { Io } from '../io.ts';
import type { Report } from '../report.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';
import { text } from './text/index.ts';

/** Prints a report, piece by piece, so that no corpus is too long for one string. */
export type Format = (report: Report, io: Io) => Iterable<string>;

/** By the name that `--format` takes. */
export const formats = { text, json, sarif, github } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
