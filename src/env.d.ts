/** `content/site.yml` as parsed YAML, put in by the build; not yet checked. */
declare const __QIAO_SITE__: unknown;

/** Who answers for what (`DeskDirectory`), read from `content/` by the build. */
declare const __QIAO_DESKS__: unknown;

/** Whether pages carry their content policy: in every build, not while developing. */
declare const __QIAO_POLICY__: boolean;

/** Where the build left the heading fonts, from the project's folder. */
declare const __QIAO_CACHE_DIR__: string;

/** The account of the projects, read from `content/` by the build. */
declare module 'virtual:qiao-ledger' {
  import type { Ledger } from '#src/domain/ledger/ledger.ts';

  const ledger: Ledger;
  export default ledger;
}
