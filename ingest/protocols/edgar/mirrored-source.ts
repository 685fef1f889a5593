// EDGAR behind another address: a mirror of one's own, or the loopback one of the tests.
import type { SourceDefinition } from '../../define-source.ts';

/** The source with all its addresses on `origin`, paths and queries as they are; other protocols stay as they are. */
export function mirroredSource(source: SourceDefinition, origin: string): SourceDefinition {
  if (source.protocol !== 'edgar' || source.edgar === undefined) return source;
  const moved = (url: string): string => {
    const { pathname, search } = new URL(url);
    return new URL(`${pathname}${search}`, origin).href;
  };
  return {
    ...source,
    urls: source.urls.map(moved),
    edgar: { ...source.edgar, archive: moved(source.edgar.archive) },
  };
}
