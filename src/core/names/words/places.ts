/** Countries of the world with their adjectives ("_" for a space), people and seat of government: names of places that speak in the news ("Quito denied…"). */
const countries = `
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Angola|Angolan|Luanda
Argentina|Argentine Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani Azeri|Baku
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Belarus|Belarusian|Minsk
Belgium|Belgian|Brussels
Benin|Beninese|Cotonou
Bolivia|Bolivian|La Paz
Bosnia|Bosnian|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian|Brasilia
Britain|British Briton|London
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Gitega
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian|Ottawa
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago
China|Chinese|Beijing
Colombia|Colombian|Bogota
Congo|Congolese|Kinshasa
Costa Rica|Costa_Rican|San Jose
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Denmark|Danish Dane|Copenhagen
Djibouti|Djiboutian|Djibouti
Ecuador|Ecuadorian Ecuadorean|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran|San Salvador
England|English|
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish Finn|Helsinki
France|French|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Guatemala|Guatemalan|Guatemala City
Guinea|Guinean|Conakry
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic Icelander|Reykjavik
India|Indian|New Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Ivory Coast|Ivorian|Abidjan
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh|Astana
Kenya|Kenyan|Nairobi
Kosovo|Kosovar|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourgish|Luxembourg
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|Male
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City
Moldova|Moldovan|Chisinau
Mongolia|Mongolian|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar|Burmese|Naypyidaw
Namibia|Namibian|Windhoek
Nepal|Nepali Nepalese|Kathmandu
Netherlands|Dutch|The Hague
New Zealand|New_Zealander|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea|North_Korean|Pyongyang
North Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palestine|Palestinian|Ramallah
Panama|Panamanian|Panama City
Papua New Guinea|Papuan|Port Moresby
Paraguay|Paraguayan|Asuncion
Peru|Peruvian|Lima
Philippines|Philippine Filipino|Manila
Poland|Polish Pole|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia|Russian|Moscow
Rwanda|Rwandan|Kigali
Samoa|Samoan|Apia
Saudi Arabia|Saudi Saudi_Arabian|Riyadh
Scotland|Scottish Scot|Edinburgh
Senegal|Senegalese|Dakar
Serbia|Serbian Serb|Belgrade
Sierra Leone|Sierra_Leonean|Freetown
Singapore|Singaporean|Singapore
Slovakia|Slovak Slovakian|Bratislava
Slovenia|Slovenian Slovene|Ljubljana
Somalia|Somali|Mogadishu
South Africa|South_African|Pretoria
South Korea|South_Korean Korean|Seoul
South Sudan|South_Sudanese|Juba
Spain|Spanish Spaniard|Madrid
Sri Lanka|Sri_Lankan|Colombo
Sudan|Sudanese|Khartoum
Sweden|Swedish Swede|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Togo|Togolese|Lome
Tonga|Tongan|Nuku'alofa
Tunisia|Tunisian|Tunis
Turkey|Turkish Turk|Ankara
Turkiye|Turkish|Ankara
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv
United Arab Emirates|Emirati|Abu Dhabi
United Kingdom||London
United States|American|Washington
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu||Port Vila
Vatican||Vatican
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Wales|Welsh|Cardiff
Yemen|Yemeni|Sanaa
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
`;

/** What an adjective or a people's name belongs to: "ecuadorian" is "Ecuador". Lower-case keys. */
export const countryOf: ReadonlyMap<string, string> = new Map(
  rows().flatMap(([country, adjectives]) =>
    adjectives
      .toLowerCase()
      .split(' ')
      .filter(Boolean)
      .map((adjective) => adjective.replace('_', ' '))
      .flatMap((adjective): [string, string][] => [
        [adjective, country],
        [`${adjective}s`, country],
      ]),
  ),
);

/** The country whose government sits there: "quito" is "Ecuador". Lower-case keys. */
export const countryOfCapital: ReadonlyMap<string, string> = new Map(
  rows().map(([country, , capital]) => [capital.toLowerCase(), country]),
);

/** Every country and capital by its lower-case name. */
export const places: ReadonlySet<string> = new Set([
  ...rows().flatMap(([country, , capital]) => [country.toLowerCase(), capital.toLowerCase()]),
  ...[
    'u.s.',
    'us',
    'u.k.',
    'uk',
    'uae',
    'usa',
    'america',
    'europe',
    'africa',
    'asia',
    'türkiye',
    'kiev',
    'gaza',
    'hong kong',
  ],
]);

/** The further words of places and peoples of several words, by the first: "sri" is ["lanka"] and ["lankan"]. Longest first. */
export const longPlaces: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord(
  [...places, ...countryOf.keys()].filter((name) => name.includes(' ')),
);

function byFirstWord(names: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ');
    map.set(
      first,
      [...(map.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
    );
  }
  return map;
}

/** Nouns that end the name of a place: "Orange County", "Lake Como". Lower case. */
export const placeHeads: ReadonlySet<string> = new Set(
  'city county town village province region state island islands valley river lake mountain mount mountains hills bay beach coast sea ocean gulf strait peninsula desert forest park street avenue road lane highway bridge square airport port harbor harbour station district north south east west'.split(
    ' ',
  ),
);

function rows(): [string, string, string][] {
  return countries
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string, string]);
}
