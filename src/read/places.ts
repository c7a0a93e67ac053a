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
  Bedfordshire | Berkshire | Buckinghamshire | Cambridgeshire | Cheshire | Cornwall | Cumbria | Derbyshire | Devon | Dorset |
  County Durham | Essex | East Sussex | West Sussex | Sussex | Gloucestershire | Hampshire | Herefordshire | Hertfordshire |
  Kent | Lancashire | Leicestershire | Lincolnshire | Merseyside | Norfolk | Northamptonshire | Northumberland |
  Nottinghamshire | Oxfordshire | Rutland | Shropshire | Somerset | Staffordshire | Suffolk | Surrey | Tyne and Wear |
  Warwickshire | West Midlands | Wiltshire | Worcestershire | Yorkshire | East Yorkshire | North Yorkshire | South Yorkshire |
  West Yorkshire | Glamorgan | Gwynedd | Powys | Pembrokeshire | Aberdeenshire | Ayrshire | Fife | Lanarkshire | Orkney |
  Shetland | Hebrides | Ulster | Munster | Leinster | Connacht | Greater London | Greater Manchester | Isle of Wight |
  North Rhine-Westphalia | Baden-Württemberg | Lower Saxony | Hesse | Brandenburg | Thuringia | Saxony-Anhalt | Tyrol | Carinthia |
  Styria | Ticino | Piedmont | Liguria | Emilia-Romagna | Umbria | Calabria | Apulia | Campania | Lazio | Galicia | Aragon |
  Extremadura | Murcia | Basque Country | Navarre | Asturias | Cantabria | Balearic Islands | Canary Islands | Algarve |
  Alsace | Lorraine | Burgundy | Picardy | Aquitaine | Corsica | Crete | Thrace | Anatolia | Silesia | Pomerania | Moravia |
  Bohemia | Transylvania | Vojvodina | Lapland | Jutland | Zealand | Bihar | Rajasthan | Haryana | Karnataka | Andhra Pradesh |
  Telangana | Odisha | Jharkhand | Chhattisgarh | Madhya Pradesh | Himachal Pradesh | Uttarakhand | Manipur | Nagaland |
  Mizoram | Tripura | Meghalaya | Arunachal Pradesh | Goa | Ladakh | Jammu | Waziristan | Helmand | Anbar | Nineveh | Idlib |
  Jiangxi | Shanxi | Shaanxi | Fujian | Guangxi | Guizhou | Gansu | Qinghai | Hainan | Heilongjiang | Jilin | Liaoning | Anhui |
  Aceh | Papua | Sulawesi | Kalimantan | West Papua | Luzon | Visayas | Sarawak | Sabah | Penang | Johor | Selangor | Fukushima |
  Miyagi | Kyushu | Honshu | Shikoku | Oromia | Amhara | Puntland | Somaliland | KwaZulu-Natal | Gauteng | Western Cape |
  Eastern Cape | Limpopo | Mpumalanga | Free State | Katanga | North Kivu | South Kivu | Ituri | Borno | Kaduna | Rivers State |
  Cabo Delgado | Chiapas | Oaxaca | Guerrero | Sinaloa | Chihuahua | Sonora | Jalisco | Michoacán | Michoacan | Veracruz | Yucatán |
  Tamaulipas | Tabasco | Baja California | Patagonia | Amazonas | Bahia | Pará | Mato Grosso | Rio Grande do Sul | Minas Gerais |
  Antioquia | Zulia | Nunavut | Northwest Territories | Labrador | Vancouver Island | Ingushetia | Ossetia | Bashkortostan |
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
  Valparaíso | Albany | Anchorage | Ann Arbor | Baton Rouge | Berkeley | Boise | Boulder | Buffalo | Charleston | Chattanooga |
  Colorado Springs | Columbus | Corpus Christi | Dayton | Des Moines | Duluth | El Paso | Eugene | Flint | Fort Worth |
  Fort Lauderdale | Fresno | Galveston | Grand Rapids | Hartford | Indianapolis | Jacksonville | Jersey City | Knoxville |
  Lansing | Little Rock | Long Beach | Louisville | Madison | Mobile | Montgomery | Nashville | Newark | Norfolk | Oakland |
  Oklahoma City | Omaha | Palo Alto | Pasadena | Providence | Raleigh | Reno | Richmond | Rochester | Salem | San Bernardino |
  San Jose | Santa Barbara | Santa Fe | Santa Monica | Savannah | Scottsdale | Shreveport | Spokane | Springfield | Stamford |
  Syracuse | Tacoma | Tallahassee | Toledo | Topeka | Tucson | Tulsa | Wichita | Brooklyn | Manhattan | Bronx | Hollywood |
  Long Island | Staten Island | Cape Canaveral | Hamilton | Kitchener | Regina | Saskatoon | Windsor | Aberdeen | Bath | Blackpool |
  Bolton | Bradford | Brighton | Cheltenham | Chester | Colchester | Coventry | Crawley | Croydon | Derby | Dover | Dundee |
  Durham | Exeter | Gatwick | Gloucester | Grimsby | Harrogate | Heathrow | Huddersfield | Hull | Inverness | Ipswich |
  Leicester | Luton | Margate | Middlesbrough | Milton Keynes | Northampton | Norwich | Oldham | Plymouth | Portsmouth | Preston |
  Reading | Salford | Salisbury | Scunthorpe | Slough | Stansted | Stoke-on-Trent | Sunderland | Swansea | Swindon | Wakefield |
  Warrington | Watford | Winchester | Wolverhampton | Worcester | York | Derry | Londonderry | Cork | Galway | Limerick |
  Waterford | Cairns | Darwin | Geelong | Gold Coast | Newcastle | Townsville | Wollongong | Alice Springs | Dunedin |
  Rotorua | Tauranga | Aachen | Augsburg | Bochum | Bonn | Bremen | Dortmund | Duisburg | Erfurt | Essen | Freiburg | Hanover |
  Heidelberg | Karlsruhe | Kassel | Kiel | Mainz | Mannheim | Münster | Nuremberg | Potsdam | Regensburg | Rostock | Ulm |
  Wolfsburg | Wuppertal | Graz | Innsbruck | Linz | Lausanne | Lucerne | Lugano | Davos | St. Gallen | Ghent | Bruges | Liège |
  Charleroi | Eindhoven | Utrecht | Groningen | Maastricht | Avignon | Besançon | Brest | Calais | Cannes | Clermont-Ferrand |
  Dijon | Grenoble | Le Havre | Le Mans | Limoges | Lourdes | Metz | Montpellier | Nancy | Nantes | Nîmes | Orléans | Perpignan |
  Poitiers | Reims | Rennes | Rouen | Saint-Denis | Toulon | Versailles | Bari | Bergamo | Brescia | Cagliari | Catania | Ferrara |
  Lampedusa | Livorno | Modena | Padua | Parma | Perugia | Pescara | Pisa | Ravenna | Rimini | Siena | Trieste | Verona |
  A Coruña | Alicante | Almería | Córdoba | Gijón | Granada | Ibiza | Las Palmas | Málaga | Malaga | Mallorca | Oviedo | Palma |
  Pamplona | San Sebastián | Santander | Tenerife | Toledo | Valladolid | Vigo | Zaragoza | Braga | Coimbra | Faro | Aarhus |
  Odense | Malmö | Uppsala | Trondheim | Stavanger | Tromsø | Tampere | Turku | Espoo | Tartu | Narva | Daugavpils | Kaunas |
  Klaipėda | Katowice | Lublin | Poznań | Szczecin | Wrocław | Łódź | Brno | Ostrava | Plzeň | Košice | Debrecen | Szeged |
  Cluj-Napoca | Constanța | Iași | Timișoara | Plovdiv | Varna | Burgas | Thessaloniki | Piraeus | Patras | Split | Dubrovnik |
  Rijeka | Banja Luka | Mostar | Srebrenica | Tuzla | Novi Sad | Niš | Mitrovica | Bitola | Ohrid | Maribor | Zaporizhzhia |
  Poltava | Chernihiv | Chernobyl | Sumy | Bakhmut | Kramatorsk | Gomel | Vitebsk | Batumi | Gyumri | Ganja | Sochi |
  Samara | Perm | Omsk | Tomsk | Irkutsk | Krasnoyarsk | Chelyabinsk | Ufa | Voronezh | Krasnodar | Kaliningrad | Murmansk |
  Arkhangelsk | Pskov | Tula | Yakutsk | Khabarovsk | Beslan | Almaty | Shymkent | Osh | Samarkand | Bukhara | Adana |
  Antalya | Bursa | Diyarbakir | Gaziantep | Konya | Trabzon | Latakia | Palmyra | Raqqa | Kobani | Deir ez-Zor | Fallujah |
  Ramadi | Tikrit | Najaf | Karbala | Samarra | Sidon | Tyre | Rafah | Khan Younis | Nablus | Jenin | Ramallah | Bethlehem |
  Jericho | Nazareth | Eilat | Beersheba | Aqaba | Irbid | Aden | Hodeidah | Taiz | Dammam | Qom | Natanz | Bushehr |
  Kerman | Ahvaz | Kunduz | Jalalabad | Lashkar Gah | Mazar-i-Sharif | Ghazni | Faisalabad | Multan | Abbottabad | Gwadar |
  Swat Valley | Agra | Amritsar | Bhopal | Bhubaneswar | Chandigarh | Coimbatore | Guwahati | Indore | Kanpur | Kochi | Ludhiana |
  Mysore | Nagpur | Patna | Ranchi | Srinagar | Surat | Thiruvananthapuram | Vadodara | Varanasi | Visakhapatnam | Pokhara |
  Sylhet | Cox's Bazar | Jaffna | Kandy | Hue | Haiphong | Siem Reap | Pattaya | Phuket | Ipoh | Medan | Makassar | Yogyakarta |
  Palembang | Quezon City | Zamboanga | Marawi | Tacloban | Changsha | Dalian | Fuzhou | Hefei | Kunming | Qingdao | Suzhou |
  Xiamen | Xi'an | Zhengzhou | Kowloon | Macau | Daegu | Daejeon | Gwangju | Ulsan | Pyeongchang | Kawasaki | Sendai | Nara |
  Niigata | Okayama | Luxor | Port Said | Aswan | Sharm el-Sheikh | Misrata | Sirte | Tobruk | Fez | Agadir | Tangier | Oran |
  Constantine | Sfax | Sousse | Omdurman | El Fasher | Mekelle | Gondar | Dire Dawa | Kisumu | Eldoret | Nakuru |
  Garissa | Entebbe | Gulu | Arusha | Dodoma | Bukavu | Kisangani | Kumasi | Tamale | Enugu | Jos | Maiduguri |
  Port Harcourt | Benin City | Gao | Kidal | Agadez | Bouaké | Bloemfontein | Cape Town | Port Elizabeth |
  East London | Stellenbosch | Sharpeville | Marikana | Beira | Nampula | Mutare | Ndola | Blantyre |
  Antofagasta | Concepción | Arequipa | Cusco | Trujillo | Iquitos | Cuenca | Barranquilla | Cartagena | Santa Marta | Cúcuta |
  Santa Cruz | Cochabamba | Potosí | Mendoza | Tucumán | Bariloche | Ushuaia | Belo Horizonte | Curitiba | Fortaleza | Manaus |
  Porto Alegre | Salvador | Belém | Ciudad Juárez | Ciudad Juarez | Acapulco | Cancún | Cancun | Culiacán | Puebla | Mérida |
  Querétaro | Toluca | Veracruz | Guantánamo | Guantanamo Bay | Santiago de Cuba | Montego Bay | Cap-Haïtien |
  La Paz | Washington D.C. | Washington, D.C. | Washington DC | Washington, DC | New York City`);

/** Also common words, first names or surnames: a place only where the recogniser says so too. */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(
  list(`
  Albany | Bath | Berkeley | Boulder | Bradford | Brest | Buffalo | Charleston | Columbus | Concepción | Constantine | Cork |
  Córdoba | Cuenca | Darwin | Dayton | Derby | Derry | Devon | Dover | Durham | Essen | Eugene | Flint | Granada | Guerrero |
  Hesse | Hollywood | Hue | Hull | Jos | Lansing | Lourdes | Lorraine | Madison | Mendoza | Mobile | Montgomery | Nancy |
  Nantes | Nara | Norfolk | Oakland | Oran | Palma | Papua | Parma | Perm | Preston | Providence | Puebla | Raleigh | Ravenna |
  Reading | Regina | Reno | Richmond | Rochester | Salisbury | Salvador | Santander | Savannah | Slough | Somerset | Sousse |
  Split | Stamford | Surat | Syracuse | Swat | Tabasco | Tamale | Toledo | Troy | Trujillo | Tula | Tyre | Ulm | Verona | Vigo |
  Winchester | Windsor | Worcester | York | Zealand | Ganja | Santa Cruz | Santa Marta | Mérida | Navarre | Burgundy | Goa |
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
  "airport|arena|avenue|base|basin|bay|beach|boulevard|bridge|building|canal|cape|cathedral|castle|cemetery|city|coast|county|crossing|desert|district|dam|falls|forest|glacier|gulf|harbor|harbour|heights|highway|hill|hills|hotel|island|islands|isle|jail|lake|lane|memorial|monument|mosque|mountain|mountains|oblast|ocean|palace|park|peninsula|plain|plains|plateau|plaza|port|prefecture|prison|province|region|reef|reservoir|resort|ridge|river|road|sea|square|stadium|station|strait|straits|street|strip|suburb|temple|territory|tower|towers|town|township|tunnel|valley|village|wetlands|volcano|zoo";
const NAMED_BEFORE =
  "bay|cape|city|coast|county|district|gulf|island|islands|isle|lake|mount|plains|port|province|region|republic|river|sea|strait|straits|town|village|valley";

/** The last word says that the whole is a place: "Tower Bridge", "Kursk Oblast". */
export const ENDS_AS_PLACE = new RegExp(`(?:^|\\s)(?:${PLACE_NOUN})$`, "i");
/** The first word says so: "Mount Fuji", "Gulf of Aden". */
export const STARTS_AS_PLACE = new RegExp(`^(?:(?:${NAMED_BEFORE}) of|lake|river|mount|cape|port|fort)\\s`, "i");
