/** A general gazetteer of organizations that news names without saying what they are. */

const lines = (list: string): readonly string[] => list.trim().split(/\s*\n\s*/);

/** Well-known bodies by what they are, each with its other names after a bar. */
const OUTLETS = lines(`
  Associated Press | AP
  Agence France-Presse | AFP
  Reuters
  United Press International | UPI
  Bloomberg | Bloomberg News
  Deutsche Presse-Agentur | DPA
  Kyodo News | Kyodo
  Jiji Press
  Xinhua | Xinhua News Agency
  Yonhap | Yonhap News | Yonhap News Agency
  TASS | Tass | ITAR-TASS
  RIA Novosti
  Interfax
  Anadolu Agency | Anadolu
  Press Trust of India | PTI
  Asian News International | ANI
  Korean Central News Agency | KCNA
  Islamic Republic News Agency | IRNA
  Emirates News Agency | WAM
  Ukrinform
  Ukrainska Pravda
  British Broadcasting Corporation | BBC | BBC News
  ITV | ITV News
  Sky News
  Channel 4 News
  CNN
  Fox News
  NBC News | NBC
  CBS News | CBS
  ABC News
  MSNBC
  CNBC
  NPR | National Public Radio
  PBS
  Voice of America | VOA
  Radio Free Europe | Radio Free Europe/Radio Liberty | RFE/RL
  Radio Free Asia | RFA
  Deutsche Welle | DW
  France 24
  Al Jazeera
  Al Arabiya
  NHK
  The New York Times | NYT
  The Washington Post
  The Wall Street Journal | WSJ
  USA Today
  Los Angeles Times
  Chicago Tribune
  The Boston Globe
  Politico
  Axios
  The Atlantic
  The New Yorker
  Time Magazine
  Newsweek
  Forbes
  The Guardian
  The Observer
  The Times
  The Sunday Times
  The Daily Telegraph | The Telegraph
  The Independent
  Financial Times | FT
  The Economist
  Daily Mail
  The Sun
  Daily Mirror
  The Irish Times
  Le Monde
  Le Figaro
  Libération
  Der Spiegel | Spiegel
  Die Zeit
  Die Welt
  Bild
  Süddeutsche Zeitung
  Frankfurter Allgemeine Zeitung | FAZ
  El País
  El Mundo
  La Repubblica
  Corriere della Sera
  Haaretz
  The Times of Israel
  The Jerusalem Post
  The Hindu
  The Times of India
  Hindustan Times
  The Indian Express
  Dawn
  South China Morning Post | SCMP
  Global Times
  The Straits Times
  The Japan Times
  Asahi Shimbun
  Yomiuri Shimbun
  Nikkei
  The Korea Herald
  The Korea Times
  Chosun Ilbo
  The Sydney Morning Herald
  The Age
  The Globe and Mail
  Toronto Star
  Folha de S.Paulo
  The Moscow Times
  Kommersant
  Novaya Gazeta
  Meduza
  The Kyiv Independent
  Kyiv Post
  The War Zone
  Defense News
  Bellingcat
  The Conversation
  Nature
  Science
  The Lancet
  Wikinews
`);
const SEATS = lines(`
  White House
  Kremlin
  Pentagon
  Downing Street
  Whitehall
  State Department
  United Nations | UN | U.N.
  European Union | EU | E.U.
  NATO | North Atlantic Treaty Organization
  World Health Organization | WHO
  World Bank
  International Monetary Fund | IMF
  International Criminal Court | ICC
  Red Cross
  Amnesty International
  Human Rights Watch
  Greenpeace
  European Commission
  European Parliament
  Federal Reserve
  FBI | Federal Bureau of Investigation
  CIA | Central Intelligence Agency
  NASA
  FIFA
  UEFA
`);
const COMPANIES = lines(`
  Google
  Facebook
  Twitter
  YouTube
  Instagram
  WhatsApp
  TikTok
  LinkedIn
  Telegram
  Wikipedia
  Netflix
  Microsoft
  Apple Inc
  Amazon.com
  IBM
  Samsung
  Sony
  Huawei
  Toyota
  Volkswagen
  Tesla
  Boeing
  Airbus
  Lockheed Martin
  Gazprom
  Rosneft
`);
const GROUPS = lines(`
  Wagner Group
  Hamas
  Hezbollah
  Taliban
  Al-Qaeda | al-Qaeda | Al Qaeda
  Islamic State | ISIS | ISIL
  Doctors Without Borders | Médecins Sans Frontières | MSF
  Oxfam
  UNICEF
  UNESCO
  UNHCR
  OPEC
  OECD
  Interpol
  Europol
  Mossad
  MI5
  MI6
  FSB
  SBU
`);

/** Too common as plain words to be listed. */
const PLAIN_WORD_BODIES = new Set(["Science", "Nature", "The Times", "Dawn", "The Sun", "The Observer", "The Age"]);

const KINDS = { newspaper: OUTLETS, government: SEATS, company: COMPANIES, group: GROUPS };

/** From a body's first name to the noun that says what it is. */
export const BODY_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([noun, bodies]) =>
    bodies.map((line): [string, string] => [line.split(/\s*\|\s*/)[0] as string, noun]),
  ),
);

/** From a spelling, without a leading "the", to the body's first name. */
export const BODY_SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.values(KINDS)
    .flat()
    .flatMap((line) => {
      const spellings = line.split(/\s*\|\s*/);
      return spellings
        .filter((spelling) => !PLAIN_WORD_BODIES.has(spelling))
        .map((spelling): [string, string] => [spelling.replace(/^The /, ""), spellings[0] as string]);
    }),
);
