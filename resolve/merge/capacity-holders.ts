// Who owns, builds, runs, rents and uses a project: names and ids, role by role.
import { companyKey } from '../../registry/block-keys.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Capacity } from '../../schemas/facts/capacity.ts';
import type { Election } from '../election.ts';
import type { ClaimView } from '../merge-rule.ts';

type Holders<Value> = { readonly [role in keyof Capacity['roles']]: Value };

/** The winning holder of each role. */
export function electHolders(
  views: readonly (ClaimView & { readonly capacity: Capacity })[],
  election: Election,
  registry: Registry,
): { roles: Holders<string | null>; roleIds: Holders<string | null> } {
  const elect = (role: keyof Capacity['roles']) => {
    const key = (name: string) => companyKey(name, registry);
    const dispute = key;
    const name = election.elect(`roles.${role}`, views, ({ capacity }) => capacity.roles[role], { key, dispute });
    if (name === null) return { name: null, id: null };
    const id = companyKey(name, registry);
    return { name: registry.companyById(id)?.name ?? name, id };
  };
  const [owner, developer, operator] = [elect('owner'), elect('developer'), elect('operator')];
  const [lessee, endUser] = [elect('lessee'), elect('endUser')];
  return {
    roles: {
      owner: owner.name,
      developer: developer.name,
      operator: operator.name,
      lessee: lessee.name,
      endUser: endUser.name,
    },
    roleIds: {
      owner: owner.id,
      developer: developer.id,
      operator: operator.id,
      lessee: lessee.id,
      endUser: endUser.id,
    },
  };
}
