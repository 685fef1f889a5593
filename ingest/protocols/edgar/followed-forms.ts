// Which filings are fetched: the forms that carry share sales, capital expenditure, contracts and capacity.
import type { Company } from '../../../registry/registry.ts';
import { baseForm } from './listed-filing.ts';

const ownership = ['3', '4', '5', '144'];
const holders = ['SC 13D', 'SC 13G', 'SCHEDULE 13D', 'SCHEDULE 13G'];
const reports = ['8-K', '6-K', '10-K', '10-KT', '10-Q', '10-QT', '20-F', '40-F'];
/** 424B2 and 424B8 are left out: banks file hundreds of them a day, for notes that have nothing to do with capacity. */
const offerings = [
  'S-1',
  'S-3',
  'S-3ASR',
  'S-4',
  'F-1',
  'F-3',
  'F-3ASR',
  'F-4',
  'F-10',
  'S-11',
  '424B1',
  '424B3',
  '424B4',
  '424B5',
  '424B7',
];

/** Forms without the mark of an amendment; amendments belong to them. */
export const followedForms: readonly string[] = [...ownership, ...holders, ...reports, ...offerings];
const all = new Set(followedForms);
const ofLenders = new Set(reports);

/** Companies that hold shares of everybody: their own lists are full of reports on others, which stand in the others' lists too. */
const lenders = new Set(['bank', 'fund']);

/** Whether a company of these categories files too much about others to be followed beyond its own reports. */
export function isLender({ categories }: Pick<Company, 'categories'>): boolean {
  return categories.length > 0 && categories.every(({ category }) => lenders.has(category));
}

/** Whether a filing is fetched; `forms` narrows it to the forms that were asked for. */
export function isFollowedForm(form: string, given: readonly string[] | null, ofLender: boolean): boolean {
  const base = baseForm(form);
  if (given !== null) return given.some((each) => each === base || each === form.trim().toUpperCase());
  return (ofLender ? ofLenders : all).has(base);
}
