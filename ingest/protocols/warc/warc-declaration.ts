// What a source of the protocol `warc` declares beside its files.
import { z } from 'zod';

/** `hosts`: only pages of these hosts and those below them; absent: of all that the archive holds. */
export const warcDeclaration = z.strictObject({ hosts: z.array(z.string().min(1)).min(1).optional() });
