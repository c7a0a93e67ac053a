/** A general gazetteer of places that are no countries: parts of the world, first-level divisions in English news, big cities. */

const list = (text: string): readonly string[] =>
  text
    .split("|")
    .map((name) => name.trim().replace(/\s+/g, " "))
    .filter(Boolean);

const REGIONS = list(`
  Africa | North Africa | West Africa | East Africa | Central Africa | Southern Africa | Sub-Saharan Africa | Horn of Africa |
  Sahel | Sahara | Maghreb | Americas | North America | South America | Central America | Latin America | Caribbean | Asia |
  Central Asia | East Asia | South Asia | Southeast Asia | South East Asia | South-East Asia | Northeast Asia | Western Asia |
  Asia Pacific | Asia-Pacific | Asia - Pacific | Indo-Pacific | Indo - Pacific | Pacific | Oceania | Polynesia | Melanesia |
  Micronesia Islands | Europe | Eastern Europe | Western Europe | Central Europe | Northern Europe | Southern Europe |
  Balkans | Baltics | Scandinavia | Caucasus | Middle East | Near East | Far East | Levant | Gulf | Persian Gulf |
  Eurasia | Arctic | Antarctic | Antarctica | Mediterranean | Siberia | Himalayas | Andes | Alps | Amazon Basin |
  Korean Peninsula | Korean peninsula | Arabian Peninsula | Iberian Peninsula | Crimea | Donbas | Kashmir | Kurdistan | Tibet | Xinjiang |
  West Bank | Gaza | Gaza Strip | Golan Heights | Sinai | Suez Canal | Panama Canal | English Channel | Atlantic | Atlantic Ocean |
  Pacific Ocean | Indian Ocean | Arctic Ocean | Black Sea | Red Sea | Baltic Sea | North Sea | Caspian Sea | South China Sea |
  East China Sea | Yellow Sea | Sea of Japan | Gulf of Mexico | Bay of Bengal | Mediterranean Sea | Silicon Valley |
  Wall Street | Scandinavian Peninsula | Great Lakes | Rocky Mountains | Midwest | New England`);

const DIVISIONS = list(`
  Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida | Hawaii | Idaho | Illinois |
  Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota | Mississippi |
  Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey | New Mexico | New York | North Carolina | North Dakota |
  Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota | Tennessee | Texas | Utah | Vermont |
  Virginia | West Virginia | Wisconsin | Wyoming | Washington State | Alberta | British Columbia | Manitoba | New Brunswick |
  Newfoundland | Newfoundland and Labrador | Nova Scotia | Ontario | Prince Edward Island | Quebec | Saskatchewan | Yukon |
  New South Wales | NSW | Queensland | South Australia | Tasmania | Western Australia | Northern Territory | England | Scotland |
  Wales | Northern Ireland | Bavaria | Saxony | Catalonia | Andalusia | Brittany | Normandy | Provence | Tuscany | Lombardy |
  Sicily | Sardinia | Veneto | Flanders | Wallonia | Punjab | Gujarat | Kerala | Tamil Nadu | Uttar Pradesh | Maharashtra |
  West Bengal | Assam | Sindh | Balochistan | Khyber Pakhtunkhwa | Sichuan | Guangdong | Hunan | Yunnan | Hebei | Hubei |
  Henan | Shandong | Zhejiang | Jiangsu | Inner Mongolia | Hokkaido | Okinawa | Java | Sumatra | Borneo | Bali | Mindanao |
  Chechnya | Dagestan | Tatarstan | Darfur | Tigray | Biafra | Transnistria | Abkhazia | South Ossetia`);

