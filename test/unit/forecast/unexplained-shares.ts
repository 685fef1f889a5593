// Finds shares on a page that do not say what they are.
import { load } from 'cheerio';
import { shareDefinitions } from '../../../forecast/definitions/share-definitions.ts';
import { shareGrades, valueKinds } from '../../../schemas/share-definition.ts';

/** Texts with a percentage and no element around them that says of what, of which kind, as of when and how sure. */
export function unexplainedShares(page: string): string[] {
  const $ = load(page);
  $('style, head').remove();
  const found: string[] = [];
  $('*')
    .contents()
    .each((_, node) => {
      if (node.nodeType !== 3 || !('data' in node) || !/\d\s?%/.test(node.data)) return;
      const around = $(node).closest('[data-definition], [data-not-a-share]');
      if (around.is('[data-not-a-share]')) return;
      const ids = (around.attr('data-definition') ?? '').split(' ').filter((id) => id !== '');
      const kinds = (around.attr('data-kind') ?? '').split(' ');
      const grades = (around.attr('data-grade') ?? '').split(' ');
      const isExplained =
        ids.length > 0 &&
        ids.every((id) => shareDefinitions.some((each) => each.definitionId === id)) &&
        kinds.every((kind) => valueKinds.some((each) => each === kind)) &&
        grades.every((grade) => shareGrades.some((each) => each === grade)) &&
        /^\d{4}/.test(around.attr('data-as-of') ?? '');
      if (!isExplained) found.push(node.data);
    });
  return found;
}
