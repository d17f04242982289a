/** The one index of this marketplace. */
export const INDEX = 'apps';

/** What is searched, in the order of weight, and what can be filtered and sorted by. */
export const settings = {
  searchableAttributes: [
    'name',
    'aliases',
    'tagline',
    'vendor',
    'categoryName',
    'groupName',
    'tags',
    'description',
  ],
  filterableAttributes: [
    'category',
    'group',
    'pricing',
    'tier',
    'certification',
    'integrates',
    'industries',
    'compliance',
    'rating',
  ],
  sortableAttributes: ['rating', 'adoption', 'publishedAt', 'updatedAt'],
};
