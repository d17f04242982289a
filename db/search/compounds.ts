/**
 * Words that some write as one, some with a hyphen and some apart. The search knows each as one
 * word, so that 'help desk', 'help-desk' and 'helpdesk' find the same apps. Singular, no hyphens.
 */
export const compounds: ReadonlySet<string> = new Set(
  `
  addon antivirus antimalware antispam appstore audiobook autocomplete autofill autosave
  backend backlink backlog backoffice backup barcode blockchain bookkeeping bookmark bugtracker
  bugtracking callback callcenter cashflow chatbot chatroom checkin checklist checkout clipboard
  codebase copilot copywriting countdown coworking crowdfunding crossplatform cybersecurity
  dashboard database datacenter datagrid datalake dataset datastore datawarehouse dropdown
  dropshipping ebook ecommerce elearning email endpoint endtoend esign esignature
  feedback filename filemanager filesharing filesystem firewall flashcard flowchart framework
  freelance frontend fulltext fundraising geofencing geolocation geospatial groupware
  handwriting healthcare helpdesk helpline homelab homepage hostname hotkey hotspot
  keyboard keychain keyword kickoff knowledgebase knowledgegraph
  landingpage leaderboard lifecycle livechat livestream livestreaming localhost lockscreen login
  logout logfile lowcode mailbox mailinglist mailserver malware markdown marketplace meetup menubar
  messageboard metadata microblog microblogging microservice mindmap mindmapping moodboard
  multichannel multicloud multilingual multimedia multiplayer multitenant multiuser
  namespace newsfeed newsletter newsreader nocode notebook notepad notetaking
  offboarding offline ondemand onboarding online onpremise onscreen opensource overtime
  pagebuilder passcode passkey passphrase password passwordless pastebin payday payroll paywall
  peertopeer phonebook photobook plaintext playback playlist plugin podcast podcasting pointofsale
  popup proofreading qrcode ransomware realestate realtime ridesharing roadmap rollback runbook
  runtime sandbox scoreboard screencast screenreader screensaver screensharing screenshot
  selfhosted selfhosting selfservice serverless servicedesk shortlink sidebar signin signoff signup
  singlesignon slideshow smarthome smartphone softphone soundboard speedtest spellcheck
  spellchecker spreadsheet spyware standup startup statuspage storefront storyboard stopwatch
  subdomain subtask subtitle supplychain supportdesk taskbar taskboard taskmanager teamwork
  teleconference telehealth telemedicine texteditor thirdparty timecard timekeeping timeline
  timesheet timestamp timetable timetracker timetracking timezone todo todolist toolbar toolbox
  toolchain toolkit touchscreen trackpad troubleshooting typewriter upload uptime username usecase
  videocall videochat videoconference videoconferencing voicemail voiceover walkthrough wallpaper
  warehouse watchlist webapp webapplication webbrowser webcam webcast webchat webdesign webform
  webhook webhost webhosting webinar webmail webmaster webpage webscraper webscraping webserver
  webservice webshop website whistleblowing whiteboard whitelabel whitelist whitepaper wifi
  wireframe wireframing wishlist wordprocessor workbench workbook workday workflow workforce
  workload workplace workspace workstation worksheet
  `
    .trim()
    .split(/\s+/),
);

/** The most parts that one of them is written in: 'single sign-on', 'peer to peer'. */
export const MOST_PARTS = 3;
