// Every query of the Grafana dashboard and of the alert rules, as Prometheus gets to see them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectFolder } from './compose-file.ts';

export type Query = { readonly title: string; readonly expression: string };

type Panel = { readonly title?: string | undefined; readonly targets: readonly { readonly expr: string }[] };

const panel = z.looseObject({
  title: z.string(),
  type: z.string(),
  description: z.string().optional(),
  targets: z.array(z.looseObject({ expr: z.string() })).default([]),
});
const dashboard = z.looseObject({
  uid: z.string(),
  panels: z.array(panel),
  templating: z.object({ list: z.array(z.looseObject({ name: z.string(), query: z.string().optional() })) }),
});
const rules = z.object({
  groups: z.array(
    z.object({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string(),
          expr: z.string(),
          for: z.string(),
          labels: z.object({ severity: z.enum(['page', 'ticket']) }),
          annotations: z.object({ summary: z.string(), description: z.string() }),
        }),
      ),
    }),
  ),
});

export const grafanaFolder: string = join(projectFolder, 'docs/grafana');

/** The panels that ask something; rows and texts do not. */
export function panelQueries(): Query[] {
  const { panels } = dashboard.parse(JSON.parse(readFileSync(join(grafanaFolder, 'megawatch.json'), 'utf8')));
  return panels.flatMap(({ title, targets }: Panel) =>
    targets.map(({ expr }) => ({ title: title ?? '', expression: substitute(expr) })),
  );
}

/** The queries of the dashboard's variables: `label_values(metric, label)`. */
export function variableQueries(): Query[] {
  const { templating } = dashboard.parse(JSON.parse(readFileSync(join(grafanaFolder, 'megawatch.json'), 'utf8')));
  return templating.list.flatMap(({ name, query }) => {
    const found = /^label_values\((\w+), ?(\w+)\)$/.exec(query ?? '');
    return found ? [{ title: name, expression: `count by (${found[2]}) (${found[1]})` }] : [];
  });
}

/** The conditions of the alerts. */
export function ruleQueries(): Query[] {
  const { groups } = rules.parse(parse(readFileSync(join(grafanaFolder, 'alerts.yml'), 'utf8')));
  return groups.flatMap((group) => group.rules.map(({ alert, expr }) => ({ title: alert, expression: expr })));
}

/** What Grafana puts in the place of its variables. */
function substitute(expression: string): string {
  return expression.replaceAll('$__rate_interval', '5m').replace(/\$(stage|source_id)\b/g, '.+');
}
