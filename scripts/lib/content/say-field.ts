import type { z } from 'zod';
import { getNotes, stepInto } from '#src/domain/check/schema-shape.ts';

/** `investment.split[第2项].amount` as the form has it: `投资 › 投资构成第2项 › 金额`. */
export function sayField(schema: z.ZodType, field: string): string {
  let found: z.ZodType | undefined = schema;
  const names = field.split('.').map((step) => {
    const [, name = step, item] = /^([^[]+)(?:\[(第\d+项)\])?$/.exec(step) ?? [];
    found = stepInto(found, name);
    const title = (found && getNotes(found).title) ?? name;
    if (item !== undefined) found = stepInto(found, 0);
    return item === undefined ? title : `${title}${item}`;
  });
  return names.join(' › ');
}
