export type QuestionTable = {
  id: string;
  listing_id: string;
  person_id: string | null;
  text: string;
  asked_at: Date;
};
