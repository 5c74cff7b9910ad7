/** `content/site.yml` as parsed YAML, put in by the build; not yet checked. */
declare const __QIAO_SITE__: unknown;
