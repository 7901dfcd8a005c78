import { splitList } from '../../text/words/list.ts';

/**
 * The world's countries: name, other names; words for its people and things; capital and other seats that speak for it.
 * Source: ISO 3166 short names as English-language news writes them. One row each: `name, also; demonyms; seats`.
 */
const rows = `
Afghanistan; Afghan, Afghans; Kabul
Albania; Albanian, Albanians; Tirana
Algeria; Algerian, Algerians; Algiers
Angola; Angolan, Angolans; Luanda
Argentina; Argentine, Argentinian, Argentines, Argentinians; Buenos Aires
Armenia; Armenian, Armenians; Yerevan
Australia; Australian, Australians; Canberra
Austria; Austrian, Austrians; Vienna
Azerbaijan; Azerbaijani, Azeri, Azerbaijanis, Azeris; Baku
Bahamas; Bahamian, Bahamians; Nassau
Bahrain; Bahraini, Bahrainis; Manama
Bangladesh; Bangladeshi, Bangladeshis; Dhaka
Belarus; Belarusian, Belarusians; Minsk
Belgium; Belgian, Belgians; Brussels
Benin; Beninese; Porto-Novo, Cotonou
Bhutan; Bhutanese; Thimphu
Bolivia; Bolivian, Bolivians; La Paz
Bosnia, Bosnia and Herzegovina; Bosnian, Bosnians; Sarajevo
Botswana; Botswanan, Botswanans; Gaborone
Brazil; Brazilian, Brazilians; Brasilia, Brasília
Britain, United Kingdom, UK, U.K., Great Britain; British, Briton, Britons; London, Downing Street, Whitehall
Bulgaria; Bulgarian, Bulgarians; Sofia
Burkina Faso; Burkinabe; Ouagadougou
Burundi; Burundian, Burundians; Bujumbura, Gitega
Cambodia; Cambodian, Cambodians; Phnom Penh
Cameroon; Cameroonian, Cameroonians; Yaounde, Yaoundé
Canada; Canadian, Canadians; Ottawa
Chad; Chadian, Chadians; N'Djamena
Chile; Chilean, Chileans; Santiago
China; Chinese; Beijing
Colombia; Colombian, Colombians; Bogota, Bogotá
Congo, Democratic Republic of Congo, DR Congo, DRC; Congolese; Kinshasa, Brazzaville
Costa Rica; Costa Rican, Costa Ricans; San Jose
Croatia; Croatian, Croat, Croats, Croatians; Zagreb
Cuba; Cuban, Cubans; Havana
Cyprus; Cypriot, Cypriots; Nicosia
Czech Republic, Czechia; Czech, Czechs; Prague
Denmark; Danish, Dane, Danes; Copenhagen
Djibouti; Djiboutian, Djiboutians; Djibouti City
Dominican Republic; Dominican, Dominicans; Santo Domingo
Ecuador; Ecuadorian, Ecuadorean, Ecuadorians, Ecuadoreans; Quito
Egypt; Egyptian, Egyptians; Cairo
El Salvador; Salvadoran, Salvadorans; San Salvador
Eritrea; Eritrean, Eritreans; Asmara
Estonia; Estonian, Estonians; Tallinn
Ethiopia; Ethiopian, Ethiopians; Addis Ababa
Fiji; Fijian, Fijians; Suva
Finland; Finnish, Finn, Finns; Helsinki
France; French, Frenchman, Frenchmen; Paris, Elysee, Élysée
Gabon; Gabonese; Libreville
Gambia; Gambian, Gambians; Banjul
Georgia; Georgian, Georgians; Tbilisi
Germany; German, Germans; Berlin
Ghana; Ghanaian, Ghanaians; Accra
Greece; Greek, Greeks; Athens
Guatemala; Guatemalan, Guatemalans; Guatemala City
Guinea; Guinean, Guineans; Conakry
Guyana; Guyanese; Georgetown
Haiti; Haitian, Haitians; Port-au-Prince
Honduras; Honduran, Hondurans; Tegucigalpa
Hungary; Hungarian, Hungarians; Budapest
Iceland; Icelandic, Icelander, Icelanders; Reykjavik
India; Indian, Indians; New Delhi, Delhi
Indonesia; Indonesian, Indonesians; Jakarta
Iran; Iranian, Iranians; Tehran
Iraq; Iraqi, Iraqis; Baghdad
Ireland; Irish; Dublin
Israel; Israeli, Israelis; Jerusalem
Italy; Italian, Italians; Rome
Ivory Coast, Côte d'Ivoire; Ivorian, Ivorians; Yamoussoukro, Abidjan
Jamaica; Jamaican, Jamaicans; Kingston
Japan; Japanese; Tokyo
Jordan; Jordanian, Jordanians; Amman
Kazakhstan; Kazakh, Kazakhs; Astana
Kenya; Kenyan, Kenyans; Nairobi
Kosovo; Kosovar, Kosovars; Pristina
Kuwait; Kuwaiti, Kuwaitis; Kuwait City
Kyrgyzstan; Kyrgyz; Bishkek
Laos; Laotian, Lao, Laotians; Vientiane
Latvia; Latvian, Latvians; Riga
Lebanon; Lebanese; Beirut
Lesotho; Basotho; Maseru
Liberia; Liberian, Liberians; Monrovia
Libya; Libyan, Libyans; Tripoli
Lithuania; Lithuanian, Lithuanians; Vilnius
Luxembourg; Luxembourger; Luxembourg City
Madagascar; Malagasy; Antananarivo
Malawi; Malawian, Malawians; Lilongwe
Malaysia; Malaysian, Malaysians; Kuala Lumpur, Putrajaya
Maldives; Maldivian, Maldivians; Male
Mali; Malian, Malians; Bamako
Malta; Maltese; Valletta
Mauritania; Mauritanian, Mauritanians; Nouakchott
Mauritius; Mauritian, Mauritians; Port Louis
Mexico; Mexican, Mexicans; Mexico City
Moldova; Moldovan, Moldovans; Chisinau
Mongolia; Mongolian, Mongolians; Ulaanbaatar, Ulan Bator
Montenegro; Montenegrin, Montenegrins; Podgorica
Morocco; Moroccan, Moroccans; Rabat
Mozambique; Mozambican, Mozambicans; Maputo
Myanmar, Burma; Burmese; Naypyidaw, Naypyitaw
Namibia; Namibian, Namibians; Windhoek
Nepal; Nepali, Nepalese, Nepalis; Kathmandu
Netherlands, Holland; Dutch, Dutchman; The Hague, Amsterdam
New Zealand; New Zealander, New Zealanders; Wellington
Nicaragua; Nicaraguan, Nicaraguans; Managua
Niger; Nigerien; Niamey
Nigeria; Nigerian, Nigerians; Abuja
North Korea; North Korean, North Koreans; Pyongyang
North Macedonia; Macedonian, Macedonians; Skopje
Norway; Norwegian, Norwegians; Oslo
Oman; Omani, Omanis; Muscat
Pakistan; Pakistani, Pakistanis; Islamabad
Palestine, Palestinian territories; Palestinian, Palestinians; Ramallah
Panama; Panamanian, Panamanians; Panama City
Papua New Guinea; Papua New Guinean, Papuan, Papuans; Port Moresby
Paraguay; Paraguayan, Paraguayans; Asuncion, Asunción
Peru; Peruvian, Peruvians; Lima
Philippines; Philippine, Filipino, Filipinos; Manila
Poland; Polish, Pole, Poles; Warsaw
Portugal; Portuguese; Lisbon
Qatar; Qatari, Qataris; Doha
Romania; Romanian, Romanians; Bucharest
Russia, Russian Federation; Russian, Russians; Moscow, Kremlin
Rwanda; Rwandan, Rwandans; Kigali
Samoa; Samoan, Samoans; Apia
Saudi Arabia; Saudi, Saudis; Riyadh
Senegal; Senegalese; Dakar
Serbia; Serbian, Serb, Serbs, Serbians; Belgrade
Sierra Leone; Sierra Leonean; Freetown
Singapore; Singaporean, Singaporeans; Singapore City
Slovakia; Slovak, Slovaks, Slovakian, Slovakians; Bratislava
Slovenia; Slovenian, Slovene, Slovenes, Slovenians; Ljubljana
Somalia; Somali, Somalis; Mogadishu
South Africa; South African, South Africans; Pretoria
South Korea; South Korean, South Koreans; Seoul
South Sudan; South Sudanese; Juba
Spain; Spanish, Spaniard, Spaniards; Madrid
Sri Lanka; Sri Lankan, Sri Lankans; Colombo
Sudan; Sudanese; Khartoum
Sweden; Swedish, Swede, Swedes; Stockholm
Switzerland; Swiss; Bern
Syria; Syrian, Syrians; Damascus
Taiwan; Taiwanese; Taipei
Tajikistan; Tajik, Tajiks; Dushanbe
Tanzania; Tanzanian, Tanzanians; Dodoma
Thailand; Thai, Thais; Bangkok
Togo; Togolese; Lome, Lomé
Tonga; Tongan, Tongans; Nuku'alofa
Trinidad and Tobago, Trinidad; Trinidadian; Port of Spain
Tunisia; Tunisian, Tunisians; Tunis
Turkey, Türkiye, Turkiye; Turkish, Turk, Turks; Ankara
Turkmenistan; Turkmen; Ashgabat
Uganda; Ugandan, Ugandans; Kampala
Ukraine; Ukrainian, Ukrainians; Kyiv, Kiev
United Arab Emirates, UAE; Emirati, Emiratis; Abu Dhabi
United States, US, U.S., USA, America; American, Americans; Washington, White House
Uruguay; Uruguayan, Uruguayans; Montevideo
Uzbekistan; Uzbek, Uzbeks; Tashkent
Vanuatu; Ni-Vanuatu; Port Vila
Vatican; ; Holy See
Venezuela; Venezuelan, Venezuelans; Caracas
Vietnam; Vietnamese; Hanoi
Yemen; Yemeni, Yemenis; Sanaa, Sana'a
Zambia; Zambian, Zambians; Lusaka
Zimbabwe; Zimbabwean, Zimbabweans; Harare
`;

export interface Country {
  readonly name: string;
  /** Its name and what else it is called, as written. */
  readonly names: readonly string[];
  /** Words for its people and things, as written: "Peruvian", "Peruvians". */
  readonly demonyms: readonly string[];
  /** Cities and houses that stand for its government in the news. */
  readonly seats: readonly string[];
}

export const countries: readonly Country[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [names = [], demonyms = [], seats = []] = row.split(';').map(splitList);
    return { name: names[0] as string, names, demonyms, seats };
  });

/** Names and demonyms, as written, to the country they speak of. */
export const countryOf: ReadonlyMap<string, Country> = new Map(
  countries.flatMap((country) =>
    [...country.names, ...country.demonyms].map((word) => [word, country] as const),
  ),
);

/** Capitals and seats, as written, to the country whose government they stand for. */
export const seatOf: ReadonlyMap<string, Country> = new Map(
  countries.flatMap((country) => country.seats.map((seat) => [seat, country] as const)),
);
