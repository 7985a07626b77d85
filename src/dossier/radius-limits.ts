/** The smallest radius of a reach, in kilometres: below it the outlines' own error is the larger. */
export const leastRadius = 1;

/** The largest radius of a reach, in kilometres: beyond it a ring says nothing of a region. */
export const largestRadius = 2000;
