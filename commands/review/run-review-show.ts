// The work of `megawatch review show`: one subject with everything that speaks for it and against it.
import type { Archive } from '../../platform/archive/archive.ts';
import { readSubject, type ShownClaim, type ShownSubject } from '../../resolve/judgement/read-subject.ts';
import { type Passage, passagesOf } from '../../serve/passages.ts';
import { openContext } from '../context.ts';
import { paint, printable } from '../output.ts';
import { purposeOf } from '../purpose.ts';

type Told = ShownClaim & { readonly passages: readonly Passage[] };

/** Prints it; as JSON with the passages that the claims were read from. */
export async function runReviewShow(
  id: string,
  options: { demo?: boolean; live?: boolean; json?: boolean },
): Promise<void> {
  const context = await openContext({ name: 'review', purpose: purposeOf(options), migrate: false });
  try {
    const subject = await readSubject(context, id);
    const claims = await withPassages(context.archive, subject.claims);
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ ...subject, claims }, null, 2)}\n`
        : `${linesOf(subject, claims).join('\n')}\n`,
    );
  } finally {
    await context.close();
  }
}

/** A text that cannot be read leaves the quotes alone, without their sentences. */
async function withPassages(archive: Archive, claims: readonly ShownClaim[]): Promise<Told[]> {
  const texts = new Map<string, readonly string[] | null>();
  for (const hash of new Set(claims.map(({ textHash }) => textHash))) {
    const body = await archive.get(hash).catch(() => null);
    texts.set(hash, body === null ? null : Array.from(new TextDecoder().decode(body)));
  }
  return claims.map((claim) => ({
    ...claim,
    passages: passagesOf(
      texts.get(claim.textHash) ?? null,
      claim.evidence.filter(({ field }) => !field.startsWith('citation.')),
    ),
  }));
}

function linesOf(subject: ShownSubject, claims: readonly Told[]): string[] {
  return [
    ...headOf(subject),
    ...section(
      'why it is listed',
      subject.reasons.map(({ reason, why }) => `  ${reason}: ${printable(why)}`),
    ),
    ...section('competing values', valuesOf(subject)),
    ...section('claims', claims.flatMap(claimLines)),
    ...section('judgements', subject.judgements.map(judgementLine)),
  ];
}

function headOf({ fact, company, id }: ShownSubject): string[] {
  if (company) {
    const { companyId, name, isProvisional, parentCompanyId, names, alike, facts } = company;
    return [
      paint('bold', `${printable(name)} (${companyId})`),
      `  ${isProvisional ? 'provisional: only documents name it' : 'known to the registry'}${parentCompanyId === null ? '' : `, belongs to ${parentCompanyId}`}`,
      ...(names.length > 0 ? [`  also: ${names.map(printable).join(', ')}`] : []),
      ...(alike.length > 0 ? [`  alike: ${alike.map((each) => `${each.name} (${each.companyId})`).join(', ')}`] : []),
      ...section(
        'facts that name it',
        facts.flatMap((each) => [`  ${each.eventId}  ${printable(each.title)}`, `      “${printable(each.quote)}”`]),
      ),
    ];
  }
  if (!fact) return [paint('bold', id)];
  const { title, kind, factId, eventId, reviewStatus, isDisputed, isDeleted, confidence, sourceCount, firstReported } =
    fact;
  const state = [isDeleted ? 'gone' : null, reviewStatus, isDisputed ? 'disputed' : null].filter(
    (each) => each !== null,
  );
  return [
    paint('bold', printable(title)),
    `  ${kind} ${factId}${factId === eventId ? '' : `, step ${eventId}`}`,
    `  ${state.join(', ')}; confidence ${confidence}, ${sourceCount} independent ${sourceCount === 1 ? 'source' : 'sources'}${firstReported === null ? '' : `, first told ${firstReported.slice(0, 10)}`}`,
  ];
}

function valuesOf({ fact }: ShownSubject): string[] {
  return Object.entries(fact?.alternatives ?? {}).flatMap(([field, values]) => [
    `  ${printable(field)}`,
    ...values.map(({ value, claims, wins, superseded, judgement }) => {
      const by =
        judgement === undefined
          ? `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}: ${claims.slice(0, 3).join(', ')}`
          : `judged: ${judgement}`;
      return `    ${wins ? '*' : ' '} ${shortValue(value)}  (${by}${superseded ? '; its publisher says otherwise since' : ''})`;
    }),
  ]);
}

function shortValue(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'text' in value) return printable(value.text);
  return printable(value);
}

function claimLines({ claimId, publisher, tier, published, url, polarity, confidence, passages }: Told): string[] {
  return [
    `  ${claimId}  ${printable(publisher)} (tier ${tier})${published === null ? '' : ` ${printable(published).slice(0, 10)}`}, confidence ${confidence}${polarity === 'denied' ? ', denies it' : ''}`,
    `      ${printable(url)}`,
    ...passages.map(
      (passage) =>
        `      “${passage.map(({ text, fields }) => (fields.length > 0 ? paint(['bold', 'underline'], `[${printable(text)}]`) : printable(text))).join('')}”`,
    ),
  ];
}

function judgementLine(row: Readonly<Record<string, unknown>>): string {
  const what = [row.verb, row.field, row.value, row.name, row.company_id, row.other_company_id]
    .filter((each) => typeof each === 'string')
    .map(printable);
  return `  ${printable(row.judgement_id)}  ${what.join(' ')}: ${printable(row.status)}, by ${printable(row.author)}: ${printable(row.reason)}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', paint('bold', title), ...lines];
}
