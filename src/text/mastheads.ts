/** Words that stand in mastheads and in few other names. */
const MASTHEAD = new RegExp(
  `(?:^| )(?:${
    "times|post|news|herald|tribune|gazette|journal|ledger|telegraph|guardian|observer|sentinel|chronicle|courier|mail|" +
    "daily|weekly|examiner|inquirer|independent|radio|tv|television|channel|canal|broadcast|broadcasting|magazine|press|radyo|" +
    "newspaper|newswire|wire|media|bulletin|dispatch|echo|express|mirror|messenger|argus|advertiser|bugle|" +
    "gazeta|diario|jornal|giornale|zeitung|noticias|periodico"
  })(?: |$)|(?:^| )(?:digest|globe|monitor|notebook|record|register|reporter|review|standard|star|sun)$`,
);

/** Whether a folded name (nameKey) reads like an outlet's: no list of outlets is known here. */
export const isMastheadKey = (key: string): boolean => MASTHEAD.test(key);
