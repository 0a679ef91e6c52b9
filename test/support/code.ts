/** Codes of territories as tests write them: checked where they are used. */
import { formatCode, requireCode } from '../../src/lib/territoires/code.ts';

/** « epci:200035715 » as a code. @throws {Error} when it is not written so. */
export const codeOf = (text: string) => formatCode(requireCode(text));
