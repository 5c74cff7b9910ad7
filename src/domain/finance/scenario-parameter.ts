/** The parameter of a page's address that holds a scenario; apart, as every project's page asks for it. */
export const SCENARIO_PARAMETER = 'c';
