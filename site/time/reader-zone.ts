/** Times are printed in UTC and labelled so; here they become the reader's own. */
for (const element of document.querySelectorAll<HTMLTimeElement>('time[datetime]')) {
  element.textContent = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'medium',
    ...('clock' in element.dataset ? { timeStyle: 'short' } : {}),
  }).format(new Date(element.dateTime));
  element.title = element.dateTime;
}