const CITIES = list(`
  New York City | Los Angeles | Chicago | Houston | Philadelphia | Phoenix | San Antonio | San Diego | Dallas | Austin |
  San Francisco | Seattle | Denver | Boston | Detroit | Portland | Las Vegas | Memphis | Baltimore | Milwaukee | Albuquerque |
  Sacramento | Kansas City | Atlanta | Miami | Minneapolis | Cleveland | New Orleans | Tampa | Honolulu | St. Louis |
  Pittsburgh | Cincinnati | Orlando | Salt Lake City | Toronto | Montreal | Vancouver | Calgary | Edmonton | Winnipeg |
  Quebec City | Halifax | Guadalajara | Monterrey | Tijuana | Sydney | Melbourne | Brisbane | Perth | Adelaide | Hobart |
  Auckland | Christchurch | Birmingham | Manchester | Liverpool | Leeds | Glasgow | Edinburgh | Cardiff | Belfast | Bristol |
  Sheffield | Newcastle | Nottingham | Southampton | Oxford | Cambridge | Marseille | Lyon | Toulouse | Nice | Bordeaux |
  Strasbourg | Lille | Hamburg | Munich | Cologne | Frankfurt | Stuttgart | Dresden | Leipzig | Düsseldorf | Milan | Naples |
  Turin | Venice | Florence | Genoa | Bologna | Palermo | Barcelona | Valencia | Seville | Bilbao | Porto | Rotterdam |
  The Hague | Antwerp | Geneva | Zurich | Basel | Salzburg | Gothenburg | Bergen | Kraków | Krakow | Gdansk | Gdańsk | Lviv |
  Kharkiv | Odesa | Odessa | Donetsk | Luhansk | Mariupol | Kherson | Dnipro | Sevastopol | Saint Petersburg |
  St. Petersburg | Novosibirsk | Yekaterinburg | Kazan | Volgograd | Rostov | Vladivostok | Grozny | Istanbul | Izmir |
  Aleppo | Homs | Mosul | Basra | Kirkuk | Erbil | Haifa | Hebron | Mecca | Medina | Jeddah | Dubai | Sharjah | Isfahan |
  Tabriz | Mashhad | Shiraz | Kandahar | Herat | Karachi | Lahore | Peshawar | Rawalpindi | Quetta | Mumbai | Bombay | Delhi |
  Kolkata | Calcutta | Chennai | Madras | Bangalore | Bengaluru | Hyderabad | Ahmedabad | Pune | Jaipur | Lucknow |
  Chittagong | Yangon | Rangoon | Mandalay | Chiang Mai | Ho Chi Minh City | Saigon | Da Nang | Cebu | Davao | Surabaya |
  Bandung | Shanghai | Guangzhou | Shenzhen | Tianjin | Chongqing | Chengdu | Wuhan | Nanjing | Hangzhou | Harbin | Shenyang |
  Lhasa | Urumqi | Kaohsiung | Taipei City | Busan | Incheon | Osaka | Kyoto | Yokohama | Nagoya | Sapporo | Fukuoka |
  Hiroshima | Nagasaki | Kobe | Lagos | Kano | Ibadan | Johannesburg | Durban | Soweto | Mombasa | Dar es Salaam | Zanzibar |
  Alexandria | Giza | Benghazi | Casablanca | Marrakesh | Timbuktu | Abidjan | Douala | Goma | Lubumbashi | Bulawayo |
  Rio de Janeiro | São Paulo | Sao Paulo | Brasilia | Bogota | Medellín | Cali | Guayaquil | Maracaibo | Rosario | Recife |
  Valparaíso | La Paz | Washington D.C. | Washington, D.C. | Washington DC | Washington, DC | New York City`);

/** Also common words, first names or surnames: a place only where the recogniser says so too. */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(
  list(`
  Nice | Florence | Austin | Phoenix | Orlando | Cali | Java | Perth | Kent | Sydney | Georgia | Montana | Dakota | Virginia |
  Chester | Hamilton | Stanley | Douglas | Kingston | Victoria | Jamestown | Plymouth | Lima | Male | Alexandria |
  Boston | Bergen | Porto | Rosario | Gulf | Pacific | Atlantic | Houston | Dallas | Lyon | Cleveland | Lincoln | Carolina | London | Paris |
  Sofia | Santiago | Rome | Havana | Cairo | Nassau | Salem | Recife | Valencia | Wellington | Washington`),
);

/** A spelling with that of datelines and shouted headlines; short ones are more often abbreviations. */
export function withCapitals(name: string): readonly string[] {
  return name.length > 4 && name !== name.toUpperCase() ? [name, name.toUpperCase()] : [name];
}

/** Places that are no countries, by spelling with straight apostrophes and without "the". */
export const PLACES: ReadonlySet<string> = new Set([...REGIONS, ...DIVISIONS, ...CITIES].flatMap(withCapitals));

const PLACE_NOUN =
  "airport|avenue|base|basin|bay|beach|boulevard|bridge|building|canal|cape|cathedral|castle|cemetery|city|coast|county|crossing|desert|district|dam|falls|forest|glacier|gulf|harbor|harbour|heights|highway|hill|hills|island|islands|isle|lake|lane|memorial|mosque|mountain|mountains|oblast|ocean|palace|park|peninsula|plain|plains|plateau|plaza|port|prefecture|province|region|reservoir|ridge|river|road|sea|square|stadium|station|strait|straits|street|strip|suburb|temple|territory|tower|towers|town|township|tunnel|valley|village|volcano|zoo";
const NAMED_BEFORE =
  "bay|cape|city|coast|county|district|gulf|island|islands|isle|lake|mount|plains|port|province|region|republic|river|sea|strait|straits|town|village|valley";

/** The last word says that the whole is a place: "Tower Bridge", "Kursk Oblast". */
export const ENDS_AS_PLACE = new RegExp(`(?:^|\\s)(?:${PLACE_NOUN})$`, "i");
/** The first word says so: "Mount Fuji", "Gulf of Aden". */
export const STARTS_AS_PLACE = new RegExp(`^(?:(?:${NAMED_BEFORE}) of|lake|river|mount|cape|port|fort)\\s`, "i");
