import * as z from 'zod/mini';
import { codebookSchema } from './codebook-format.ts';
import { sidecarSchema } from './format.ts';

/** The sidecar as JSON Schema, for editors of YAML: they check by it, and their completion shows its descriptions. */
export function sidecarJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(sidecarSchema, { target: 'draft-7', io: 'input' });
  return { $schema, title: 'Annotations of an article (Crosscheck)', ...schema };
}

/** The codebook as JSON Schema. */
export function codebookJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(codebookSchema, { target: 'draft-7', io: 'input' });
  return { $schema, title: 'Tags of a newsroom (Crosscheck)', ...schema };
}
