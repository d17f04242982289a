/**
 * Times are printed in UTC and labelled so; here they become the reader's own. One that is told in
 * words, such as '5 hours ago', keeps them and has the moment as its title.
 */
for (const element of document.querySelectorAll<HTMLTimeElement>('time[datetime]')) {
  const hasWords = 'words' in element.dataset;
  const own = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'medium',
    ...(hasWords || 'clock' in element.dataset ? { timeStyle: 'short' } : {}),
  }).format(new Date(element.dateTime));
  if (!hasWords) element.textContent = own;
  element.title = hasWords ? own : element.dateTime;
}
