/** Where a value comes from: stated in a document, following from it, assumed here, or not stated. */
export const statuses = ['published', 'inferred', 'assumed', 'unpublished'] as const;

export type Status = (typeof statuses)[number];
