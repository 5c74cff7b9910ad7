/** Whether this is a build, whose pages carry their content policy. */
export const HAS_POLICY: boolean = __QIAO_POLICY__;
