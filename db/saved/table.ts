export type SavedAppTable = { person_id: string; listing_id: string; saved_at: Date };
