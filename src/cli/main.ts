#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { extract } from '../core/index.ts';

for (const file of process.argv.slice(2))
  console.log(JSON.stringify(extract(readFileSync(file, 'utf8'), { file }), null, 1));
