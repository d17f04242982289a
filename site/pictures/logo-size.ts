/** Bytes of an uploaded logo. A request has 1 MB at most, and the form's other fields are in it too. */
export const LARGEST_LOGO = 900_000;
