import * as z from 'zod/mini';

/** A list of the tags that a newsroom has agreed on, as `codebook.yaml`. */
export const codebookSchema = z.looseObject({
  tags: z
    .record(z.string(), z.nullable(z.string()))
    .register(z.globalRegistry, { description: 'Each tag, with a sentence on what it is for.' }),
});
