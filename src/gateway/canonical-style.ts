import { Scalar } from 'yaml';
import type { Kind } from './canonical-values.ts';

/** A new value, written as the repository's files write it. */
export function scalarOf(value: string | number | boolean, kind: Kind): Scalar {
  if (typeof value !== 'string') return new Scalar(value);
  if (kind === 'markdown' || value.includes('\n'))
    return styled(`${value}\n`, Scalar.BLOCK_LITERAL);
  return misread.test(value) ? styled(value, Scalar.QUOTE_DOUBLE) : new Scalar(value);
}

/** What other readers of YAML, of version 1.1, take for a boolean or a time. */
const misread = /^(?:y|n|yes|no|on|off|[-+]?\d[\d_]*(?::\d+)*(?:\.[\d_]*)?)$/i;

function styled(value: string, type: Scalar.Type): Scalar {
  const scalar = new Scalar(value);
  scalar.type = type;
  return scalar;
}
