import * as z from 'zod/mini';
import { sidecarSchema } from './format.ts';

/** The sidecar as JSON Schema, for editors of YAML: they check by it, and their completion shows its descriptions. */
export function sidecarJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(sidecarSchema, { target: 'draft-7', io: 'input' });
  return { $schema, title: 'Annotations of an article (Crosscheck)', ...schema };
}
