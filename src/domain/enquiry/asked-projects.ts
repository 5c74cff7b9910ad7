/** How many projects one enquiry may ask about, and so how many a shortlist holds. */
export const MAX_PROJECTS = 20;

/** A project or park as it stands in an address; whether it exists is not asked. */
export const SLUG_PATTERN = /^[a-z0-9-]{1,80}$/;
