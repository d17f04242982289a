/** Days between the notice and the removal of an app that does no harm; as Mozilla's add-ons have. */
export const NOTICE_DAYS = 14;
