// Written by Making/make.py; edit that, not this.
// swift-format-ignore-file

/// Code, country, latitude, longitude, zone, metropolitan code, city, name.
///
/// From airportsdata==20260905 on PyPI, MIT License. Copyright (c) 2020- Mike Borsetti <mike@borsetti.com> This project includes data from https://github.com/mwgg/Airports Copyright (c) 2014 mwgg. See Making/LICENSE.airportsdata.txt.
let airportTable = """
AAA	PF	-17.3526	-145.5100	Pacific/Tahiti		Anaa	Anaa Airport
AAB	AU	-26.7000	141.0500	Australia/Brisbane		Arrabury	Arrabury Airport
AAC	EG	31.0733	33.8358	Africa/Cairo		El Arish	El Arish International Airport
AAD	SO	6.0958	46.6375	Africa/Mogadishu		Adado	Adado Airport
AAE	DZ	36.8222	7.8092	Africa/Algiers		Annabah	Annaba Airport
AAF	US	29.7275	-85.0274	America/New_York		Apalachicola	Apalachicola Regional-Cleve Randolph Field
AAG	BR	-24.1039	-49.7891	America/Sao_Paulo		Arapoti	Arapoti Airport
AAH	DE	50.8231	6.1864	Europe/Berlin		Aachen	Aachen-Merzbruck Airport
AAI	BR	-13.0239	-46.8856	America/Araguaina		Arraias	Arraias Airport
AAJ	SR	3.8987	-55.5779	America/Paramaribo		Awaradam	Cayana Airstrip
AAK	KI	0.1853	173.6370	Pacific/Tarawa		Buariki	Buariki Airport
AAL	DK	57.0928	9.8492	Europe/Copenhagen		Aalborg	Aalborg Airport
AAM	ZA	-24.8181	31.5446	Africa/Johannesburg		Malamala	Malamala Airport
AAN	AE	24.2617	55.6092	Asia/Dubai		Al Ain	Al Ain International Airport
AAO	VE	9.4302	-64.4707	America/Caracas		Anaco	Anaco Airport
AAP	ID	-0.3755	117.2513	Asia/Makassar		Samarinda, Borneo Island	Aji Pangeran Tumenggung Pranoto International Airport
AAQ	RU	45.0021	37.3473	Europe/Moscow		Anapa	Anapa Airport
AAR	DK	56.3000	10.6190	Europe/Copenhagen		Aarhus	Aarhus Airport
AAT	CN	47.7499	88.0858	Asia/Shanghai		Altay	Altay Air Base
AAU	WS	-13.5058	-172.6280	Pacific/Apia		Asau	Asau Airport
AAV	PH	6.3668	124.7510	Asia/Manila		Surallah	Allah Valley Airport
AAW	PK	34.2000	73.2500	Asia/Karachi		Abbottabad	Abbottabad Airport
AAX	BR	-19.5632	-46.9604	America/Sao_Paulo		Araxa	Araxa Airport
AAY	YE	16.1917	52.1750	Asia/Aden		Al Ghaidah	Al Ghaidah International Airport
AAZ	GT	14.8656	-91.5020	America/Guatemala		Quezaltenango	Quezaltenango Airport
ABA	RU	53.7400	91.3850	Asia/Krasnoyarsk		Abakan	Abakan Airport
ABB	NG	6.2033	6.6589	Africa/Lagos		Asaba	Asaba International Airport
ABC	ES	38.9485	-1.8635	Europe/Madrid		Albacete	Albacete-Los Llanos Airport
ABD	IR	30.3711	48.2283	Asia/Tehran		Abadan	Abadan Airport
ABE	US	40.6524	-75.4404	America/New_York		Allentown	Lehigh Valley International Airport
ABF	KI	1.7986	173.0410	Pacific/Tarawa		Abaiang	Abaiang Airport
ABG	AU	-17.6167	143.1670	Australia/Brisbane		Abingdon Downs	Abingdon Downs Airport
ABH	AU	-23.6461	146.5840	Australia/Brisbane		Alpha	Alpha Airport
ABI	US	32.4113	-99.6819	America/Chicago		Abilene	Abilene Regional Airport
ABJ	CI	5.2614	-3.9263	Africa/Abidjan		Abidjan	Port Bouet Airport
ABK	ET	6.7340	44.2530	Africa/Addis_Ababa		Kabri Dehar	Kabri Dehar Airport
ABL	US	67.1062	-157.8572	America/Anchorage		Ambler	Ambler Airport
ABM	AU	-10.9508	142.4590	Australia/Brisbane		Bamaga Injinoo	Bamaga Injinoo Airport
ABO	CI	5.4619	-3.2347	Africa/Abidjan		Aboisso	Aboisso Airport
ABQ	US	35.0389	-106.6083	America/Denver		Albuquerque	Albuquerque International Sunport Airport
ABR	US	45.4468	-98.4224	America/Chicago		Aberdeen	Aberdeen Regional Airport
ABS	EG	22.3760	31.6117	Africa/Cairo		Abu Simbel	Abu Simbel Airport
ABT	SA	20.2961	41.6343	Asia/Riyadh		Al Baha	Al Baha Airport
ABU	ID	-9.0731	124.9050	Asia/Makassar		Atambua-Timor Island	Haliwen Airport
ABV	NG	9.0068	7.2632	Africa/Lagos		Abuja	Nnamdi Azikiwe International Airport
ABX	AU	-36.0678	146.9580	Australia/Sydney		Albury	Albury Airport
ABY	US	31.5355	-84.1945	America/New_York		Albany	Southwest Georgia Regional Airport
ABZ	GB	57.2019	-2.1978	Europe/London		Aberdeen	Aberdeen Dyce Airport
ACA	MX	16.7571	-99.7540	America/Mexico_City		Acapulco	General Juan N Alvarez International Airport
ACB	US	44.9886	-85.1983	America/Detroit		Bellaire	Antrim County Airport
ACC	GH	5.6052	-0.1668	Africa/Accra		Accra	Kotoka International Airport
ACD	CO	8.5167	-77.3000	America/Bogota		Acandi	Alcides Fernandez Airport
ACE	ES	28.9455	-13.6052	Atlantic/Canary		Lanzarote	Lanzarote Airport
ACF	CN	40.4331	81.2587	Asia/Shanghai		Aral	Aral Talim Airport
ACH	CH	47.4850	9.5608	Europe/Zurich		St Gallen	St Gallen Altenrhein Airport
ACI	GG	49.7061	-2.2147	Europe/Guernsey		Saint Anne	Alderney Airport
ACJ	LK	8.3015	80.4279	Asia/Colombo		Anuradhapura	Anuradhapura Airport
ACK	US	41.2533	-70.0605	America/New_York		Nantucket	Nantucket Memorial Airport
ACN	MX	29.3329	-101.0990	America/Mexico_City		Ciudad Acuna	Ciudad Acuna New International Airport
ACO	CR	9.6934	-85.0912	America/Costa_Rica		C?bano	Cobano Airport
ACP	IR	37.3480	46.1279	Asia/Tehran		Maragheh	Sahand Airport
ACR	CO	-0.5833	-72.4083	America/Bogota		Araracuara	Araracuara Airport
ACS	RU	56.2683	90.5708	Asia/Krasnoyarsk		Achinsk	Achinsk Airport
ACT	US	31.6122	-97.2303	America/Chicago		Waco	Waco Regional Airport
ACV	US	40.9778	-124.1085	America/Los_Angeles		Arcata/Eureka	California Redwood Coast-Humboldt County Airport
ACX	CN	25.0864	104.9594	Asia/Shanghai		Xingyi	Xingyi Airport
ACY	US	39.4576	-74.5772	America/New_York		Atlantic City	Atlantic City International Airport
ACZ	IR	31.0983	61.5439	Asia/Tehran		Zabol	Zabol Airport
ADA	TR	36.9822	35.2804	Europe/Istanbul		Adana	Adana Airport
ADB	TR	38.2924	27.1570	Europe/Istanbul		Izmir	Adnan Menderes International Airport
ADC	PG	-7.1372	145.7447	Pacific/Port_Moresby		Andekombe	Andakombe Airport
ADD	ET	8.9779	38.7993	Africa/Addis_Ababa		Addis Ababa	Bole International Airport
ADE	YE	12.8295	45.0288	Asia/Aden		Aden	Aden International Airport
ADF	TR	37.7314	38.4689	Europe/Istanbul		Adiyaman	Adiyaman Airport
ADG	US	41.8676	-84.0773	America/Detroit		Adrian	Lenawee County Airport
ADH	RU	58.6028	125.4090	Asia/Yakutsk		Aldan	Aldan Airport
ADI	NA	-22.4622	14.9800	Africa/Windhoek		Arandis	Arandis Airport
ADJ	JO	31.9727	35.9916	Asia/Amman		Amman	Amman-Marka International Airport
ADK	US	51.8836	-176.6425	America/Adak		Adak Island	Adak Airport
ADL	AU	-34.9450	138.5310	Australia/Adelaide		Adelaide	Adelaide International Airport
ADM	US	34.3039	-97.0206	America/Chicago		Ardmore	Ardmore Municipal Airport
ADO	AU	-30.4383	137.1370	Australia/Adelaide		Andamooka	Andamooka Airport
ADQ	US	57.7498	-152.4939	America/Anchorage		Kodiak	Kodiak Airport
ADR	US	33.4517	-79.5262	America/New_York		Andrews	Robert F Swinnie Airport
ADS	US	32.9686	-96.8365	America/Chicago		Dallas	Addison Airport
ADT	US	34.8043	-96.6712	America/Chicago		Ada	Ada Regional Airport
ADU	IR	38.3257	48.4244	Asia/Tehran		Ardabil	Ardabil Airport
ADW	US	38.8108	-76.8674	America/New_York		Camp Springs	Joint Base Andrews Airport
ADX	GB	56.3729	-2.8684	Europe/London		St. Andrews	RAF Leuchars
ADY	ZA	-22.6790	29.0555	Africa/Johannesburg		Alldays	Alldays Airport
ADZ	CO	12.5836	-81.7112	America/Bogota		San Andres	Gustavo Rojas Pinilla International Airport
AEA	KI	0.4908	173.8290	Pacific/Tarawa		Abemama Atoll	Abemama Atoll Airport
AEB	CN	23.7206	106.9600	Asia/Shanghai		Baise	Tian Yang Air Base
AEG	ID	1.4001	99.4305	Asia/Jakarta		Padang Sidempuan, Sumatra Island	Aek Godang Airport
AEH	TD	13.8470	20.8443	Africa/Ndjamena		Abeche	Abeche Airport
AEL	US	43.6813	-93.3681	America/Chicago		Albert Lea	Albert Lea Municipal Airport
AEM	RU	45.8413	137.6736	Asia/Vladivostok		Amgu	Amgu Airport
AEO	MR	16.7113	-9.6379	Africa/Nouakchott		Aioun El Atrouss	Aioun el Atrouss Airport
AEP	AR	-34.5592	-58.4156	America/Argentina/Buenos_Aires	BUE	Buenos Aires	Jorge Newbery Airpark
AER	RU	43.4499	39.9566	Europe/Moscow		Sochi	Sochi International Airport
AES	NO	62.5625	6.1197	Europe/Oslo		Ålesund	Ålesund Airport
AET	US	66.5518	-152.6222	America/Anchorage		Allakaket	Allakaket Airport
AEU	IR	25.8757	55.0330	Asia/Tehran		Abumusa Island	Abumusa Island Airport
AEX	US	31.3274	-92.5486	America/Chicago		Alexandria	Alexandria International Airport
AEY	IS	65.6600	-18.0727	Atlantic/Reykjavik		Akureyri	Akureyri Airport
AFA	AR	-34.5883	-68.4039	America/Argentina/Mendoza		San Rafael	Suboficial Ay Santiago Germano Airport
AFD	ZA	-33.5542	26.8777	Africa/Johannesburg		Port Alfred	Port Alfred Airport
AFF	US	38.9734	-104.8200	America/Denver		Colorado Springs	Usaf Academy Davis Airfield
AFI	CO	6.9167	-75.0667	America/Bogota		Amalfi	Amalfi Airport
AFL	BR	-9.8664	-56.1050	America/Cuiaba		Alta Floresta	Alta Floresta Airport
AFN	US	42.8051	-72.0030	America/New_York		Jaffrey	Jaffrey Airfield Silver Ranch Airport
AFO	US	42.7088	-110.9422	America/Denver		Afton	Afton Lincoln County/General Boyd L Eddins Field
AFR	PG	-9.1422	148.3908	Pacific/Port_Moresby		Afore	Afore Airstrip
AFS	UZ	41.6139	64.2332	Asia/Samarkand		Zarafshan	Sugraly Airport
AFT	SB	-9.1914	160.9486	Pacific/Guadalcanal		Bila	Afutara Aerodrome
AFW	US	32.9903	-97.3194	America/Chicago		Fort Worth	Perot Field/Fort Worth Alliance Airport
AFY	TR	38.7264	30.6011	Europe/Istanbul		Afyonkarahisar	Afyon Airport
AFZ	IR	36.1681	57.5952	Asia/Tehran		Sabzevar	Sabzevar National Airport
AGA	MA	30.3250	-9.4131	Africa/Casablanca		Agadir	Al Massira Airport
AGB	DE	48.4253	10.9317	Europe/Berlin		Augsburg	Augsburg Airport
AGC	US	40.3544	-79.9290	America/New_York		Pittsburgh	Allegheny County Airport
AGE	DE	53.7828	7.9139	Europe/Berlin		Wangerooge	Wangerooge Airport
AGF	FR	44.1747	0.5906	Europe/Paris		Agen/La Garenne	Agen-La Garenne Airport
AGH	SE	56.2961	12.8471	Europe/Stockholm		Angelholm	Angelholm-Helsingborg Airport
AGI	SR	5.7667	-56.6333	America/Paramaribo		Wageningen Airport	Wageningen Airport Airport
AGJ	JP	26.5925	127.2410	Asia/Tokyo		Aguni	Aguni Airport
AGL	PG	-9.3375	149.1556	Pacific/Port_Moresby		Wanigela	Wanigela Airport
AGN	US	57.5036	-134.5851	America/Juneau		Angoon	Angoon Seaplane Base
AGO	US	33.2275	-93.2170	America/Chicago		Magnolia	Ralph C Weiser Field
AGP	ES	36.6749	-4.4991	Europe/Madrid		Malaga	Malaga Airport
AGQ	GR	38.6020	21.3512	Europe/Athens		Agrinion	Agrinion Airport
AGR	IN	27.1558	77.9609	Asia/Kolkata		Agra	Agra Airport
AGS	US	33.3700	-81.9645	America/New_York		Augusta	Augusta Regional At Bush Field
AGT	PY	-25.4600	-54.8400	America/Asuncion		Ciudad del Este	Guarani International Airport
AGU	MX	21.7056	-102.3180	America/Mexico_City		Aguascalientes	Jesus Teran International Airport
AGV	VE	9.5534	-69.2379	America/Caracas		Acarigua	Oswaldo Guevara Mujica Airport
AGX	IN	10.8237	72.1760	Asia/Kolkata		Agatti	Agatti Airport
AGZ	ZA	-29.2818	18.8139	Africa/Johannesburg		Aggeneys	Aggeneys Airport
AHA	IN	22.9933	83.1928	Asia/Kolkata		Ambikapur	Maa Mahamaya Airport
AHB	SA	18.2404	42.6566	Asia/Riyadh		Abha	Abha Regional Airport
AHC	US	40.2659	-120.1506	America/Los_Angeles		Herlong	Amedee Army Air Field
AHD	US	34.1470	-97.1227	America/Chicago		Ardmore	Ardmore Downtown Executive Airport
AHE	PF	-14.4281	-146.2570	Pacific/Tahiti		Ahe Atoll	Ahe Airport
AHF	US	40.3416	-99.9078	America/Chicago		Arapahoe	Arapahoe Municipal Airport
AHG	MU	-10.3731	56.6098	Indian/Mauritius		Vingt Cinq	Agalega Island Airstrip
AHH	US	45.2811	-92.3754	America/Chicago		Amery	Amery Municipal Airport
AHI	ID	-3.3480	128.9260	Asia/Jayapura		Amahai-Seram Island	Amahai Airport
AHJ	CN	32.5292	102.3569	Asia/Shanghai		Hongyuan	Ngawa Hongyuan Airport
AHL	GY	2.4865	-59.3134	America/Guyana		Aishalton	Aishalton Airport
AHM	US	42.1903	-122.6606	America/Los_Angeles		Ashland	Ashland Municipal/Sumner Parker Field
AHN	US	33.9486	-83.3259	America/New_York		Athens	Athens/Ben Epps Airport
AHO	IT	40.6321	8.2908	Europe/Rome		Alghero	Alghero / Fertilia Airport
AHS	HN	15.4722	-84.3522	America/Tegucigalpa		Ahuas	Ahuas Airport
AHU	MA	35.1771	-3.8395	Africa/Casablanca		Al Hoceima	Cherif Al Idrissi Airport
AHZ	FR	45.0883	6.0847	Europe/Paris		Bourg	L'alpe D'huez Airport
AIA	US	42.0532	-102.8037	America/Denver		Alliance	Alliance Municipal Airport
AID	US	40.1086	-85.6130	America/Indiana/Indianapolis		Anderson	Anderson Regional Airport
AIE	PG	-5.1457	144.7307	Pacific/Port_Moresby		Aiome	Aiome Airport
AIF	BR	-22.6400	-50.4531	America/Sao_Paulo		Assis	Marcelo Pires Halzhausen Airport
AIG	CF	6.5200	23.2600	Africa/Bangui		Yalinga	Yalinga Airport
AII	DJ	11.1469	42.7200	Africa/Djibouti		Ali-Sabieh	Ali-Sabieh Airport
AIK	US	33.6494	-81.6850	America/New_York		Aiken	Aiken Regional Airport
AIN	US	70.6380	-159.9948	America/Anchorage		Wainwright	Wainwright Airport
AIO	US	41.4038	-95.0487	America/Chicago		Atlantic	Atlantic Municipal Airport
AIP	IN	31.4338	75.7588	Asia/Kolkata		Adampur Air Force Station	Adampur Air Force Station
AIR	BR	-10.1855	-59.4578	America/Sao_Paulo		Aripuanã	Aripuanã Airport
AIS	KI	-2.6161	176.8030	Pacific/Tarawa		Arorae Island	Arorae Island Airport
AIT	CK	-18.8309	-159.7640	Pacific/Rarotonga		Aitutaki	Aitutaki Airport
AIU	CK	-19.9678	-158.1190	Pacific/Rarotonga		Atiu Island	Enua Airport
AIV	US	33.1067	-88.1972	America/Chicago		Aliceville	George Downer Airport
AIZ	US	38.0960	-92.5495	America/Chicago		Kaiser/Lake Ozark	Lee C Fine Memorial Airport
AJA	FR	41.9236	8.8029	Europe/Paris		Ajaccio	Ajaccio-Napoleon Bonaparte Airport
AJF	SA	29.7851	40.1000	Asia/Riyadh		Al-Jawf	Al-Jawf Domestic Airport
AJI	TR	39.6545	43.0260	Europe/Istanbul		Agri	Agri Airport
AJJ	MR	19.7330	-14.3833	Africa/Nouakchott		Akjoujt	Akjoujt Airport
AJK	IR	34.1381	49.8473	Asia/Tehran		Araak	Arak Airport
AJL	IN	23.8406	92.6197	Asia/Kolkata		Aizawl	Lengpui Airport
AJN	KM	-12.1317	44.4303	Indian/Comoro		Ouani	Ouani Airport
AJR	SE	65.5903	19.2819	Europe/Stockholm		Arvidsjaur	Arvidsjaur Airport
AJU	BR	-10.9840	-37.0703	America/Fortaleza		Aracaju	Santa Maria Airport
AJY	NE	16.9660	8.0001	Africa/Niamey		Agadez	Mano Dayak International Airport
AKA	CN	32.7081	108.9310	Asia/Shanghai		Ankang	Ankang Airport
AKB	US	52.2206	-174.2062	America/Adak		Atka	Atka Airport
AKC	US	41.0374	-81.4677	America/New_York		Akron	Akron Fulton International Airport
AKD	IN	20.6990	77.0586	Asia/Kolkata		Akola	Akola Airport
AKE	GA	-1.1333	13.9000	Africa/Libreville		Akiéni	Akiéni Airport
AKF	LY	24.1787	23.3140	Africa/Tripoli		Kufra	Kufra Airport
AKH	SA	24.0627	47.5805	Asia/Riyadh		Prince Sultan Air Base	Prince Sultan Air Base
AKI	US	60.9029	-161.2306	America/Anchorage		Akiak	Akiak Airport
AKJ	JP	43.6708	142.4470	Asia/Tokyo		Asahikawa	Asahikawa Airport
AKK	US	56.9387	-154.1826	America/Anchorage		Akhiok	Akhiok Airport
AKL	NZ	-37.0081	174.7920	Pacific/Auckland		Auckland	Auckland International Airport
AKN	US	58.6765	-156.6487	America/Anchorage		King Salmon	King Salmon Airport
AKO	US	40.1756	-103.2220	America/Denver		Akron	Colorado Plains Regional Airport
AKP	US	68.1336	-151.7433	America/Anchorage		Anaktuvuk Pass	Anaktuvuk Pass Airport
AKQ	ID	-4.4894	105.2170	Asia/Jakarta		Menggala, Sumatra Island	Menggala Airport
AKS	SB	-8.7026	160.6820	Pacific/Guadalcanal		Auki	Auki Airport
AKT	CY	34.5904	32.9879	Asia/Nicosia		RAF Akrotiri	RAF Akrotiri
AKU	CN	41.2625	80.2917	Asia/Shanghai		Aksu	Aksu Airport
AKV	CA	60.8186	-78.1486	America/Toronto		Akulivik	Akulivik Airport
AKW	IR	30.7444	49.6772	Asia/Tehran		Omidiyeh	Aghajari Airport
AKX	KZ	50.2458	57.2067	Asia/Aqtobe		Aktyubinsk	Aktobe Aliya Moldagulova International Airport
AKY	MM	20.1327	92.8726	Asia/Yangon		Sittwe	Sittwe Airport
ALA	KZ	43.3521	77.0405	Asia/Almaty		Almaty	Almaty International Airport
ALB	US	42.7491	-73.8020	America/New_York		Albany	Albany International Airport
ALC	ES	38.2822	-0.5582	Europe/Madrid		Alicante	Alicante International Airport
ALD	PE	-11.6830	-69.3330	America/Lima		Fortaleza	Alerta Airport
ALE	US	30.3842	-103.6836	America/Chicago		Alpine	Alpine-Casparis Municipal Airport
ALF	NO	69.9761	23.3717	Europe/Oslo		Alta	Alta Airport
ALG	DZ	36.6910	3.2154	Africa/Algiers		Algiers	Houari Boumediene Airport
ALH	AU	-34.9433	117.8090	Australia/Perth		Albany	Albany Airport
ALI	US	27.7409	-98.0269	America/Chicago		Alice	Alice International Airport
ALJ	ZA	-28.5750	16.5333	Africa/Johannesburg		Alexander Bay	Alexander Bay Airport
ALL	IT	44.0506	8.1274	Europe/Rome		Albenga	Villanova D'Albenga International Airport
ALM	US	32.8394	-105.9911	America/Denver		Alamogordo	Alamogordo-White Sands Regional Airport
ALN	US	38.8899	-90.0460	America/Chicago		Alton/St Louis	St Louis Regional Airport
ALO	US	42.5584	-92.4010	America/Chicago		Waterloo	Waterloo Regional Airport
ALP	SY	36.1807	37.2244	Asia/Damascus		Aleppo	Aleppo International Airport
ALQ	BR	-29.8127	-55.8934	America/Sao_Paulo		Alegrete	Alegrete Novo Airport
ALR	NZ	-45.2117	169.3730	Pacific/Auckland		Alexandra	Alexandra Airport
ALS	US	37.4351	-105.8679	America/Denver		Alamosa	San Luis Valley Regional/Bergman Field
ALT	BR	-1.9169	-54.7228	America/Santarem		Alenquer	Alenquer Airport
ALU	SO	11.9582	50.7480	Africa/Mogadishu		Alula	Alula Airport
ALW	US	46.0925	-118.2841	America/Los_Angeles		Walla Walla	Walla Walla Regional Airport
ALX	US	32.9147	-85.9629	America/Chicago		Alexander City	Thomas C Russell Field
AMA	US	35.2194	-101.7059	America/Chicago		Amarillo	Rick Husband Amarillo International Airport
AMB	MG	-13.1884	48.9880	Indian/Antananarivo		Ambilobe	Ambilobe Airport
AMC	TD	11.0340	20.2740	Africa/Ndjamena		Am Timan	Am Timan Airport
AMD	IN	23.0772	72.6347	Asia/Kolkata		Ahmedabad	Sardar Vallabhbhai Patel International Airport
AMH	ET	6.0394	37.5905	Africa/Addis_Ababa		Arba Minch	Arba Minch Airport
AMJ	BR	-16.1839	-40.6672	America/Sao_Paulo		Almenara	Cirilo Queiroz Airport
AMK	US	37.2032	-107.8692	America/Denver		Durango	Animas Air Park
AMM	JO	31.7226	35.9932	Asia/Amman		Amman	Queen Alia International Airport
AMN	US	43.3221	-84.6879	America/Detroit		Alma	Gratiot Community Airport
AMO	TD	14.1456	15.3144	Africa/Ndjamena		Mao	Mao Airport
AMP	MG	-24.6997	44.7342	Indian/Antananarivo		Ampanihy	Ampanihy Airport
AMQ	ID	-3.7103	128.0890	Asia/Jayapura		Ambon	Pattimura Airport Ambon
AMS	NL	52.3086	4.7639	Europe/Amsterdam		Amsterdam	Amsterdam Airport Schiphol
AMT	AU	-26.1083	131.2070	Australia/Adelaide		Amata	Amata Airport
AMU	PG	-3.5860	141.2143	Pacific/Port_Moresby		Amanab	Amanab Airport
AMV	RU	69.7633	61.5564	Europe/Moscow		Amderma	Amderma Airport
AMW	US	41.9920	-93.6218	America/Chicago		Ames	Ames Municipal Airport
AMX	AU	-21.7383	135.2420	Australia/Darwin		Ammaroo	Ammaroo Airport
AMZ	NZ	-37.0297	174.9730	Pacific/Auckland		Manurewa	Ardmore Airport
ANB	US	33.5882	-85.8581	America/Chicago		Anniston	Anniston Regional Airport
ANC	US	61.1741	-149.9981	America/Anchorage		Anchorage	Ted Stevens Anchorage International Airport
AND	US	34.4946	-82.7094	America/New_York		Anderson	Anderson Regional Airport
ANE	FR	47.5603	-0.3122	Europe/Paris		Angers/Marce	Angers-Loire Airport
ANF	CL	-23.4445	-70.4451	America/Santiago		Antofagasta	Cerro Moreno Airport
ANG	FR	45.7292	0.2215	Europe/Paris		Angouleme/Brie/Champniers	Angouleme-Brie-Champniers Airport
ANI	US	61.5814	-159.5453	America/Anchorage		Aniak	Aniak Airport
ANJ	CG	-2.8500	13.8170	Africa/Brazzaville		Zanaga	Zanaga Airport
ANK	TR	39.9498	32.6886	Europe/Istanbul	ANK	Ankara	Etimesgut Air Base
ANM	MG	-14.9994	50.3202	Indian/Antananarivo		Antsirabato	Antsirabato Airport
ANN	US	55.0423	-131.5709	America/Anchorage		Annette	Annette Island Airport
ANO	MZ	-16.1819	39.9452	Africa/Maputo		Angoche	Angoche Airport
ANP	US	38.9429	-76.5684	America/New_York		Annapolis	Lee Airport
ANQ	US	41.6397	-85.0835	America/Indiana/Indianapolis		Angola	Tri-State Steuben County Airport
ANR	BE	51.1122	4.2737	Europe/Brussels		Antwerp	Antwerp International Airport (Deurne)
ANS	PE	-13.7064	-73.3504	America/Lima		Andahuaylas	Andahuaylas Airport
ANU	AG	17.1367	-61.7927	America/Antigua		Antigua	V.C. Bird International Airport
ANV	US	62.6473	-160.1901	America/Anchorage		Anvik	Anvik Airport
ANW	US	42.5792	-99.9930	America/Chicago		Ainsworth	Ainsworth Regional Airport
ANX	NO	69.2925	16.1442	Europe/Oslo		Andenes	Andøya Airport
ANY	US	37.1599	-98.0795	America/Chicago		Anthony	Anthony Municipal Airport
AOC	DE	50.9819	12.5064	Europe/Berlin		Altenburg	Altenburg-Nobitz Airport
AOE	TR	39.8099	30.5194	Europe/Istanbul		Eskişehir	Anadolu University Airport
AOG	CN	41.1053	122.8540	Asia/Shanghai		Anshan	Anshan Air Base
AOH	US	40.7075	-84.0271	America/New_York		Lima	Lima Allen County Airport
AOI	IT	43.6163	13.3623	Europe/Rome		Ancona	Ancona / Falconara Airport
AOJ	JP	40.7347	140.6910	Asia/Tokyo		Aomori	Aomori Airport
AOK	GR	35.4214	27.1460	Europe/Athens		Karpathos Island	Karpathos Airport
AOL	AR	-29.6894	-57.1521	America/Argentina/Cordoba		Paso de los Libres	Paso De Los Libres Airport
AOM	OM	22.4931	57.3819	Asia/Muscat		Adam	Adam Airport
AOO	US	40.2964	-78.3200	America/New_York		Altoona	Altoona/Blair County Airport
AOP	PE	-2.7961	-76.4666	America/Lima		Andoas	Alferez FAP Alfredo Vladimir Sara Bauer Airport
AOR	MY	6.1897	100.3980	Asia/Kuala_Lumpur		Alor Satar	Sultan Abdul Halim Airport
AOT	IT	45.7385	7.3687	Europe/Rome		Aosta	Aosta Airport
AOY	IR	27.4814	52.6155	Asia/Tehran		Asaloyeh	Asaloyeh Airport
APA	US	39.5701	-104.8493	America/Denver		Denver	Centennial Airport
APB	BO	-14.7356	-68.4119	America/La_Paz		Apolo	Apolo Airport
APC	US	38.2132	-122.2807	America/Los_Angeles		Napa	Napa County Airport
APE	PE	-15.3539	-75.1671	America/Lima		San Juan Aposento	San Juan Aposento Airport
APF	US	26.1524	-81.7756	America/New_York		Naples	Naples Municipal Airport
APG	US	39.4655	-76.1683	America/New_York		Aberdeen	Phillips Army Air Field (Aberdeen Proving Ground) Airport
APH	US	38.0689	-77.3190	America/New_York		Bowling Green	Ap Hill Lz (Fort Ap Hill) Airport
API	CO	4.0761	-73.5627	America/Bogota		Apiay	Gomez Nino Apiay Air Base
APJ	CN	30.3910	81.1380	Asia/Shanghai		Burang	Ali Pulan Airport
APK	PF	-15.5736	-146.4150	Pacific/Tahiti		Apataki	Apataki Airport
APL	MZ	-15.1056	39.2818	Africa/Maputo		Nampula	Nampula Airport
APN	US	45.0781	-83.5603	America/New_York		Alpena	Alpena County Regional Airport
APO	CO	7.8120	-76.7164	America/Bogota		Carepa	Antonio Roldan Betancourt Airport
APQ	BR	-9.7754	-36.6292	America/Maceio		Arapiraca	Arapiraca Airport
APS	BR	-16.3623	-48.9271	America/Sao_Paulo		Anapolis	Anapolis Airport
APT	US	35.0607	-85.5853	America/Chicago		Jasper	Marion County/Brown Field
APU	BR	-23.6095	-51.3845	America/Sao_Paulo		Apucarana	Apucarana Airport
APV	US	34.5753	-117.1862	America/Los_Angeles		Apple Valley	Apple Valley Airport
APW	WS	-13.8300	-172.0080	Pacific/Apia		Apia	Faleolo International Airport
APX	BR	-23.3529	-51.4917	America/Sao_Paulo		Arapongas	Arapongas Airport
APY	BR	-9.0836	-45.9506	America/Fortaleza		Alto Parnaiba	Alto Parnaiba Airport
APZ	AR	-38.9755	-70.1136	America/Argentina/Salta		Zapala	Zapala Airport
AQA	BR	-21.8120	-48.1330	America/Sao_Paulo		Araraquara	Araraquara Airport
AQB	GT	15.0122	-91.1506	America/Guatemala		Santa Cruz del Quiche	Santa Cruz del Quiche Airport
AQG	CN	30.5822	117.0500	Asia/Shanghai		Anqing	Anqing Airport
AQI	SA	28.3352	46.1251	Asia/Riyadh		Qaisumah	Hafr Al Batin Airport
AQJ	JO	29.6116	35.0181	Asia/Amman		Aqaba	Aqaba King Hussein International Airport
AQM	BR	-10.1781	-62.8256	America/Porto_Velho		Ariquemes	Nova Vida Airport
AQP	PE	-16.3411	-71.5831	America/Lima		Arequipa	Rodriguez Ballon International Airport
AQY	US	60.9690	-149.1193	America/Anchorage		Girdwood	Girdwood Airport
ARA	US	30.0378	-91.8839	America/Chicago		New Iberia	Acadiana Regional Airport
ARB	US	42.2229	-83.7457	America/Detroit		Ann Arbor	Ann Arbor Municipal Airport
ARC	US	68.1147	-145.5794	America/Anchorage		Arctic Village	Arctic Village Airport
ARD	ID	-8.1323	124.5970	Asia/Makassar		Alor Island	Mali Airport
ARE	US	18.4509	-66.6754	America/Puerto_Rico		Arecibo	Antonio/Nery/Juarbe Pol Airport
ARG	US	36.1247	-90.9251	America/Chicago		Walnut Ridge	Walnut Ridge Regional Airport
ARH	RU	64.6003	40.7167	Europe/Moscow		Archangelsk	Talagi Airport
ARI	CL	-18.3485	-70.3387	America/Santiago		Arica	Chacalluta Airport
ARJ	ID	-2.9333	140.7833	Asia/Jayapura		Arso-Papua Island	Arso Airport
ARK	TZ	-3.3678	36.6333	Africa/Dar_es_Salaam		Arusha	Arusha Airport
ARL	BF	11.5970	1.4830	Africa/Ouagadougou		Arly	Arly Airport
ARM	AU	-30.5281	151.6170	Australia/Sydney		Armidale	Armidale Airport
ARN	SE	59.6519	17.9186	Europe/Stockholm	STO	Stockholm	Stockholm-Arlanda Airport
ARR	AR	-45.0136	-70.8122	America/Argentina/Catamarca		Alto Rio Senguerr	D. Casimiro Szlapelis Airport
ARS	BR	-15.8967	-52.0956	America/Cuiaba		Aragarcas	Estancia das Cascatas Airport
ART	US	43.9918	-76.0194	America/New_York		Watertown	Watertown International Airport
ARU	BR	-21.1413	-50.4247	America/Sao_Paulo		Aracatuba	Aracatuba Airport
ARV	US	45.9279	-89.7309	America/Chicago		Minocqua-Woodruff	Lakeland/Noble F Lee Memorial Field
ARW	RO	46.1766	21.2620	Europe/Bucharest		Arad	Arad International Airport
ARY	AU	-37.3094	142.9890	Australia/Melbourne		Ararat	Ararat Airport
ARZ	AO	-7.2594	12.8631	Africa/Luanda		N'zeto	N'zeto Airport
ASA	ER	13.0718	42.6450	Africa/Asmara		Assab	Assab International Airport
ASB	TM	37.9868	58.3610	Asia/Ashgabat		Ashgabat	Ashgabat Airport
ASC	BO	-15.9303	-63.1567	America/La_Paz		Ascension de Guarayos	Ascencion De Guarayos Airport
ASD	BS	24.6979	-77.7956	America/Nassau		Andros Town	Andros Town Airport
ASE	US	39.2219	-106.8682	America/Denver		Aspen	Aspen-Pitkin County/Sardy Field
ASF	RU	46.2833	48.0063	Europe/Astrakhan		Astrakhan	Astrakhan Airport
ASG	NZ	-43.9033	171.7970	Pacific/Auckland		Ashburton Aerodrome	Ashburton Aerodrome
ASH	US	42.7824	-71.5141	America/New_York		Nashua	Boire Field
ASI	SH	-7.9696	-14.3937	Atlantic/St_Helena		Ascension Island	RAF Ascension Island
ASJ	JP	28.4306	129.7130	Asia/Tokyo		Amami	Amami Airport
ASK	CI	6.9032	-5.3656	Africa/Abidjan		Yamoussoukro	Yamoussoukro Airport
ASL	US	32.5205	-94.3078	America/Chicago		Marshall	Harrison County Airport
ASM	ER	15.2919	38.9107	Africa/Asmara		Asmara	Asmara International Airport
ASN	US	33.5695	-86.0512	America/Chicago		Talladega	Talladega Municipal Airport
ASO	ET	10.0185	34.5863	Africa/Addis_Ababa		Asosa	Asosa Airport
ASP	AU	-23.8067	133.9020	Australia/Darwin		Alice Springs	Alice Springs Airport
ASQ	US	39.4679	-117.1975	America/Los_Angeles		Austin	Austin Airport
ASR	TR	38.7704	35.4954	Europe/Istanbul		Kayseri	Kayseri Erkilet Airport
ASS	ZA	-24.7442	31.5225	Africa/Johannesburg		Arathusa	Arathusa Safari Lodge Airport
AST	US	46.1580	-123.8786	America/Los_Angeles		Astoria	Astoria Regional Airport
ASU	PY	-25.2400	-57.5200	America/Asuncion		Asuncion	Silvio Pettirossi International Airport
ASV	KE	-2.6450	37.2531	Africa/Nairobi		Amboseli National Park	Amboseli Airport
ASW	EG	23.9644	32.8200	Africa/Cairo		Aswan	Aswan International Airport
ASX	US	46.5485	-90.9190	America/Chicago		Ashland	John F Kennedy Memorial Airport
ASY	US	46.0232	-99.3526	America/Chicago		Ashley	Ashley Municipal Airport
ATA	PE	-9.3474	-77.5984	America/Lima		Anta	Comandante FAP German Arias Graziani Airport
ATB	SD	17.7103	34.0570	Africa/Khartoum		Atbara	Atbara Airport
ATC	BS	24.6294	-75.6738	America/Nassau		Arthur's Town	Arthur's Town Airport
ATD	SB	-8.8733	161.0110	Pacific/Guadalcanal		Atoifi	Uru Harbour Airport
ATE	US	34.1936	-95.6499	America/Chicago		Antlers	Antlers Municipal Airport
ATF	EC	-1.2121	-78.5746	America/Guayaquil		Ambato	Chachoan Airport
ATH	GR	37.9364	23.9445	Europe/Athens		Athens	Eleftherios Venizelos International Airport
ATI	UY	-30.4007	-56.5079	America/Montevideo		Artigas	Artigas International Airport
ATJ	MG	-19.8392	47.0637	Indian/Antananarivo		Antsirabe	Antsirabe Airport
ATK	US	70.4671	-157.4357	America/Anchorage		Atqasuk	Atqasuk Edward Burnell Sr Memorial Airport
ATL	US	33.6367	-84.4279	America/New_York		Atlanta	Hartsfield/Jackson Atlanta International Airport
ATM	BR	-3.2539	-52.2540	America/Santarem		Altamira	Altamira Airport
ATO	US	39.2119	-82.2293	America/New_York		Athens/Albany	Ohio University Airport
ATP	PG	-3.1436	142.3468	Pacific/Port_Moresby		Aitape	Aitape Airport
ATQ	IN	31.7096	74.7973	Asia/Kolkata		Amritsar	Sri Guru Ram Dass Jee International Airport Amritsar
ATR	MR	20.5068	-13.0432	Africa/Nouakchott		Atar	Atar International Airport
ATS	US	32.8519	-104.4676	America/Denver		Artesia	Artesia Municipal Airport
ATT	US	60.8679	-162.2743	America/Nome		Atmautluak	Atmautluak Airport
ATU	US	52.8325	173.1756	America/Adak		Attu	Casco Cove Cgs Airport
ATV	TD	13.2389	18.3133	Africa/Ndjamena		Ati	Ati Airport
ATW	US	44.2581	-88.5191	America/Chicago		Appleton	Appleton International Airport
ATY	US	44.9140	-97.1547	America/Chicago		Watertown	Watertown Regional Airport
ATZ	EG	27.0465	31.0120	Africa/Cairo		Assiut	Assiut International Airport
AUA	AW	12.5014	-70.0152	America/Aruba		Aruba	Queen Beatrix International Airport
AUC	CO	7.0689	-70.7369	America/Bogota		Arauca	Santiago Perez Airport
AUD	AU	-18.5150	139.8780	Australia/Brisbane		Augustus Downs	Augustus Downs Airport
AUF	FR	47.8502	3.4971	Europe/Paris		Auxerre/Branches	Auxerre-Branches Airport
AUG	US	44.3207	-69.7973	America/New_York		Augusta	Augusta State Airport
AUH	AE	24.4330	54.6511	Asia/Dubai		Abu Dhabi	Abu Dhabi International Airport
AUJ	PG	-4.2157	142.8232	Pacific/Port_Moresby		Ambunti	Ambunti Airport
AUK	US	62.6831	-164.7222	America/Anchorage		Alakanuk	Alakanuk Airport
AUM	US	43.6626	-92.9329	America/Chicago		Austin	Austin Municipal Airport
AUN	US	38.9548	-121.0817	America/Los_Angeles		Auburn	Auburn Municipal Airport
AUO	US	32.6151	-85.4340	America/Chicago		Auburn	Auburn University Regional Airport
AUQ	PF	-9.7688	-139.0110	Pacific/Marquesas		Hiva Oa-Atuona	Hiva Oa-Atuona Airport
AUR	FR	44.8914	2.4219	Europe/Paris		Aurillac	Aurillac Airport
AUS	US	30.1945	-97.6699	America/Chicago		Austin	Austin-Bergstrom International Airport
AUT	TL	-8.2105	125.6160	Asia/Dili		Atauro	Atauro Airport
AUU	AU	-13.3539	141.7210	Australia/Brisbane		Aurukun	Aurukun Airport
AUW	US	44.9263	-89.6270	America/Chicago		Wausau	Wausau Downtown Airport
AUX	BR	-7.2279	-48.2405	America/Fortaleza		Araguaina	Araguaina Airport
AUY	VU	-20.2492	169.7710	Pacific/Efate		Anelghowhat	Anelghowhat Airport
AUZ	US	41.7719	-88.4757	America/Chicago		Chicago/Aurora	Aurora Municipal Airport
AVA	CN	26.2606	105.8733	Asia/Shanghai		Anshun	Anshun Huangguoshu Airport
AVB	IT	46.0319	12.5965	Europe/Rome		Aviano	Aviano Air Base
AVG	AU	-15.7000	130.0000	Australia/Darwin		Auvergne	Auvergne Airport
AVI	CU	22.0271	-78.7896	America/Havana		Ciego de Avila	Maximo Gomez Airport
AVK	MN	46.2503	102.8020	Asia/Ulaanbaatar		Arvaikheer	Arvaikheer Airport
AVL	US	35.4361	-82.5420	America/New_York		Asheville	Asheville Regional Airport
AVN	FR	43.9073	4.9018	Europe/Paris		Avignon/Caumont	Avignon-Caumont Airport
AVO	US	27.5913	-81.5290	America/New_York		Avon Park	Avon Park Executive Airport
AVP	US	41.3385	-75.7234	America/New_York		Scranton	Wilkes-Barre/Scranton International Airport
AVU	SB	-9.8683	160.4106	Pacific/Guadalcanal		Avu Avu	Avu Avu Airport
AVV	AU	-38.0394	144.4690	Australia/Melbourne	MEL	Melbourne	Avalon Airport
AVW	US	32.4096	-111.2184	America/Phoenix		Marana	Marana Regional Airport
AVX	US	33.4050	-118.4158	America/Los_Angeles		Avalon	Catalina Airport
AWA	ET	7.0670	38.5000	Africa/Addis_Ababa		Awassa	Awassa Airport
AWB	PG	-8.0061	142.7483	Pacific/Port_Moresby		Awaba	Awaba Airport
AWD	VU	-19.2400	169.6050	Pacific/Efate		Aniwa	Aniwa Airport
AWK	UM	19.2825	166.6367	Pacific/Wake		Wake Island	Wake Island Airfield
AWM	US	35.1351	-90.2344	America/Chicago		West Memphis	West Memphis Municipal Airport
AWN	AU	-26.5333	139.2670	Australia/Adelaide		Alton Downs	Alton Downs Airport
AWP	AU	-20.5000	137.7500	Australia/Darwin		Austral Downs	Austral Downs Airport
AWZ	IR	31.3374	48.7620	Asia/Tehran		Ahwaz	Ahwaz Airport
AXA	AI	18.2048	-63.0551	America/Anguilla		The Valley	Wallblake Airport
AXB	US	44.3167	-75.8997	America/New_York		Alexandria Bay	Maxson Airfield
AXC	AU	-22.9667	145.2420	Australia/Brisbane		Aramac	Aramac Airport
AXD	GR	40.8559	25.9563	Europe/Athens		Alexandroupolis	Dimokritos Airport
AXE	BR	-26.8756	-52.3730	America/Sao_Paulo		Xanxere	Xanxere Airport
AXF	CN	38.7483	105.5886	Asia/Shanghai		Bayanhot	Alxa Left Banner Bayanhot Airport
AXG	US	43.0778	-94.2718	America/Chicago		Algona	Algona Municipal Airport
AXJ	JP	32.4825	130.1590	Asia/Tokyo		Amakusa	Amakusa Airport
AXK	YE	14.5513	46.8262	Asia/Aden		Ataq	Ataq Airport
AXL	AU	-19.0602	136.7100	Australia/Darwin		Alexandria Homestead	Alexandria Homestead Airport
AXM	CO	4.4528	-75.7664	America/Bogota		Armenia	El Eden Airport
AXN	US	45.8663	-95.3947	America/Chicago		Alexandria	Alexandria Regional/Chandler Field
AXP	BS	22.4418	-73.9709	America/Nassau		Spring Point	Spring Point Airport
AXR	PF	-15.2483	-146.6170	Pacific/Tahiti		Arutua	Arutua Airport
AXS	US	34.6988	-99.3385	America/Chicago		Altus	Altus/Quartz Mountain Regional Airport
AXT	JP	39.6156	140.2190	Asia/Tokyo		Akita	Akita Airport
AXU	ET	14.1468	38.7728	Africa/Addis_Ababa		Axum	Axum Airport
AXV	US	40.4935	-84.2981	America/New_York		Wapakoneta	Neil Armstrong Airport
AXX	US	36.4220	-105.2899	America/Denver		Angel Fire	Angel Fire Airport
AYG	CO	1.5442	-73.9333	America/Bogota		San Vicente Del Caguan	Yaguara Airport
AYJ	IN	26.7480	82.1508	Asia/Kolkata		Ayodhya	Maharishi Valmiki International Airport
AYL	AU	-18.0181	135.5351	Australia/Darwin		Anthony Lagoon	Anthony Lagoon Airport
AYM	AE	24.4670	54.6103	Asia/Dubai		Yas Island	Yas Island Seaplane Base
AYN	CN	36.1339	114.3440	Asia/Shanghai		Anyang	Anyang Airport
AYO	PY	-27.3700	-56.8500	America/Asuncion		Ayolas	Juan De Ayolas Airport
AYP	PE	-13.1548	-74.2044	America/Lima		Ayacucho	Coronel FAP Alfredo Mendivil Duarte Airport
AYQ	AU	-25.1861	130.9760	Australia/Darwin		Uluru	Ayers Rock Connellan Airport
AYR	AU	-19.5844	147.3290	Australia/Brisbane		Ayr	Ayr Airport
AYS	US	31.2484	-82.3954	America/New_York		Waycross	Waycross-Ware County Airport
AYT	TR	36.8987	30.8005	Europe/Istanbul		Antalya	Antalya International Airport
AYU	PG	-6.3381	145.9042	Pacific/Port_Moresby		Aiyura Valley	Aiyura Airport
AYX	PE	-10.7291	-73.7665	America/Lima		Atalaya	Teniente General Gerardo Perez Pinedo Airport
AZA	US	33.3078	-111.6555	America/Phoenix		Phoenix	Mesa Gateway Airport
AZD	IR	31.9049	54.2765	Asia/Tehran		Yazd	Shahid Sadooghi Airport
AZH	IN	26.1533	83.1183	Asia/Kolkata		Azamgarh	Azamgarh Airport
AZI	AE	24.4283	54.4581	Asia/Dubai		Abu Dhabi	Al Bateen Executive Airport
AZL	BR	-13.4655	-58.8669	America/Cuiaba		Sapezal	Fazenda Tucunare Airport
AZN	UZ	40.7277	72.2940	Asia/Tashkent		Andizhan	Andizhan Airport
AZO	US	42.2344	-85.5516	America/Detroit		Kalamazoo	Kalamazoo/Battle Creek International Airport
AZP	MX	19.5748	-99.2888	America/Mexico_City		Atizapan De Zaragoza	Atizapan De Zaragoza Airport
AZR	DZ	27.8376	-0.1864	Africa/Algiers		Touat Cheikh Sidi Mohamed Belkebir	Touat Cheikh Sidi Mohamed Belkebir Airport
AZS	DO	19.2670	-69.7420	America/Santo_Domingo		Samana	Samana El Catey International Airport
AZZ	AO	-7.8622	13.1161	Africa/Luanda		Ambriz	Ambriz Airport
BAA	PG	-5.3294	151.0061	Pacific/Port_Moresby		Bialla	Bialla Airport
BAB	US	39.1361	-121.4366	America/Los_Angeles		Marysville	Beale Afb Airport
BAD	US	32.5019	-93.6626	America/Chicago		Bossier City	Barksdale Afb Airport
BAE	FR	44.3883	6.6103	Europe/Paris		Le Castellet	Barcelonnette - Saint-Pons Airport
BAF	US	42.1579	-72.7159	America/New_York		Westfield/Springfield	Westfield-Barnes Regional Airport
BAG	PH	16.3751	120.6200	Asia/Manila		Baguio City	Loakan Airport
BAH	BH	26.2708	50.6336	Asia/Bahrain		Bahrain	Bahrain International Airport
BAI	CR	9.1636	-83.3299	America/Costa_Rica		Punta Arenas	Buenos Aires Airport
BAL	TR	37.9290	41.1166	Europe/Istanbul		Batman	Batman Airport
BAM	US	40.5991	-116.8743	America/Los_Angeles		Battle Mountain	Battle Mountain Airport
BAN	CD	-4.3170	20.4330	Africa/Lubumbashi		Basongo	Basongo Airport
BAO	TH	17.3830	102.8000	Asia/Bangkok		Ban Mak Khaen	Udorn Air Base
BAQ	CO	10.8896	-74.7808	America/Bogota		Barranquilla	Ernesto Cortissoz International Airport
BAR	CN	19.1406	110.4589	Asia/Shanghai		Qionghai	Qionghai Boao Airport
BAS	SB	-6.9908	155.8867	Pacific/Guadalcanal		Ballalae	Ballalae Airport
BAT	BR	-20.5845	-48.5941	America/Sao_Paulo		Barretos	Chafei Amsei Airport
BAU	BR	-22.3450	-49.0538	America/Sao_Paulo		Bauru	Bauru Airport
BAV	CN	40.5600	109.9970	Asia/Shanghai		Baotou	Baotou Airport
BAX	RU	53.3638	83.5385	Asia/Barnaul		Barnaul	Barnaul Airport
BAY	RO	47.6584	23.4700	Europe/Bucharest		Baia Mare	Tautii Magheraus Airport
BAZ	BR	-0.9813	-62.9196	America/Boa_Vista		Barcelos	Barcelos Airport
BBA	CL	-45.9161	-71.6895	America/Santiago		Balmaceda	Balmaceda Airport
BBB	US	45.3319	-95.6506	America/Chicago		Benson	Benson Municipal Airport
BBC	US	28.9732	-95.8635	America/Chicago		Bay City	Bay City Regional Airport
BBD	US	31.1793	-99.3239	America/Chicago		Brady	Curtis Field
BBG	KI	3.0858	172.8110	Pacific/Tarawa		Butaritari Atoll	Butaritari Atoll Airport
BBH	DE	54.3375	12.6997	Europe/Berlin		Barth	Barth Airport
BBI	IN	20.2444	85.8178	Asia/Kolkata		Bhubaneswar	Biju Patnaik Airport
BBJ	DE	49.9453	6.5650	Europe/Berlin		Bitburg	Bitburg Airport
BBK	BW	-17.8329	25.1624	Africa/Gaborone		Kasane	Kasane Airport
BBL	AU	-27.4083	141.8080	Australia/Brisbane		Ballera	Ballera Airport
BBM	KH	13.0956	103.2240	Asia/Phnom_Penh		Battambang	Battambang Airport
BBN	MY	3.7339	115.4790	Asia/Kuala_Lumpur		Bario	Bario Airport
BBO	SO	10.3892	44.9411	Africa/Mogadishu		Berbera	Berbera Airport
BBP	GB	50.6781	-1.1094	Europe/London		Bembridge	Bembridge Airport
BBR	GP	16.0133	-61.7422	America/Guadeloupe		Basse Terre	Baillif Airport
BBS	GB	51.3239	-0.8475	Europe/London		Yateley	Blackbushe Airport
BBT	CF	4.2216	15.7864	Africa/Bangui		Berberati	Berberati Airport
BBU	RO	44.5032	26.1021	Europe/Bucharest	BUH	Bucharest	Baneasa International Airport
BBV	CI	4.6434	-6.9240	Africa/Abidjan		Grand-Bereby	Nero-Mer Airport
BBW	US	41.4364	-99.6422	America/Chicago		Broken Bow	Broken Bow Municipal/Keith Glaze Field
BBX	US	40.1376	-75.2651	America/New_York		Philadelphia	Wings Field
BBY	CF	5.8469	20.6475	Africa/Bangui		Bambari	Bambari Airport
BBZ	ZM	-13.5361	23.1085	Africa/Lusaka		Zambezi	Zambezi Airport
BCA	CU	20.3653	-74.5062	America/Havana		Baracoa	Gustavo Rizo Airport
BCB	US	37.2094	-80.4121	America/New_York		Blacksburg	Virginia Tech/Montgomery Executive Airport
BCC	US	63.5716	-156.1441	America/Anchorage		Bear Creek	Bear Creek 3 Airport
BCD	PH	10.7764	123.0150	Asia/Manila		Bacolod City	Bacolod-Silay City International Airport
BCE	US	37.7064	-112.1458	America/Denver		Bryce Canyon	Bryce Canyon Airport
BCF	CF	6.5170	18.2670	Africa/Bangui		Bouca	Bouca Airport
BCG	GY	7.7000	-59.1667	America/Guyana		Bemichi	Bemichi Airport
BCH	TL	-8.4890	126.4010	Asia/Dili		Baucau	Cakung Airport
BCI	AU	-23.5653	145.3070	Australia/Brisbane		Barcaldine	Barcaldine Airport
BCL	CR	10.7687	-83.5856	America/Costa_Rica		Pococi	Barra del Colorado Airport
BCM	RO	46.5219	26.9103	Europe/Bucharest		Bacau	Bacau Airport
BCN	ES	41.2971	2.0785	Europe/Madrid		Barcelona	Barcelona International Airport
BCO	ET	5.7829	36.5620	Africa/Addis_Ababa		Baco	Baco Airport
BCR	BR	-8.8346	-67.3124	America/Manaus		Boca Do Acre	Novo Campo Airport
BCS	US	29.8660	-90.0223	America/Chicago		Belle Chasse	Southern Seaplane Airport
BCT	US	26.3785	-80.1077	America/New_York		Boca Raton	Boca Raton Airport
BCX	RU	53.9381	58.3400	Asia/Yekaterinburg		Beloretsk	Beloretsk Airport
BDA	BM	32.3640	-64.6787	Atlantic/Bermuda		Hamilton	L.F. Wade International International Airport
BDB	AU	-24.9039	152.3190	Australia/Brisbane		Bundaberg	Bundaberg Airport
BDC	BR	-5.5025	-45.2158	America/Fortaleza		Barra Do Corda	Barra do Corda Airport
BDD	AU	-10.1500	142.1734	Australia/Brisbane		Badu Island	Badu Island Airport
BDE	US	48.7302	-94.6111	America/Chicago		Baudette	Baudette International Airport
BDF	US	41.2309	-89.6157	America/Chicago		Bradford	Rinkenberger Airport
BDG	US	37.5833	-109.4833	America/Denver		Blanding	Blanding Municipal Airport
BDH	IR	26.5320	54.8248	Asia/Tehran		Bandar Lengeh	Bandar Lengeh Airport
BDI	SC	-3.7247	55.2053	Indian/Mahe		Bird Island	Bird Island Airport
BDJ	ID	-3.4424	114.7630	Asia/Makassar		Banjarmasin, Borneo Island	Syamsudin Noor Airport
BDK	CI	8.0172	-2.7619	Africa/Abidjan		Bondoukou	Soko Airport
BDL	US	41.9390	-72.6843	America/New_York		Hartford	Bradley International Airport
BDM	TR	40.3180	27.9777	Europe/Istanbul		Bandirma	Bandirma Airport
BDN	PK	24.8415	68.8384	Asia/Karachi		Badin	Talhar Airport
BDO	ID	-6.9006	107.5760	Asia/Jakarta		Bandung, Java Island	Husein Sastranegara International Airport
BDP	NP	26.5708	88.0796	Asia/Kathmandu		Bhadrapur	Bhadrapur Airport
BDQ	IN	22.3362	73.2263	Asia/Kolkata		Vadodara	Vadodara Airport
BDR	US	41.1635	-73.1262	America/New_York		Bridgeport	Bridgeport/Sikorsky Airport
BDS	IT	40.6576	17.9470	Europe/Rome		Brindisi	Brindisi / Casale Airport
BDT	CD	4.2532	20.9753	Africa/Kinshasa		Gbadolite	Gbadolite Airport
BDU	NO	69.0558	18.5404	Europe/Oslo		Malselv	Bardufoss Airport
BDV	CD	-7.0670	29.7830	Africa/Lubumbashi		Moba	Moba Airport
BDW	AU	-17.2867	127.4630	Australia/Perth		Bedford Downs	Bedford Downs Airport
BDX	US	45.4705	-105.4571	America/Denver		Broadus	Broadus Airport
BDY	US	43.0865	-124.4079	America/Los_Angeles		Bandon	Bandon State Airport
BDZ	PG	-6.3472	146.9422	Pacific/Port_Moresby		Baindoung	Baindoung Airport
BEB	GB	57.4811	-7.3628	Europe/London		Balivanich	Benbecula Airport
BEC	US	37.6939	-97.2149	America/Chicago		Wichita	Beech Factory Airport
BED	US	42.4699	-71.2890	America/New_York		Bedford	Laurence G Hanscom Field
BEF	NI	11.9910	-83.7741	America/Managua		Bluefileds	Bluefields Airport
BEG	RS	44.8184	20.3091	Europe/Belgrade		Belgrade	Belgrade Nikola Tesla Airport
BEH	US	42.1284	-86.4249	America/Detroit		Benton Harbor	Southwest Michigan Regional Airport
BEI	ET	9.3864	34.5219	Africa/Addis_Ababa		Beica	Beica Airport
BEJ	ID	2.1555	117.4320	Asia/Makassar		Tanjung Redep, Borneo Island	Barau(Kalimaru) Airport
BEK	IN	28.4221	79.4508	Asia/Kolkata		Bareilly Air Force Station	Bareilly Air Force Station
BEL	BR	-1.3793	-48.4763	America/Belem		Belem	Val de Cans/Julio Cezar Ribeiro International Airport
BEM	MA	32.4000	-6.3333	Africa/Casablanca		Beni Mellal	Beni Mellal Airport
BEN	LY	32.0968	20.2695	Africa/Tripoli		Benghazi	Benina International Airport
BEO	AU	-33.0667	151.6480	Australia/Sydney		Aeropelican	Aeropelican Airport
BEP	IN	15.1628	76.8828	Asia/Kolkata		Bellary	Bellary Airport
BEQ	GB	52.3426	0.7729	Europe/London		Thetford	RAF Honington
BER	DE	52.3622	13.5007	Europe/Berlin		Berlin	Berlin Brandenburg Airport
BES	FR	48.4479	-4.4185	Europe/Paris		Brest	Brest Bretagne Airport
BET	US	60.7786	-161.8372	America/Anchorage		Bethel	Bethel Airport
BEU	AU	-24.3461	139.4600	Australia/Brisbane		Bedourie	Bedourie Airport
BEV	IL	31.2870	34.7230	Asia/Jerusalem		Beersheva	Be'er Sheva (Teyman) Airport
BEW	MZ	-19.7964	34.9076	Africa/Maputo		Beira	Beira Airport
BEX	GB	51.6164	-1.0958	Europe/London		Benson	RAF Benson
BEY	LB	33.8209	35.4884	Asia/Beirut		Beirut	Beirut Rafic Hariri International Airport
BEZ	KI	-1.3547	176.0070	Pacific/Tarawa		Beru	Beru Airport
BFA	PY	-20.2246	-58.1792	America/Asuncion		Bahia Negra	Bahia Negra Airport
BFD	US	41.8030	-78.6400	America/New_York		Bradford	Bradford Regional Airport
BFE	DE	51.9647	8.5444	Europe/Berlin		Bielefeld	Bielefeld Airport
BFF	US	41.8740	-103.5956	America/Denver		Scottsbluff	Scottsbluff/Western Nebraska Regional/Wm  B Heilig Field
BFG	US	37.5458	-110.7132	America/Denver		Glen Canyon Natl Rec Area	Bullfrog Basin Airport
BFH	BR	-25.4051	-49.2320	America/Sao_Paulo		Curitiba	Bacacheri Airport
BFI	US	47.5300	-122.3019	America/Los_Angeles		Seattle	Boeing Field/King County International Airport
BFJ	CN	27.2671	105.4716	Asia/Shanghai		Bijie	Bijie Airport
BFK	US	39.7018	-104.7520	America/Denver		Aurora	Buckley Space Force Base Airport
BFL	US	35.4339	-119.0577	America/Los_Angeles		Bakersfield	Meadows Field
BFM	US	30.6268	-88.0681	America/Chicago		Mobile	Mobile International Airport
BFN	ZA	-29.0927	26.3024	Africa/Johannesburg		Bloemfontein	J B M Hertzog International Airport
BFO	ZW	-21.0081	31.5786	Africa/Harare		Chiredzi	Buffalo Range Airport
BFP	US	40.7725	-80.3914	America/New_York		Beaver Falls	Beaver County Airport
BFR	US	38.8400	-86.4454	America/Indiana/Indianapolis		Bedford	Virgil I Grissom Municipal Airport
BFS	GB	54.6575	-6.2158	Europe/London	BFS	Belfast	Belfast International Airport
BFT	US	32.4122	-80.6344	America/New_York		Beaufort	Beaufort Executive Airport
BFU	CN	32.8477	117.3202	Asia/Shanghai		Bengbu	Bengbu Airport
BFV	TH	15.2295	103.2530	Asia/Bangkok		Buri Ram	Buri Ram Airport
BFW	DZ	35.1718	-0.5933	Africa/Algiers		Sidi Bel Abbes	Sidi Bel Abbes Airport
BFX	CM	5.5369	10.3546	Africa/Douala		Bafoussam	Bafoussam Airport
BFY	CN	33.1660	117.0570	Asia/Shanghai		Bengbu	Bengbu Tenghu Airport
BGA	CO	7.1265	-73.1848	America/Bogota		Bucaramanga	Palonegro Airport
BGB	GA	-0.1000	11.9500	Africa/Libreville		Booue	Booue Airport
BGC	PT	41.8578	-6.7071	Europe/Lisbon		Bragança	Braganca Airport
BGD	US	35.7009	-101.3937	America/Chicago		Borger	Hutchinson County Airport
BGE	US	30.9716	-84.6369	America/New_York		Bainbridge	Decatur County Industrial Air Park
BGF	CF	4.3985	18.5188	Africa/Bangui		Bangui	Bangui M'Poko International Airport
BGG	TR	38.8611	40.5925	Europe/Istanbul		Bingöl	Bingöl Airport
BGH	MR	16.6333	-14.2000	Africa/Nouakchott		Boghe	Abbaye Airport
BGI	BB	13.0746	-59.4925	America/Barbados		Bridgetown	Sir Grantley Adams International Airport
BGJ	IS	65.5164	-13.8050	Atlantic/Reykjavik		Borgarfjordur eystri	Borgarfjordur eystri Airport
BGK	BZ	16.5200	-88.4092	America/Belize		Big Creek	Big Creek Airport
BGM	US	42.2084	-75.9796	America/New_York		Binghamton	Greater Binghamton/Edwin A Link Field
BGN	RU	68.5570	146.2312	Asia/Magadan		Belaya Gora	Belaya Gora Airport
BGO	NO	60.2934	5.2181	Europe/Oslo		Bergen	Bergen Airport Flesland
BGQ	US	61.5347	-149.8125	America/Anchorage		Big Lake	Big Lake Airport
BGR	US	44.8074	-68.8281	America/New_York		Bangor	Bangor International Airport
BGT	US	34.5929	-113.1719	America/Phoenix		Bagdad	Bagdad Airport
BGU	CF	4.7850	22.7810	Africa/Bangui		Bangassou	Bangassou Airport
BGV	BR	-29.1483	-51.5364	America/Sao_Paulo		Bento Goncalves	Aeroclube de Bento Goncalves Airport
BGW	IQ	33.2625	44.2346	Asia/Baghdad		Baghdad	Baghdad International Airport
BGX	BR	-31.3905	-54.1122	America/Sao_Paulo		Bage	Comandante Gustavo Kraemer Airport
BGY	IT	45.6739	9.7042	Europe/Rome	MIL	Bergamo	Bergamo / Orio Al Serio Airport
BHA	EC	-0.6081	-80.4027	America/Guayaquil		Bahia de Caraquez	Los Perales Airport
BHB	US	44.4497	-68.3615	America/New_York		Bar Harbor	Hancock County/Bar Harbor Airport
BHD	GB	54.6181	-5.8725	Europe/London	BFS	Belfast	George Best Belfast City Airport
BHE	NZ	-41.5183	173.8700	Pacific/Auckland		Blenheim	Woodbourne Airport
BHF	CO	6.6919	-77.4772	America/Bogota		Bahia Solano	Cupica Airport
BHH	SA	19.9844	42.6209	Asia/Riyadh		Bisha	Bisha Airport
BHI	AR	-38.7250	-62.1693	America/Argentina/Buenos_Aires		Bahia Blanca	Comandante Espora Airport
BHJ	IN	23.2878	69.6702	Asia/Kolkata		Bhuj	Bhuj Airport
BHK	UZ	39.7750	64.4833	Asia/Samarkand		Bukhara	Bukhara Airport
BHM	US	33.5639	-86.7523	America/Chicago		Birmingham	Birmingham-Shuttlesworth International Airport
BHO	IN	23.2875	77.3374	Asia/Kolkata		Bhopal	Bhopal Airport
BHP	NP	27.1474	87.0508	Asia/Kathmandu		Bhojpur	Bhojpur Airport
BHQ	AU	-32.0014	141.4720	Australia/Adelaide		Broken Hill	Broken Hill Airport
BHR	NP	27.6781	84.4294	Asia/Kathmandu		Bharatpur	Bharatpur Airport
BHS	AU	-33.4094	149.6520	Australia/Sydney		Bathurst	Bathurst Airport
BHU	IN	21.7522	72.1852	Asia/Kolkata		Bhavnagar	Bhavnagar Airport
BHV	PK	29.3481	71.7180	Asia/Karachi		Bahawalpur	Bahawalpur Airport
BHW	PK	32.0561	72.9484	Asia/Karachi		Bhagatanwala	Bhagatanwala Airport
BHX	GB	52.4539	-1.7480	Europe/London		Birmingham	Birmingham International Airport
BHY	CN	21.5394	109.2940	Asia/Shanghai		Beihai	Beihai Airport
BIA	FR	42.5527	9.4837	Europe/Paris		Bastia	Bastia-Poretta Airport
BIB	SO	3.1022	43.6286	Africa/Mogadishu		Baidoa	Baidoa Airport
BID	US	41.1681	-71.5778	America/New_York		Block Island	Block Island State Airport
BIE	US	40.3013	-96.7541	America/Chicago		Beatrice	Beatrice Municipal Airport
BIF	US	31.8495	-106.3801	America/Denver		Fort Bliss/El Paso/	Biggs Army Air Field (Fort Bliss) Airport
BIG	US	63.9952	-145.7200	America/Anchorage		Delta Junction Ft Greely	Allen Army Air Field
BIH	US	37.3731	-118.3636	America/Los_Angeles		Bishop	Bishop Airport
BIK	ID	-1.1900	136.1080	Asia/Jayapura		Biak-Supiori Island	Frans Kaisiepo Airport
BIL	US	45.8078	-108.5435	America/Denver		Billings	Billings Logan International Airport
BIM	BS	25.6999	-79.2647	America/Nassau		South Bimini	South Bimini Airport
BIN	AF	34.8170	67.8170	Asia/Kabul		Bamiyan	Bamiyan Airport
BIO	ES	43.3011	-2.9106	Europe/Madrid		Bilbao	Bilbao Airport
BIP	AU	-16.8808	143.4790	Australia/Brisbane		Bulimba	Bulimba Airport
BIQ	FR	43.4684	-1.5233	Europe/Paris		Biarritz	Biarritz-Anglet-Bayonne Airport
BIR	NP	26.4815	87.2640	Asia/Kathmandu		Biratnagar	Biratnagar Airport
BIS	US	46.7727	-100.7457	America/Chicago		Bismarck	Bismarck Municipal Airport
BIT	NP	29.4653	80.5492	Asia/Kathmandu		Baitadi	Baitadi Airport
BIU	IS	65.6413	-23.5462	Atlantic/Reykjavik		Bíldudalur	Bíldudalur Airport
BIV	CF	6.5278	21.9894	Africa/Bangui		Bria	Bria Airport
BIW	AU	-19.5667	127.6670	Australia/Perth		Billiluna	Billiluna Airport
BIX	US	30.4104	-88.9244	America/Chicago		Biloxi	Keesler Afb Airport
BIY	ZA	-32.8971	27.2791	Africa/Johannesburg		Bisho	Bisho Airport
BJA	DZ	36.7120	5.0699	Africa/Algiers		Bejaia	Soummam Airport
BJB	IR	37.4930	57.3082	Asia/Tehran		Bojnord	Bojnord Airport
BJC	US	39.9088	-105.1172	America/Denver		Denver	Rocky Mountain Metro Airport
BJD	IS	66.0219	-14.8244	Atlantic/Reykjavik		Bakkafjordur	Bakkafjordur Airport
BJF	NO	70.6005	29.6914	Europe/Oslo		Båtsfjord	Båtsfjord Airport
BJI	US	47.5107	-94.9347	America/Chicago		Bemidji	Bemidji Regional Airport
BJJ	US	40.8748	-81.8883	America/New_York		Wooster	Wayne County Airport
BJK	ID	-6.0662	134.2740	Asia/Jayapura		Maikoor Island	Nangasuri Airport
BJL	GM	13.3380	-16.6522	Africa/Banjul		Banjul	Banjul International Airport
BJM	BI	-3.3240	29.3185	Africa/Bujumbura		Bujumbura	Bujumbura International Airport
BJO	BO	-22.7733	-64.3129	America/La_Paz		Bermejo	Bermejo Airport
BJP	BR	-22.9792	-46.5375	America/Sao_Paulo		Braganca Paulista	Aeroporto Estadual Arthur Siqueira Airport
BJR	ET	11.6081	37.3216	Africa/Addis_Ababa		Bahir Dar	Bahir Dar Airport
BJU	NP	29.5020	81.6690	Asia/Kathmandu		Bajura	Bajura Airport
BJV	TR	37.2506	27.6643	Europe/Istanbul		Bodrum	Milas Bodrum International Airport
BJW	ID	-8.7087	121.0572	Asia/Makassar		Bajawa	Soa Airport
BJX	MX	20.9935	-101.4810	America/Mexico_City		Leon	Del Bajio International Airport
BJY	RS	44.9353	20.2575	Europe/Belgrade		Batajnica	Batajnica Air Base
BJZ	ES	38.8913	-6.8213	Europe/Madrid		Badajoz	Badajoz Airport
BKA	RU	55.6172	38.0600	Europe/Moscow		Moscow	Bykovo Airport
BKB	IN	28.0706	73.2072	Asia/Kolkata		Bikaner	Nal Airport
BKC	US	65.9816	-161.1491	America/Anchorage		Buckland	Buckland Airport
BKD	US	32.7188	-98.8916	America/Chicago		Breckenridge	Stephens County Airport
BKE	US	44.8373	-117.8091	America/Los_Angeles		Baker City	Baker City Municipal Airport
BKG	US	36.5321	-93.2005	America/Chicago		Branson	Branson Airport
BKH	US	22.0228	-159.7851	Pacific/Honolulu		Kekaha,Kauai	Barking Sands Pmrf Airport
BKI	MY	5.9372	116.0510	Asia/Kuching		Kota Kinabalu	Kota Kinabalu International Airport
BKJ	GN	10.9658	-14.2811	Africa/Conakry		Boke	Boke Airport
BKK	TH	13.6811	100.7470	Asia/Bangkok	BKK	Bangkok	Suvarnabhumi Airport
BKL	US	41.5179	-81.6826	America/New_York		Cleveland	Burke Lakefront Airport
BKM	MY	3.9740	115.6180	Asia/Kuala_Lumpur		Bakalalan	Bakalalan Airport
BKN	TM	39.6805	54.2047	Asia/Ashgabat		Jebel	Balkanabat International Airport
BKO	ML	12.5335	-7.9499	Africa/Bamako		Bamako	Senou Airport
BKP	AU	-20.4958	138.4747	Australia/Brisbane		Barkly Downs	Barkly Downs Airport
BKQ	AU	-24.4278	145.4290	Australia/Brisbane		Blackall	Blackall Airport
BKR	TD	12.3830	17.0670	Africa/Ndjamena		Bokoro	Bokoro Airport
BKS	ID	-3.8637	102.3390	Asia/Jakarta		Bengkulu, Sumatra Island	Padang Kemiling (Fatmawati Soekarno) Airport
BKT	US	37.0747	-77.9518	America/New_York		Blackstone	Allan C Perkinson/Blackstone Army Air Field
BKU	MG	-23.7330	44.3890	Indian/Antananarivo		Betioky	Betioky Airport
BKW	US	37.7873	-81.1242	America/New_York		Beckley	Raleigh County Memorial Airport
BKX	US	44.3045	-96.8189	America/Chicago		Brookings	Brookings Regional Airport
BKY	CD	-2.3090	28.8088	Africa/Lubumbashi		Bukavu Kavumu	Bukavu Kavumu Airport
BKZ	TZ	-1.3320	31.8212	Africa/Dar_es_Salaam		Bukoba	Bukoba Airport
BLA	VE	10.1071	-64.6892	America/Caracas		Barcelona	General Jose Antonio Anzoategui International Airport
BLB	PA	8.9148	-79.5996	America/Panama		Panama City	Howard/Panama Pacifico International Airport
BLC	CM	5.8953	10.0339	Africa/Douala		Bali	Bali Airport
BLD	US	35.9473	-114.8611	America/Los_Angeles		Boulder City	Boulder City Municipal Airport
BLE	SE	60.4220	15.5152	Europe/Stockholm		Borlange	Borlange Airport
BLF	US	37.2959	-81.2075	America/New_York		Bluefield	Mercer County Airport
BLG	MY	2.6500	113.7670	Asia/Kuala_Lumpur		Belaga	Belaga Airport
BLH	US	33.6192	-114.7169	America/Los_Angeles		Blythe	Blythe Airport
BLI	US	48.7927	-122.5375	America/Los_Angeles		Bellingham	Bellingham International Airport
BLJ	DZ	35.7521	6.3086	Africa/Algiers		Batna	Batna Airport
BLK	GB	53.7717	-3.0286	Europe/London		Blackpool	Blackpool International Airport
BLL	DK	55.7403	9.1518	Europe/Copenhagen		Billund	Billund Airport
BLM	US	40.1868	-74.1246	America/New_York		Belmar/Farmingdale	Monmouth Executive Airport
BLN	AU	-36.5519	146.0070	Australia/Melbourne		Benalla	Benalla Airport
BLO	IS	65.6450	-20.2875	Atlantic/Reykjavik		Blönduós	Hjaltabakki Airport
BLP	PE	-7.0606	-76.5822	America/Lima		Bellavista	Huallaga Airport
BLQ	IT	44.5354	11.2887	Europe/Rome		Bologna	Bologna / Borgo Panigale Airport
BLR	IN	13.1979	77.7063	Asia/Kolkata		Bangalore	Bengaluru International Airport
BLS	AU	-28.0583	147.4830	Australia/Brisbane		Bollon	Bollon Airport
BLT	AU	-23.6031	148.8070	Australia/Brisbane		Blackwater	Blackwater Airport
BLU	US	39.2750	-120.7097	America/Los_Angeles		Emigrant Gap	Blue Canyon - Nyack Airport
BLV	US	38.5452	-89.8352	America/Chicago		Belleville	Scott Afb/Midamerica St Louis Airport
BLX	IT	46.1675	12.2479	Europe/Rome		Belluno	Belluno Airport
BLY	IE	54.2228	-10.0308	Europe/Dublin		Belmullet	Belmullet Aerodrome
BLZ	MW	-15.6791	34.9740	Africa/Blantyre		Blantyre	Chileka International Airport
BMA	SE	59.3544	17.9417	Europe/Stockholm	STO	Stockholm	Stockholm-Bromma Airport
BMB	CD	2.1828	22.4817	Africa/Kinshasa		Bumbar	Bumbar Airport
BMC	US	41.5543	-112.0623	America/Denver		Brigham City	Brigham City Regional Airport
BMD	MG	-19.6867	44.5419	Indian/Antananarivo		Belo sur Tsiribihina	Belo sur Tsiribihina Airport
BME	AU	-17.9447	122.2320	Australia/Perth		Broome	Broome International Airport
BMF	CF	5.6940	22.8010	Africa/Bangui		Bakouma	Bakouma Airport
BMG	US	39.1460	-86.6167	America/New_York		Bloomington	Monroe County Airport
BMI	US	40.4771	-88.9159	America/Chicago		Bloomington	Central Il Regional/Bloomington-Normal Airport
BMJ	GY	7.3701	-60.4880	America/Guyana		Baramita	Baramita Airport
BMK	DE	53.5964	6.7092	Europe/Berlin		Borkum	Borkum Airport
BML	US	44.5754	-71.1759	America/New_York		Berlin	Berlin Regional Airport
BMM	GA	2.0756	11.4932	Africa/Libreville		Bitam	Bitam Airport
BMN	IQ	37.0988	43.2666	Asia/Baghdad		Bamarni	Bamarni Airport
BMO	MM	24.2690	97.2462	Asia/Yangon		Banmaw	Banmaw Airport
BMP	AU	-20.8033	149.2700	Australia/Brisbane		Brampton Island	Brampton Island Airport
BMR	DE	53.7247	7.3733	Europe/Berlin		Baltrum	Baltrum Airport
BMS	BR	-14.2554	-41.8175	America/Bahia		Brumado	Socrates Mariani Bittencourt Airport
BMT	US	30.0702	-94.2151	America/Chicago		Beaumont	Beaumont Municipal Airport
BMU	ID	-8.5396	118.6870	Asia/Makassar		Bima-Sumbawa Island	Muhammad Salahuddin Airport
BMV	VN	12.6683	108.1200	Asia/Ho_Chi_Minh		Buon Ma Thuot	Buon Ma Thuot Airport
BMW	DZ	21.3750	0.9239	Africa/Algiers		Bordj Badji Mokhtar	Bordj Badji Mokhtar Airport
BMX	US	59.3612	-155.2588	America/Anchorage		Big Mountain	Big Mountain Airport
BMY	NC	-19.7206	163.6610	Pacific/Noumea		Waala	Ile Art - Waala Airport
BNA	US	36.1245	-86.6782	America/Chicago		Nashville	Nashville International Airport
BNB	CD	-0.2170	20.8500	Africa/Kinshasa		Boende	Boende Airport
BNC	CD	0.5750	29.4739	Africa/Lubumbashi		Beni	Beni Airport
BND	IR	27.2183	56.3778	Asia/Tehran		Bandar Abbas	Bandar Abbas International Airport
BNE	AU	-27.3842	153.1170	Australia/Brisbane		Brisbane	Brisbane International Airport
BNG	US	33.9226	-116.8510	America/Los_Angeles		Banning	Banning Municipal Airport
BNI	NG	6.3170	5.5995	Africa/Lagos		Benin	Benin Airport
BNJ	DE	50.7689	7.1633	Europe/Berlin		Bonn	Bonn-Hangelar Airport
BNK	AU	-28.8339	153.5620	Australia/Sydney		Ballina	Ballina Byron Gateway Airport
BNL	US	33.2577	-81.3882	America/New_York		Barnwell	Barnwell Regional Airport
BNN	NO	65.4611	12.2175	Europe/Oslo		Brønnøy	Brønnøysund Airport
BNO	US	43.5919	-118.9554	America/Los_Angeles		Burns	Burns Municipal Airport
BNP	PK	32.9729	70.5279	Asia/Karachi		Bannu	Bannu Airport
BNR	BF	10.6830	-4.7170	Africa/Ouagadougou		Banfora	Banfora Airport
BNS	VE	8.6196	-70.2208	America/Caracas		Barinas	Barinas Airport
BNU	BR	-26.8306	-49.0903	America/Sao_Paulo		Blumenau	Blumenau Airport
BNW	US	42.0496	-93.8476	America/Chicago		Boone	Boone Municipal Airport
BNX	BA	44.9414	17.2975	Europe/Sarajevo		Banja Luka	Banja Luka International Airport
BNY	SB	-11.3022	159.7983	Pacific/Guadalcanal		Anua	Bellona/Anua Airport
BOA	CD	-5.8540	13.0640	Africa/Kinshasa		Boma	Boma Airport
BOB	PF	-16.4444	-151.7510	Pacific/Tahiti		Motu Mute	Bora Bora Airport
BOC	PA	9.3408	-82.2508	America/Panama		Isla Colon	Bocas Del Toro International Airport
BOD	FR	44.8283	-0.7156	Europe/Paris		Bordeaux	Bordeaux-Merignac (BA 106) Airport
BOE	CG	-1.0330	15.3830	Africa/Brazzaville		Boundji	Boundji Airport
BOG	CO	4.7016	-74.1469	America/Bogota		Bogota	El Dorado International Airport
BOH	GB	50.7800	-1.8425	Europe/London		Bournemouth	Bournemouth Airport
BOI	US	43.5644	-116.2229	America/Boise		Boise	Boise Air Trml/Gowen Field
BOJ	BG	42.5696	27.5152	Europe/Sofia		Burgas	Burgas Airport
BOK	US	42.0739	-124.2898	America/Los_Angeles		Brookings	Brookings Airport
BOL	GB	55.0603	-7.0203	Europe/London		Ballykelly	Ballykelly Airport
BOM	IN	19.0887	72.8679	Asia/Kolkata		Mumbai	Chhatrapati Shivaji International Airport
BON	BQ	12.1310	-68.2685	America/Kralendijk		Bonaire	Flamingo International Airport
BOO	NO	67.2692	14.3653	Europe/Oslo		Bodø	Bodø Airport
BOP	CF	5.9580	15.6370	Africa/Bangui		Bouar	Bouar Airport
BOS	US	42.3629	-71.0064	America/New_York		Boston	General Edward Lawrence Logan International Airport
BOU	FR	47.0581	2.3703	Europe/Paris		Bourges	Bourges Airport
BOW	US	27.9434	-81.7834	America/New_York		Bartow	Bartow Executive Airport
BOX	AU	-16.0753	136.3020	Australia/Darwin		Borroloola	Borroloola Airport
BOY	BF	11.1601	-4.3310	Africa/Ouagadougou		Bobo Dioulasso	Bobo Dioulasso Airport
BOZ	CF	6.3442	16.3219	Africa/Bangui		Bozoum	Bozoum Airport
BPC	CM	6.0392	10.1226	Africa/Douala		Bamenda	Bamenda Airport
BPE	CN	39.6664	119.0589	Asia/Shanghai		Qinhuangdao	Qinhuangdao Beidaihe Airport
BPF	SB	-8.5620	158.1193	Pacific/Guadalcanal		Batuna Mission Station	Batuna Aerodrome
BPG	BR	-15.8613	-52.3889	America/Campo_Grande		Barra Do Garcas	Barra do Garcas Airport
BPH	PH	8.1959	126.3220	Asia/Manila		Bislig	Bislig Airport
BPI	US	42.5822	-110.1089	America/Denver		Big Piney	Miley Memorial Field
BPL	CN	44.8950	82.3000	Asia/Shanghai		Bole	Alashankou Bole (Bortala) airport
BPM	IN	17.4531	78.4676	Asia/Kolkata		Hyderabad	Begumpet Airport
BPN	ID	-1.2683	116.8940	Asia/Makassar		Balikpapan	Sepinggan International Airport
BPR	PH	11.6743	125.4790	Asia/Manila		Borongan City	Borongan Airport
BPS	BR	-16.4386	-39.0809	America/Bahia		Porto Seguro	Porto Seguro Airport
BPT	US	29.9508	-94.0207	America/Chicago		Beaumont/Port Arthur	Jack Brooks Regional Airport
BPX	CN	30.5536	97.1083	Asia/Shanghai		Bangda	Qamdo Bangda Airport
BPY	MG	-16.7445	44.4825	Indian/Antananarivo		Besalampy	Besalampy Airport
BQA	PH	15.7298	121.5000	Asia/Manila		Baler	Dr.Juan C. Angara Airport
BQB	AU	-33.6884	115.4016	Australia/Perth		Busselton	Busselton Regional Airport
BQE	GW	11.2974	-15.8381	Africa/Bissau		Bubaque	Bubaque Airport
BQG	RU	52.3800	140.4480	Asia/Vladivostok		Bogorodskoye	Bogorodskoye Airport
BQH	GB	51.3308	0.0325	Europe/London		London	London Biggin Hill Airport
BQK	US	31.2590	-81.4663	America/New_York		Brunswick	Brunswick Golden Isles Airport
BQL	AU	-22.9133	139.9000	Australia/Brisbane		Boulia	Boulia Airport
BQN	US	18.4949	-67.1294	America/Puerto_Rico		Aguadilla	Rafael Hernandez Airport
BQO	CI	9.2775	-3.0253	Africa/Abidjan		Bouna	Bouna Airport
BQQ	BR	-11.0808	-43.1475	America/Bahia		Barra	Barra Airport
BQS	RU	50.4254	127.4120	Asia/Yakutsk		Blagoveschensk	Ignatyevo Airport
BQT	BY	52.1083	23.8981	Europe/Minsk		Brest	Brest Airport
BQU	VC	12.9884	-61.2620	America/St_Vincent		Bequia	J F Mitchell Airport
BQW	AU	-20.1483	127.9730	Australia/Perth		Balgo Hill	Balgo Hill Airport
BRA	BR	-12.0789	-45.0090	America/Fortaleza		Barreiras	Barreiras Airport
BRB	BR	-2.7556	-42.8100	America/Fortaleza		Barreirinhas	Barreirinhas Airport
BRC	AR	-41.1512	-71.1575	America/Argentina/Salta		Bariloche	San Carlos De Bariloche Airport
BRD	US	46.4042	-94.1338	America/Chicago		Brainerd	Brainerd Lakes Regional Airport
BRE	DE	53.0475	8.7867	Europe/Berlin		Bremen	Bremen Airport
BRI	IT	41.1389	16.7606	Europe/Rome		Bari	Bari / Palese International Airport
BRK	AU	-30.0392	145.9520	Australia/Sydney		Bourke	Bourke Airport
BRL	US	40.7830	-91.1256	America/Chicago		Burlington	Southeast Iowa Regional Airport
BRM	VE	10.0427	-69.3586	America/Caracas		Barquisimeto	Barquisimeto International Airport
BRN	CH	46.9141	7.4972	Europe/Zurich		Bern	Bern Belp Airport
BRO	US	25.9061	-97.4260	America/Chicago		Brownsville	Brownsville/South Padre Island International Airport
BRQ	CZ	49.1513	16.6944	Europe/Prague		Brno	Brno-Turany Airport
BRR	GB	57.0228	-7.4431	Europe/London		Eoligarry	Barra Airport
BRS	GB	51.3827	-2.7191	Europe/London		Bristol	Bristol International Airport
BRT	AU	-11.7692	130.6200	Australia/Darwin		Bathurst Island	Bathurst Island Airport
BRU	BE	50.5405	4.2904	Europe/Brussels	BRU	Brussels	Brussels Airport
BRW	US	71.2849	-156.7686	America/Anchorage		Utqiagvik	Wiley Post-Will Rogers Memorial Airport
BRX	DO	18.2515	-71.1204	America/Santo_Domingo		Barahona	Maria Montez International Airport
BRY	US	37.8143	-85.4996	America/New_York		Bardstown	Samuels Field
BSA	SO	11.2753	49.1494	Africa/Mogadishu		Bosaso	Bosaso Airport
BSB	BR	-15.8692	-47.9208	America/Sao_Paulo		Brasilia	Presidente Juscelino Kubistschek International Airport
BSC	CO	6.2029	-77.3947	America/Bogota		Bahia Solano	Jose Celestino Mutis Airport
BSD	CN	25.0533	99.1683	Asia/Shanghai		Baoshan Yunduan	Baoshan Yunduan Airport
BSE	MY	1.8136	109.7630	Asia/Kuching		Sematan	Sematan Airport
BSF	US	19.7600	-155.5538	Pacific/Honolulu		Camp Pohakuloa	Bradshaw Army Airfield
BSG	GQ	1.9055	9.8057	Africa/Malabo		Bata	Bata Airport
BSJ	AU	-37.8875	147.5680	Australia/Hobart		Bairnsdale	Bairnsdale Airport
BSK	DZ	34.7933	5.7382	Africa/Algiers		Biskra	Biskra Airport
BSL	FR	47.5896	7.5299	Europe/Paris		Basel	EuroAirport Basel-Mulhouse-Freiburg Airport
BSM	IR	36.6551	52.3496	Asia/Tehran		Amol	Bishe Kola Air Base
BSN	CF	6.4920	17.4290	Africa/Bangui		Bossangoa	Bossangoa Airport
BSO	PH	20.4513	121.9800	Asia/Manila		Basco	Basco Airport
BSQ	US	31.3689	-109.8836	America/Phoenix		Bisbee	Bisbee Municipal Airport
BSR	IQ	30.5491	47.6621	Asia/Baghdad		Basra	Basrah International Airport
BSS	BR	-7.5260	-46.0533	America/Fortaleza		Balsas	Balsas Airport
BST	AF	31.5597	64.3650	Asia/Kabul		Bost	Bost Airport
BSU	CD	1.2247	19.7889	Africa/Kinshasa		Basankusu	Basankusu Airport
BSW	US	60.4231	-146.1459	America/Anchorage		Boswell Bay	Boswell Bay Airport
BSX	MM	16.8152	94.7799	Asia/Yangon		Pathein	Pathein Airport
BSY	SO	2.3361	42.3078	Africa/Mogadishu		Bardera	Bardera Airport
BSZ	KG	43.0613	74.4776	Asia/Bishkek		Bishkek	Manas International Airport
BTA	CM	4.5486	13.7261	Africa/Douala		Bertoua	Bertoua Airport
BTB	CG	3.0500	18.5000	Africa/Brazzaville		Betou	Betou Airport
BTC	LK	7.7058	81.6788	Asia/Colombo		Batticaloa	Batticaloa Airport
BTD	AU	-18.6400	135.9380	Australia/Darwin		Brunette Downs	Brunette Downs Airport
BTE	SL	7.5324	-12.5189	Africa/Freetown		Bonthe	Sherbro International Airport
BTF	US	40.8681	-111.9275	America/Denver		Bountiful	Skypark Airport
BTG	CF	7.3141	18.3088	Africa/Bangui		Batangafo	Batangafo Airport
BTH	ID	1.1210	104.1190	Asia/Jakarta		Batam	Hang Nadim Airport
BTI	US	70.1131	-143.6536	America/Anchorage		Barter Island	Barter Island Airport
BTJ	ID	5.5235	95.4204	Asia/Jakarta		Banda Aceh, Sumatra Island	Sultan Iskandarmuda Airport
BTK	RU	56.3706	101.6980	Asia/Irkutsk		Bratsk	Bratsk Airport
BTL	US	42.3065	-85.2501	America/Detroit		Battle Creek	Battle Creek Executive At Kellogg Field
BTM	US	45.9548	-112.4975	America/Denver		Butte	Bert Mooney Airport
BTN	US	34.6217	-79.7344	America/New_York		Bennettsville	Marlboro County Jetport/H E Avent Field
BTO	SR	4.2175	-55.4470	America/Paramaribo		Botopasi	Botopasi Airport
BTP	US	40.7766	-79.9511	America/New_York		Butler	Pittsburgh/Butler Regional Airport
BTQ	RW	-2.5958	29.7367	Africa/Kigali		Butare	Butare Airport
BTR	US	30.5329	-91.1499	America/Chicago		Baton Rouge	Baton Rouge Metro, Ryan Field
BTS	SK	48.1702	17.2127	Europe/Bratislava		Bratislava	M. R. Stefanik Airport
BTT	US	66.9139	-151.5291	America/Anchorage		Bettles	Bettles Airport
BTU	MY	3.1239	113.0200	Asia/Kuching		Bintulu	Bintulu Airport
BTV	US	44.4720	-73.1533	America/New_York		Burlington	Patrick Leahy Burlington International Airport
BTW	ID	-3.4124	115.9950	Asia/Makassar		Batu Licin, Borneo Island	Batu Licin Airport
BTX	AU	-25.6417	140.7830	Australia/Brisbane		Betoota	Betoota Airport
BTY	US	36.8611	-116.7864	America/Los_Angeles		Beatty	Beatty Airport
BTZ	TR	40.2333	29.0092	Europe/Istanbul		Bursa	Bursa Airport
BUA	PG	-5.4223	154.6730	Pacific/Port_Moresby		Buka Island	Buka Airport
BUB	US	41.7776	-99.1502	America/Chicago		Burwell	Cram Field
BUC	AU	-17.7486	139.5340	Australia/Brisbane		Burketown	Burketown Airport
BUD	HU	47.4369	19.2556	Europe/Budapest		Budapest	Budapest Ferenc Liszt International Airport
BUF	US	42.9404	-78.7306	America/New_York		Buffalo	Buffalo Niagara International Airport
BUG	AO	-12.6090	13.4037	Africa/Luanda		Benguela	Benguela Airport
BUI	ID	-3.5837	138.5334	Asia/Jayapura		Bokondini-Papua Island	Bokondini Airport
BUJ	DZ	35.3325	4.2064	Africa/Algiers		Bou Saada	Bou Saada Airport
BUL	PG	-7.2163	146.6495	Pacific/Port_Moresby		Bulolo	Bulolo Airport
BUM	US	38.2898	-94.3401	America/Chicago		Butler	Butler Memorial Airport
BUN	CO	3.8196	-76.9898	America/Bogota		Buenaventura	Gerardo Tobar Lopez Airport
BUO	SO	9.5275	45.5549	Africa/Mogadishu		Burao	Burao Airport
BUP	IN	30.2701	74.7558	Asia/Kolkata		Bhatinda Air Force Station	Bhatinda Air Force Station
BUQ	ZW	-20.0174	28.6179	Africa/Harare		Bulawayo	Joshua Mqabuko Nkomo International Airport
BUR	US	34.2007	-118.3587	America/Los_Angeles		Burbank	Hollywood Burbank Airport
BUS	GE	41.6103	41.5997	Asia/Tbilisi		Batumi	Batumi International Airport
BUT	BT	27.5622	90.7472	Asia/Thimphu		Jakar	Bathbalathang Domestic Airport
BUW	ID	-5.4869	122.5690	Asia/Makassar		Bau Bau-Butung Island	Betoambari Airport
BUX	CD	1.5657	30.2208	Africa/Lubumbashi		Bunia	Bunia Airport
BUY	AU	-33.3783	115.6770	Australia/Perth		Bunbury	Bunbury Airport
BUZ	IR	28.9448	50.8346	Asia/Tehran		Bushehr	Bushehr Airport
BVA	FR	49.4544	2.1128	Europe/Paris		Beauvais/Tille	Paris Beauvais Tille Airport
BVB	BR	2.8414	-60.6922	America/Boa_Vista		Boa Vista	Atlas Brasil Cantanhede Airport
BVC	CV	16.1365	-22.8889	Atlantic/Cape_Verde		Boa Vista	Rabil Airport
BVE	FR	45.0397	1.4855	Europe/Paris		Nespouls	Brive Souillac Airport
BVG	NO	70.8714	29.0342	Europe/Oslo		Berlevåg	Berlevåg Airport
BVH	BR	-12.6944	-60.0983	America/Boa_Vista		Vilhena	Vilhena Airport
BVI	AU	-25.8975	139.3480	Australia/Brisbane		Birdsville	Birdsville Airport
BVJ	RU	70.3153	68.3336	Asia/Yekaterinburg		Bovanenkovo	Bovanenkovo
BVK	BO	-13.5500	-63.7479	America/La_Paz		Itenes	Huacaraje Airport
BVL	BO	-13.5833	-63.5833	America/La_Paz		Baures	Baures Airport
BVM	BR	-15.8717	-38.8719	America/Bahia		Belmonte	Belmonte Airport
BVO	US	36.7634	-96.0112	America/Chicago		Bartlesville	Bartlesville Municipal Airport
BVR	CV	14.8643	-24.7460	Atlantic/Cape_Verde		Brava Island	Esperadinha Airport
BVS	BR	-1.6365	-50.4436	America/Belem		Breves	Breves Airport
BVU	US	61.1730	-151.0454	America/Anchorage		Beluga	Beluga Airport
BVV	RU	44.9200	147.6220	Asia/Vladivostok		Iturup Island	Burevestnik Airport
BVX	US	35.7262	-91.6474	America/Chicago		Batesville	Batesville Regional Airport
BVY	US	42.5841	-70.9161	America/New_York		Beverly	Beverly Regional Airport
BVZ	AU	-16.7333	125.4330	Australia/Perth		Beverley Springs	Beverley Springs Airport
BWA	NP	27.5057	83.4163	Asia/Kathmandu		Bhairawa	Bhairahawa Airport
BWB	AU	-20.8644	115.4060	Australia/Perth		Barrow Island	Barrow Island Airport
BWC	US	32.9929	-115.5173	America/Los_Angeles		Brawley	Brawley Municipal Airport
BWD	US	31.7936	-98.9565	America/Chicago		Brownwood	Brownwood Regional Airport
BWE	DE	52.3192	10.5561	Europe/Berlin		Braunschweig Wolfsburg	Braunschweig Wolfsburg Airport
BWF	GB	54.1312	-3.2637	Europe/London		Barrow-in-Furness	Barrow Walney Island Airport
BWG	US	36.9645	-86.4197	America/Chicago		Bowling Green	Bowling Green-Warren County Regional Airport
BWH	MY	5.4659	100.3910	Asia/Kuala_Lumpur		Butterworth	Butterworth Airport
BWI	US	39.1757	-76.6690	America/New_York		Baltimore	Baltimore/Washington International Thurgood Marshall Airport
BWK	HR	43.2857	16.6797	Europe/Zagreb		Brac Island	Brac Airport
BWL	US	36.7451	-97.3496	America/Chicago		Blackwell	Blackwell-Tonkawa Municipal Airport
BWN	BN	4.9442	114.9280	Asia/Brunei		Bandar Seri Begawan	Brunei International Airport
BWO	RU	51.8583	47.7456	Europe/Saratov		Balakovo	Balakovo Airport
BWQ	AU	-29.9739	146.8170	Australia/Sydney		Brewarrina	Brewarrina Airport
BWT	AU	-40.9989	145.7310	Australia/Melbourne		Burnie	Wynyard Airport
BWU	AU	-33.9244	150.9880	Australia/Sydney		Sydney	Sydney Bankstown Airport
BWW	CU	22.6213	-79.1472	America/Havana		Cayo Santa Maria	Las Brujas Airport
BXA	US	30.8137	-89.8650	America/Chicago		Bogalusa	George R Carr Memorial Air Field
BXB	ID	-2.5322	133.4390	Asia/Jayapura		Babo-Papua Island	Babo Airport
BXD	ID	-7.7146	139.5750	Asia/Jayapura		Bade-Papua Island	Bade Airport
BXE	SN	14.8473	-12.4683	Africa/Dakar		Bakel	Bakel Airport
BXF	AU	-17.5450	128.3050	Australia/Perth		Bellburn	Pumululu National Park
BXG	AU	-36.7394	144.3300	Australia/Hobart		Bendigo	Bendigo Airport
BXH	KZ	46.8933	75.0050	Asia/Qyzylorda		Balkhash	Balkhash Airport
BXI	CI	9.5330	-6.4670	Africa/Abidjan		Boundiali	Boundiali Airport
BXJ	KZ	43.3526	76.8837	Asia/Almaty		Aima Ata	Boralday Airport
BXK	US	33.4225	-112.6862	America/Phoenix		Buckeye	Buckeye Municipal Airport
BXN	TR	37.1401	27.6697	Europe/Istanbul		Bodrum	Imsik Airport
BXO	CH	46.9744	8.3969	Europe/Zurich		Buochs	Buochs Airport
BXR	IR	29.0842	58.4500	Asia/Tehran		Bam	Bam Airport
BXS	US	33.2590	-116.3210	America/Los_Angeles		Borrego Springs	Borrego Valley Airport
BXT	ID	0.1197	117.4750	Asia/Makassar		Bontang, Borneo Island	Bontang Airport
BXU	PH	8.9513	125.4780	Asia/Manila		Butuan City	Bancasi Airport
BXV	IS	64.7900	-14.0228	Atlantic/Reykjavik		Breiðdalsvík	Breiðdalsvík Airport
BXY	KZ	45.6220	63.2150	Asia/Almaty		Baikonur	Krainiy Airport
BYA	US	64.0783	-141.1134	America/Anchorage		Boundary	Boundary Airport
BYC	BO	-21.9609	-63.6517	America/La_Paz		Yacuiba	Yacuiba Airport
BYD	YE	13.9670	45.5830	Asia/Aden		Al-Bayda	Al-Bayda Airport
BYF	FR	49.9715	2.6977	Europe/Paris		Albert/Bray	Albert-Bray Airport
BYG	US	44.3811	-106.7218	America/Denver		Buffalo	Johnson County Airport
BYH	US	35.9643	-89.9439	America/Chicago		Blytheville	Arkansas International Airport
BYI	US	42.5426	-113.7715	America/Boise		Burley	Burley Municipal Airport
BYJ	PT	38.0789	-7.9324	Europe/Lisbon		Beja	Beja International Airport
BYK	CI	7.7388	-5.0737	Africa/Abidjan		Bouake	Bouake Airport
BYM	CU	20.3964	-76.6214	America/Havana		Bayamo	Carlos Manuel de Cespedes Airport
BYN	MN	46.1633	100.7040	Asia/Ulaanbaatar		Bayankhongor	Bayankhongor Airport
BYO	BR	-21.2294	-56.4561	America/Campo_Grande		Bonito	Bonito Airport
BYP	AU	-22.6739	119.1660	Australia/Perth		Barimunya	Barimunya Airport
BYR	DK	57.2772	11.0001	Europe/Copenhagen		Laeso	Laeso Airport
BYS	US	35.2805	-116.6300	America/Los_Angeles		Fort Irwin/Barstow	Bicycle Lake Army Air Field
BYT	IE	51.6686	-9.4842	Europe/Dublin		Bantry	Bantry Aerodrome
BYU	DE	49.9850	11.6400	Europe/Berlin		Bayreuth	Bayreuth Airport
BYW	US	48.5790	-122.8263	America/Los_Angeles		Blakely Island	Blakely Island Airport
BZA	NI	13.9500	-84.6000	America/Managua		Bonanza	San Pedro Airport
BZC	BR	-22.7710	-41.9629	America/Sao_Paulo		Cabo Frio	Umberto Modiano Airport
BZD	AU	-34.6236	143.5780	Australia/Sydney		Balranald	Balranald Airport
BZE	BZ	17.5391	-88.3082	America/Belize		Belize City	Philip S. W. Goldson International Airport
BZF	US	40.5737	-122.4073	America/Los_Angeles		Redding	Benton Field
BZG	PL	53.0968	17.9777	Europe/Warsaw		Bydgoszcz	Bydgoszcz Ignacy Jan Paderewski Airport
BZI	TR	39.6193	27.9260	Europe/Istanbul		Balikesir	Balikesir Merkez Airport
BZK	RU	53.2142	34.1764	Europe/Moscow		Bryansk	Bryansk Airport
BZL	BD	22.8010	90.3012	Asia/Dhaka		Barisal	Barisal Airport
BZN	US	45.7772	-111.1503	America/Denver		Bozeman	Bozeman Yellowstone International Airport
BZO	IT	46.4602	11.3264	Europe/Rome		Bolzano	Bolzano Airport
BZP	AU	-14.7403	144.1194	Australia/Brisbane		Lakefield National Park	Bizant Airport
BZR	FR	43.3235	3.3539	Europe/Paris		Beziers/Vias	Beziers-Vias Airport
BZT	US	28.9822	-95.5797	America/Chicago		Brazoria	Eagle Air Park
BZU	CD	2.8184	24.7937	Africa/Lubumbashi		Buta Zega	Buta Zega Airport
BZV	CG	-4.2517	15.2530	Africa/Brazzaville		Brazzaville	Maya-Maya Airport
BZX	CN	31.7380	106.6450	Asia/Shanghai		Bazhong	Bazhong Enyang Airport
BZY	MD	47.8381	27.7815	Europe/Chisinau		Strymba	Balţi International Airport
BZZ	GB	51.7500	-1.5836	Europe/London		Brize Norton	RAF Brize Norton
CAA	HN	14.9170	-85.9000	America/Tegucigalpa		Catacamas	Catacamas Airport
CAB	AO	-5.5970	12.1884	Africa/Luanda		Cabinda	Cabinda Airport
CAC	BR	-25.0003	-53.5008	America/Sao_Paulo		Cascavel	Cascavel Airport
CAD	US	44.2753	-85.4189	America/Detroit		Cadillac	Wexford County Airport
CAE	US	33.9388	-81.1195	America/New_York		Columbia	Columbia Metro Airport
CAF	BR	-4.8715	-66.8975	America/Boa_Vista		Carauari	Carauari Airport
CAG	IT	39.2515	9.0543	Europe/Rome		Cagliari	Cagliari / Elmas Airport
CAH	VN	9.1777	105.1778	Asia/Ho_Chi_Minh		Ca Mau City	Ca Mau Airport
CAI	EG	30.1219	31.4056	Africa/Cairo		Cairo	Cairo International Airport
CAJ	VE	6.2320	-62.8544	America/Caracas		Canaima	Canaima Airport
CAK	US	40.9151	-81.4436	America/New_York		Akron	Akron-Canton Regional Airport
CAL	GB	55.4372	-5.6864	Europe/London		Campbeltown	Campbeltown Airport
CAM	BO	-20.0064	-63.5278	America/La_Paz		Camiri	Camiri Airport
CAN	CN	23.3924	113.2990	Asia/Shanghai		Guangzhou	Guangzhou Baiyun International Airport
CAO	US	36.4463	-103.1499	America/Denver		Clayton	Clayton Municipal Airpark
CAP	HT	19.7330	-72.1947	America/Port-au-Prince		Cap Haitien	Cap Haitien International Airport
CAQ	CO	7.9685	-75.1985	America/Bogota		Caucasia	Juan H White Airport
CAR	US	46.8716	-68.0182	America/New_York		Caribou	Caribou Municipal Airport
CAT	PT	38.7250	-9.3552	Europe/Lisbon		Cascais	Cascais Airport
CAU	BR	-8.2824	-36.0135	America/Fortaleza		Caruaru	Caruaru Airport
CAV	AO	-11.8931	22.9164	Africa/Luanda		Cazombo	Cazombo Airport
CAW	BR	-21.6983	-41.3017	America/Sao_Paulo		Campos Dos Goytacazes	Bartolomeu Lisandro Airport
CAX	GB	54.9375	-2.8092	Europe/London		Carlisle	Carlisle Airport
CAY	GF	4.8198	-52.3604	America/Cayenne		Cayenne	Cayenne-Rochambeau Airport
CAZ	AU	-31.5383	145.7940	Australia/Sydney		Cobar	Cobar Airport
CBB	BO	-17.4211	-66.1771	America/La_Paz		Cochabamba	Jorge Wilsterman International Airport
CBD	IN	9.1525	92.8196	Asia/Kolkata		Car Nicobar Air Force Station	Car Nicobar Air Force Station
CBE	US	39.6157	-78.7623	America/New_York		Cumberland	Greater Cumberland Regional Airport
CBF	US	41.2601	-95.7586	America/Chicago		Council Bluffs	Council Bluffs Municipal Airport
CBG	GB	52.2050	0.1750	Europe/London		Cambridge	Cambridge Airport
CBH	DZ	31.6457	-2.2699	Africa/Algiers		Bechar	Bechar Boudghene Ben Ali Lotfi Airport
CBI	AU	-40.3917	148.0170	Australia/Hobart		Cape Barren Island	Cape Barren Island Airport
CBJ	DO	17.9290	-71.6448	America/Santo_Domingo		Cabo Rojo	Cabo Rojo Airport
CBK	US	39.4275	-101.0466	America/Chicago		Colby	Shalz Field
CBL	VE	8.1222	-63.5370	America/Caracas		Ciudad Bolivar	Ciudad Bolivar Airport
CBM	US	33.6452	-88.4459	America/Chicago		Columbus	Columbus Afb Airport
CBN	ID	-6.7561	108.5400	Asia/Jakarta		Cirebon, Java Island	Penggung Airport
CBO	PH	7.1652	124.2100	Asia/Manila		Cotabato City	Awang Airport
CBQ	NG	4.9760	8.3472	Africa/Lagos		Calabar	Margaret Ekpo International Airport
CBR	AU	-35.3069	149.1950	Australia/Sydney		Canberra	Canberra International Airport
CBS	VE	10.3307	-71.3225	America/Caracas		Cabimas	Oro Negro Airport
CBT	AO	-12.4792	13.4869	Africa/Luanda		Catumbela	Catumbela Airport
CBU	DE	51.8894	14.5319	Europe/Berlin		Cottbus	Cottbus-Drewitz Airport
CBV	GT	15.4690	-90.4067	America/Guatemala		Coban	Coban Airport
CBW	BR	-24.0092	-52.3568	America/Sao_Paulo		Campo Mourao	Campo Mourao Airport
CBX	AU	-33.0644	147.2090	Australia/Sydney		Condobolin	Condobolin Airport
CBY	AU	-19.4794	140.9270	Australia/Brisbane		Canobie	Canobie Airport
CCB	US	34.1116	-117.6874	America/Los_Angeles		Upland	Cable Airport
CCC	CU	22.4610	-78.3284	America/Havana		Cayo Coco	Jardines Del Rey Airport
CCE	EG	30.0722	31.8333	Africa/Cairo		New Administrative Capital	Capital International Airport
CCF	FR	43.2160	2.3063	Europe/Paris		Carcassonne/Salvaza	Carcassonne Airport
CCG	US	31.4116	-102.3605	America/Chicago		Crane	Crane County Airport
CCH	CL	-46.5833	-71.6874	America/Santiago		Chile Chico	Chile Chico Airport
CCI	BR	-27.1806	-52.0527	America/Sao_Paulo		Concordia	Concordia Airport
CCJ	IN	11.1368	75.9553	Asia/Kolkata		Kozhikode	Calicut International Airport
CCK	CC	-12.1883	96.8339	Indian/Cocos		Cocos (Keeling) Islands	Cocos (Keeling) Islands Airport
CCL	AU	-26.7750	150.6170	Australia/Brisbane		Chinchilla	Chinchilla Airport
CCM	BR	-28.7244	-49.4214	America/Sao_Paulo		Criciuma	Forquilhinha - Criciuma Airport
CCN	AF	34.5330	65.2670	Asia/Kabul		Chakcharan	Chakcharan Airport
CCO	CO	4.5642	-71.3364	America/Bogota		Puerto Lopez	Carimagua Airport
CCP	CL	-36.7727	-73.0631	America/Santiago		Concepcion	Carriel Sur Airport
CCR	US	37.9897	-122.0569	America/Los_Angeles		Concord	Buchanan Field
CCS	VE	10.6031	-66.9906	America/Caracas		Caracas	Maiquetia (Simon Bolivar Internacional) Airport
CCT	AR	-37.9102	-67.8350	America/Argentina/Salta		Colonia Catriel	Colonia Catriel Airport
CCU	IN	22.6547	88.4467	Asia/Kolkata		Kolkata	Netaji Subhash Chandra Bose International Airport
CCV	VU	-16.2650	167.9240	Pacific/Efate		Craig Cove	Craig Cove Airport
CCW	AU	-33.6667	136.8920	Australia/Adelaide		Cowell	Cowell Airport
CCX	BR	-16.0436	-57.6299	America/Cuiaba		Caceres	Caceres Airport
CCY	US	43.0731	-92.6104	America/Chicago		Charles City	Northeast Iowa Regional Airport
CCZ	BS	25.4171	-77.8809	America/Nassau		Chub Cay	Chub Cay Airport
CDA	AU	-12.9033	132.5320	Australia/Darwin		Cooinda	Cooinda Airport
CDB	US	55.2059	-162.7262	America/Anchorage		Cold Bay	Cold Bay Airport
CDC	US	37.7010	-113.0989	America/Denver		Cedar City	Cedar City Regional Airport
CDD	HN	15.3167	-83.5917	America/Tegucigalpa		Cauquira	Cauquira Airport
CDE	CN	41.1229	118.0713	Asia/Shanghai		Chengde	Chengde Puning Airport
CDG	FR	49.0128	2.5500	Europe/Paris	PAR	Paris	Charles de Gaulle International Airport
CDH	US	33.6228	-92.7634	America/Chicago		Camden	Harrell Field
CDI	BR	-20.8343	-41.1856	America/Sao_Paulo		Cachoeiro Do Itapemirim	Cachoeiro do Itapemirim Airport
CDJ	BR	-8.3483	-49.3015	America/Belem		Conceicao Do Araguaia	Conceicao do Araguaia Airport
CDK	US	29.1342	-83.0506	America/New_York		Cedar Key	George T Lewis Airport
CDL	US	65.9077	-161.9263	America/Anchorage		Candle	Candle 2 Airport
CDN	US	34.2836	-80.5649	America/New_York		Camden	Woodward Field
CDO	ZA	-32.1567	25.6456	Africa/Johannesburg		Cradock	Cradock Airport
CDP	IN	14.5100	78.7728	Asia/Kolkata		Cuddapah	Cuddapah Airport
CDQ	AU	-18.2250	142.2580	Australia/Brisbane		Croydon	Croydon Airport
CDR	US	42.8376	-103.0954	America/Denver		Chadron	Chadron Municipal Airport
CDS	US	34.4338	-100.2880	America/Chicago		Childress	Childress Municipal Airport
CDT	ES	40.2142	0.0737	Europe/Madrid		Castellón de la Plana	Castellón Airport
CDU	AU	-34.0403	150.6870	Australia/Sydney		Camden	Camden Airport
CDV	US	60.4916	-145.4776	America/Anchorage		Cordova	Merle K (Mudhole) Smith Airport
CDW	US	40.8752	-74.2814	America/New_York		Caldwell	Essex County Airport
CDY	PH	7.0140	118.4960	Asia/Manila		Mapun	Cagayan de Sulu Airport
CEA	US	37.6486	-97.2506	America/Chicago		Wichita	Cessna Acft Field
CEB	PH	10.3075	123.9790	Asia/Manila		Cebu	Mactan Cebu International Airport
CEC	US	41.7802	-124.2365	America/Los_Angeles		Crescent City	Jack Mc Namara Field
CED	AU	-32.1306	133.7100	Australia/Adelaide		Ceduna	Ceduna Airport
CEE	RU	59.2767	38.0283	Europe/Moscow		Cherepovets	Cherepovets Airport
CEF	US	42.1940	-72.5348	America/New_York		Springfield/Chicopee	Westover Arb/Metro Airport
CEG	GB	53.1781	-2.9778	Europe/London		Hawarden	Hawarden Airport
CEH	MW	-10.5500	33.8000	Africa/Blantyre		Chelinda Malawi	Chelinda Malawi Airport
CEI	TH	19.9523	99.8829	Asia/Bangkok		Chiang Rai	Chiang Rai International Airport
CEK	RU	55.3058	61.5033	Asia/Yekaterinburg		Chelyabinsk	Chelyabinsk Balandino Airport
CEL	BR	-29.3702	-50.8320	America/Sao_Paulo		Canela	Canela Airport
CEM	US	65.5739	-144.7809	America/Anchorage		Central	Central Airport
CEN	MX	27.3926	-109.8330	America/Hermosillo		Ciudad Obregon	Ciudad Obregon International Airport
CEO	AO	-11.4264	15.1014	Africa/Luanda		Waco Kungo	Waco Kungo Airport
CEP	BO	-16.1383	-62.0286	America/La_Paz		Concepcion	Concepcion Airport
CEQ	FR	43.5420	6.9535	Europe/Paris		Cannes/Mandelieu	Cannes-Mandelieu Airport
CER	FR	49.6501	-1.4703	Europe/Paris		Cherbourg/Maupertus	Cherbourg-Maupertus Airport
CES	AU	-32.7875	151.3420	Australia/Sydney		Cessnock	Cessnock Airport
CET	FR	47.0821	-0.8771	Europe/Paris		Cholet/Le Pontreau	Cholet Le Pontreau Airport
CEU	US	34.6722	-82.8859	America/New_York		Clemson	Oconee County Regional Airport
CEV	US	39.6982	-85.1311	America/Indiana/Indianapolis		Connersville	Mettel Field
CEW	US	30.7788	-86.5221	America/Chicago		Crestview	Bob Sikes Airport
CEX	US	65.0518	-146.0474	America/Anchorage		Chena Hot Springs	Chena Hot Springs Airport
CEY	US	36.6646	-88.3728	America/Chicago		Murray	Kyle-Oakley Field
CEZ	US	37.3030	-108.6280	America/Denver		Cortez	Cortez Municipal Airport
CFB	BR	-22.9217	-42.0743	America/Sao_Paulo		Cabo Frio	Cabo Frio Airport
CFC	BR	-26.7881	-50.9400	America/Sao_Paulo		Caçador	Caçador Airport
CFD	US	30.7157	-96.3314	America/Chicago		Bryan	Coulter Field
CFE	FR	45.7867	3.1692	Europe/Paris		Clermont-Ferrand	Clermont-Ferrand Auvergne Airport
CFF	AO	-8.7836	17.9897	Africa/Luanda		Cafunfo	Cafunfo Airport
CFG	CU	22.1500	-80.4142	America/Havana		Cienfuegos	Jaime Gonzalez Airport
CFH	AU	-27.0159	138.8928	Australia/Adelaide		Clifton Hills Station	Clifton Hills Landing Strip
CFI	AU	-17.0217	131.3270	Australia/Darwin		Camfield	Camfield Airport
CFK	DZ	36.2168	1.3407	Africa/Algiers		Chlef	Chlef Aboubakr Belkaid Airport
CFN	IE	55.0442	-8.3410	Europe/Dublin		Donegal	Donegal Airport
CFO	BR	-10.6344	-51.5636	America/Campo_Grande		Confresa	Confresa Airport
CFQ	CA	49.0369	-116.4980	America/Creston		Creston	Art Sutcliffe Field
CFR	FR	49.1733	-0.4500	Europe/Paris		Caen/Carpiquet	Caen-Carpiquet Airport
CFS	AU	-30.3206	153.1160	Australia/Sydney		Coffs Harbour	Coffs Harbour Airport
CFT	US	32.9570	-109.2112	America/Phoenix		Clifton/Morenci	Greenlee County Airport
CFU	GR	39.6019	19.9117	Europe/Athens		Corfu	Ioannis Kapodistrias International Airport
CFV	US	37.0940	-95.5720	America/Chicago		Coffeyville	Coffeyville Municipal Airport
CGA	US	55.4788	-133.1478	America/Anchorage		Craig	Craig Seaplane Base
CGB	BR	-15.6529	-56.1167	America/Cuiaba		Cuiaba	Marechal Rondon Airport
CGC	PG	-5.4551	148.4231	Pacific/Port_Moresby		Cape Gloucester	Cape Gloucester Airport
CGD	CN	28.9189	111.6400	Asia/Shanghai		Changde	Changde Airport
CGE	US	38.5393	-76.0304	America/New_York		Cambridge	Cambridge-Dorchester Regional Airport
CGF	US	41.5646	-81.4872	America/New_York		Cleveland	Cuyahoga County Airport
CGH	BR	-23.6261	-46.6564	America/Sao_Paulo	SAO	Sao Paulo	Congonhas Airport
CGI	US	37.2253	-89.5708	America/Chicago		Cape Girardeau	Cape Girardeau Regional Airport
CGJ	ZM	-12.5728	27.8939	Africa/Lusaka		Kasompe	Kasompe Airport
CGK	ID	-6.1256	106.6560	Asia/Jakarta	JKT	Jakarta	Soekarno-Hatta International Airport
CGL	PE	-7.7972	-77.6514	America/Lima		Chagual	Chagual Airport
CGM	PH	9.2535	124.7070	Asia/Manila		Camiguin	Camiguin Airport
CGN	DE	50.8659	7.1427	Europe/Berlin		Cologne	Cologne Bonn Airport
CGO	CN	34.5197	113.8410	Asia/Shanghai		Zhengzhou	Xinzheng Airport
CGP	BD	22.2496	91.8133	Asia/Dhaka		Chittagong	Shah Amanat International Airport
CGQ	CN	43.9962	125.6850	Asia/Shanghai		Changchun	Longjia Airport
CGR	BR	-20.4687	-54.6725	America/Campo_Grande		Campo Grande	Campo Grande Airport
CGS	US	38.9805	-76.9222	America/New_York		College Park	College Park Airport
CGV	AU	-32.2650	125.4930	Australia/Perth		Caiguna	Caiguna Airport
CGY	PH	8.6125	124.4569	Asia/Manila		Laguindingan	Laguindingan Intl
CGZ	US	32.9549	-111.7668	America/Phoenix		Casa Grande	Casa Grande Municipal Airport
CHA	US	35.0352	-85.2036	America/New_York		Chattanooga	Lovell Field
CHB	PK	35.4267	74.0817	Asia/Karachi		Chilas	Chilas Airport
CHC	NZ	-43.4894	172.5320	Pacific/Auckland		Christchurch	Christchurch International Airport
CHF	KR	35.1412	128.6960	Asia/Seoul		Jinhae	Jinhae Airport
CHG	CN	41.5381	120.4350	Asia/Shanghai		Chaoyang	Chaoyang Airport
CHH	PE	-6.2018	-77.8561	America/Lima		Chachapoyas	Chachapoyas Airport
CHJ	ZW	-20.2067	32.6283	Africa/Harare		Chipinge	Chipinge Airport
CHK	US	35.0971	-97.9677	America/Chicago		Chickasha	Chickasha Municipal Airport
CHL	US	44.5236	-114.2179	America/Boise		Challis	Challis Airport
CHM	PE	-9.1496	-78.5238	America/Lima		Chimbote	Teniente FAP Jaime A De Montreuil Morales Airport
CHO	US	38.1396	-78.4523	America/New_York		Charlottesville	Charlottesville-Albemarle Airport
CHP	US	65.4859	-144.6117	America/Anchorage		Circle Hot Springs	Circle Hot Springs Airport
CHQ	GR	35.5317	24.1497	Europe/Athens		Chania	Chania International Airport
CHR	FR	46.8622	1.7307	Europe/Paris		Chateauroux/Deols	Chateauroux-Deols Marcel Dassault Airport
CHS	US	32.8986	-80.0405	America/New_York		Charleston	Charleston Afb/International Airport
CHT	NZ	-43.8100	-176.4570	Pacific/Chatham		Waitangi	Chatham Islands-Tuuta Airport
CHU	US	61.5791	-159.2156	America/Anchorage		Chuathbaluk	Chuathbaluk Airport
CHX	PA	9.4586	-82.5168	America/Panama		Changuinola	Cap Manuel Nino International Airport
CHY	SB	-6.7119	156.3961	Pacific/Guadalcanal		Choiseul Bay	Choiseul Bay Airport
CHZ	US	42.5793	-121.8790	America/Los_Angeles		Chiloquin	Chiloquin State Airport
CIA	IT	41.7994	12.5949	Europe/Rome	ROM	Rome	Ciampino Airport
CIC	US	39.7954	-121.8584	America/Los_Angeles		Chico	Chico Regional Airport
CID	US	41.8847	-91.7108	America/Chicago		Cedar Rapids	The Eastern Iowa Airport
CIE	AU	-33.3667	116.2170	Australia/Perth		Collie	Collie Airport
CIF	CN	42.2350	118.9080	Asia/Shanghai		Chifeng	Chifeng Airport
CIG	US	40.4952	-107.5217	America/Denver		Craig	Craig-Moffat Airport
CIH	CN	36.2475	113.1260	Asia/Shanghai		Changzhi	Changzhi Airport
CII	TR	37.8150	27.8953	Europe/Istanbul		Aydin	Cildir Airport
CIJ	BO	-11.0404	-68.7830	America/La_Paz		Cobija	Capitan Anibal Arab Airport
CIK	US	66.6450	-143.7399	America/Anchorage		Chalkyitsik	Chalkyitsik Airport
CIL	US	64.8967	-163.7035	America/Nome		Council	Council Airport
CIM	CO	6.3670	-73.9670	America/Bogota		Cimitarra	Cimitarra Airport
CIN	US	42.0467	-94.7887	America/Chicago		Carroll	Arthur N Neu Airport
CIO	PY	-23.4400	-57.4300	America/Asuncion		Concepcion	Teniente Col Carmelo Peralta Airport
CIP	ZM	-13.5583	32.5872	Africa/Lusaka		Chipata	Chipata Airport
CIQ	GT	14.8309	-89.5209	America/Guatemala		Chiquimula	Chiquimula Airport
CIR	US	37.0641	-89.2195	America/Chicago		Cairo	Cairo Regional Airport
CIS	KI	-2.7681	-171.7100	Pacific/Enderbury		Abariringa	Canton Airport
CIT	KZ	42.3642	69.4789	Asia/Almaty		Shymkent	Shymkent Airport
CIU	US	46.2508	-84.4724	America/New_York		Sault Ste Marie	Chippewa County International Airport
CIW	VC	12.6990	-61.3424	America/St_Vincent		Canouan	Canouan Airport
CIX	PE	-6.7875	-79.8281	America/Lima		Chiclayo	Capitan FAP Jose A Quinones Gonzales International Airport
CIY	IT	36.9946	14.6072	Europe/Rome		Comiso	Comiso Airport Vincenzo Magliocco
CIZ	BR	-4.1341	-63.1326	America/Boa_Vista		Coari	Coari Airport
CJA	PE	-7.1392	-78.4894	America/Lima		Cajamarca	Mayor General FAP Armando Revoredo Iglesias Airport
CJB	IN	11.0300	77.0434	Asia/Kolkata		Coimbatore	Coimbatore International Airport
CJC	CL	-22.4982	-68.9036	America/Santiago		Calama	El Loa Airport
CJF	AU	-22.9667	118.8133	Australia/Perth		Coondewanna	Coondewanna Airport
CJJ	KR	36.7166	127.4990	Asia/Seoul		Cheongju	Cheongju International Airport
CJL	PK	35.8866	71.8006	Asia/Karachi		Chitral	Chitral Airport
CJM	TH	10.7112	99.3617	Asia/Bangkok		Chumphon	Chumphon Airport
CJS	MX	31.6361	-106.4290	America/Mazatlan		Ciudad Juarez	Abraham Gonzalez International Airport
CJT	MX	16.1767	-92.0506	America/Mexico_City		Comitan	Comitan Airport
CJU	KR	33.5113	126.4930	Asia/Seoul		Jeju	Jeju International Airport
CKA	US	36.7357	-98.1236	America/Chicago		Cherokee	Kegelman Af Aux Field
CKB	US	39.2977	-80.2275	America/New_York		Clarksburg	North Central West Virginia Airport
CKC	UA	49.4156	31.9953	Europe/Kyiv		Cherkasy	Cherkasy International Airport
CKD	US	61.8711	-158.1380	America/Anchorage		Crooked Creek	Crooked Creek Airport
CKE	US	38.9906	-122.9007	America/Los_Angeles		Lakeport	Lampson Field
CKG	CN	29.7192	106.6420	Asia/Shanghai		Chongqing	Chongqing Jiangbei International Airport
CKH	RU	70.6231	147.9020	Asia/Srednekolymsk		Chokurdah	Chokurdakh Airport
CKI	AU	-11.1650	132.4830	Australia/Darwin		Croker Island	Croker Island Airport
CKK	US	36.2649	-91.5627	America/Chicago		Ash Flat	Sharp County Regional Airport
CKL	RU	55.8783	38.0617	Europe/Moscow		Moscow	Chkalovskiy Airport
CKM	US	34.2997	-90.5123	America/Chicago		Clarksdale	Fletcher Field
CKN	US	47.8408	-96.6222	America/Chicago		Crookston	Crookston Municipal/Kirkwood Field
CKO	BR	-23.1525	-50.6025	America/Sao_Paulo		Cornelio Procopio	Cornelio Procopio Airport
CKS	BR	-6.1153	-50.0014	America/Araguaina		Carajas	Carajas Airport
CKT	IR	36.5012	61.0649	Asia/Tehran		Sarakhs	Sarakhs Airport
CKU	US	60.5436	-145.7259	America/Anchorage		Cordova	Cordova Municipal Airport
CKV	US	36.6219	-87.4149	America/Chicago		Clarksville	Outlaw Field
CKW	AU	-22.3556	119.6522	Australia/Perth		Christmas Creek mine	Graeme Rowley Aerodrome
CKX	US	64.0668	-141.9513	America/Anchorage		Chicken	Chicken Airport
CKY	GN	9.5769	-13.6120	Africa/Conakry		Conakry	Conakry Airport
CKZ	TR	40.1377	26.4268	Europe/Istanbul		Canakkale	Canakkale Airport
CLD	US	33.1283	-117.2801	America/Los_Angeles		Carlsbad	Mc Clellan-Palomar Airport
CLE	US	41.4094	-81.8547	America/New_York		Cleveland	Cleveland-Hopkins International Airport
CLG	US	36.1621	-120.2948	America/Los_Angeles		Coalinga	New Coalinga Municipal Airport
CLH	AU	-31.7733	149.6100	Australia/Sydney		Coolah	Coolah Airport
CLI	US	44.6132	-88.7309	America/Chicago		Clintonville	Clintonville Municipal Airport
CLJ	RO	46.7852	23.6862	Europe/Bucharest		Cluj-Napoca	Cluj-Napoca International Airport
CLK	US	35.5383	-98.9328	America/Chicago		Clinton	Clinton Regional Airport
CLL	US	30.5880	-96.3625	America/Chicago		College Station	Easterwood Field
CLM	US	48.1202	-123.4997	America/Los_Angeles		Port Angeles	William R Fairchild International Airport
CLN	BR	-7.3204	-47.4587	America/Araguaina		Carolina	Brig. Lysias Augusto Rodrigues Airport
CLO	CO	3.5432	-76.3816	America/Bogota		Cali	Alfonso Bonilla Aragon International Airport
CLP	US	58.8337	-158.5294	America/Anchorage		Clarks Point	Clarks Point Airport
CLQ	MX	19.2770	-103.5770	America/Mexico_City		Colima	Lic. Miguel de la Madrid Airport
CLR	US	33.1313	-115.5214	America/Los_Angeles		Calipatria	Cliff Hatfield Memorial Airport
CLS	US	46.6770	-122.9827	America/Los_Angeles		Chehalis	Chehalis-Centralia Airport
CLT	US	35.2132	-80.9514	America/New_York		Charlotte	Charlotte/Douglas International Airport
CLU	US	39.2619	-85.8963	America/Indiana/Indianapolis		Columbus	Columbus Municipal Airport
CLV	BR	-17.7253	-48.6075	America/Sao_Paulo		Caldas Novas	Caldas Novas Airport
CLW	US	27.9772	-82.7591	America/New_York		Clearwater	Clearwater Executive Airport
CLX	AR	-25.3036	-57.7344	America/Argentina/Cordoba		Clorinda	Clorinda Airport
CLY	FR	42.5308	8.7932	Europe/Paris		Calvi	Calvi-Sainte-Catherine Airport
CLZ	VE	8.9247	-67.4171	America/Caracas		Guarico	Calabozo Airport
CMA	AU	-28.0300	145.6220	Australia/Brisbane		Cunnamulla	Cunnamulla Airport
CMB	LK	7.1808	79.8841	Asia/Colombo		Colombo	Bandaranaike International Apt Colombo Airport
CMC	BR	-2.8962	-40.8580	America/Fortaleza		Camocim	Camocim Airport
CMD	AU	-34.6239	148.0280	Australia/Sydney		Cootamundra	Cootamundra Airport
CME	MX	18.6537	-91.7990	America/Mexico_City		Ciudad del Carmen	Ciudad del Carmen International Airport
CMF	FR	45.6381	5.8802	Europe/Paris		Chambery/Aix-les-Bains	Chambery-Savoie Airport
CMG	BR	-19.0119	-57.6714	America/Campo_Grande		Corumba	Corumba International Airport
CMH	US	39.9969	-82.8922	America/New_York		Columbus	John Glenn Columbus International Airport
CMI	US	40.0386	-88.2765	America/Chicago		Champaign	University Of Illinois/Willard Airport
CMJ	TW	23.2131	119.4175	Asia/Taipei		Qimei	Qimei Airport
CMK	MW	-14.3069	35.1325	Africa/Blantyre		Club Makokola	Club Makokola Airport
CML	AU	-19.9117	138.1250	Australia/Brisbane		Camooweal	Camooweal Airport
CMM	GT	17.4612	-90.0537	America/Guatemala		Carmelita	Carmelita Airport
CMN	MA	33.3675	-7.5900	Africa/Casablanca		Casablanca	Mohammed V International Airport
CMO	SO	5.3667	48.5167	Africa/Mogadishu		Obbia	Obbia Airport
CMP	BR	-9.3200	-50.3285	America/Belem		Santana Do Araguaia	Santana do Araguaia Airport
CMQ	AU	-22.7731	147.6210	Australia/Brisbane		Clermont	Clermont Airport
CMR	FR	48.1099	7.3590	Europe/Paris		Colmar/Houssen	Colmar-Houssen Airport
CMS	SO	10.3000	50.2330	Africa/Mogadishu		Scusciuban	Scusciuban Airport
CMU	PG	-6.0243	144.9710	Pacific/Port_Moresby		Kundiawa	Chimbu Airport
CMV	NZ	-36.7917	175.5090	Pacific/Auckland		Coromandel Aerodrome	Coromandel Aerodrome
CMW	CU	21.4203	-77.8475	America/Havana		Camaguey	Ignacio Agramonte International Airport
CMX	US	47.1684	-88.4891	America/New_York		Hancock	Houghton County Memorial Airport
CMY	US	43.9587	-90.7378	America/Chicago		Sparta	Sparta/Fort Mc Coy Airport
CNA	MX	31.0662	-110.0979	America/Hermosillo		Cananea	Cananea Airport
CNB	AU	-30.9833	148.3760	Australia/Sydney		Coonamble	Coonamble Airport
CNC	AU	-10.0500	143.0700	Australia/Brisbane		Coconut Island	Coconut Island Airport
CND	RO	44.3622	28.4883	Europe/Bucharest		Constanta	Mihail Kogalniceanu International Airport
CNE	US	38.4286	-105.1069	America/Denver		Canon City	Fremont County Airport
CNF	BR	-19.6244	-43.9719	America/Sao_Paulo	BHZ	Belo Horizonte	Tancredo Neves International Airport
CNG	FR	45.6583	-0.3175	Europe/Paris		Cognac/Chateaubernard	Cognac-Chateaubernard (BA 709) Air Base
CNH	US	43.3705	-72.3682	America/New_York		Claremont	Claremont Municipal Airport
CNI	CN	39.2667	122.6669	Asia/Shanghai		Changhai	Changhai Airport
CNJ	AU	-20.6686	140.5040	Australia/Brisbane		Cloncurry	Cloncurry Airport
CNK	US	39.5499	-97.6520	America/Chicago		Concordia	Blosser Municipal Airport
CNL	DK	57.5035	10.2294	Europe/Copenhagen		Sindal	Sindal Airport
CNM	US	32.3374	-104.2634	America/Denver		Carlsbad	Cavern City Air Trml Airport
CNN	IN	11.9158	75.5458	Asia/Kolkata		Mattannur	Kannur International Airport
CNO	US	33.9748	-117.6365	America/Los_Angeles		Chino	Chino Airport
CNP	GL	70.7431	-22.6505	America/Scoresbysund		Neerlerit Inaat	Neerlerit Inaat Airport
CNQ	AR	-27.4455	-58.7619	America/Argentina/Cordoba		Corrientes	Corrientes Airport
CNR	CL	-26.3325	-70.6073	America/Santiago		Chanaral	Chanaral Airport
CNS	AU	-16.8858	145.7550	Australia/Brisbane		Cairns	Cairns International Airport
CNU	US	37.6679	-95.4867	America/Chicago		Chanute	Chanute Martin Johnson Airport
CNV	BR	-15.6670	-38.9547	America/Bahia		Canavieiras	Canavieiras Airport
CNW	US	31.6378	-97.0741	America/Chicago		Waco	Tstc Waco Airport
CNX	TH	18.7668	98.9626	Asia/Bangkok		Chiang Mai	Chiang Mai International Airport
CNY	US	38.7576	-109.7535	America/Denver		Moab	Canyonlands Regional Airport
COA	US	38.0304	-120.4146	America/Los_Angeles		Columbia	Columbia Airport
COC	AR	-31.2969	-57.9966	America/Argentina/Cordoba		Concordia	Comodoro Pierrestegui Airport
COD	US	44.5202	-109.0238	America/Denver		Cody	Yellowstone Regional Airport
COE	US	47.7743	-116.8196	America/Los_Angeles		Coeur D'Alene	Coeur D'Alene Airport
COF	US	28.2350	-80.6100	America/New_York		Cocoa Beach	Patrick Space Force Base Airport
COG	CO	5.0833	-76.7000	America/Bogota		Condoto	Mandinga Airport
COH	IN	26.3305	89.4672	Asia/Kolkata		Cooch Behar	Cooch Behar Airport
COI	US	28.3416	-80.6855	America/New_York		Merritt Island	Merritt Island Airport
COJ	AU	-31.3325	149.2670	Australia/Sydney		Coonabarabran	Coonabarabran Airport
COK	IN	10.1520	76.4019	Asia/Kolkata		Cochin	Cochin International Airport
COL	GB	56.6019	-6.6178	Europe/London		Coll Island	Coll Airport
COM	US	31.8411	-99.4036	America/Chicago		Coleman	Coleman Municipal Airport
CON	US	43.2027	-71.5023	America/New_York		Concord	Concord Municipal Airport
COO	BJ	6.3572	2.3843	Africa/Porto-Novo		Cotonou	Cadjehoun Airport
COP	US	42.6292	-74.8910	America/New_York		Cooperstown	Cooperstown-Westville Airport
COQ	MN	48.1357	114.6460	Asia/Ulaanbaatar		Choibalsan	Choibalsan Airport
COR	AR	-31.3236	-64.2080	America/Argentina/Cordoba		Cordoba	Ingeniero Ambrosio Taravella Airport
COS	US	38.8058	-104.7008	America/Denver		Colorado Springs	City Of Colorado Springs Municipal Airport
COT	US	28.4557	-99.2172	America/Chicago		Cotulla	Cotulla-La Salle County Airport
COU	US	38.8177	-92.2178	America/Chicago		Columbia	Columbia Regional Airport
COV	TR	36.8929	35.0720	Europe/Istanbul		Adana	Çukurova International Airport
COW	CL	-30.1989	-71.2469	America/Santiago		Coquimbo	Tambillos Airport
COX	BS	24.1587	-77.5898	America/Nassau		Andros	Congo Town Airport
COY	AU	-21.7833	117.8000	Australia/Perth		Coolawanyah	Coolawanyah Airport
COZ	DO	18.9075	-70.7219	America/Santo_Domingo		Costanza	Constanza Dom Re Airport
CPB	CO	8.6333	-77.3500	America/Bogota		Capurgana	Capurgana Airport
CPC	AR	-40.0754	-71.1373	America/Argentina/Salta		Chapelco/San Martin de los Andes	Aviador C. Campos Airport
CPD	AU	-29.0400	134.7210	Australia/Adelaide		Coober Pedy	Coober Pedy Airport
CPE	MX	19.8168	-90.5003	America/Merida		Campeche	Ingeniero Alberto Acuna Ongay International Airport
CPF	ID	-7.1948	111.5482	Asia/Jakarta		Tjepu, Java Island	Cepu Airport
CPH	DK	55.6179	12.6560	Europe/Copenhagen		Copenhagen	Copenhagen Kastrup Airport
CPL	CO	3.7170	-75.4670	America/Bogota		Chaparral	Chaparral Airport
CPM	US	33.8899	-118.2438	America/Los_Angeles		Compton	Compton/Woodley Airport
CPO	CL	-27.2612	-70.7792	America/Santiago		Copiapo	Desierto de Atacama Airport
CPP	CL	-20.7505	-68.6835	America/Santiago		Pica	Coposa Airport
CPQ	BR	-22.8592	-47.1082	America/Sao_Paulo		Campinas	Amarais Airport
CPR	US	42.9059	-106.4636	America/Denver		Casper	Casper/Natrona County International Airport
CPS	US	38.5704	-90.1551	America/Chicago		Cahokia/St Louis	St Louis Downtown Airport
CPT	ZA	-33.9648	18.6017	Africa/Johannesburg		Cape Town	Cape Town International Airport
CPU	BR	-1.8211	-44.8669	America/Fortaleza		Cururupu	Cururupu Airport
CPV	BR	-7.2699	-35.8964	America/Fortaleza		Campina Grande	Presidente Joao Suassuna Airport
CPX	US	18.3130	-65.3039	America/Puerto_Rico		Isla De Culebra	Benjamin Rivera Noriega Airport
CQA	BR	-13.5744	-52.2706	America/Cuiaba		Canarana	Canarana Airport
CQD	IR	32.2972	50.8422	Asia/Tehran		Shahrekord	Shahrekord Airport
CQF	FR	50.9621	1.9548	Europe/Paris		Marck	Calais-Dunkerque Airport
CQM	ES	38.8563	-3.9700	Europe/Madrid		Ciudad Real	Ciudad Real International Airport
CQS	BR	-12.4211	-64.2516	America/Porto_Velho		Costa Marques	Costa Marques Airport
CQW	CN	29.4658	107.6922	Asia/Shanghai		Wulong	Wulong Chongqing Xiannvshan Airport
CRA	RO	44.3181	23.8886	Europe/Bucharest		Craiova	Craiova Airport
CRB	AU	-29.5217	148.5820	Australia/Sydney		Collarenebri	Collarenebri Airport
CRC	CO	4.7582	-75.9557	America/Bogota		Cartago	Santa Ana Airport
CRD	AR	-45.7853	-67.4655	America/Argentina/Catamarca		Comodoro Rivadavia	General E. Mosconi Airport
CRE	US	33.8118	-78.7239	America/New_York		North Myrtle Beach	Grand Strand Airport
CRF	CF	4.9370	15.8940	Africa/Bangui		Carnot	Carnot Airport
CRG	US	30.3363	-81.5144	America/New_York		Jacksonville	Jacksonville Executive At Craig Airport
CRI	BS	22.7456	-74.1824	America/Nassau		Colonel Hill	Colonel Hill Airport
CRK	PH	15.1860	120.5600	Asia/Manila		Clark	Diosdado Macapagal International Airport
CRL	BE	50.2736	4.2710	Europe/Brussels	BRU	Brussels	Brussels South Charleroi Airport
CRM	PH	12.5024	124.6360	Asia/Manila		Catarman	Catarman National Airport
CRP	US	27.7722	-97.5024	America/Chicago		Corpus Christi	Corpus Christi International Airport
CRQ	BR	-17.6523	-39.2531	America/Bahia		Caravelas	Caravelas Airport
CRR	AR	-29.8631	-61.8728	America/Argentina/Cordoba		Ceres	Ceres Airport
CRS	US	32.0281	-96.4006	America/Chicago		Corsicana	C David Campbell Field-Corsicana Municipal Airport
CRT	US	33.1783	-91.8802	America/Chicago		Crossett	Z M Jack Stell Field
CRU	GD	12.4761	-61.4728	America/Grenada		Carriacou Island	Lauriston Airport
CRV	IT	38.9972	17.0802	Europe/Rome		Crotone	Crotone Airport
CRW	US	38.3760	-81.5929	America/New_York		Charleston	West Virginia International Yeager Airport
CRX	US	34.9150	-88.6035	America/Chicago		Corinth	Roscoe Turner Airport
CRZ	TM	39.0833	63.6133	Asia/Ashgabat		Turkmenabat	Turkmenabat International Airport
CSA	GB	56.0575	-6.2431	Europe/London		Colonsay	Colonsay Airstrip
CSB	RO	45.4200	22.2533	Europe/Bucharest		Caransebes	Caransebes Airport
CSC	CR	10.4307	-85.1746	America/Costa_Rica		Canas	Mojica Airport
CSE	US	38.8519	-106.9328	America/Denver		Crested Butte	Crested Butte Airpark
CSF	FR	49.2535	2.5191	Europe/Paris		Creil	Creil Air Base
CSG	US	32.5163	-84.9389	America/New_York		Columbus	Columbus Airport
CSH	RU	65.0300	35.7333	Europe/Moscow		Solovetsky Islands	Solovki Airport
CSI	AU	-28.8828	153.0670	Australia/Sydney		Casino	Casino Airport
CSK	SN	12.4102	-16.7461	Africa/Dakar		Cap Skirring	Cap Skirring Airport
CSM	US	35.3398	-99.2005	America/Chicago		Burns Flat	Infinity One Oklahoma Spaceport Airport
CSN	US	39.1923	-119.7326	America/Los_Angeles		Carson City	Carson City Airport
CSO	DE	51.8564	11.4203	Europe/Berlin		Magdeburg	Cochstedt Airport
CSQ	US	41.0214	-94.3633	America/Chicago		Creston	Creston Municipal Airport
CSS	BR	-19.1464	-51.6853	America/Campo_Grande		Cassilandia	Cassilandia Airport
CSU	BR	-29.6841	-52.4122	America/Sao_Paulo		Santa Cruz Do Sul	Santa Cruz do Sul Airport
CSV	US	35.9513	-85.0850	America/Chicago		Crossville	Crossville Memorial-Whitson Field
CSW	MX	22.9477	-109.9370	America/Mazatlan		Cabo San Lucas	Cabo San Lucas International Airport
CSX	CN	28.1892	113.2200	Asia/Shanghai		Changsha	Changsha Huanghua Airport
CSY	RU	56.0903	47.3473	Europe/Moscow		Cheboksary	Cheboksary Airport
CSZ	AR	-37.4461	-61.8893	America/Argentina/Buenos_Aires		Coronel Suarez	Brigadier D.H.E. Ruiz Airport
CTA	IT	37.4668	15.0664	Europe/Rome		Catania	Catania / Fontanarossa Airport
CTB	US	48.6084	-112.3762	America/Denver		Cut Bank	Cut Bank International Airport
CTC	AR	-28.5956	-65.7517	America/Argentina/Catamarca		Catamarca	Catamarca Airport
CTD	PA	7.9878	-80.4097	America/Panama		Chitre	Alonso Valderrama Airport
CTF	GT	14.6942	-91.8825	America/Guatemala		Coatepeque	Coatepeque Airport
CTG	CO	10.4424	-75.5130	America/Bogota		Cartagena	Rafael Nunez International Airport
CTH	US	39.9790	-75.8655	America/New_York		Coatesville	Chester County G O Carlson Airport
CTI	AO	-15.1603	19.1561	Africa/Luanda		Cuito Cuanavale	Cuito Cuanavale Airport
CTK	US	40.5691	-90.0748	America/Chicago		Canton	Ingersoll Airport
CTL	AU	-26.4133	146.2620	Australia/Brisbane		Charleville	Charleville Airport
CTM	MX	18.5047	-88.3268	America/Cancun		Chetumal	Chetumal International Airport
CTN	AU	-15.4447	145.1840	Australia/Brisbane		Cooktown	Cooktown Airport
CTO	US	40.9148	-72.7804	America/New_York		Calverton	Calverton Executive Airpark
CTP	BR	-1.2503	-46.0172	America/Fortaleza		Carutapera	Carutapera Airport
CTQ	BR	-33.5022	-53.3442	America/Sao_Paulo		Santa Vitoria Do Palmar	Santa Vitoria do Palmar Airport
CTS	JP	42.7752	141.6920	Asia/Tokyo	SPK	Sapporo	New Chitose Airport
CTT	FR	43.2525	5.7852	Europe/Paris		Le Castellet	Le Castellet Airport
CTU	CN	30.5785	103.9470	Asia/Shanghai		Chengdu	Chengdu Shuangliu International Airport
CTW	US	34.7301	-112.0351	America/Phoenix		Cottonwood	Cottonwood Airport
CTX	US	42.5926	-76.2149	America/New_York		Cortland	Cortland County/Chase Field
CTY	US	29.6355	-83.1047	America/New_York		Cross City	Cross City Airport
CTZ	US	34.9749	-78.3656	America/New_York		Clinton	Clinton-Sampson County Airport
CUA	MX	25.0538	-111.6150	America/Mazatlan		Ciudad Constitucion	Ciudad Constitucion Airport
CUB	US	33.9705	-80.9952	America/New_York		Columbia	Jim Hamilton L B Owens Airport
CUC	CO	7.9276	-72.5115	America/Bogota		Cucuta	Camilo Daza International Airport
CUD	AU	-26.8000	153.1000	Australia/Brisbane		Caloundra	Caloundra Airport
CUE	EC	-2.8895	-78.9844	America/Guayaquil		Cuenca	Mariscal Lamar Airport
CUF	IT	44.5470	7.6232	Europe/Rome		Cuneo	Cuneo / Levaldigi Airport
CUG	AU	-33.2783	148.7630	Australia/Sydney		Cudal	Cudal Airport
CUH	US	35.9500	-96.7734	America/Chicago		Cushing	Cushing Municipal Airport
CUK	BZ	17.7347	-88.0333	America/Belize		Caye Caulker	Caye Caulker Airport
CUL	MX	24.7645	-107.4750	America/Mazatlan		Culiacan	Federal de Bachigualato International Airport
CUM	VE	10.4503	-64.1305	America/Caracas		Cumana (Antonio Jose de Sucre)	Cumana (Antonio Jose de Sucre) Airport
CUN	MX	21.0365	-86.8771	America/Cancun		Cancun	Cancun International Airport
CUO	CO	1.0136	-71.2961	America/Bogota		Caruru	Caruru Airport
CUP	VE	10.6600	-63.2617	America/Caracas		Carupano	General Francisco Bermudez Airport
CUQ	AU	-13.7608	143.1140	Australia/Brisbane		Coen	Coen Airport
CUR	CW	12.1889	-68.9598	America/Curacao		Curacao	Hato International Airport
CUS	US	31.8237	-107.6270	America/Denver		Columbus	Columbus Municipal Airport
CUT	AR	-38.9397	-69.2646	America/Argentina/Salta		Cutral-Co	Cutral-Co Airport
CUU	MX	28.7029	-105.9650	America/Mazatlan		Chihuahua	General Roberto Fierro Villalobos International Airport
CUV	VE	8.7581	-72.5363	America/Caracas		Casigua El Cubo	Casigua El Cubo Airport
CUY	AU	-27.4467	117.9180	Australia/Perth		Cue	Cue Airport
CUZ	PE	-13.5357	-71.9388	America/Lima		Cusco	Alejandro Velasco Astete International Airport
CVC	AU	-33.7097	136.5050	Australia/Adelaide		Cleve	Cleve Airport
CVE	CO	9.4009	-75.6913	America/Bogota		Covenas	Covenas Airport
CVF	FR	45.3967	6.6347	Europe/Paris		Courcheval	Courchevel Airport
CVG	US	39.0488	-84.6678	America/New_York		Cincinnati	Cincinnati/Northern Kentucky International Airport
CVH	AR	-37.8514	-71.0092	America/Argentina/Salta		Lafontaine	Caviahue Airport
CVJ	MX	18.8348	-99.2613	America/Mexico_City		General Mariano Matamoros	General Mariano Matamoros Airport
CVM	MX	23.7033	-98.9565	America/Monterrey		Ciudad Victoria	General Pedro Jose Mendez International Airport
CVN	US	34.4266	-103.0776	America/Denver		Clovis	Clovis Regional Airport
CVO	US	44.4969	-123.2895	America/Los_Angeles		Corvallis	Corvallis Municipal Airport
CVQ	AU	-24.8806	113.6720	Australia/Perth		Carnarvon	Carnarvon Airport
CVS	US	34.3828	-103.3222	America/Denver		Clovis	Cannon Afb Airport
CVT	GB	52.3697	-1.4797	Europe/London		Coventry	Coventry Airport
CVU	PT	39.6715	-31.1136	Atlantic/Azores		Corvo	Corvo Airport
CWA	US	44.7778	-89.6659	America/Chicago		Mosinee	Central Wisconsin Airport
CWB	BR	-25.5285	-49.1758	America/Sao_Paulo		Curitiba	Afonso Pena Airport
CWC	UA	48.2593	25.9808	Europe/Uzhgorod		Chernivtsi	Chernivtsi International Airport
CWF	US	30.2106	-93.1432	America/Chicago		Lake Charles	Chennault International Airport
CWI	US	41.8308	-90.3290	America/Chicago		Clinton	Clinton Municipal Airport
CWK	IN	25.1677	80.9358	Asia/Kolkata		Chitrakoot	Chitrakoot Airport
CWL	GB	51.3967	-3.3433	Europe/London		Cardiff	Cardiff International Airport
CWR	AU	-27.7117	138.3280	Australia/Adelaide		Cowarie	Cowarie Airport
CWS	US	48.4901	-122.8321	America/Los_Angeles		Center Island	Center Island Airport
CWT	AU	-33.8447	148.6490	Australia/Sydney		Cowra	Cowra Airport
CWW	AU	-35.9947	146.3570	Australia/Sydney		Corowa	Corowa Airport
CWX	US	32.2454	-109.8946	America/Phoenix		Willcox	Cochise County Airport
CXA	VE	7.6255	-66.1628	America/Caracas		Caicara del Orinoco	Caicara del Orinoco Airport
CXB	BD	21.4522	91.9639	Asia/Dhaka		Cox's Bazar	Cox's Bazar Airport
CXC	US	61.5832	-144.4298	America/Anchorage		Chitina	Chitina Airport
CXF	US	67.2522	-150.2039	America/Anchorage		Coldfoot	Coldfoot Airport
CXH	CA	49.2833	-123.1000	America/Vancouver		Vancouver	Vancouver Harbour Airport
CXI	KI	1.9862	-157.3500	Pacific/Kiritimati		Banana	Cassidy International Airport
CXJ	BR	-29.1971	-51.1875	America/Sao_Paulo		Caxias Do Sul	Campo dos Bugres Airport
CXL	US	32.6674	-115.5176	America/Los_Angeles		Calexico	Calexico International Airport
CXN	SO	11.5000	49.9170	Africa/Mogadishu		Candala	Candala Airport
CXO	US	30.3534	-95.4151	America/Chicago		Houston	Conroe/North Houston Regional Airport
CXP	ID	-7.6451	109.0340	Asia/Jakarta		Cilacap, Java Island	Tunggul Wulung Airport
CXQ	AU	-18.8833	125.9170	Australia/Perth		Christmas Creek Station	Christmas Creek Station Airport
CXR	VN	11.9982	109.2190	Asia/Ho_Chi_Minh		Nha Trang	Cam Ranh Airport
CXT	AU	-20.0431	146.2730	Australia/Brisbane		Charters Towers	Charters Towers Airport
CXY	BS	25.6000	-79.2670	America/Nassau		Cat Cay	Cat Cay Airport
CYA	HT	18.2711	-73.7883	America/Port-au-Prince		Les Cayes	Les Cayes Airport
CYB	KY	19.6870	-79.8828	America/Cayman		Cayman Brac	Gerrard Smith International Airport
CYF	US	60.1368	-164.2790	America/Anchorage		Chefornak	Chefornak Airport
CYG	AU	-36.1828	147.8880	Australia/Melbourne		Corryong	Corryong Airport
CYI	TW	23.4618	120.3930	Asia/Taipei		Chiayi City	Chiayi Airport
CYL	HN	15.4456	-86.6753	America/Tegucigalpa		Coyoles	Coyoles Airport
CYO	CU	21.6165	-81.5460	America/Havana		Cayo Largo del Sur	Vilo Acuna International Airport
CYP	PH	12.0727	124.5450	Asia/Manila		Calbayog City	Calbayog Airport
CYR	UY	-34.4564	-57.7706	America/Montevideo		Colonia	Laguna de Los Patos International Airport
CYS	US	41.1556	-104.8105	America/Denver		Cheyenne	Cheyenne Regional/Jerry Olson Field
CYT	US	60.0808	-142.4955	America/Anchorage		Yakataga	Yakataga Airport
CYU	PH	10.8581	121.0690	Asia/Manila		Cuyo	Cuyo Airport
CYW	MX	20.5460	-100.8870	America/Mexico_City		Celaya	Captain Rogelio Castillo National Airport
CYX	RU	68.7406	161.3380	Asia/Srednekolymsk		Cherskiy	Cherskiy Airport
CYZ	PH	16.9299	121.7530	Asia/Manila		Cauayan City	Cauayan Airport
CZA	MX	20.6413	-88.4462	America/Mexico_City		Chichen Itza	Chichen Itza International Airport
CZC	US	61.9412	-145.2941	America/Anchorage		Copper Center	Copper Center 2 Airport
CZE	VE	11.4149	-69.6809	America/Caracas		Coro	Jose Leonardo Chirinos Airport
CZF	US	61.7810	-166.0396	America/Anchorage		Cape Romanzof	Cape Romanzof Lrrs Airport
CZK	US	45.6769	-121.8789	America/Los_Angeles		Cascade Locks	Cascade Locks State Airport
CZL	DZ	36.2760	6.6204	Africa/Algiers		Constantine	Mohamed Boudiaf International Airport
CZM	MX	20.5224	-86.9256	America/Cancun		Cozumel	Cozumel International Airport
CZN	US	62.0718	-142.0494	America/Anchorage		Chisana	Chisana Airport
CZO	US	62.5623	-144.6724	America/Anchorage		Chistochina	Chistochina Airport
CZS	BR	-7.5999	-72.7695	America/Eirunepe		Cruzeiro Do Sul	Cruzeiro do Sul Airport
CZT	US	28.5222	-99.8236	America/Chicago		Carrizo Springs	Dimmit County Airport
CZU	CO	9.3327	-75.2856	America/Bogota		Corozal	Las Brujas Airport
CZX	CN	31.9197	119.7790	Asia/Shanghai		Changzhou	Changzhou Airport
CZY	AU	-24.5167	139.6170	Australia/Brisbane		Cluny	Cluny Airport
DAA	US	38.7149	-77.1809	America/New_York		Fort Belvoir	Davison Army Air Field
DAB	US	29.1799	-81.0580	America/New_York		Daytona Beach	Daytona Beach International Airport
DAC	BD	23.8434	90.3978	Asia/Dhaka		Dhaka	Dhaka / Hazrat Shahjalal International Airport
DAD	VN	16.0439	108.1990	Asia/Ho_Chi_Minh		Da Nang	Da Nang International Airport
DAG	US	34.8537	-116.7867	America/Los_Angeles		Daggett	Barstow-Daggett Airport
DAK	EG	25.4116	29.0031	Africa/Cairo		Dakhla	Dakhla Airport
DAL	US	32.8459	-96.8509	America/Chicago	DFW	Dallas	Dallas Love Field
DAM	SY	33.4115	36.5156	Asia/Damascus		Damascus	Damascus International Airport
DAN	US	36.5725	-79.3363	America/New_York		Danville	Danville Regional Airport
DAO	PG	-5.7532	141.9936	Pacific/Port_Moresby		Dabo	Dahamo Airstrip
DAR	TZ	-6.8781	39.2026	Africa/Dar_es_Salaam		Dar es Salaam	Mwalimu Julius K. Nyerere International Airport
DAS	CA	66.7031	-119.7070	America/Yellowknife		Great Bear Lake	Great Bear Lake Airport
DAT	CN	40.0603	113.4820	Asia/Shanghai		Datong	Datong Airport
DAU	PG	-9.0868	143.2080	Pacific/Port_Moresby		Daru	Daru Airport
DAV	PA	8.3910	-82.4350	America/Panama		David	Enrique Malek International Airport
DAY	US	39.9023	-84.2194	America/New_York		Dayton	James M Cox Dayton International Airport
DAZ	AF	38.4611	70.8825	Asia/Kabul		Darwaz	Darwaz Airport
DBA	PK	28.8783	64.3998	Asia/Karachi		Dalbandin	Dalbandin Airport
DBB	EG	30.9245	28.4614	Africa/Cairo		El Alamein	El Alamein International Airport
DBD	IN	23.8340	86.4253	Asia/Kolkata		Dhanbad	Dhanbad Airport
DBM	ET	10.3500	37.7170	Africa/Addis_Ababa		Debra Marcos	Debra Marcos Airport
DBN	US	32.5647	-82.9850	America/New_York		Dublin	W H 'Bud' Barron Airport
DBO	AU	-32.2167	148.5750	Australia/Sydney		Dubbo	Dubbo City Regional Airport
DBP	PG	-6.3086	141.9056	Pacific/Port_Moresby		Debepare	Debepare Airport
DBQ	US	42.4020	-90.7095	America/Chicago		Dubuque	Dubuque Regional Airport
DBR	IN	26.1928	85.9169	Asia/Kolkata		Darbhanga	Darbhanga Airport
DBS	US	44.1624	-112.2207	America/Boise		Dubois	Dubois Municipal Airport
DBT	ET	11.9670	38.0000	Africa/Addis_Ababa		Debre Tabor	Debre Tabor Airport
DBV	HR	42.5614	18.2682	Europe/Zagreb		Dubrovnik	Dubrovnik Airport
DBY	AU	-27.1553	151.2670	Australia/Brisbane		Dalby	Dalby Airport
DCA	US	38.8514	-77.0377	America/New_York	WAS	Washington	Ronald Reagan Washington Ntl Airport
DCF	DM	15.3367	-61.3922	America/Dominica		Canefield	Canefield Airport
DCI	IT	39.3542	8.9725	Europe/Rome		Decimomannu	Decimomannu Airport
DCK	US	66.9426	-156.8914	America/Anchorage		Dahl Creek	Dahl Creek Airport
DCM	FR	43.5563	2.2892	Europe/Paris		Castres/Mazamet	Castres-Mazamet Airport
DCN	AU	-17.5814	123.8280	Australia/Perth		RAAF Base Curtin	RAAF Base Curtin
DCT	BS	22.1818	-75.7295	America/Nassau		Duncan Town	Duncan Town Airport
DCU	US	34.6541	-86.9454	America/Chicago		Decatur	Pryor Field Regional Airport
DCY	CN	29.3231	100.0533	Asia/Shanghai		Daocheng County	Daocheng Yading Airport
DDC	US	37.7631	-99.9654	America/Chicago		Dodge City	Dodge City Regional Airport
DDD	MV	2.6661	72.8863	Indian/Maldives		Dhaalu Atoll	Kudahuvadhoo Dhaalu Airport
DDG	CN	40.0247	124.2860	Asia/Shanghai		Dandong	Dandong Airport
DDN	AU	-16.9917	141.3170	Australia/Brisbane		Delta Downs	Delta Downs Airport
DDR	CN	28.6025	86.8103	Asia/Shanghai		Rikaze Dingri	Rikaze Dingri Airport
DDU	PK	26.5545	67.6746	Asia/Karachi		Dadu	Dadu Airport
DEA	PK	29.9610	70.4859	Asia/Karachi		Dera Ghazi Khan	Dera Ghazi Khan Airport
DEB	HU	47.4889	21.6153	Europe/Budapest		Debrecen	Debrecen International Airport
DEC	US	39.8346	-88.8657	America/Chicago		Decatur	Decatur Airport
DED	IN	30.1897	78.1803	Asia/Kolkata		Dehradun	Dehradun Airport
DEE	RU	43.9584	145.6830	Asia/Vladivostok		Kunashir Island	Mendeleyevo Airport
DEF	IR	32.4344	48.3976	Asia/Tehran		Dezful	Dezful Airport
DEH	US	43.2755	-91.7394	America/Chicago		Decorah	Decorah Municipal Airport
DEI	SC	-3.8022	55.6669	Indian/Mahe		Denis Island	Denis Island Airport
DEJ	CN	28.1210	108.1631	Asia/Shanghai		Deijan	Tongren Deijan Airport
DEL	IN	28.5665	77.1031	Asia/Kolkata		New Delhi	Indira Gandhi International Airport
DEM	ET	8.5540	34.8580	Africa/Addis_Ababa		Dembidollo	Dembidollo Airport
DEN	US	39.8617	-104.6732	America/Denver		Denver	Denver International Airport
DEP	IN	27.9855	94.2228	Asia/Kolkata		Daporijo	Daporijo Airport
DEQ	CN	30.5042	120.1072	Asia/Shanghai		Deqing	Deqing Moganshan Airport
DER	PG	-6.1447	147.1072	Pacific/Port_Moresby		Derim	Derim Airport
DES	SC	-5.6967	53.6558	Indian/Mahe		Desroches Island	Desroches Airport
DET	US	42.4124	-83.0106	America/Detroit	DTT	Detroit	Coleman A Young Municipal Airport
DEZ	SY	35.2854	40.1760	Asia/Damascus		Deir ez-Zor	Deir ez-Zor Airport
DFI	US	41.3375	-84.4288	America/New_York		Defiance	Defiance Memorial Airport
DFP	AU	-16.0530	143.0120	Australia/Brisbane		Drumduff	Drumduff Airport
DFW	US	32.8972	-97.0377	America/Chicago	DFW	Dallas	Dallas-Fort Worth International Airport
DGA	BZ	16.9823	-88.2285	America/Belize		Dangriga	Pelican Beach Airstrip
DGD	AU	-27.8303	117.3164	Australia/Perth		Dalgaranga Gold Mine	Dalgaranga Gold Mine Airport
DGE	AU	-32.5625	149.6110	Australia/Sydney		Mudgee	Mudgee Airport
DGF	CA	50.1655	-120.1713	America/Vancouver		Douglas Lake	Douglas Lake Airport
DGH	IN	24.4457	86.7070	Asia/Kolkata		Deoghar	Deoghar Airport
DGL	US	31.3426	-109.5065	America/Phoenix		Douglas	Douglas Municipal Airport
DGN	US	38.3329	-77.0370	America/New_York		Dahlgren	Dahlgren Nsf Airport
DGO	MX	24.1242	-104.5280	America/Monterrey		Durango	General Guadalupe Victoria International Airport
DGR	NZ	-35.9397	173.8940	Pacific/Auckland		Dargaville Aerodrome	Dargaville Aerodrome
DGT	PH	9.3337	123.3000	Asia/Manila		Dumaguete City	Sibulan Airport
DGU	BF	12.4590	-3.4900	Africa/Ouagadougou		Dedougou	Dedougou Airport
DGW	US	42.7972	-105.3858	America/Denver		Douglas	Converse County Airport
DHD	AU	-27.0750	141.9000	Australia/Brisbane		Durham Downs	Durham Downs Airport
DHF	AE	24.2482	54.5477	Asia/Dubai		Al Bihouth	Abu Dhabi-Al Dhafra AB Airport
DHH	CN	43.7546	93.1311	Asia/Shanghai		Barkol	Balikun Dahe Airport
DHI	NP	28.7533	80.5819	Asia/Kathmandu		Dhangarhi	Dhangarhi Airport
DHM	IN	32.1651	76.2634	Asia/Kolkata		Kangra	Kangra Airport
DHN	US	31.3210	-85.4495	America/Chicago		Dothan	Dothan Regional Airport
DHR	NL	52.9234	4.7806	Europe/Amsterdam		Den Helder	De Kooy Airport
DHT	US	36.0225	-102.5474	America/Chicago		Dalhart	Dalhart Municipal Airport
DIA	QA	25.2611	51.5651	Asia/Qatar		Doha	Doha International Airport
DIB	IN	27.4839	95.0169	Asia/Kolkata		Dibrugarh	Dibrugarh Airport
DIE	MG	-12.3494	49.2917	Indian/Antananarivo		Arrachart	Arrachart Airport
DIG	CN	27.7936	99.6772	Asia/Shanghai		Shangri-La	Diqing Airport
DIJ	FR	47.2689	5.0900	Europe/Paris		Dijon/Longvic	Dijon-Bourgogne Airport
DIK	US	46.8005	-102.8044	America/Denver		Dickinson	Dickinson/Theodore Roosevelt Regional Airport
DIL	TL	-8.5464	125.5260	Asia/Dili		Dili	Presidente Nicolau Lobato International Airport
DIM	CI	6.6517	-4.6406	Africa/Abidjan		Dimbokro	Dimbokro Airport
DIN	VN	21.3975	103.0080	Asia/Ho_Chi_Minh		Dien Bien Phu	Dien Bien Phu Airport
DIP	BF	12.0500	1.7830	Africa/Ouagadougou		Diapaga	Diapaga Airport
DIQ	BR	-20.1807	-44.8709	America/Sao_Paulo		Divinopolis	Divinopolis Airport
DIR	ET	9.6247	41.8542	Africa/Addis_Ababa		Dire Dawa	Aba Tenna Dejazmach Yilma International Airport
DIS	CG	-4.2063	12.6599	Africa/Brazzaville		Dolisie	Ngot Nzoungou Airport
DIU	IN	20.7131	70.9211	Asia/Kolkata		Diu	Diu Airport
DIY	TR	37.8939	40.2010	Europe/Istanbul		Diyarbakir	Diyarbakir Airport
DJA	BJ	9.6921	1.6378	Africa/Porto-Novo		Djougou	Djougou Airport
DJB	ID	-1.6380	103.6440	Asia/Jakarta		Jambi, Sumatra Island	Sultan Thaha Airport
DJE	TN	33.8750	10.7755	Africa/Tunis		Djerba	Djerba Zarzis International Airport
DJG	DZ	24.2928	9.4524	Africa/Algiers		Djanet	Djanet Inedbirene Airport
DJJ	ID	-2.5770	140.5160	Asia/Jayapura		Jayapura	Sentani International Airport
DJM	CG	-2.5330	14.7500	Africa/Brazzaville		Djambala	Djambala Airport
DJN	US	64.0501	-145.7225	America/Anchorage		Delta Junction	Delta Junction Airport
DJO	CI	6.7928	-6.4732	Africa/Abidjan		Daloa	Daloa Airport
DJU	IS	64.6442	-14.2828	Atlantic/Reykjavik		Djúpivogur	Djúpivogur Airport
DKI	AU	-17.9417	146.1400	Australia/Brisbane		Dunk Island	Dunk Island Airport
DKK	US	42.4939	-79.2711	America/New_York		Dunkirk	Chautauqua County/Dunkirk Airport
DKR	SN	14.7397	-17.4902	Africa/Dakar	DKR	Dakar	Leopold Sedar Senghor International Airport
DKS	RU	73.5178	80.3797	Asia/Krasnoyarsk		Dikson	Dikson Airport
DKV	AU	-24.8600	129.0700	Australia/Darwin		Docker River	Docker River Airport
DLA	CM	4.0061	9.7195	Africa/Douala		Douala	Douala International Airport
DLC	CN	38.9657	121.5390	Asia/Shanghai		Dalian	Zhoushuizi Airport
DLE	FR	47.0390	5.4272	Europe/Paris		Dole/Tavaux	Dole-Tavaux Airport
DLF	US	29.3594	-100.7779	America/Chicago		Del Rio	Laughlin Afb Airport
DLG	US	59.0447	-158.5055	America/Anchorage		Dillingham	Dillingham Airport
DLH	US	46.8421	-92.1932	America/Chicago		Duluth	Duluth International Airport
DLI	VN	11.7500	108.3670	Asia/Ho_Chi_Minh		Dalat	Lien Khuong Airport
DLK	AU	-29.0133	138.4810	Australia/Adelaide		Dulkaninna	Dulkaninna Airport
DLL	US	34.4491	-79.3686	America/New_York		Dillon	Dillon County Airport
DLM	TR	36.7131	28.7925	Europe/Istanbul		Dalaman	Dalaman International Airport
DLN	US	45.2554	-112.5525	America/Denver		Dillon	Dillon Airport
DLS	US	45.6194	-121.1683	America/Los_Angeles		The Dalles	Columbia Gorge Regional/The Dalles Municipal Airport
DLU	CN	25.6494	100.3190	Asia/Shanghai		Xiaguan	Dali Airport
DLV	AU	-12.5500	130.6850	Australia/Darwin		Delissaville	Delissaville Airport
DLY	VU	-18.7694	169.0010	Pacific/Efate		Dillon's Bay	Dillon's Bay Airport
DLZ	MN	43.5917	104.4300	Asia/Ulaanbaatar		Dalanzadgad	Dalanzadgad Airport
DMA	US	32.1664	-110.8832	America/Phoenix		Tucson	Davis Monthan Afb Airport
DMB	KZ	42.8536	71.3036	Asia/Qyzylorda		Taraz	Aulie-ata International Airport
DMD	AU	-17.9403	138.8220	Australia/Brisbane		Doomadgee	Doomadgee Airport
DME	RU	55.4088	37.9063	Europe/Moscow	MOW	Moscow	Domodedovo International Airport
DMK	TH	13.9126	100.6070	Asia/Bangkok	BKK	Bangkok	Don Mueang International Airport
DMM	SA	26.4712	49.7979	Asia/Riyadh		Dammam	King Fahd International Airport
DMN	US	32.2624	-107.7190	America/Denver		Deming	Deming Municipal Airport
DMO	US	38.7074	-93.1759	America/Chicago		Sedalia	Sedalia Regional Airport
DMT	BR	-14.3769	-56.4004	America/Campo_Grande		Diamantino	Diamantino Airport
DMU	IN	25.8839	93.7711	Asia/Kolkata		Dimapur	Dimapur Airport
DNA	JP	26.3556	127.7680	Asia/Tokyo		Kadena Air Base	Kadena Air Base
DNB	AU	-16.0500	142.4000	Australia/Brisbane		Dunbar	Dunbar Airport
DND	GB	56.4525	-3.0258	Europe/London		Dundee	Dundee Airport
DNH	CN	40.1611	94.8092	Asia/Shanghai		Dunhuang	Dunhuang Airport
DNK	UA	48.3572	35.1006	Europe/Kyiv		Dnipro	Dnipro International Airport
DNL	US	33.4666	-82.0394	America/New_York		Augusta	Daniel Field
DNN	US	34.7229	-84.8702	America/New_York		Dalton	Dalton Municipal Airport
DNO	BR	-11.5954	-46.8467	America/Araguaina		Dianopolis	Dianopolis Airport
DNP	NP	28.1111	82.2942	Asia/Kathmandu		Dang	Tulsipur Airport
DNQ	AU	-35.5594	144.9460	Australia/Sydney		Deniliquin	Deniliquin Airport
DNR	FR	48.5877	-2.0800	Europe/Paris		Dinard/Pleurtuit/Saint-Malo	Dinard-Pleurtuit-Saint-Malo Airport
DNS	US	41.9861	-95.3803	America/Chicago		Denison	Denison Municipal Airport
DNV	US	40.1998	-87.5952	America/Chicago		Danville	Vermilion Regional Airport
DNX	SD	12.5330	35.0670	Africa/Khartoum		Dinder	Galegu Airport
DNZ	TR	37.7856	29.7013	Europe/Istanbul		Denizli	Cardak Airport
DOB	ID	-5.7722	134.2120	Asia/Jayapura		Dobo-Kobror Island	Dobo Airport
DOD	TZ	-6.1704	35.7526	Africa/Dar_es_Salaam		Dodoma	Dodoma Airport
DOE	SR	4.0057	-55.4816	America/Paramaribo		Djumu-Djomoe	Djumu-Djomoe Airport
DOG	SD	19.1539	30.4301	Africa/Khartoum		Dongola	Dongola Airport
DOH	QA	25.2606	51.6138	Asia/Qatar		Doha	Hamad International Airport
DOK	UA	48.0736	37.7397	Europe/Kyiv		Donetsk	Donetsk International Airport
DOL	FR	49.3653	0.1543	Europe/Paris		Deauville	Deauville-Saint-Gatien Airport
DOM	DM	15.5470	-61.3000	America/Dominica		Dominica	Melville Hall Airport
DON	GT	17.6124	-89.6884	America/Guatemala		Dos Lagunas	Dos Lagunas Airport
DOP	NP	28.9857	82.8191	Asia/Kathmandu		Dolpa	Dolpa Airport
DOR	BF	14.0330	-0.0330	Africa/Ouagadougou		Dori	Dori Airport
DOU	BR	-22.2019	-54.9266	America/Campo_Grande		Dourados	Dourados Airport
DOV	US	39.1295	-75.4660	America/New_York		Dover	Dover Afb Airport
DOX	AU	-29.3000	114.9330	Australia/Perth		Dongara	Dongara Airport
DOY	CN	37.5086	118.7880	Asia/Shanghai		Dongying	Dongying Shengli Airport
DPA	US	41.9071	-88.2480	America/Chicago		Chicago/West Chicago	Dupage Airport
DPB	CL	-54.0450	-68.8317	America/Punta_Arenas		Bahia Inutil	Pampa Guanaco Airport
DPE	FR	49.8825	1.0853	Europe/Paris		Dieppe	St Aubin Airport
DPG	US	40.1974	-112.9351	America/Denver		Dugway Proving Ground	Michael Army Air Field (Dugway Proving Ground) Airport
DPL	PH	8.6020	123.3419	Asia/Manila		Dipolog City	Dipolog Airport
DPO	AU	-41.1697	146.4300	Australia/Melbourne		Devonport	Devonport Airport
DPS	ID	-8.7482	115.1670	Asia/Makassar		Bali	Ngurah Rai (Bali) International Airport
DQA	CN	46.7464	125.1406	Asia/Shanghai		Daqing Shi	Saertu Airport
DQM	OM	19.5019	57.6342	Asia/Muscat		Duqm	Duqm International Airport
DRA	US	36.6199	-116.0323	America/Los_Angeles		Mercury	Desert Rock Airport
DRB	AU	-17.3700	123.6610	Australia/Perth		Derby	Derby Airport
DRD	AU	-16.5583	141.8080	Australia/Brisbane		Dorunda	Dorunda Airport
DRE	US	46.0093	-83.7439	America/New_York		Drummond Island	Drummond Island Airport
DRF	US	60.5889	-152.1620	America/Anchorage		Kenai	Drift River Airport
DRG	US	66.0691	-162.7671	America/Anchorage		Deering	Deering Airport
DRI	US	30.8317	-93.3399	America/Chicago		De Ridder	Beauregard Regional Airport
DRJ	SR	4.1167	-54.6667	America/Paramaribo		Drietabbetje	Drietabbetje Airport
DRK	CR	8.7189	-83.6417	America/Costa_Rica		Puntarenas	Drake Bay Airport
DRN	AU	-28.5917	148.2170	Australia/Brisbane		Dirranbandi	Dirranbandi Airport
DRO	US	37.1515	-107.7538	America/Denver		Durango	Durango-La Plata County Airport
DRP	PH	13.1122	123.6772	Asia/Manila		Daraga	Legazpi Bicol International Airport
DRR	AU	-25.6850	140.2280	Australia/Brisbane		Durrie	Durrie Airport
DRS	DE	51.1328	13.7672	Europe/Berlin		Dresden	Dresden Airport
DRT	US	29.3742	-100.9272	America/Chicago		Del Rio	Del Rio International Airport
DRU	US	46.6208	-113.2051	America/Denver		Drummond	Drummond Airport
DRV	MV	5.1561	73.1303	Indian/Maldives		Dharavandhoo	Dharavandhoo Airport
DRW	AU	-12.4147	130.8770	Australia/Darwin		Darwin	Darwin International Airport
DRY	AU	-15.7136	126.3811	Australia/Perth		Drysdale River	Drysdale River Airport
DSC	CM	5.4500	10.0670	Africa/Douala		Dschang	Dschang Airport
DSD	GP	16.2969	-61.0844	America/Guadeloupe		Grande Anse	La Desirade Airport
DSE	ET	11.0825	39.7114	Africa/Addis_Ababa		Dessie	Combolcha Airport
DSI	US	30.4001	-86.4715	America/Chicago		Destin	Destin Executive Airport
DSK	PK	31.9094	70.8966	Asia/Karachi		Dera Ismael Khan	Dera Ismael Khan Airport
DSM	US	41.5340	-93.6631	America/Chicago		Des Moines	Des Moines International Airport
DSN	CN	39.4900	109.8614	Asia/Shanghai		Ordos	Ordos Ejin Horo Airport
DSO	KP	39.7452	127.4740	Asia/Pyongyang		Sondok	Sondok Airport
DSS	SN	14.6711	-17.0669	Africa/Dakar	DKR	Dakar	Blaise Diagne International Airport
DSV	US	42.5705	-77.7133	America/New_York		Dansville	Dansville Municipal Airport
DTA	US	39.3828	-112.5022	America/Denver		Delta	Delta Municipal Airport
DTB	ID	2.2597	98.9919	Asia/Jakarta		Tingkeum, Sumatra Island	Silangit Airport
DTD	ID	0.6260	116.6006	Asia/Makassar		Datadawai, Borneo Island	Datadawai Airport
DTE	PH	14.1292	122.9800	Asia/Manila		Daet	Daet Airport
DTH	US	36.4605	-116.8798	America/Los_Angeles		Death Valley National Park	Furnace Creek Airport
DTI	BR	-18.2320	-43.6504	America/Sao_Paulo		Diamantina	Diamantina Airport
DTL	US	46.8230	-95.8828	America/Chicago		Detroit Lakes	Detroit Lakes/Wething Field
DTM	DE	51.5183	7.6122	Europe/Berlin		Dortmund	Dortmund Airport
DTN	US	32.5408	-93.7438	America/Chicago		Shreveport	Shreveport Downtown Airport
DTR	US	48.4998	-122.8138	America/Los_Angeles		Anacortes	Decatur Shores Airport
DTW	US	42.2124	-83.3534	America/New_York	DTT	Detroit	Detroit Metro Wayne County Airport
DUA	US	33.9397	-96.3951	America/Chicago		Durant	Durant Regional/Eaker Field
DUB	IE	53.4213	-6.2701	Europe/Dublin		Dublin	Dublin Airport
DUC	US	34.4709	-97.9599	America/Chicago		Duncan	Halliburton Field
DUD	NZ	-45.9281	170.1980	Pacific/Auckland		Dunedin	Dunedin Airport
DUE	AO	-7.4009	20.8185	Africa/Luanda		Chitato	Dundo Airport
DUF	US	36.2535	-75.7885	America/New_York		Corolla	Pine Island Airport
DUG	US	31.4689	-109.6038	America/Phoenix		Douglas Bisbee	Bisbee Douglas International Airport
DUJ	US	41.1783	-78.8987	America/New_York		Dubois	Dubois Regional Airport
DUK	ZA	-28.3684	32.2481	Africa/Johannesburg		Mubatuba	Mubatuba Airport
DUM	ID	1.6092	101.4340	Asia/Jakarta		Dumai, Sumatra Island	Pinang Kampai Airport
DUQ	CA	48.7545	-123.7097	America/Vancouver		Duncan	Duncan Airport
DUR	ZA	-29.6144	31.1197	Africa/Johannesburg		Durban	King Shaka International Airport
DUS	DE	51.2895	6.7668	Europe/Berlin		Dusseldorf	Dusseldorf International Airport
DUT	US	53.8989	-166.5450	America/Anchorage		Unalaska	Unalaska Airport
DVK	CA	64.5114	-110.2890	America/Yellowknife		Diavik	Diavik Airport
DVL	US	48.1166	-98.9100	America/Chicago		Devils Lake	Devils Lake Regional Airport
DVN	US	41.6103	-90.5884	America/Chicago		Davenport	Davenport Municipal Airport
DVO	PH	7.1255	125.6460	Asia/Manila		Davao	Francisco Bangoy International Airport
DVP	AU	-24.1500	141.1080	Australia/Brisbane		Davenport Downs	Davenport Downs Airport
DVR	AU	-13.7498	130.6939	Australia/Darwin		Daly River	Daly River Airport
DVT	US	33.6883	-112.0826	America/Phoenix		Phoenix	Phoenix Deer Valley Airport
DWB	MG	-16.1017	45.3588	Indian/Antananarivo		Soalala	Soalala Airport
DWC	AE	24.8967	55.1614	Asia/Dubai	DXB	Dubai	Al Maktoum International Airport
DWD	SA	24.4497	44.1211	Asia/Riyadh		Al Dawadmi	Al Dawadmi Airport
DWH	US	30.0618	-95.5528	America/Chicago		Houston	David Wayne Hooks Memorial Airport
DXB	AE	25.2528	55.3644	Asia/Dubai	DXB	Dubai	Dubai International Airport
DXD	AU	-15.1175	143.3160	Australia/Brisbane		New Dixie	Dixie Airport
DXE	US	32.4387	-90.1031	America/Chicago		Madison	Bruce Campbell Field
DXJ	CN	28.4972	109.5218	Asia/Shanghai		Xiangxi	Xiangxi Biancheng Airport
DXN	IN	28.1756	77.6061	Asia/Kolkata		Jewar	Noida International Airport
DXR	US	41.3715	-73.4822	America/New_York		Danbury	Danbury Municipal Airport
DYA	AU	-22.6222	148.3640	Australia/Brisbane		Dysart	Dysart Airport
DYG	CN	29.1028	110.4430	Asia/Shanghai		Dayong	Dayong Airport
DYL	US	40.3331	-75.1223	America/New_York		Doylestown	Doylestown Airport
DYR	RU	64.7349	177.7410	Asia/Anadyr		Anadyr	Ugolny Airport
DYS	US	32.4185	-99.8565	America/Chicago		Abilene	Dyess Afb Airport
DYU	TJ	38.5433	68.8250	Asia/Dushanbe		Dushanbe	Dushanbe Airport
DYW	AU	-16.2647	133.3834	Australia/Darwin		Daly Waters	Daly Waters Airport
DZA	YT	-12.8047	45.2811	Indian/Mayotte		Dzaoudzi	Dzaoudzi Pamandzi International Airport
DZH	CN	31.0473	107.4353	Asia/Shanghai		Dazhou	Dazhou Jinya Airport
DZN	KZ	47.7083	67.7333	Asia/Almaty		Zhezkazgan	Zhezkazgan Airport
DZO	UY	-33.3589	-56.4992	America/Montevideo		Durazno	Santa Bernardina International Airport
EAA	US	64.7781	-141.1496	America/Anchorage		Eagle	Eagle Airport
EAB	YE	16.0111	43.1778	Asia/Aden		Abs	Abs Airport
EAE	VU	-17.0903	168.3430	Pacific/Efate		Sangafa	Sangafa Airport
EAM	SA	17.6114	44.4192	Asia/Riyadh		Nejran	Nejran Airport
EAN	US	42.0555	-104.9283	America/Denver		Wheatland	Phifer Airfield
EAR	US	40.7270	-99.0068	America/Chicago		Kearney	Kearney Regional Airport
EAS	ES	43.3565	-1.7906	Europe/Madrid		Hondarribia	San Sebastian Airport
EAT	US	47.3988	-120.2068	America/Los_Angeles		Wenatchee	Pangborn Memorial Airport
EAU	US	44.8658	-91.4843	America/Chicago		Eau Claire	Chippewa Valley Regional Airport
EAX	SR	5.8567	-55.1930	America/Paramaribo		Paramaribo	Eduard Alexander Gummels International Airport
EBA	IT	42.7603	10.2394	Europe/Rome		Marina  Di Campo	Marina Di Campo Airport
EBB	UG	0.0424	32.4435	Africa/Kampala		Kampala	Entebbe International Airport
EBD	SD	13.1532	30.2327	Africa/Khartoum		Al-Ubayyid	El Obeid Airport
EBG	CO	7.5965	-74.8089	America/Bogota		El Bagre	El Bagre Airport
EBH	DZ	33.7217	1.0925	Africa/Algiers		El Bayadh	El Bayadh Airport
EBJ	DK	55.5259	8.5534	Europe/Copenhagen		Esbjerg	Esbjerg Airport
EBL	IQ	36.2376	43.9632	Asia/Baghdad		Erbil	Erbil International Airport
EBM	TN	31.7043	9.2546	Africa/Tunis		El Borma	El Borma Airport
EBS	US	42.4364	-93.8690	America/Chicago		Webster City	Webster City Municipal Airport
EBU	FR	45.5406	4.2964	Europe/Paris		Saint-Etienne/Boutheon	Saint-Etienne-Boutheon Airport
EBW	CM	2.8760	11.1850	Africa/Douala		Ebolowa	Ebolowa Airport
ECA	US	44.3128	-83.4223	America/New_York		East Tawas	Iosco County Airport
ECG	US	36.2606	-76.1746	America/New_York		Elizabeth City	Elizabeth City Cg Air Station/Regional Airport
ECH	AU	-36.1572	144.7620	Australia/Melbourne		Echuca	Echuca Airport
ECN	CY	35.1547	33.4961	Asia/Nicosia		Nicosia	Ercan International Airport
ECP	US	30.3582	-85.7956	America/Chicago		Panama City	Northwest Florida Beaches International Airport
ECS	US	43.8843	-104.3145	America/Denver		Newcastle	Mondell Field
EDB	SD	18.0250	30.9583	Africa/Khartoum		El Debba	El Debba Airport
EDC	US	30.3975	-97.5664	America/Chicago		Austin	Austin Executive Airport
EDE	US	36.0286	-76.5698	America/New_York		Edenton	Northeastern Regional Airport
EDF	US	61.2514	-149.8065	America/Anchorage		Anchorage	Elmendorf Afb Airport
EDI	GB	55.9500	-3.3725	Europe/London		Edinburgh	Edinburgh Airport
EDK	US	37.7741	-96.8177	America/Chicago		El Dorado	El Dorado/Capt Jack Thomas Memorial Airport
EDL	KE	0.4045	35.2389	Africa/Nairobi		Eldoret	Eldoret International Airport
EDM	FR	46.7019	-1.3786	Europe/Paris		La Roche-sur-Yon/Les Ajoncs	La Roche-sur-Yon Airport
EDO	TR	39.5546	27.0138	Europe/Istanbul		Edremit	Balikesir Korfez Airport
EDR	AU	-14.8967	141.6090	Australia/Brisbane		Pormpuraaw	Pormpuraaw Airport
EDW	US	34.9081	-117.8855	America/Los_Angeles		Edwards	Edwards Afb Airport
EED	US	34.7663	-114.6233	America/Los_Angeles		Needles	Needles Airport
EEK	US	60.2137	-162.0439	America/Anchorage		Eek	Eek Airport
EEN	US	42.8984	-72.2708	America/New_York		Keene	Dillant/Hopkins Airport
EFD	US	29.6073	-95.1587	America/Chicago		Houston	Ellington Airport
EFK	US	44.8882	-72.2286	America/New_York		Newport	Northeast Kingdom International Airport
EFL	GR	38.1201	20.5005	Europe/Athens		Kefalonia	Kefallinia Airport
EFW	US	42.0098	-94.3418	America/Chicago		Jefferson	Jefferson Municipal Airport
EGC	FR	44.8253	0.5186	Europe/Paris		Bergerac/Roumaniere	Bergerac-Roumaniere Airport
EGE	US	39.6427	-106.9159	America/Denver		Vail	Eagle County Regional Airport
EGI	US	30.6486	-86.5220	America/Chicago		Crestview	Duke Field,(Eglin Af Aux Nr 3) Airport
EGM	SB	-8.5789	157.8760	Pacific/Guadalcanal		Sege	Sege Airport
EGN	SD	13.4817	22.4672	Africa/Khartoum		Geneina	Geneina Airport
EGO	RU	50.6438	36.5901	Europe/Moscow		Belgorod	Belgorod International Airport
EGP	US	28.8571	-100.5135	America/Chicago		Eagle Pass	Maverick County Memorial International Airport
EGS	IS	65.2833	-14.4014	Atlantic/Reykjavik		Egilsstaðir	Egilsstaðir Airport
EGV	US	45.9323	-89.2683	America/Chicago		Eagle River	Eagle River Union Airport
EGX	US	58.1855	-157.3754	America/Anchorage		Egegik	Egegik Airport
EHL	AR	-41.9432	-71.5323	America/Argentina/Salta		El Bolson	El Bolson Airport
EHM	US	58.6482	-162.0638	America/Anchorage		Cape Newenham	Cape Newenham Lrrs Airport
EHU	CN	30.3429	115.0296	Asia/Shanghai		Ezhou	Ezhou Huahu Airport
EIB	DE	50.9928	10.4728	Europe/Berlin		Eisenach	Eisenach-Kindel Airport
EIE	RU	58.4742	92.1125	Asia/Krasnoyarsk		Yeniseysk	Yeniseysk Airport
EIH	AU	-18.5033	144.0940	Australia/Brisbane		Einasleigh	Einasleigh Airport
EIK	RU	46.6800	38.2100	Europe/Moscow		Yeysk	Yeysk Airport
EIL	US	64.6656	-147.1014	America/Anchorage		Fairbanks	Eielson Afb Airport
EIN	NL	51.4501	5.3745	Europe/Amsterdam		Eindhoven	Eindhoven Airport
EIS	VG	18.4448	-64.5430	America/Tortola		Road Town	Terrance B. Lettsome International Airport
EIY	IL	30.6217	35.2033	Asia/Jerusalem		Sapir	Ein Yahav Airfield
EJA	CO	7.0243	-73.8068	America/Bogota		Barrancabermeja	Yariguies Airport
EJH	SA	26.1986	36.4764	Asia/Riyadh		Al Wajh	Al Wajh Domestic Airport
EJN	CN	42.0156	101.0006	Asia/Shanghai		Ejina Banner Taolai	Ejina Banner Taolai Airport
EKA	US	40.8034	-124.1128	America/Los_Angeles		Eureka	Murray Field
EKI	US	41.7194	-86.0032	America/Indiana/Indianapolis		Elkhart	Elkhart Municipal Airport
EKN	US	38.8894	-79.8571	America/New_York		Elkins	Elkins/Randolph County (Jennings Randolph Field) Airport
EKO	US	40.8250	-115.7913	America/Los_Angeles		Elko	Elko Regional Airport
EKS	RU	49.1903	142.0830	Asia/Vladivostok		Shakhtersk	Shakhtyorsk Airport
EKT	SE	59.3511	16.7084	Europe/Stockholm		Eskilstuna	Eskilstuna Airport
EKX	US	37.6860	-85.9250	America/New_York		Elizabethtown	Addington Field
ELA	US	29.6000	-96.3219	America/Chicago		Eagle Lake	Eagle Lake Airport
ELB	CO	9.0455	-73.9749	America/Bogota		El Banco	Las Flores Airport
ELC	AU	-12.0194	135.5710	Australia/Darwin		Elcho Island	Elcho Island Airport
ELD	US	33.2212	-92.8117	America/Chicago		El Dorado	South Arkansas Regional At Goodwin Field
ELF	SD	13.6149	25.3246	Africa/Khartoum		El Fasher	El Fasher Airport
ELG	DZ	30.5713	2.8596	Africa/Algiers		El Golea	El Golea Airport
ELH	BS	25.4749	-76.6835	America/Nassau		North Eleuthera	North Eleuthera Airport
ELI	US	64.6150	-162.2705	America/Anchorage		Elim	Elim Airport
ELK	US	35.4308	-99.3943	America/Chicago		Elk City	Elk City Regional Business Airport
ELL	ZA	-23.7267	27.6883	Africa/Johannesburg		Ellisras	Ellisras Matimba Airport
ELM	US	42.1599	-76.8917	America/New_York		Elmira/Corning	Elmira/Corning Regional Airport
ELN	US	47.0348	-120.5289	America/Los_Angeles		Ellensburg	Bowers Field
ELO	AR	-26.3975	-54.5747	America/Argentina/Cordoba		El Dorado	El Dorado Airport
ELP	US	31.8073	-106.3764	America/Denver		El Paso	El Paso International Airport
ELQ	SA	26.3028	43.7744	Asia/Riyadh		Gassim	Gassim Airport
ELS	ZA	-33.0356	27.8259	Africa/Johannesburg		East London	Ben Schoeman Airport
ELT	EG	28.2090	33.6455	Africa/Cairo		El Tor	El Tor Airport
ELU	DZ	33.5114	6.7768	Africa/Algiers		Guemar	Guemar Airport
ELY	US	39.2997	-114.8419	America/Los_Angeles		Ely	Ely/Yelland Field
ELZ	US	42.1095	-77.9900	America/New_York		Wellsville	Wellsville Municipal/Tarantine Field
EMA	GB	52.8311	-1.3281	Europe/London		Nottingham	East Midlands Airport
EMD	AU	-23.5675	148.1790	Australia/Brisbane		Emerald	Emerald Airport
EME	DE	53.3911	7.2275	Europe/Berlin		Emden	Emden Airport
EMG	ZA	-28.7200	31.8900	Africa/Johannesburg		Empangeni	Empangeni Airport
EMK	US	62.7861	-164.4907	America/Anchorage		Emmonak	Emmonak Airport
EML	CH	47.0924	8.3051	Europe/Zurich		Emmen	Emmen Airport
EMM	US	41.8241	-110.5569	America/Denver		Kemmerer	Kemmerer Municipal Airport
EMN	MR	16.6220	-7.3166	Africa/Nouakchott		Nema	Nema Airport
EMP	US	38.3306	-96.1899	America/Chicago		Emporia	Emporia Municipal Airport
EMT	US	34.0860	-118.0348	America/Los_Angeles		El Monte	San Gabriel Valley Airport
EMX	AR	-42.0292	-71.1725	America/Argentina/Catamarca		El Maiten	El Maiten Airport
ENA	US	60.5733	-151.2448	America/Anchorage		Kenai	Kenai Municipal Airport
ENB	AU	-29.8325	115.2460	Australia/Perth		Eneabba	Eneabba Airport
ENC	FR	48.6921	6.2305	Europe/Paris		Nancy/Essey	Nancy-Essey Airport
END	US	36.3398	-97.9172	America/Chicago		Enid	Vance Afb Airport
ENE	ID	-8.8493	121.6610	Asia/Makassar		Ende-Flores Island	Ende (H Hasan Aroeboesman) Airport
ENF	FI	68.3626	23.4243	Europe/Helsinki		Enontekio	Enontekio Airport
ENH	CN	30.3203	109.4850	Asia/Shanghai		Enshi	Enshi Airport
ENI	PH	11.2025	119.4160	Asia/Manila		El Nido	El Nido Airport
ENK	GB	54.3989	-7.6517	Europe/London		Enniskillen	St Angelo Airport
ENL	US	38.5151	-89.0911	America/Chicago		Centralia	Centralia Municipal Airport
ENN	US	64.5473	-149.0739	America/Anchorage		Nenana	Nenana Municipal Airport
ENO	PY	-27.3000	-55.9100	America/Asuncion		Encarnacion	Encarnacion Airport
ENS	NL	52.2700	6.8742	Europe/Amsterdam		Enschede	Twenthe Airport
ENU	NG	6.4743	7.5620	Africa/Lagos		Enegu	Akanu Ibiam International Airport
ENV	US	40.7187	-114.0287	America/Denver		Wendover	Wendover Airport
ENW	US	42.5961	-87.9273	America/Chicago		Kenosha	Kenosha Regional Airport
ENY	CN	36.6369	109.5540	Asia/Shanghai		Yan'an	Yan'an Airport
EOH	CO	6.2206	-75.5906	America/Bogota		Medellin	Enrique Olaya Herrera Airport
EOI	GB	59.1906	-2.7722	Europe/London		Eday	Eday Airport
EOK	US	40.4599	-91.4285	America/Chicago		Keokuk	Keokuk Municipal Airport
EOR	VE	6.7333	-61.5833	America/Caracas		Bolivar	El Dorado Airport
EOS	US	36.8108	-94.3917	America/Chicago		Neosho	Neosho Hugh Robinson Airport
EOZ	VE	7.0833	-69.5333	America/Caracas		Elorza	Elorza Airport
EPA	AR	-34.6099	-58.6126	America/Argentina/Buenos_Aires		El Palomar	El Palomar Airport
EPG	US	40.8687	-96.1088	America/Chicago		Weeping Water	Browns Airport
EPH	US	47.3081	-119.5169	America/Los_Angeles		Ephrata	Ephrata Municipal Airport
EPL	FR	48.3250	6.0700	Europe/Paris		Epinal/Mirecourt	Epinal-Mirecourt Airport
EPR	AU	-33.6844	121.8230	Australia/Perth		Esperance	Esperance Airport
EPS	DO	19.1986	-69.4298	America/Santo_Domingo		Arroyo Barril	Arroyo Barril Airport
EPU	EE	58.4190	24.4728	Europe/Tallinn		Parnu	Parnu Airport
EQS	AR	-42.9080	-71.1395	America/Argentina/Catamarca		Esquel	Brigadier Antonio Parodi Airport
ERA	SO	10.6420	47.3880	Africa/Mogadishu		Erigavo	Erigavo Airport
ERB	AU	-26.2633	132.1820	Australia/Adelaide		Ernabella	Ernabella Airport
ERC	TR	39.7102	39.5270	Europe/Istanbul		Erzincan	Erzincan Airport
ERD	UA	46.8150	36.7581	Europe/Zaporozhye		Berdiansk	Berdyansk Airport
ERF	DE	50.9798	10.9581	Europe/Berlin		Erfurt	Erfurt Airport
ERG	RU	61.2750	108.0300	Asia/Irkutsk		Erbogachen	Yerbogachen Airport
ERH	MA	31.9475	-4.3983	Africa/Casablanca		Errachidia	Moulay Ali Cherif Airport
ERI	US	42.0831	-80.1739	America/New_York		Erie	Erie International/Tom Ridge Field
ERL	CN	43.4225	112.0967	Asia/Shanghai		Erenhot	Erenhot Saiwusu International Airport
ERM	BR	-27.6619	-52.2683	America/Sao_Paulo		Erechim	Erechim Airport
ERN	BR	-6.6395	-69.8798	America/Boa_Vista		Eirunepe	Eirunepe Airport
ERR	US	44.7922	-71.1645	America/New_York		Errol	Errol Airport
ERS	NA	-22.6122	17.0804	Africa/Windhoek		Windhoek	Eros Airport
ERV	US	29.9767	-99.0855	America/Chicago		Kerrville	Kerrville Municipal/Louis Schreiner Field
ERZ	TR	39.9565	41.1702	Europe/Istanbul		Erzurum	Erzurum International Airport
ESB	TR	40.1281	32.9951	Europe/Istanbul	ANK	Ankara	Esenboga International Airport
ESC	US	45.7227	-87.0937	America/New_York		Escanaba	Delta County Airport
ESD	US	48.7083	-122.9106	America/Los_Angeles		Eastsound	Orcas Island Airport
ESE	MX	31.7953	-116.6030	America/Tijuana		Ensenada	Ensenada Airport
ESF	US	31.3949	-92.2958	America/Chicago		Alexandria	Esler Regional Airport
ESG	PY	-22.0500	-60.6200	America/Asuncion		Mariscal Estigarribia	Dr. Luis Maria Argana International Airport
ESH	GB	50.8356	-0.2972	Europe/London		Brighton	Shoreham Airport
ESI	BR	-14.9337	-42.8100	America/Sao_Paulo		Espinosa	Espinosa Airport
ESK	TR	39.7841	30.5821	Europe/Istanbul		Eskişehir	Eskişehir Air Base
ESL	RU	46.3739	44.3309	Europe/Moscow		Elista	Elista Airport
ESM	EC	0.9785	-79.6266	America/Guayaquil		Tachina	General Rivadeneira Airport
ESN	US	38.8042	-76.0690	America/New_York		Easton	Easton/Newnam Field
ESO	US	36.0261	-106.0454	America/Denver		Espanola	Ohkay Owingeh Airport
ESR	CL	-26.3111	-69.7652	America/Santiago		El Salvador	Ricardo Garcia Posada Airport
ESS	DE	51.4023	6.9373	Europe/Berlin		Essen Mulheim	Essen Mulheim Airport
EST	US	43.4075	-94.7464	America/Chicago		Estherville	Estherville Municipal Airport
ESU	MA	31.3975	-9.6817	Africa/Casablanca		Essaouira	Mogador Airport
ESW	US	47.2542	-121.1855	America/Los_Angeles		Easton	Easton State Airport
ETB	US	43.4222	-88.1279	America/Chicago		West Bend	West Bend Municipal Airport
ETD	AU	-28.7408	138.5890	Australia/Adelaide		Etadunna	Etadunna Airport
ETE	ET	12.9330	36.1670	Africa/Addis_Ababa		Metema	Metema Airport
ETM	IL	29.7272	35.0142	Asia/Jerusalem		Eilat	Ilan and Asaf Ramon Airport
ETN	US	32.4149	-98.8097	America/Chicago		Eastland	Eastland Municipal Airport
ETR	EC	-3.4352	-79.9778	America/Guayaquil		Santa Rosa	Coronel Artilleria Victor Larrea Airport
ETS	US	31.2997	-85.8998	America/Chicago		Enterprise	Enterprise Municipal Airport
ETZ	FR	48.9821	6.2513	Europe/Paris		Metz / Nancy	Metz-Nancy-Lorraine Airport
EUA	TO	-21.3783	-174.9580	Pacific/Tongatapu		Eua Island	Kaufana Airport
EUC	AU	-31.7000	128.8830	Australia/Eucla		Eucla	Eucla Airport
EUE	US	39.6037	-116.0036	America/Los_Angeles		Eureka	Eureka Airport
EUF	US	31.9513	-85.1289	America/Chicago		Eufaula	Weedon Field
EUG	US	44.1246	-123.2120	America/Los_Angeles		Eugene	Mahlon Sweet Field
EUM	DE	54.0794	9.9414	Europe/Berlin		Neumunster	Neumunster Airport
EUN	EH	27.1517	-13.2192	Africa/Casablanca		El Aaiun	Hassan I Airport
EUQ	PH	10.7660	121.9330	Asia/Manila		San Jose	Evelio Javier Airport
EUX	BQ	17.4965	-62.9794	America/Kralendijk		Sint Eustatius	F. D. Roosevelt Airport
EVD	AU	-18.0010	134.8630	Australia/Darwin		Eva Downs	Eva Downs Airport
EVE	NO	68.4913	16.6781	Europe/Oslo		Evenes	Harstad/Narvik Airport Evenes
EVG	SE	62.0478	14.4229	Europe/Stockholm		Sveg	Sveg Airport
EVH	AU	-29.0933	153.4200	Australia/Sydney		Evans Head Aerodrome	Evans Head Aerodrome
EVM	US	47.4242	-92.4966	America/Chicago		Eveleth	Eveleth/Virginia Municipal Airport
EVN	AM	40.1473	44.3959	Asia/Yerevan		Yerevan	Zvartnots International Airport
EVV	US	38.0408	-87.5285	America/Chicago		Evansville	Evansville Regional Airport
EVW	US	41.2748	-111.0346	America/Denver		Evanston	Evanston-Uinta County Burns Field
EVX	FR	49.0287	1.2199	Europe/Paris		Evreux/Fauville	Evreux-Fauville (BA 105) Air Base
EWB	US	41.6766	-70.9578	America/New_York		New Bedford	New Bedford Regional Airport
EWI	ID	-3.9259	136.3770	Asia/Jayapura		Enarotali-Papua Island	Enarotali Airport
EWK	US	38.0571	-97.2752	America/Chicago		Newton	Newton-City-County Airport
EWN	US	35.0729	-77.0430	America/New_York		New Bern	Coastal Carolina Regional Airport
EWO	CG	-0.8830	14.8000	Africa/Brazzaville		Ewo	Ewo Airport
EWR	US	40.6925	-74.1687	America/New_York	NYC	Newark	Newark Liberty International Airport
EXM	AU	-22.0333	114.1000	Australia/Perth		Exmouth	Exmouth Airport
EXT	GB	50.7344	-3.4139	Europe/London		Exeter	Exeter International Airport
EYL	ML	15.1330	-10.5670	Africa/Bamako		Yelimane	Yelimane Airport
EYP	CO	5.3191	-72.3840	America/Bogota		El Yopal	El Yopal Airport
EYR	US	39.0054	-119.1565	America/Los_Angeles		Yerington	Yerington Municipal Airport
EYS	KE	3.2167	35.9667	Africa/Nairobi		Eliye Springs	Eliye Springs Airport
EYW	US	24.5561	-81.7600	America/New_York		Key West	Key West International Airport
EZE	AR	-34.8222	-58.5358	America/Argentina/Buenos_Aires	BUE	Buenos Aires	Ministro Pistarini International Airport
EZS	TR	38.6069	39.2914	Europe/Istanbul		Elazig	Elazig Airport
EZV	RU	63.9210	65.0305	Asia/Yekaterinburg		Berezovo	Berezovo Airport
FAA	GN	10.0355	-10.7698	Africa/Conakry		Faranah	Faranah Airport
FAB	GB	51.2758	-0.7763	Europe/London		Farnborough	Farnborough Airport
FAC	PF	-16.6867	-145.3290	Pacific/Tahiti		Faaite	Faaite Airport
FAE	FO	62.0636	-7.2772	Atlantic/Faroe		Vagar	Vagar Airport
FAF	US	37.1326	-76.6089	America/New_York		Fort Eustis	Felker Army Air Field
FAG	IS	63.8747	-16.6411	Atlantic/Reykjavik		Fagurhólsmýri	Fagurhólsmýri Airport
FAH	AF	32.3670	62.1830	Asia/Kabul		Farah	Farah Airport
FAI	US	64.8154	-147.8567	America/Anchorage		Fairbanks	Fairbanks International Airport
FAM	US	37.7609	-90.4287	America/Chicago		Farmington	Farmington Regional Airport
FAO	PT	37.0144	-7.9659	Europe/Lisbon		Faro	Faro Airport
FAQ	PG	-4.6105	141.9601	Pacific/Port_Moresby		Frieda River	Frieda River Airport
FAR	US	46.9206	-96.8157	America/Chicago		Fargo	Hector International Airport
FAT	US	36.7766	-119.7188	America/Los_Angeles		Fresno	Fresno Yosemite International Airport
FAU	OM	22.3548	56.4841	Asia/Muscat		Fahud	Fahud Airport
FAV	PF	-16.0541	-145.6570	Pacific/Tahiti		Fakarava	Fakarava Airport
FAY	US	34.9912	-78.8803	America/New_York		Fayetteville	Fayetteville Regional/Grannis Field
FAZ	IR	28.8918	53.7233	Asia/Tehran		Fasa	Fasa Airport
FBA	BR	-2.5326	-66.0832	America/Boa_Vista		Fonte Boa	Fonte Boa Airport
FBD	AF	37.1211	70.5181	Asia/Kabul		Faizabad	Faizabad Airport
FBE	BR	-26.0592	-53.0635	America/Sao_Paulo		Francisco Beltrao	Francisco Beltrao Airport
FBG	US	35.1321	-78.9353	America/New_York		Fort Bragg	Simmons Army Air Field
FBK	US	64.8376	-147.6145	America/Anchorage		Fairbanks/Ft Wainwright	Ladd Army Air Field
FBL	US	44.3290	-93.3131	America/Chicago		Faribault	Faribault Municipal-Liz Wall Strohfus Field
FBM	CD	-11.5913	27.5309	Africa/Lubumbashi		Lubumbashi	Lubumbashi International Airport
FBR	US	41.3933	-110.4060	America/Denver		Fort Bridger	Fort Bridger Airport
FBY	US	40.1820	-97.1679	America/Chicago		Fairbury	Fairbury Municipal Airport
FCA	US	48.3105	-114.2560	America/Denver		Kalispell	Glacier Park International Airport
FCB	ZA	-28.8231	27.9089	Africa/Johannesburg		Ficksburg	Ficksburg Sentraoes Airport
FCH	US	36.7321	-119.8203	America/Los_Angeles		Fresno	Fresno Chandler Executive Airport
FCM	US	44.8275	-93.4586	America/Chicago		Minneapolis	Flying Cloud Airport
FCO	IT	41.8045	12.2508	Europe/Rome	ROM	Rome	Leonardo Da Vinci (Fiumicino) International Airport
FCS	US	38.6783	-104.7565	America/Denver		Fort Carson	Butts Army Air Field (Fort Carson) Airport
FCY	US	34.9420	-90.7750	America/Chicago		Forrest City	Hutfly Airport
FDA	CO	10.5333	-74.2000	America/Bogota		Fundacion	Fundacion Airport
FDE	NO	61.3911	5.7569	Europe/Oslo		Førde	Bringeland Airport
FDF	MQ	14.5910	-61.0032	America/Martinique		Fort-de-France	Martinique Aime Cesaire International Airport
FDH	DE	47.6713	9.5115	Europe/Berlin		Friedrichshafen	Friedrichshafen Airport
FDK	US	39.4170	-77.3747	America/New_York		Frederick	Frederick Municipal Airport
FDO	AR	-34.4532	-58.5896	America/Argentina/Buenos_Aires		San Fernando	San Fernando Airport
FDR	US	34.3521	-98.9839	America/Chicago		Frederick	Frederick Regional Airport
FDU	CD	-3.3113	17.3817	Africa/Kinshasa		Bandundu	Bandundu Airport
FDY	US	41.0120	-83.6686	America/New_York		Findlay	Findlay Airport
FEB	NP	29.2330	81.2170	Asia/Kathmandu		Sanfebagar	Sanfebagar Airport
FEC	BR	-12.2003	-38.9068	America/Bahia		Feira De Santana	Joao Durval Carneiro Airport
FEG	UZ	40.3588	71.7450	Asia/Tashkent		Fergana	Fergana Airport
FEJ	BR	-8.1408	-70.3472	America/Rio_Branco		Feijó	Feijó Airport
FEK	CI	9.6000	-5.2000	Africa/Abidjan		Ferkessedougou	Ferkessedougou Airport
FEL	DE	48.2056	11.2669	Europe/Berlin		Furstenfeldbruck	Furstenfeldbruck Airport
FEN	BR	-3.8549	-32.4233	America/Fortaleza		Fernando De Noronha	Fernando de Noronha Airport
FEP	US	42.2461	-89.5820	America/Chicago		Freeport	Albertus Airport
FET	US	41.4499	-96.5212	America/Chicago		Fremont	Fremont Municipal Airport
FEZ	MA	33.9273	-4.9780	Africa/Casablanca		Fes	Saiss Airport
FFA	US	36.0176	-75.6716	America/New_York		Kill Devil Hills	First Flight Airport
FFD	GB	51.6822	-1.7900	Europe/London		Fairford	RAF Fairford
FFL	US	41.0557	-91.9808	America/Chicago		Fairfield	Fairfield Municipal Airport
FFM	US	46.2844	-96.1567	America/Chicago		Fergus Falls	Fergus Falls Regional Airport
FFO	US	39.8260	-84.0461	America/New_York		Dayton	Wright-Patterson Afb Airport
FFT	US	38.1817	-84.9068	America/New_York		Frankfort	Capital City Airport
FFU	CL	-43.1892	-71.8511	America/Santiago		Futaleufu	Futaleufu Airport
FGD	MR	22.6670	-12.7330	Africa/Nouakchott		Fderik	Fderik Airport
FGI	WS	-13.8487	-171.7400	Pacific/Apia		Apia	Fagali'i Airport
FGU	PF	-15.8199	-140.8870	Pacific/Tahiti		Fangatau	Fangatau Airport
FHU	US	31.5885	-110.3444	America/Phoenix		Fort Huachuca Sierra Vista	Sierra Vista Municipal-Libby Army Air Field
FHZ	PF	-15.9922	-140.1650	Pacific/Tahiti		Fakahina	Fakahina Airport
FID	US	41.2521	-72.0316	America/New_York		Fishers Island	Elizabeth Field
FIE	GB	59.5358	-1.6281	Europe/London		Fair Isle	Fair Isle Airport
FIG	GN	10.3506	-13.5692	Africa/Conakry		Fria	Fria Airport
FIH	CD	-4.3857	15.4446	Africa/Kinshasa		Kinshasa	Ndjili International Airport
FIK	AU	-25.5947	134.5830	Australia/Darwin		Finke	Finke Airport
FIL	US	38.9581	-112.3631	America/Denver		Fillmore	Fillmore Municipal Airport
FIN	PG	-6.6217	147.8541	Pacific/Port_Moresby		Buki	Finschhafen Airport
FIZ	AU	-18.1819	125.5590	Australia/Perth		Fitzroy Crossing	Fitzroy Crossing Airport
FJR	AE	25.1122	56.3240	Asia/Dubai		Fujairah	Fujairah International Airport
FKB	DE	48.7794	8.0805	Europe/Berlin		Karlsruhe	Karlsruhe Baden-Baden Airport
FKI	CD	0.4816	25.3380	Africa/Lubumbashi		Kisangani	Bangoka International Airport
FKJ	JP	36.1428	136.2240	Asia/Tokyo		Fukui	Fukui Airport
FKL	US	41.3774	-79.8606	America/New_York		Franklin	Venango Regional Airport
FKN	US	36.7003	-76.9021	America/New_York		Franklin	Franklin Regional Airport
FKQ	ID	-2.9202	132.2670	Asia/Jayapura		Fakfak-Papua Island	Fakfak Airport
FKS	JP	37.2274	140.4310	Asia/Tokyo		Sukagawa	Fukushima Airport
FLA	CO	1.5892	-75.5644	America/Bogota		Florencia	Gustavo Artunduaga Paredes Airport
FLB	BR	-6.8464	-43.0773	America/Fortaleza		Floriano	Cangapara Airport
FLD	US	43.7712	-88.4884	America/Chicago		Fond Du Lac	Fond Du Lac County Airport
FLF	DE	54.7733	9.3789	Europe/Berlin		Flensburg	Flensburg-Schäferhaus Airport
FLG	US	35.1403	-111.6692	America/Phoenix		Flagstaff	Flagstaff Pulliam Airport
FLI	IS	66.0142	-23.4417	Atlantic/Reykjavik		Flateyri	Holt Airport
FLL	US	26.0717	-80.1497	America/New_York		Fort Lauderdale	Fort Lauderdale/Hollywood International Airport
FLM	PY	-22.3600	-60.0500	America/Asuncion		Filadelfia	Filadelfia Airport
FLN	BR	-27.6703	-48.5525	America/Sao_Paulo		Florianopolis	Hercilio Luz International Airport
FLO	US	34.1854	-79.7239	America/New_York		Florence	Florence Regional Airport
FLP	US	36.2909	-92.5902	America/Chicago		Flippin	Marion County Regional Airport
FLR	IT	43.8100	11.2051	Europe/Rome		Florence	Firenze / Peretola Airport
FLS	AU	-40.0917	147.9930	Australia/Melbourne		Flinders Island	Flinders Island Airport
FLT	US	62.4528	-157.9867	America/Anchorage		Flat	Flat Airport
FLV	US	39.3676	-94.9143	America/Chicago		Fort Leavenworth	Sherman Army Air Field
FLW	PT	39.4553	-31.1314	Atlantic/Azores		Santa Cruz das Flores	Flores Airport
FLX	US	39.4992	-118.7488	America/Los_Angeles		Fallon	Fallon Municipal Airport
FLY	AU	-35.6667	145.5500	Australia/Sydney		Finley	Finley Airport
FLZ	ID	1.5559	98.8889	Asia/Jakarta		Sibolga, Sumatra Island	Dr Ferdinand Lumban Tobing Airport
FMA	AR	-26.2127	-58.2281	America/Argentina/Cordoba		Formosa	Formosa Airport
FME	US	39.0853	-76.7595	America/New_York		Fort Meade (Odenton)	Fort Meade Executive Airport
FMG	CR	10.4186	-85.7827	America/Costa_Rica		Brasilito	Flamingo Airport
FMH	US	41.6591	-70.5228	America/New_York		Falmouth	Cape Cod Coast Guard Air Station
FMI	CD	-5.8756	29.2500	Africa/Lubumbashi		Kalemie	Kalemie Airport
FMM	DE	47.9888	10.2395	Europe/Berlin		Memmingen	Memmingen Allgau Airport
FMN	US	36.7413	-108.2299	America/Denver		Farmington	Four Corners Regional Airport
FMO	DE	52.1346	7.6848	Europe/Berlin		Munster	Munster Osnabruck Airport
FMS	US	40.6591	-91.3277	America/Chicago		Fort Madison	Fort Madison Municipal Airport
FMU	US	43.9828	-124.1114	America/Los_Angeles		Florence	Florence Municipal Airport
FMY	US	26.5866	-81.8632	America/New_York		Fort Myers	Page Field
FNA	SL	8.6164	-13.1955	Africa/Freetown		Freetown	Lungi International Airport
FNB	DE	53.6022	13.3060	Europe/Berlin		Neubrandenburg	Neubrandenburg Airport
FNC	PT	32.6979	-16.7745	Europe/Lisbon		Funchal	Madeira Airport
FND	MV	6.1611	73.2872	Indian/Maldives		Funadhoo	Funadhoo Airport
FNE	PG	-8.5493	147.0858	Pacific/Port_Moresby		Fane Mission	Fane Airport
FNG	BF	12.0330	0.3500	Africa/Ouagadougou		Fada N'gourma	Fada N'gourma Airport
FNH	ET	9.5830	37.3500	Africa/Addis_Ababa		Fincha	Fincha Airport
FNI	FR	43.7574	4.4164	Europe/Paris		Nimes/Garons	Nimes-Arles-Camargue Airport
FNJ	KP	39.2241	125.6700	Asia/Pyongyang		Pyongyang	Pyongyang International Airport
FNL	US	40.4518	-105.0113	America/Denver		Fort Collins/Loveland	Northern Colorado Regional Airport
FNT	US	42.9655	-83.7447	America/New_York		Flint	Bishop International Airport
FNU	IT	39.8943	8.6404	Europe/Rome		Oristano	Oristano / Fenosu Airport
FOB	US	39.4743	-123.7956	America/Los_Angeles		Fort Bragg	Fort Bragg Airport
FOC	CN	25.9351	119.6630	Asia/Shanghai		Fuzhou	Fuzhou Changle International Airport
FOD	US	42.5512	-94.1918	America/Chicago		Fort Dodge	Fort Dodge Regional Airport
FOE	US	38.9509	-95.6636	America/Chicago		Topeka	Topeka Regional Airport
FOG	IT	41.4329	15.5350	Europe/Rome		Foggia	Foggia / Gino Lisa Airport
FOK	US	40.8436	-72.6318	America/New_York		Westhampton Beach	Francis S Gabreski Airport
FOM	CM	5.6369	10.7508	Africa/Douala		Foumban	Foumban Nkounja Airport
FON	CR	10.4780	-84.6345	America/Costa_Rica		La Fortuna/San Carlos	Arenal Airport
FOO	ID	-0.9363	134.8720	Asia/Jayapura		Kornasoren-Numfoor Island	Kornasoren Airfield
FOR	BR	-3.7763	-38.5326	America/Fortaleza		Fortaleza	Pinto Martins International Airport
FOS	AU	-30.8381	128.1150	Australia/Perth		Forrest	Forrest Airport
FOT	AU	-32.2042	152.4790	Australia/Sydney		Forster (Wallis Is)	Forster (Wallis Is) Airport
FOU	GA	-1.2830	10.6170	Africa/Libreville		Fougamou	Fougamou Airport
FPO	BS	26.5587	-78.6956	America/Nassau		Freeport	Grand Bahama International Airport
FPR	US	27.4975	-80.3726	America/New_York		Fort Pierce	Treasure Coast International Airport
FPY	US	30.0708	-83.5815	America/New_York		Perry	Perry-Foley Airport
FRA	DE	50.0264	8.5431	Europe/Berlin		Frankfurt	Frankfurt am Main International Airport
FRB	AU	-33.3636	147.9350	Australia/Sydney		Forbes	Forbes Airport
FRC	BR	-20.5922	-47.3829	America/Sao_Paulo		Franca	Franca Airport
FRD	US	48.5220	-123.0244	America/Los_Angeles		Friday Harbor	Friday Harbor Airport
FRE	SB	-8.1075	159.5770	Pacific/Guadalcanal		Fera Island	Fera/Maringe Airport
FRG	US	40.7293	-73.4134	America/New_York		Farmingdale	Republic Airport
FRH	US	38.5062	-86.6369	America/Indiana/Indianapolis		French Lick	French Lick Municipal Airport
FRI	US	39.0526	-96.7645	America/Chicago		Fort Riley (Junction City)	Marshall Army Air Field
FRK	SC	-4.5830	55.9500	Indian/Mahe		Fregate Island	Fregate Island Airport
FRL	IT	44.1948	12.0701	Europe/Rome		Forli	Forli Airport
FRM	US	43.6439	-94.4156	America/Chicago		Fairmont	Fairmont Municipal Airport
FRN	US	61.2659	-149.6533	America/Anchorage		Fort Richardson (Anchorage)	Bryant Army Air Field
FRO	NO	61.5836	5.0247	Europe/Oslo		Florø	Florø Airport
FRR	US	38.9175	-78.2534	America/New_York		Front Royal	Front Royal-Warren County Airport
FRS	GT	16.9138	-89.8664	America/Guatemala		San Benito	Mundo Maya International Airport
FRT	CL	-41.1308	-73.0647	America/Santiago		Frutillar	Frutillar Airport
FRW	BW	-21.1596	27.4745	Africa/Gaborone		Francistown	Francistown Airport
FRY	US	43.9911	-70.9479	America/New_York		Fryeburg	White Mountain Regional Airport
FRZ	DE	51.1146	9.2860	Europe/Berlin		Fritzlar	Fritzlar Airport
FSC	FR	41.5006	9.0978	Europe/Paris		Figari	Figari Sud-Corse Airport
FSD	US	43.5820	-96.7419	America/Chicago		Sioux Falls	Joe Foss Field
FSI	US	34.6498	-98.4022	America/Chicago		Fort Sill	Henry Post Army Air Field (Fort Sill) Airport
FSK	US	37.7984	-94.7694	America/Chicago		Fort Scott	Fort Scott Municipal Airport
FSM	US	35.3366	-94.3661	America/Chicago		Fort Smith	Fort Smith Regional Airport
FSP	PM	46.7629	-56.1731	America/Miquelon		Saint-Pierre	St Pierre Airport
FSS	GB	57.6494	-3.5606	Europe/London		Kinloss	RAF Kinloss
FST	US	30.9153	-102.9128	America/Chicago		Fort Stockton	Fort Stockton-Pecos County Airport
FSU	US	34.4888	-104.2164	America/Denver		Fort Sumner	Fort Sumner Municipal Airport
FSZ	JP	34.7960	138.1877	Asia/Tokyo		Mt. Fuji Shizuoka	Mt. Fuji Shizuoka Airport
FTA	VU	-19.5164	170.2320	Pacific/Efate		Futuna Island	Futuna Airport
FTE	AR	-50.2803	-72.0531	America/Argentina/Rio_Gallegos		El Calafate	El Calafate Airport
FTI	AS	-14.2161	-169.4235	Pacific/Pago_Pago		Fitiuta Village	Fitiuta Airport
FTK	US	37.9071	-85.9720	America/New_York		Fort Knox	Godman Army Air Field
FTU	MG	-25.0381	46.9561	Indian/Antananarivo		Tolanaro	Tolanaro Airport
FTW	US	32.8198	-97.3624	America/Chicago		Fort Worth	Fort Worth Meacham International Airport
FTX	CG	-0.5313	15.9501	Africa/Brazzaville		Owando	Owando Airport
FTY	US	33.7801	-84.5207	America/New_York		Atlanta	Fulton County Executive/Charlie Brown Field
FUE	ES	28.4527	-13.8638	Atlantic/Canary		Fuerteventura	Fuerteventura Airport
FUG	CN	32.8822	115.7344	Asia/Shanghai		Fuyang	Fuyang Xiguan Airport
FUJ	JP	32.6663	128.8330	Asia/Tokyo		Goto	Fukue Airport
FUK	JP	33.5859	130.4510	Asia/Tokyo		Fukuoka	Fukuoka Airport
FUL	US	33.8720	-117.9798	America/Los_Angeles		Fullerton	Fullerton Municipal Airport
FUN	TV	-8.5250	179.1960	Pacific/Funafuti		Funafuti	Funafuti International Airport
FUO	CN	23.0833	113.0700	Asia/Shanghai		Foshan	Foshan Shadi Airport
FUT	WF	-14.3114	-178.0660	Pacific/Wallis		Futuna Island	Pointe Vele Airport
FVL	AU	-18.2833	128.4170	Australia/Perth		Flora Valley	Flora Valley Airport
FVM	MV	-0.3097	73.4350	Indian/Maldives		Fuvahmulah Island	Fuvahmulah Airport
FWA	US	40.9785	-85.1952	America/New_York		Fort Wayne	Fort Wayne International Airport
FWH	US	32.7692	-97.4415	America/Chicago		Fort Worth	Fort Worth Nas Jrb (Carswell Field) Airport
FWL	US	62.5092	-153.8906	America/Anchorage		Farewell	Farewell Airport
FXE	US	26.1973	-80.1707	America/New_York		Fort Lauderdale	Fort Lauderdale Executive Airport
FXO	MZ	-14.8150	36.5300	Africa/Maputo		Cuamba	Cuamba Airport
FXY	US	43.2348	-93.6241	America/Chicago		Forest City	Forest City Municipal/Trimble Field
FYM	US	35.0597	-86.5640	America/Chicago		Fayetteville	Fayetteville Municipal Airport
FYT	TD	17.9171	19.1111	Africa/Ndjamena		Faya Largeau	Faya Largeau Airport
FYU	US	66.5724	-145.2463	America/Anchorage		Fort Yukon	Fort Yukon Airport
FYV	US	36.0051	-94.1701	America/Chicago		Fayetteville	Drake Field
GAB	US	38.9223	-117.9586	America/Los_Angeles		Gabbs	Gabbs Airport
GAC	HN	14.5967	-88.5942	America/Tegucigalpa		El Molino	Gracias Airport
GAD	US	33.9704	-86.0913	America/Chicago		Gadsden	Northeast Alabama Regional Airport
GAE	TN	33.8769	10.1033	Africa/Tunis		Gabès	Gabes Matmata International Airport
GAF	TN	34.4220	8.8225	Africa/Tunis		Gafsa	Gafsa Ksar International Airport
GAG	US	36.2958	-99.7765	America/Chicago		Gage	Gage Airport
GAH	AU	-25.6144	151.6190	Australia/Brisbane		Gayndah	Gayndah Airport
GAI	US	39.1683	-77.1660	America/New_York		Gaithersburg	Montgomery County Airpark
GAJ	JP	38.4119	140.3710	Asia/Tokyo		Yamagata	Yamagata Airport
GAL	US	64.7362	-156.9346	America/Anchorage		Galena	Edward G Pitka Sr Airport
GAM	US	63.7666	-171.7328	America/Anchorage		Gambell	Gambell Airport
GAN	MV	-0.6933	73.1556	Indian/Maldives		Gan	Gan International Airport
GAO	CU	20.0853	-75.1583	America/Havana		Guantanamo	Mariana Grajales Airport
GAP	PG	-6.0532	145.9590	Pacific/Port_Moresby		Gusap	Gusap Airport
GAQ	ML	16.2484	-0.0055	Africa/Bamako		Gao	Gao Airport
GAR	PG	-7.8756	147.1413	Pacific/Port_Moresby		Garaina	Garaina Airport
GAS	KE	-0.4635	39.6483	Africa/Nairobi		Garissa	Garissa Airport
GAT	FR	44.4550	6.0378	Europe/Paris		Avignon	Gap - Tallard Airport
GAU	IN	26.1061	91.5859	Asia/Kolkata		Guwahati	Lokpriya Gopinath Bordoloi International Airport
GAW	MM	22.1747	94.1344	Asia/Yangon		Gangaw	Gangaw Airport
GAY	IN	24.7443	84.9512	Asia/Kolkata		Gaya	Gaya Airport
GBA	GB	51.6681	-2.0569	Europe/London		Kemble	Kemble Airport
GBB	AZ	40.8267	47.7125	Asia/Baku		Gabala	Gabala International Airport
GBD	US	38.3443	-98.8592	America/Chicago		Great Bend	Great Bend Municipal Airport
GBE	BW	-24.5552	25.9182	Africa/Gaborone		Gaborone	Sir Seretse Khama International Airport
GBF	PG	-6.5678	144.7031	Pacific/Port_Moresby		Negarbo	Negarbo(Negabo) Airport
GBG	US	40.9380	-90.4311	America/Chicago		Galesburg	Harrel W Timmons Galesburg Regional Airport
GBH	US	68.4797	-149.4899	America/Anchorage		Galbraith Lake	Galbraith Lake Airport
GBI	IN	17.3078	76.9581	Asia/Kolkata		Gulbarga	Kalaburagi
GBJ	GP	15.8687	-61.2700	America/Guadeloupe		Grand Bourg	Les Bases Airport
GBK	SL	7.7670	-12.3830	Africa/Freetown		Gbangbatok	Gbangbatok Airport
GBL	AU	-11.6500	133.3820	Australia/Darwin		South Goulburn Is	South Goulburn Is Airport
GBP	AU	-16.5500	143.6670	Australia/Brisbane		Gamboola	Gamboola Airport
GBR	US	42.1842	-73.4032	America/New_York		Great Barrington	Great Barrington Airport
GBT	IR	36.9094	54.4013	Asia/Tehran		Gorgan	Gorgan Airport
GBU	SD	14.9250	35.8780	Africa/Khartoum		Khashm El Girba	Khashm El Girba Airport
GBV	AU	-16.4233	126.4450	Australia/Perth		Gibb River	Gibb River Airport
GBW	AU	-22.5787	120.0394	Australia/Perth		Ginbata	Ginbata
GBZ	NZ	-36.2414	175.4720	Pacific/Auckland		Claris	Great Barrier Aerodrome
GCC	US	44.3489	-105.5394	America/Denver		Gillette	Northeast Wyoming Regional Airport
GCD	US	47.9221	-119.0830	America/Los_Angeles		Electric City	Grand Coulee Dam Airport
GCH	IR	30.3376	50.8280	Asia/Tehran		Gachsaran	Gachsaran Airport
GCI	GG	49.4350	-2.6020	Europe/Guernsey		Guernsey	Guernsey Airport
GCJ	ZA	-25.9863	28.1401	Africa/Johannesburg		Midrand	Grand Central Airport
GCK	US	37.9275	-100.7244	America/Chicago		Garden City	Garden City Regional Airport
GCM	KY	19.2928	-81.3577	America/Cayman		Georgetown	Owen Roberts International Airport
GCN	US	35.9524	-112.1470	America/Phoenix		Grand Canyon	Grand Canyon Ntl Park Airport
GCT	US	36.2565	-113.2309	America/Phoenix		Whitmore	Grand Canyon Bar Ten Airstrip
GCW	US	35.9861	-113.8169	America/Phoenix		Peach Springs	Grand Canyon West Airport
GCY	US	36.1957	-82.8114	America/New_York		Greeneville	Greeneville Municipal Airport
GDC	US	34.7583	-82.3764	America/New_York		Greenville	Donaldson Field
GDD	AU	-18.6781	128.5920	Australia/Perth		Gordon Downs	Gordon Downs Airport
GDE	ET	5.9351	43.5786	Africa/Addis_Ababa		Gode	Gode Airport
GDG	RU	53.4733	125.7950	Asia/Yakutsk		Magdagachi	Magdagachi Airport
GDI	CF	9.5830	21.7330	Africa/Bangui		Melle	Gordil Airport
GDJ	CD	-6.7330	23.9500	Africa/Lubumbashi		Gandajika	Gandajika Airport
GDL	MX	20.5218	-103.3110	America/Mexico_City		Guadalajara	Don Miguel Hidalgo Y Costilla International Airport
GDM	US	42.5499	-72.0160	America/New_York		Gardner	Gardner Municipal Airport
GDN	PL	54.3776	18.4662	Europe/Warsaw		Gdańsk	Gdańsk Lech Wałęsa Airport
GDO	VE	7.2333	-70.8000	America/Caracas		Guasdalito	Guasdalito Airport
GDP	BR	-6.7822	-43.5822	America/Fortaleza		Guadalupe	Guadalupe Airport
GDQ	ET	12.5199	37.4340	Africa/Addis_Ababa		Gondar	Gonder Airport
GDT	TC	21.4445	-71.1423	America/Grand_Turk		Cockburn Town	JAGS McCartney International Airport
GDV	US	47.1387	-104.8072	America/Denver		Glendive	Dawson Community Airport
GDW	US	43.9706	-84.4750	America/New_York		Gladwin	Gladwin Zettel Memorial Airport
GDX	RU	59.9110	150.7200	Asia/Magadan		Magadan	Sokol Airport
GDZ	RU	44.5821	38.0125	Europe/Moscow		Gelendzhik	Gelendzhik Airport
GEA	NC	-22.2583	166.4730	Pacific/Noumea		Noumea	Noumea Magenta Airport
GEB	ID	-0.0789	129.4580	Asia/Jayapura		Gebe Island	Gebe Airport
GED	US	38.6876	-75.3593	America/New_York		Georgetown	Delaware Coastal Airport
GEE	AU	-41.0800	146.8400	Australia/Hobart		Georgetown (Tas)	Georgetown (Tas) Airport
GEF	SB	-7.5758	156.5970	Pacific/Guadalcanal		Liangia	Geva Airport
GEG	US	47.6190	-117.5352	America/Los_Angeles		Spokane	Spokane International Airport
GEL	BR	-28.2817	-54.1691	America/Sao_Paulo		Santo Angelo	Santo Angelo Airport
GEO	GY	6.4985	-58.2541	America/Guyana		Georgetown	Cheddi Jagan International Airport
GER	CU	21.8347	-82.7838	America/Havana		Nueva Gerona	Rafael Cabrera Airport
GES	PH	6.0580	125.0960	Asia/Manila		General Santos	General Santos International Airport
GET	AU	-28.7961	114.7070	Australia/Perth		Geraldton	Geraldton Airport
GEV	SE	67.1324	20.8146	Europe/Stockholm		Gallivare	Gallivare Airport
GEY	US	44.5179	-108.0830	America/Denver		Greybull	South Big Horn County Airport
GFD	US	39.7903	-85.7361	America/Indiana/Indianapolis		Greenfield	Pope Field
GFF	AU	-34.2508	146.0670	Australia/Sydney		Griffith	Griffith Airport
GFK	US	47.9479	-97.1757	America/Chicago		Grand Forks	Grand Forks International Airport
GFL	US	43.3412	-73.6103	America/New_York		Glens Falls	Floyd Bennett Memorial Airport
GFN	AU	-29.7594	153.0300	Australia/Sydney		Grafton	Grafton Airport
GFO	GY	6.3748	-58.6381	America/Guyana		Bartica	Bartica A Airport
GFR	FR	48.8831	-1.5642	Europe/Paris		Granville	Granville Airport
GFY	NA	-19.6022	18.1227	Africa/Windhoek		Grootfontein	Grootfontein Airport
GGB	BR	-14.0194	-52.1522	America/Cuiaba		Agua Boa	Fazenda Olhos D`agua Airport
GGD	AU	-18.6250	139.2330	Australia/Brisbane		Gregory Downs	Gregory Downs Airport
GGE	US	33.3114	-79.3203	America/New_York		Georgetown	Georgetown County Airport
GGF	BR	-1.4919	-52.5783	America/Santarem		Almeirim	Almeirim Airport
GGG	US	32.3840	-94.7115	America/Chicago		Longview	East Texas Regional Airport
GGH	BR	-23.6915	-52.6419	America/Sao_Paulo		Cianorte	Cianorte Airport
GGM	KE	0.2713	34.7873	Africa/Nairobi		Kakamega	Kakamega Airport
GGN	CI	6.1330	-5.9500	Africa/Abidjan		Gagnoa	Gagnoa Airport
GGO	CI	6.5250	-7.4786	Africa/Abidjan		Guiglo	Guiglo Airport
GGR	SO	8.4600	48.5683	Africa/Mogadishu		Garowe	Garowe Airport
GGS	AR	-48.7831	-70.1500	America/Argentina/Rio_Gallegos		Gobernador Gregores	Gobernador Gregores Airport
GGT	BS	23.5626	-75.8780	America/Nassau		George Town	Exuma International Airport
GGW	US	48.2124	-106.6148	America/Denver		Glasgow	Wokal Field/Glasgow-Valley County Airport
GHA	DZ	32.3841	3.7941	Africa/Algiers		Ghardaia	Noumerat - Moufdi Zakaria Airport
GHB	BS	25.2847	-76.3310	America/Nassau		Governor's Harbour	Governor's Harbour Airport
GHC	BS	25.7383	-77.8401	America/Nassau		Great Harbour Cay	Great Harbour Cay Airport
GHF	DE	49.6481	9.9665	Europe/Berlin		Giebelstadt Army Air Field	Giebelstadt Army Air Field
GHM	US	35.8374	-87.4454	America/Chicago		Centerville	Centerville Municipal Airport
GHT	LY	25.1456	10.1426	Africa/Tripoli		Ghat	Ghat Airport
GHU	AR	-33.0103	-58.6131	America/Argentina/Cordoba		Gualeguaychu	Gualeguaychu Airport
GHV	RO	45.7061	25.5233	Europe/Bucharest		Braşov	Braşov-Ghimbav International Airport
GIB	GI	36.1512	-5.3497	Europe/Madrid		Gibraltar	Gibraltar Airport
GIC	AU	-9.2328	142.2180	Australia/Brisbane		Boigu	Boigu Airport
GID	BI	-3.4172	29.9113	Africa/Bujumbura		Gitega	Gitega Airport
GIF	US	28.0629	-81.7533	America/New_York		Winter Haven	Winter Haven Regional Airport
GIG	BR	-22.8100	-43.2506	America/Sao_Paulo	RIO	Rio De Janeiro	Galeao - Antonio Carlos Jobim International Airport
GII	GN	11.4330	-9.1670	Africa/Conakry		Siguiri	Siguiri Airport
GIL	PK	35.9188	74.3336	Asia/Karachi		Gilgit	Gilgit Airport
GIR	CO	4.2762	-74.7967	America/Bogota		Girardot	Santiago Vila Airport
GIS	NZ	-38.6633	177.9780	Pacific/Auckland		Gisborne	Gisborne Airport
GIU	LK	7.9567	80.7285	Asia/Colombo		Sigiriya	Sigiriya Airport
GIY	ZA	-23.2833	30.6500	Africa/Johannesburg		Giyani	Giyani Airport
GIZ	SA	16.9011	42.5858	Asia/Riyadh		Jizan	Jizan Regional Airport
GJA	HN	16.4454	-85.9066	America/Tegucigalpa		Guanaja	La Laguna Airport
GJL	DZ	36.7951	5.8736	Africa/Algiers		Jijel	Jijel Ferhat Abbas Airport
GJM	BR	-10.7864	-65.2848	America/Boa_Vista		Guajara-Mirim	Guajara-Mirim Airport
GJR	IS	65.9953	-21.3269	Atlantic/Reykjavik		Gjögur	Gjögur Airport
GJT	US	39.1215	-108.5255	America/Denver		Grand Junction	Grand Junction Regional Airport
GKA	PG	-6.0817	145.3920	Pacific/Port_Moresby		Goronka	Goroka Airport
GKD	TR	40.2045	25.8833	Europe/Istanbul		Gokceada	Imroz Airport
GKE	DE	50.9608	6.0424	Europe/Berlin		Geilenkirchen	Geilenkirchen Airport
GKK	MV	0.7331	73.4342	Indian/Maldives		Kooddoo	Kooddoo Airport
GKL	AU	-23.1833	150.9420	Australia/Lindeman		Great Keppel Is	Great Keppel Is Airport
GKN	US	62.1543	-145.4553	America/Anchorage		Gulkana	Gulkana Airport
GKT	US	35.8578	-83.5287	America/New_York		Sevierville	Gatlinburg-Pigeon Forge Airport
GLA	GB	55.8719	-4.4331	Europe/London		Glasgow	Glasgow International Airport
GLB	US	33.3531	-110.6674	America/Phoenix		Globe	San Carlos Apache Airport
GLD	US	39.3707	-101.6987	America/Denver		Goodland	Renner Field/Goodland Municipal Airport
GLE	US	33.6522	-97.1973	America/Chicago		Gainesville	Gainesville Municipal Airport
GLF	CR	8.6540	-83.1822	America/Costa_Rica		Golfito	Golfito Airport
GLG	AU	-24.8083	139.6000	Australia/Brisbane		Glengyle	Glengyle Airport
GLH	US	33.4852	-90.9845	America/Chicago		Greenville	Greenville Mid-Delta Airport
GLI	AU	-29.6750	151.6890	Australia/Sydney		Glen Innes	Glen Innes Airport
GLJ	CO	2.1464	-75.6944	America/Bogota		Garzon	Garzon La Jagua Airport
GLK	SO	6.7808	47.4547	Africa/Mogadishu		Galcaio	Galcaio Airport
GLL	NO	60.7914	9.0506	Europe/Oslo		Klanten	Gol Airport
GLM	AU	-22.8883	138.8250	Australia/Brisbane		Glenormiston	Glenormiston Airport
GLO	GB	51.8942	-2.1672	Europe/London		Staverton	Gloucestershire Airport
GLR	US	45.0130	-84.7034	America/Detroit		Gaylord	Gaylord Regional Airport
GLS	US	29.2653	-94.8604	America/Chicago		Galveston	Scholes International At Galveston Airport
GLT	AU	-23.8697	151.2230	Australia/Brisbane		Gladstone	Gladstone Airport
GLU	BT	26.8846	90.4642	Asia/Thimphu		Gelephu	Gelephu Airport
GLV	US	64.5505	-163.0072	America/Anchorage		Golovin	Golovin Airport
GLW	US	37.0318	-85.9538	America/Chicago		Glasgow	Glasgow Municipal Airport
GLX	ID	1.8383	127.7860	Asia/Jayapura		Galela-Celebes Island	Gamarmalamo Airport
GLZ	NL	51.5674	4.9318	Europe/Amsterdam		Breda	Gilze Rijen Air Base
GMA	CD	3.2354	19.7713	Africa/Kinshasa		Gemena	Gemena Airport
GMB	ET	8.1288	34.5631	Africa/Addis_Ababa		Gambela	Gambella Airport
GMD	MA	33.6554	-7.2214	Africa/Casablanca		Ben Slimane	Ben Slimane Airport
GME	BY	52.5270	31.0167	Europe/Minsk		Gomel	Gomel Airport
GMI	PG	-6.2711	150.3310	Pacific/Port_Moresby		Gasmata Island	Gasmata Island Airport
GMM	CG	-1.8294	15.8852	Africa/Brazzaville		Gamboma	Gamboma Airport
GMN	NZ	-42.4617	171.1900	Pacific/Auckland		Greymouth	Greymouth Airport
GMO	NG	10.2983	10.8964	Africa/Lagos		Gombe	Gombe Lawanti International Airport
GMP	KR	37.5583	126.7910	Asia/Seoul	SEL	Seoul	Gimpo International Airport
GMR	PF	-23.0799	-134.8900	Pacific/Gambier		Totegegie	Totegegie Airport
GMS	BR	-18.8625	-48.4153	America/Sao_Paulo		Uberlandia	Fazenda Canada Airport
GMT	US	65.4021	-161.2815	America/Anchorage		Granite Mountain	Granite Mountain Air Station
GMU	US	34.8479	-82.3500	America/New_York		Greenville	Greenville Downtown Airport
GMV	US	37.0167	-110.2007	America/Denver		Monument Valley	Monument Valley Airport
GMZ	ES	28.0296	-17.2146	Atlantic/Canary		Alajero	La Gomera Airport
GNA	BY	53.6020	24.0538	Europe/Minsk		Hrodna	Hrodna Airport
GNB	FR	45.3629	5.3294	Europe/Paris		Grenoble/Saint-Geoirs	Grenoble-Isere Airport
GND	GD	12.0042	-61.7862	America/Grenada		St George's	Point Salines International Airport
GNF	US	39.9439	-120.9454	America/Los_Angeles		Quincy	Gansner Field
GNG	US	42.9171	-114.7663	America/Boise		Gooding	Gooding Municipal Airport
GNI	TW	22.6739	121.4660	Asia/Taipei		Lyudao	Lyudao Airport
GNJ	AZ	40.7388	46.3200	Asia/Baku		Ganja	Ganja Airport
GNM	BR	-14.2082	-42.7461	America/Fortaleza		Guanambi	Guanambi Airport
GNR	AR	-39.0007	-67.6205	America/Argentina/Salta		General Roca	Dr. Arturo H. Illia Airport
GNS	ID	1.1664	97.7047	Asia/Jakarta		Gunung Sitoli, Nias Island	Binaka Airport
GNT	US	35.1673	-107.9021	America/Denver		Grants	Grants-Milan Municipal Airport
GNU	US	59.1179	-161.5737	America/Anchorage		Goodnews	Goodnews Airport
GNV	US	29.6901	-82.2718	America/New_York		Gainesville	Gainesville Regional Airport
GNY	TR	37.4457	38.8956	Europe/Istanbul		Sanliurfa	Sanliurfa GAP Airport
GNZ	BW	-21.6925	21.6581	Africa/Gaborone		Ghanzi	Ghanzi Airport
GOA	IT	44.4133	8.8375	Europe/Rome		Genoa	Genova / Sestri Cristoforo Colombo Airport
GOB	ET	7.0170	40.0000	Africa/Addis_Ababa		Goba	Robe Airport
GOG	NA	-22.5044	18.9731	Africa/Windhoek		Gobabis	Gobabis Airport
GOH	GL	64.1910	-51.6780	America/Nuuk		Nuuk	Nuuk Airport
GOI	IN	15.3808	73.8314	Asia/Kolkata		Goa	Dabolim Airport
GOJ	RU	56.2301	43.7840	Europe/Moscow		Nizhny Novgorod	Nizhny Novgorod International Airport
GOK	US	35.8513	-97.4161	America/Chicago		Guthrie	Guthrie/Edmond Regional Airport
GOL	US	42.4154	-124.4249	America/Los_Angeles		Gold Beach	Gold Beach Municipal Airport
GOM	CD	-1.6708	29.2385	Africa/Kigali		Goma	Goma International Airport
GON	US	41.3301	-72.0451	America/New_York		Groton (New London)	Groton-New London Airport
GOO	AU	-28.5214	150.3200	Australia/Brisbane		Goondiwindi	Goondiwindi Airport
GOP	IN	26.7397	83.4497	Asia/Kolkata		Gorakhpur	Gorakhpur Airport
GOQ	CN	36.4006	94.7861	Asia/Shanghai		Golmud	Golmud Airport
GOR	ET	8.1614	35.5529	Africa/Addis_Ababa		Gore	Gore Airport
GOT	SE	57.6628	12.2798	Europe/Stockholm		Gothenburg	Gothenburg-Landvetter Airport
GOU	CM	9.3359	13.3701	Africa/Douala		Garoua	Garoua International Airport
GOV	AU	-12.2694	136.8180	Australia/Darwin		Nhulunbuy	Gove Airport
GOX	IN	15.7322	73.8680	Asia/Kolkata		Goa	Manohar International Airport
GOY	LK	7.3371	81.6259	Asia/Colombo		Amparai	Amparai Airport
GOZ	BG	43.1514	25.7129	Europe/Sofia		Gorna Oryahovitsa	Gorna Oryahovitsa Airport
GPA	GR	38.1511	21.4256	Europe/Athens		Patras	Araxos Airport
GPB	BR	-25.3875	-51.5202	America/Sao_Paulo		Guarapuava	Tancredo Thomas de Faria Airport
GPI	CO	2.5701	-77.8986	America/Bogota		Guapi	Juan Casiano Airport
GPL	CR	10.2172	-83.7970	America/Costa_Rica		Pococi	Guapiles Airport
GPN	AU	-11.4025	130.4220	Australia/Darwin		Garden Point	Garden Point Airport
GPO	AR	-35.6962	-63.7583	America/Argentina/Salta		General Pico	General Pico Airport
GPS	EC	-0.4538	-90.2659	Pacific/Galapagos		Galapagos	Seymour Airport
GPT	US	30.4073	-89.0701	America/Chicago		Gulfport	Gulfport-Biloxi International Airport
GPZ	US	47.2093	-93.5099	America/Chicago		Grand Rapids	Grand Rapids/Itasca County-Gordon Newstrom Field
GQQ	US	40.7534	-82.7238	America/New_York		Galion	Galion Municipal Airport
GRB	US	44.4846	-88.1297	America/Chicago		Green Bay	Green Bay/Austin Straubel International Airport
GRD	US	34.2504	-82.1578	America/New_York		Greenwood	Greenwood County Airport
GRE	US	38.8362	-89.3789	America/Chicago		Greenville	Greenville Airport
GRF	US	47.0792	-122.5808	America/Los_Angeles		Fort Lewis/Tacoma	Gray Army Air Field (Joint Base Lewis-Mcchord) Airport
GRI	US	40.9675	-98.3096	America/Chicago		Grand Island	Central Nebraska Regional Airport
GRJ	ZA	-34.0056	22.3789	Africa/Johannesburg		George	George Airport
GRK	US	31.0673	-97.8289	America/Chicago		Fort Hood (Killeen)	Robert Gray Army Air Field
GRL	PG	-7.9807	147.2135	Pacific/Port_Moresby		Au	Garasa Airport
GRM	US	47.8384	-90.3846	America/Chicago		Grand Marais	Grand Marais/Cook County Airport
GRN	US	42.8060	-102.1753	America/Denver		Gordon	Gordon Municipal Airport
GRO	ES	41.9010	2.7605	Europe/Madrid		Girona	Girona Airport
GRP	BR	-11.7396	-49.1322	America/Fortaleza		Gurupi	Gurupi Airport
GRQ	NL	53.1197	6.5794	Europe/Amsterdam		Groningen	Eelde Airport
GRR	US	42.8808	-85.5228	America/New_York		Grand Rapids	Gerald R Ford International Airport
GRS	IT	42.7597	11.0719	Europe/Rome		Grosetto	Grosseto Airport
GRU	BR	-23.4356	-46.4731	America/Sao_Paulo	SAO	Sao Paulo	Guarulhos - Governador Andre Franco Montoro International Airport
GRV	RU	43.3883	45.6986	Europe/Moscow		Grozny	Grozny North Airport
GRW	PT	39.0922	-28.0298	Atlantic/Azores		Santa Cruz da Graciosa	Graciosa Airport
GRX	ES	37.1887	-3.7774	Europe/Madrid		Granada	Federico Garcia Lorca Airport
GRY	IS	66.5458	-18.0173	Atlantic/Reykjavik		Grímsey	Grímsey Airport
GRZ	AT	46.9911	15.4396	Europe/Vienna		Graz	Graz Airport
GSA	MY	4.4000	115.7170	Asia/Kuching		Long Miau	Long Pasia Airport
GSB	US	35.3394	-77.9606	America/New_York		Goldsboro	Seymour Johnson Afb Airport
GSC	AU	-25.0500	115.2000	Australia/Perth		Gascoyne Junction	Gascoyne Junction Airport
GSE	SE	57.7747	11.8704	Europe/Stockholm		Gothenburg	Gothenburg City Airport
GSH	US	41.5261	-85.7943	America/Indiana/Indianapolis		Goshen	Goshen Municipal Airport
GSI	GF	4.2858	-54.3731	America/Cayenne		Grand-Santi	Grand-Santi Airport
GSJ	GT	13.9362	-90.8358	America/Guatemala		Puerto San Jose	San Jose Airport
GSM	IR	26.7546	55.9024	Asia/Tehran		Dayrestan	Dayrestan Airport
GSN	AU	-31.4597	137.1740	Australia/Adelaide		Mount Gunson	Mount Gunson Airport
GSO	US	36.1013	-79.9411	America/New_York		Greensboro	Piedmont Triad International Airport
GSP	US	34.8957	-82.2189	America/New_York		Greenville	Greenville Spartanburg International Airport
GSQ	EG	22.5857	28.7166	Africa/Cairo		Shark El Oweinat	Shark El Oweinat International Airport
GSR	SO	9.5170	49.0830	Africa/Mogadishu		Gardo	Gardo Airport
GSS	ZA	-24.9415	31.4446	Africa/Johannesburg		Belfast	Sabi Sabi Airport
GST	US	58.4253	-135.7074	America/Anchorage		Gustavus	Gustavus Airport
GSU	SD	14.1330	35.3170	Africa/Khartoum		Gedaref	Azaza Airport
GSV	RU	51.7128	46.1712	Europe/Saratov		Saratov	Gagarin Airport
GTA	SB	-8.7392	158.2031	Pacific/Guadalcanal		Gatokae	Gatokae Airport
GTE	AU	-13.9750	136.4600	Australia/Darwin		Groote Eylandt	Groote Eylandt Airport
GTF	US	47.4823	-111.3703	America/Denver		Great Falls	Great Falls International Airport
GTG	US	45.7984	-92.6643	America/Chicago		Grantsburg	Grantsburg Municipal Airport
GTI	DE	54.3833	13.3256	Europe/Berlin		Rugen	Rugen Airport
GTN	NZ	-43.9067	170.1280	Pacific/Auckland		Glentanner Station	Glentanner Airport
GTO	ID	0.6371	122.8500	Asia/Makassar		Gorontalo-Celebes Island	Jalaluddin Airport
GTP	US	42.5101	-123.3880	America/Los_Angeles		Grants Pass	Grants Pass Airport
GTR	US	33.4483	-88.5914	America/Chicago		Columbus/W Point/Starkville	Golden Triangle Regional Airport
GTS	AU	-20.5483	130.3470	Australia/Darwin		The Granites	The Granites Airport
GTT	AU	-18.3050	143.5300	Australia/Brisbane		Georgetown	Georgetown Airport
GTY	US	39.8413	-77.2746	America/New_York		Gettysburg	Gettysburg Regional Airport
GUA	GT	14.5833	-90.5275	America/Guatemala		Guatemala City	La Aurora Airport
GUB	MX	28.0261	-114.0240	America/Tijuana		Guerrero Negro	Guerrero Negro Airport
GUC	US	38.5343	-106.9317	America/Denver		Gunnison	Gunnison-Crested Butte Regional Airport
GUD	ML	16.3614	-3.5997	Africa/Bamako		Goundam	Goundam Airport
GUF	US	30.2896	-87.6718	America/Chicago		Gulf Shores	Gulf Shores International/Jack Edwards Field
GUH	AU	-30.9611	150.2510	Australia/Sydney		Gunnedah	Gunnedah Airport
GUI	VE	10.5741	-62.3127	America/Caracas		Guiria	Guiria Airport
GUJ	BR	-22.7916	-45.2048	America/Sao_Paulo		Guaratingueta	Guaratingueta Airport
GUL	AU	-34.8103	149.7260	Australia/Sydney		Goulburn	Goulburn Airport
GUM	GU	13.4840	144.7971	Pacific/Guam		Guam	Guam International Airport
GUP	US	35.5111	-108.7893	America/Denver		Gallup	Gallup Municipal Airport
GUQ	VE	9.0269	-69.7552	America/Caracas		Guanare	Guanare Airport
GUR	PG	-10.3115	150.3340	Pacific/Port_Moresby		Gurney	Gurney Airport
GUS	US	40.6481	-86.1521	America/Indiana/Indianapolis		Peru	Grissom Arb Airport
GUT	DE	51.9228	8.3063	Europe/Berlin		Gutersloh	Gutersloh Airport
GUU	IS	64.9914	-23.2247	Atlantic/Reykjavik		Grundarfjörður	Grundarfjörður Airport
GUV	PG	-6.2809	142.4208	Pacific/Port_Moresby		Mougulu	Mougulu Airport
GUW	KZ	47.1219	51.8214	Asia/Oral		Atyrau	Atyrau International Airport
GUX	IN	24.6547	77.3473	Asia/Kolkata		Guna	Guna Airport
GUY	US	36.6842	-101.5070	America/Chicago		Guymon	Guymon Municipal Airport
GUZ	BR	-20.6465	-40.4919	America/Sao_Paulo		Guarapari	Guarapari Airport
GVA	CH	46.2381	6.1090	Europe/Zurich		Geneva	Geneva Cointrin International Airport
GVE	US	38.1560	-78.1658	America/New_York		Gordonsville	Gordonsville Municipal Airport
GVI	PG	-3.9022	141.1705	Pacific/Port_Moresby		Green River	Green River Airport
GVL	US	34.2726	-83.8302	America/New_York		Gainesville	Lee Gilmer Memorial Airport
GVN	RU	48.9270	140.0340	Asia/Vladivostok		Sovetskaya Gavan	Maygatka Airport.
GVP	AU	-18.9833	145.1170	Australia/Brisbane		Greenvale	Greenvale Airport
GVR	BR	-18.8952	-41.9822	America/Sao_Paulo		Governador Valadares	Governador Valadares Airport
GVT	US	33.0678	-96.0653	America/Chicago		Greenville	Majors Airport
GVX	SE	60.5933	16.9514	Europe/Stockholm		Gavle / Sandviken	Gavle Sandviken Airport
GWA	MM	17.6000	94.5833	Asia/Yangon		Gwa	Gwa Airport
GWD	PK	25.2333	62.3295	Asia/Karachi		Gwadar	Gwadar International Airport
GWE	ZW	-19.4364	29.8619	Africa/Harare		Gweru	Thornhill Air Base
GWL	IN	26.2933	78.2278	Asia/Kolkata		Gwalior	Gwalior Airport
GWO	US	33.4933	-90.0867	America/Chicago		Greenwood	Greenwood-Leflore Airport
GWS	US	39.5060	-107.3091	America/Denver		Glenwood Springs	Kgws Sumers Airpark
GWT	DE	54.9132	8.3405	Europe/Berlin		Westerland	Westerland Sylt Airport
GWV	US	30.5932	-89.8735	America/Chicago		Bush	Fokker Field
GXF	YE	15.9661	48.7883	Asia/Aden		Sayun	Sayun International Airport
GXG	AO	-7.7545	15.2877	Africa/Luanda		Negage	Negage Airport
GXH	CN	34.8190	102.6223	Asia/Shanghai		Xiahe	Gannan Xiahe Airport
GXM	ID	-1.1289	113.8731	Asia/Makassar		Kuala Kurun	Kuala Kurun
GXQ	CL	-45.5942	-72.1061	America/Santiago		Coyhaique	Teniente Vidal Airport
GXX	CM	10.3561	15.2372	Africa/Douala		Yagoua	Yagoua Airport
GXY	US	40.4374	-104.6332	America/Denver		Greeley	Greeley-Weld County Airport
GYA	BO	-10.8206	-65.3456	America/La_Paz		Guayaramerin	Capitan de Av. Emilio Beltran Airport
GYD	AZ	40.4675	50.0467	Asia/Baku		Baku	Heydar Aliyev International Airport
GYE	EC	-2.1574	-79.8836	America/Guayaquil		Guayaquil	Simon Bolivar International Airport
GYG	RU	62.1035	129.5453	Asia/Yakutsk		Magan	Magan Airport
GYI	RW	-1.6772	29.2589	Africa/Kigali		Gisenyi	Gisenyi Airport
GYL	AU	-16.6369	128.4510	Australia/Perth		Argyle	Argyle Airport
GYM	MX	27.9690	-110.9250	America/Hermosillo		Guaymas	General Jose Maria Yanez International Airport
GYN	BR	-16.6320	-49.2207	America/Sao_Paulo		Goiania	Santa Genoveva Airport
GYP	AU	-26.2828	152.7020	Australia/Brisbane		Gympie	Gympie Airport
GYR	US	33.4233	-112.3754	America/Phoenix		Goodyear	Phoenix Goodyear Airport
GYS	CN	32.3911	105.7020	Asia/Shanghai		Guangyuan	Guangyuan Airport
GYU	CN	36.0789	106.2169	Asia/Shanghai		Guyuan	Guyuan Liupanshan Airport
GYY	US	41.6172	-87.4145	America/Chicago		Gary/Chicago	Gary/Chicago International Airport
GYZ	AU	-28.0342	123.8142	Australia/Perth		Gruyere	Gruyere Airport
GZG	CN	31.7575	99.5542	Asia/Shanghai		Garze	Garze Gesar Airport
GZO	SB	-8.0978	156.8640	Pacific/Guadalcanal		Gizo	Nusatupe Airport
GZP	TR	36.2992	32.3006	Europe/Istanbul		Gazipasa	Gazipasa Airport
GZT	TR	36.9472	37.4787	Europe/Istanbul		Gaziantep	Gaziantep International Airport
GZW	IR	36.2401	50.0471	Asia/Tehran		Qazvin	Qazvin Airport
HAA	NO	70.4867	22.1397	Europe/Oslo		Hasvik	Hasvik Airport
HAB	US	34.1169	-87.9982	America/Chicago		Hamilton	Marion County-Rankin Fite Airport
HAC	JP	33.1150	139.7860	Asia/Tokyo		Hachijojima	Hachijojima Airport
HAD	SE	56.6911	12.8202	Europe/Stockholm		Halmstad	Halmstad Airport
HAF	US	37.5134	-122.5012	America/Los_Angeles		Half Moon Bay	Half Moon Bay Airport
HAH	KM	-11.5337	43.2719	Indian/Comoro		Moroni	Prince Said Ibrahim International Airport
HAI	US	41.9597	-85.5931	America/Detroit		Three Rivers	Three Rivers Municipal/Dr Haines Airport
HAJ	DE	52.4611	9.6851	Europe/Berlin		Hanover	Hannover Airport
HAK	CN	19.9349	110.4590	Asia/Shanghai		Haikou	Haikou Meilan International Airport
HAM	DE	53.6304	9.9882	Europe/Berlin		Hamburg	Hamburg Airport
HAN	VN	21.2212	105.8070	Asia/Ho_Chi_Minh		Hanoi	Noi Bai International Airport
HAO	US	39.3638	-84.5219	America/New_York		Hamilton	Butler County Regional/Hogan Field
HAQ	MV	6.7461	73.1683	Indian/Maldives		Haa Dhaalu	Hanimaadhoo International Airport
HAR	US	40.2171	-76.8514	America/New_York		Harrisburg	Capital City Airport
HAS	SA	27.4379	41.6863	Asia/Riyadh		Hail	Hail Airport
HAT	AU	-11.7500	142.5830	Australia/Brisbane		Heathlands	Heathlands Airport
HAU	NO	59.3453	5.2084	Europe/Oslo		Haugesund	Haugesund Airport
HAV	CU	22.9892	-82.4091	America/Havana		Havana	Jose Marti International Airport
HAW	GB	51.8331	-4.9611	Europe/London		Haverfordwest	Haverfordwest Airport
HAY	CO	8.3000	-73.6306	America/Bogota		Aguachica	Aguachica Airport
HBA	AU	-42.8361	147.5100	Australia/Hobart		Hobart	Hobart International Airport
HBB	US	32.7668	-103.2088	America/Denver		Hobbs	Industrial Airpark
HBE	EG	30.9177	29.6964	Africa/Cairo		Alexandria	Borg El Arab International Airport
HBG	US	31.2649	-89.2529	America/Chicago		Hattiesburg	Hattiesburg Bobby L Chain Municipal Airport
HBK	US	34.9407	-110.1385	America/Phoenix		Holbrook	Holbrook Municipal Airport
HBQ	CN	38.0120	100.6440	Asia/Shanghai		Haibei	Haibei Qilian Airport
HBR	US	34.9899	-99.0531	America/Chicago		Hobart	Hobart Regional Airport
HBT	SA	27.9009	45.5282	Asia/Riyadh		King Khaled Military City	King Khaled Military City Airport
HBU	MN	46.1006	91.5842	Asia/Hovd		Bulgan Sum	Bulgan Sum Airport
HBX	IN	15.3617	75.0849	Asia/Kolkata		Hubli	Hubli Airport
HCA	US	32.2126	-101.5216	America/Chicago		Big Spring	Big Spring/Mc Mahon-Wrinkle Airport
HCC	US	42.2913	-73.7103	America/New_York		Hudson	Columbia County Airport
HCM	SO	7.9170	49.8000	Africa/Mogadishu		Eil	Eil Airport
HCN	TW	22.0411	120.7300	Asia/Taipei		Hengchung	Hengchun Airport
HCQ	AU	-18.2339	127.6700	Australia/Perth		Halls Creek	Halls Creek Airport
HCR	US	62.1883	-159.7749	America/Anchorage		Holy Cross	Holy Cross Airport
HCW	US	34.7129	-79.9570	America/New_York		Cheraw	Cheraw Municipal/Lynch Bellinger Field
HCZ	CN	25.7532	112.8450	Asia/Shanghai		Chenzhou	Chenzhou Beihu Airport
HDD	PK	25.3181	68.3661	Asia/Karachi		Hyderabad	Hyderabad Airport
HDE	US	40.4518	-99.3360	America/Chicago		Holdrege	Brewster Field
HDF	DE	53.8787	14.1523	Europe/Berlin		Heringsdorf	Heringsdorf Airport
HDG	CN	36.5258	114.4256	Asia/Shanghai		Handan	Handan Airport
HDH	US	21.5795	-158.1973	Pacific/Honolulu		Mokuleia	Kawaihapai Airfield
HDK	MV	6.6311	73.0667	Indian/Maldives		Kulhudhuffushi	Kulhudhuffushi Airport
HDM	IR	34.8692	48.5525	Asia/Tehran		Hamadan	Hamadan Airport
HDN	US	40.4812	-107.2177	America/Denver		Hayden	Yampa Valley Airport
HDO	IN	28.7058	77.3421	Asia/Kolkata		Ghaziabad	Hindon Airport
HDR	IR	27.1583	56.1725	Asia/Tehran		Havadarya	Havadarya Airport
HDS	ZA	-24.3686	31.0487	Africa/Johannesburg		Hoedspruit	Hoedspruit Air Force Base Airport
HDY	TH	6.9332	100.3930	Asia/Bangkok		Hat Yai	Hat Yai International Airport
HEA	AF	34.2100	62.2283	Asia/Kabul		Herat	Herat Airport
HED	US	55.8014	-160.8993	America/Anchorage		Herendeen Bay	Herendeen Bay Airport
HEE	US	34.5765	-90.6759	America/Chicago		Helena/West Helena	Thompson-Robbins Airport
HEH	MM	20.7470	96.7920	Asia/Yangon		Heho	Heho Airport
HEI	DE	54.1533	8.9017	Europe/Berlin		Busum	Heide-Busum Airport
HEK	CN	50.1716	127.3089	Asia/Shanghai		Heihe	Heihe Airport
HEL	FI	60.3172	24.9633	Europe/Helsinki		Helsinki	Helsinki Vantaa Airport
HER	GR	35.3397	25.1803	Europe/Athens		Heraklion	Heraklion International Nikos Kazantzakis Airport
HES	US	45.8282	-119.2592	America/Los_Angeles		Hermiston	Hermiston Municipal Airport
HET	CN	40.8514	111.8240	Asia/Shanghai		Hohhot	Baita International Airport
HEW	GR	37.8933	23.7261	Europe/Athens		Athens	Athen Helenikon Airport
HEZ	US	31.6137	-91.2973	America/Chicago		Natchez	Hardy-Anders Field/Natchez-Adams County Airport
HFA	IL	32.8094	35.0431	Asia/Jerusalem		Haifa	Haifa International Airport
HFD	US	41.7367	-72.6494	America/New_York		Hartford	Hartford-Brainard Airport
HFE	CN	31.9867	116.9750	Asia/Shanghai		Hefei	Hefei Xinqiao International Airport
HFF	US	35.0363	-79.4975	America/New_York		Camp Mackall	Mackall Army Air Field
HFN	IS	64.2956	-15.2272	Atlantic/Reykjavik		Höfn	Hornafjörðu Airport
HFS	SE	60.0201	13.5789	Europe/Stockholm		Hagfors	Hagfors Airport
HFT	NO	70.6797	23.6686	Europe/Oslo		Hammerfest	Hammerfest Airport
HGA	SO	9.5182	44.0888	Africa/Mogadishu		Hargeisa	Egal International Airport
HGD	AU	-20.8150	144.2250	Australia/Brisbane		Hughenden	Hughenden Airport
HGE	VE	10.4625	-66.0928	America/Caracas		Higuerote	Higuerote Airport
HGH	CN	30.2295	120.4340	Asia/Shanghai		Hangzhou	Hangzhou Xiaoshan International Airport
HGI	IN	26.9718	93.6423	Asia/Kolkata		Itanagar	Donyi Polo Airport
HGL	DE	54.1853	7.9158	Europe/Berlin		Helgoland	Helgoland-Dune Airport
HGN	TH	19.3013	97.9758	Asia/Bangkok		Mae Hong Son	Mae Hong Son Airport
HGO	CI	9.3872	-5.5567	Africa/Abidjan		Korhogo	Korhogo Airport
HGR	US	39.7085	-77.7265	America/New_York		Hagerstown	Hagerstown Regional/Richard A Henson Field
HGS	SL	8.3971	-13.1291	Africa/Freetown		Freetown	Hastings Airport
HGU	PG	-5.8268	144.2960	Pacific/Port_Moresby		Mount Hagen	Mount Hagen Kagamuga Airport
HGZ	US	66.1761	-155.6848	America/Anchorage		Hogatza	Hog River Airport
HHE	JP	40.5564	141.4660	Asia/Tokyo		Hachinohe	Hachinohe Airport
HHH	US	32.2245	-80.6974	America/New_York		Hilton Head Island	Hilton Head Airport
HHI	US	21.4814	-158.0378	Pacific/Honolulu		Wahiawa	Wheeler Army Air Field
HHN	DE	49.9487	7.2639	Europe/Berlin		Frankfurt	Frankfurt-Hahn Airport
HHQ	TH	12.6362	99.9515	Asia/Bangkok		Hua Hin	Hua Hin Airport
HHR	US	33.9229	-118.3351	America/Los_Angeles		Hawthorne	Jack Northrop Field/Hawthorne Municipal Airport
HHZ	PF	-17.5447	-142.6140	Pacific/Tahiti		Hikueru Atoll	Hikueru Atoll Airport
HIA	CN	33.7908	119.1250	Asia/Shanghai		Huai'an	Lianshui Airport
HIB	US	47.3866	-92.8390	America/Chicago		Hibbing	Range Regional Airport
HID	AU	-10.5864	142.2900	Australia/Brisbane		Horn Island	Horn Island Airport
HIE	US	44.3676	-71.5458	America/New_York		Whitefield	Mount Washington Regional Airport
HIF	US	41.1239	-111.9731	America/Denver		Ogden	Hill Afb Airport
HIG	AU	-16.4333	143.1500	Australia/Brisbane		Highbury	Highbury Airport
HII	US	34.5711	-114.3583	America/Phoenix		Lake Havasu City	Lake Havasu City Airport
HIJ	JP	34.4361	132.9190	Asia/Tokyo		Hiroshima	Hiroshima Airport
HIM	LK	8.0498	80.9814	Asia/Colombo		Hingurakgoda	Minneriya Airport
HIN	KR	35.0885	128.0700	Asia/Seoul		Sacheon	Sacheon Air Base
HIO	US	45.5421	-122.9507	America/Los_Angeles		Portland	Portland-Hillsboro Airport
HIP	AU	-21.3333	138.2830	Australia/Brisbane		Headingly	Headingly Airport
HIR	SB	-9.4280	160.0550	Pacific/Guadalcanal		Honiara	Honiara International Airport
HJJ	CN	27.4411	109.7000	Asia/Shanghai		Huaihua	Zhijiang Airport
HJR	IN	24.8172	79.9186	Asia/Kolkata		Khajuraho	Khajuraho Airport
HJT	MN	46.9258	102.7730	Asia/Ulaanbaatar		Khujirt	Khujirt Airport
HKA	US	35.9404	-89.8308	America/Chicago		Blytheville	Blytheville Municipal Airport
HKD	JP	41.7700	140.8220	Asia/Tokyo		Hakodate	Hakodate Airport
HKG	HK	22.3089	113.9150	Asia/Hong_Kong		Hong Kong	Chek Lap Kok International Airport
HKK	NZ	-42.7136	170.9850	Pacific/Auckland		Hokitika Airfield	Hokitika Airfield
HKN	PG	-5.4622	150.4050	Pacific/Port_Moresby		Hoskins	Kimbe Airport
HKS	US	32.3348	-90.2225	America/Chicago		Jackson	Hawkins Field
HKT	TH	8.1132	98.3169	Asia/Bangkok		Phuket	Phuket International Airport
HKY	US	35.7411	-81.3896	America/New_York		Hickory	Hickory Regional Airport
HLA	ZA	-25.9385	27.9261	Africa/Johannesburg	JNB	Johannesburg	Lanseria Airport
HLB	US	39.3431	-85.2584	America/Indiana/Indianapolis		Batesville	Batesville Airport
HLC	US	39.3802	-99.8315	America/Chicago		Hill City	Hill City Municipal Airport
HLD	CN	49.2050	119.8250	Asia/Shanghai		Hailar	Dongshan Airport
HLE	SH	-15.9621	-5.6459	Atlantic/St_Helena		Saint Helena	Saint Helena Airport
HLF	SE	57.5258	15.8233	Europe/Stockholm		Hultsfred	Hultsfred Airport
HLG	US	40.1750	-80.6463	America/New_York		Wheeling	Wheeling Ohio County Airport
HLH	CN	46.1953	122.0083	Asia/Shanghai		Ulanhot	Ulanhot Airport
HLI	US	36.8933	-121.4103	America/Los_Angeles		Hollister	Hollister Municipal Airport
HLJ	LT	56.0706	23.5581	Europe/Vilnius		Barysiai	Barysiai Airport
HLL	AU	-21.7500	119.4170	Australia/Perth		Hillside	Hillside Airport
HLN	US	46.6067	-111.9833	America/Denver		Helena	Helena Regional Airport
HLP	ID	-6.2666	106.8910	Asia/Jakarta	JKT	Jakarta	Halim Perdanakusuma International Airport
HLR	US	31.1376	-97.7141	America/Chicago		Fort Hood (Killeen)	Yoakum-Defrenn Army Heliport
HLS	AU	-41.3367	148.2820	Australia/Hobart		St Helens	St Helens Airport
HLT	AU	-37.6489	142.0650	Australia/Hobart		Hamilton	Hamilton Airport
HLU	NC	-21.2564	165.6170	Pacific/Noumea		Houailou	Nesson Airport
HLW	ZA	-28.0166	32.2752	Africa/Johannesburg		Hluhluwe	Hluhluwe Airport
HLZ	NZ	-37.8667	175.3320	Pacific/Auckland		Hamilton	Hamilton International Airport
HMA	RU	61.0285	69.0861	Asia/Yekaterinburg		Khanty-Mansiysk	Khanty Mansiysk Airport
HMB	EG	26.3428	31.7428	Africa/Cairo		Sohag	Sohag International Airport
HME	DZ	31.6730	6.1404	Africa/Algiers		Hassi Messaoud	Oued Irara Airport
HMG	AU	-23.9300	132.8050	Australia/Darwin		Hermannsburg	Hermannsburg Airport
HMI	CN	42.8414	93.6692	Asia/Shanghai		Hami	Hami Airport
HMJ	UA	49.3597	26.9334	Europe/Kyiv		Khmelnytskyi	Khmelnytskyi Airport
HMN	US	32.8519	-106.1085	America/Denver		Alamogordo	Holloman Afb Airport
HMO	MX	29.0959	-111.0480	America/Hermosillo		Hermosillo	General Ignacio P. Garcia International Airport
HMR	NO	60.8181	11.0680	Europe/Oslo		Hamar	Stafsberg Airport
HMT	US	33.7340	-117.0223	America/Los_Angeles		Hemet	Hemet-Ryan Airport
HMV	SE	65.8061	15.0828	Europe/Stockholm		Hemavan	Hemavan Airport
HMY	KR	36.7040	126.4860	Asia/Seoul		Seosan	Seosan Air Base
HNA	JP	39.4286	141.1350	Asia/Tokyo		Hanamaki	Hanamaki Airport
HNB	US	38.2490	-86.9528	America/Indiana/Vincennes		Huntingburg	Huntingburg Airport
HNC	US	35.2328	-75.6178	America/New_York		Hatteras	Billy Mitchell Airport
HND	JP	35.5523	139.7800	Asia/Tokyo	TYO	Tokyo	Tokyo International Airport
HNH	US	58.0962	-135.4088	America/Anchorage		Hoonah	Hoonah Airport
HNI	CN	24.8024	107.7131	Asia/Shanghai		Hechi	Hechi Jinchengjiang Airport
HNL	US	21.3178	-157.9203	Pacific/Honolulu		Honolulu	Daniel K Inouye International Airport
HNM	US	20.7956	-156.0144	Pacific/Honolulu		Hana	Hana Airport
HNS	US	59.2438	-135.5235	America/Anchorage		Haines	Haines Airport
HNY	CN	26.9053	112.6280	Asia/Shanghai		Hengyang	Hengyang Airport
HOA	KE	-1.5220	40.0040	Africa/Nairobi		Hola	Hola Airport
HOB	US	32.6873	-103.2175	America/Denver		Hobbs	Lea County Regional Airport
HOD	YE	14.7530	42.9763	Asia/Aden		Hodeida	Hodeidah International Airport
HOF	SA	25.2853	49.4852	Asia/Riyadh		Al Ahsa	Al Ahsa Airport
HOG	CU	20.7856	-76.3151	America/Havana		Holguin	Frank Pais International Airport
HOH	AT	47.3850	9.7000	Europe/Vienna		Hohenems / Dornbirn	Hohenems-Dornbirn Airport
HOI	PF	-18.0748	-140.9460	Pacific/Tahiti		Hao	Hao Airport
HOK	AU	-18.3367	130.6380	Australia/Darwin		Hooker Creek	Hooker Creek Airport
HOM	US	59.6455	-151.4766	America/Anchorage		Homer	Homer Airport
HON	US	44.3852	-98.2286	America/Chicago		Huron	Huron Regional Airport
HOP	US	36.6730	-87.4918	America/Chicago		Fort Campbell/Hopkinsville	Campbell Army Air Field (Fort Campbell) Airport
HOQ	DE	50.2886	11.8564	Europe/Berlin		Hof	Hof-Plauen Airport
HOR	PT	38.5199	-28.7159	Atlantic/Azores		Horta	Horta Airport
HOS	AR	-37.4447	-70.2225	America/Argentina/Salta		Chos Malal	Chos Malal Airport
HOT	US	34.4780	-93.0962	America/Chicago		Hot Springs	Memorial Field
HOU	US	29.6458	-95.2772	America/Chicago	HOU	Houston	William P Hobby Airport
HOV	NO	62.1800	6.0741	Europe/Oslo		Ørsta	Ørsta-Volda Airport Hovden
HOX	MM	24.8996	94.9140	Asia/Yangon		Hommalinn	Hommalinn Airport
HPA	TO	-19.7770	-174.3410	Pacific/Tongatapu		Lifuka	Lifuka Island Airport
HPB	US	61.5239	-166.1466	America/Anchorage		Hooper Bay	Hooper Bay Airport
HPH	VN	20.8194	106.7250	Asia/Ho_Chi_Minh		Haiphong	Cat Bi International Airport
HPN	US	41.0670	-73.7076	America/New_York		White Plains	Westchester County Airport
HPT	US	42.7237	-93.2263	America/Chicago		Hampton	Hampton Municipal Airport
HPV	US	22.2092	-159.4455	Pacific/Honolulu		Hanalei	Princeville Airport
HPY	US	29.7861	-94.9527	America/Chicago		Baytown	Baytown Airport
HQL	CN	37.6627	75.2923	Asia/Shanghai		Tashkurgan	Tashkurgan Khunjerab Airport
HQM	US	46.9712	-123.9366	America/Los_Angeles		Hoquiam	Bowerman Field
HRB	CN	45.6234	126.2500	Asia/Shanghai		Harbin	Taiping Airport
HRE	ZW	-17.9318	31.0928	Africa/Harare		Harare	Harare International Airport
HRF	MV	6.9692	72.8965	Indian/Maldives		Hoarafushi	Hoarafushi Airport
HRG	EG	27.1783	33.7994	Africa/Cairo		Hurghada	Hurghada International Airport
HRI	LK	6.2845	81.1242	Asia/Colombo		Hambantota	Mattala Rajapaksa International Airport
HRK	UA	49.9248	36.2900	Europe/Kyiv		Kharkiv	Kharkiv International Airport
HRL	US	26.2266	-97.6553	America/Chicago		Harlingen	Valley International Airport
HRM	DZ	32.9304	3.3115	Africa/Algiers		Hassi R'Mel	Hassi R'Mel Airport
HRO	US	36.2615	-93.1547	America/Chicago		Harrison	Boone County Airport
HRS	ZA	-28.2351	29.1062	Africa/Johannesburg		Harrismith	Harrismith Airport
HRT	GB	54.0489	-1.2528	Europe/London		Linton-On-Ouse	RAF Linton-On-Ouse
HRY	AU	-24.5500	133.2170	Australia/Darwin		Henbury	Henbury Airport
HRZ	BR	-27.6383	-54.3391	America/Sao_Paulo		Horizontina	Horizontina Airport
HSA	KZ	43.3067	68.5502	Asia/Almaty		Turkistan	Turkistan International Airport
HSB	US	37.8113	-88.5503	America/Chicago		Harrisburg	Harrisburg-Raleigh Airport
HSC	CN	24.9731	113.4237	Asia/Shanghai		Shaoguan	Shaoguan Guitou Airport
HSG	JP	33.1497	130.3020	Asia/Tokyo		Saga	Saga Airport
HSH	US	35.9729	-115.1344	America/Los_Angeles		Las Vegas	Henderson Executive Airport
HSI	US	40.6052	-98.4279	America/Chicago		Hastings	Hastings Municipal Airport
HSK	ES	42.0761	-0.3167	Europe/Madrid		Monflorite/Alcala del Obispo	Huesca/Pirineos Airport
HSL	US	65.6979	-156.3514	America/Anchorage		Huslia	Huslia Airport
HSM	AU	-36.6697	142.1730	Australia/Melbourne		Horsham	Horsham Airport
HSN	CN	29.9342	122.3620	Asia/Shanghai		Zhoushan	Zhoushan Airport
HSP	US	37.9515	-79.8339	America/New_York		Hot Springs	Ingalls Field
HSR	IN	22.3819	71.0317	Asia/Kolkata		Rajkot	Rajkot International Airport
HSS	IN	29.1794	75.7553	Asia/Kolkata		Hissar	Hissar Airport
HST	US	25.4886	-80.3836	America/New_York		Homestead	Homestead Arb Airport
HSV	US	34.6372	-86.7751	America/Chicago		Huntsville	Huntsville International-Carl T Jones Field
HSZ	TW	24.8180	120.9390	Asia/Taipei		Hsinchu City	Hsinchu Air Base
HTA	RU	52.0263	113.3060	Asia/Chita		Chita	Chita-Kadala Airport
HTG	RU	71.9781	102.4910	Asia/Krasnoyarsk		Khatanga	Khatanga Airport
HTH	US	38.5451	-118.6324	America/Los_Angeles		Hawthorne	Hawthorne Industrial Airport
HTI	AU	-20.3581	148.9520	Australia/Lindeman		Hamilton Island	Hamilton Island Airport
HTL	US	44.3599	-84.6695	America/Detroit		Houghton Lake	Roscommon County/Blodgett Memorial Airport
HTN	CN	37.0385	79.8649	Asia/Shanghai		Hotan	Hotan Airport
HTO	US	40.9594	-72.2517	America/New_York		East Hampton	East Hampton Town Airport
HTR	JP	24.0589	123.8060	Asia/Tokyo		Hateruma	Hateruma Airport
HTS	US	38.3685	-82.5604	America/New_York		Huntington	Tri-State/Milton J Ferguson Field
HTU	AU	-35.7153	142.3600	Australia/Melbourne		Hopetoun	Hopetoun Airport
HTV	US	30.7469	-95.5872	America/Chicago		Huntsville	Huntsville Municipal Airport
HTW	US	38.4191	-82.4948	America/New_York		Chesapeake/Huntington Wva	Lawrence County Airpark
HTY	TR	36.3628	36.2822	Europe/Istanbul		Hatay	Hatay Airport
HTZ	CO	6.1500	-71.7500	America/Bogota		Hato Corozal	Hato Corozal Airport
HUA	US	34.6787	-86.6848	America/Chicago		Redstone Arsnl Huntsville	Redstone Army Air Field
HUB	AU	-16.4897	130.6303	Australia/Darwin		Humbert River	Humbert River Airport
HUC	US	18.1381	-65.8007	America/Puerto_Rico		Humacao	Dr Hermenegildo Ortiz Quinones Airport
HUD	US	42.7349	-94.2455	America/Chicago		Humboldt	Humboldt Municipal Airport
HUE	ET	14.2500	36.5830	Africa/Addis_Ababa		Humera	Humera Airport
HUF	US	39.4506	-87.3070	America/Indiana/Indianapolis		Terre Haute	Terre Haute Regional Airport
HUG	GT	15.3274	-91.4624	America/Guatemala		Huehuetenango	Huehuetenango Airport
HUH	PF	-16.6872	-151.0220	Pacific/Tahiti		Fare	Huahine-Fare Airport
HUI	VN	16.4015	107.7030	Asia/Ho_Chi_Minh		Hue	Phu Bai Airport
HUJ	US	34.0336	-95.5421	America/Chicago		Hugo	Stan Stamper Municipal Airport
HUL	US	46.1246	-67.7924	America/New_York		Houlton	Houlton International Airport
HUM	US	29.5665	-90.6604	America/Chicago		Houma	Houma-Terrebonne Airport
HUN	TW	24.0231	121.6180	Asia/Taipei		Hualien City	Hualien Airport
HUO	CN	45.4872	119.4072	Asia/Shanghai		Holingol	Huolinguole Huolinhe Airport
HUQ	LY	29.1101	15.9656	Africa/Tripoli		Hon	Hon Airport
HUS	US	66.0391	-154.2647	America/Anchorage		Hughes	Hughes Airport
HUT	US	38.0662	-97.8605	America/Chicago		Hutchinson	Hutchinson Regional Airport
HUU	PE	-9.8788	-76.2048	America/Lima		Huanuco	Alferez Fap David Figueroa Fernandini Airport
HUW	BR	-7.5321	-63.0721	America/Manaus		Humaita	Humaita Airport
HUX	MX	15.7753	-96.2626	America/Mexico_City		Huatulco	Bahias de Huatulco International Airport
HUY	GB	53.5744	-0.3508	Europe/London		Humberside	Humberside Airport
HUZ	CN	23.0500	114.6000	Asia/Shanghai		Huizhou	Huizhou Airport
HVA	MG	-14.6297	47.7638	Indian/Antananarivo		Analalava	Analalava Airport
HVB	AU	-25.3189	152.8800	Australia/Brisbane		Hervey Bay	Hervey Bay Airport
HVD	MN	47.9541	91.6282	Asia/Hovd		Khovd	Khovd Airport
HVE	US	38.4194	-110.7029	America/Denver		Hanksville	Hanksville Airport
HVG	NO	71.0097	25.9836	Europe/Oslo		Honningsvåg	Valan Airport
HVK	IS	65.7047	-21.6964	Atlantic/Reykjavik		Hólmavík	Hólmavík Airport
HVN	US	41.2637	-72.8877	America/New_York		New Haven	Tweed/New Haven Airport
HVR	US	48.5430	-109.7623	America/Denver		Havre	Havre City-County Airport
HVS	US	34.4031	-80.1192	America/New_York		Hartsville	Hartsville Regional Airport
HWD	US	37.6589	-122.1217	America/Los_Angeles		Hayward	Hayward Executive Airport
HWK	AU	-31.8559	138.4681	Australia/Adelaide		Hawker	Wilpena Pound Airport
HWN	ZW	-18.6299	27.0210	Africa/Harare		Hwange	Hwange National Park Airport
HWO	US	26.0013	-80.2407	America/New_York		Hollywood	North Perry Airport
HWR	IN	30.7485	75.6298	Asia/Kolkata		Ludhiana	Halwara International Airport
HXD	CN	37.1250	97.2686	Asia/Shanghai		Delingha	Delingha Airport
HXX	AU	-34.5314	144.8300	Australia/Sydney		Hay	Hay Airport
HYA	US	41.6693	-70.2804	America/New_York		Hyannis	Cape Cod Gateway Airport
HYC	GB	51.6117	-0.8083	Europe/London		High Wycombe	Wycombe Air Park
HYD	IN	17.2313	78.4299	Asia/Kolkata		Hyderabad	Rajiv Gandhi International Airport Shamshabad
HYL	US	55.4904	-132.6236	America/Anchorage		Hollis	Clark Bay Seaplane Base
HYN	CN	28.5622	121.4290	Asia/Shanghai		Huangyan	Huangyan Luqiao Airport
HYR	US	46.0253	-91.4443	America/Chicago		Hayward	Sawyer County Airport
HYS	US	38.8422	-99.2732	America/Chicago		Hays	Hays Regional Airport
HYV	FI	60.6544	24.8811	Europe/Helsinki		Hyvinkaa	Hyvinkaa Airport
HZA	CN	35.2133	115.7367	Asia/Shanghai		Heze	Heze Mudan Airport
HZB	FR	50.6184	2.6422	Europe/Paris		Merville/Calonne	Merville-Calonne Airport
HZG	CN	33.0636	107.0080	Asia/Shanghai		Hanzhong	Hanzhong Airport
HZH	CN	26.3228	109.1517	Asia/Shanghai		Qiandongnan Liping	Qiandongnan Liping Airport
HZK	IS	65.9523	-17.4260	Atlantic/Reykjavik		Húsavík	Húsavík Airport
HZL	US	40.9868	-75.9947	America/New_York		Hazleton	Hazleton Regional Airport
HZP	CA	57.3817	-111.7010	America/Edmonton		Fort Mackay	Fort Mackay / Horizon Airport
IAA	RU	67.4372	86.6219	Asia/Krasnoyarsk		Igarka	Igarka Airport
IAB	US	37.6231	-97.2676	America/Chicago		Wichita	Mc Connell Afb Airport
IAD	US	38.9475	-77.4599	America/New_York	WAS	Washington	Washington Dulles International Airport
IAG	US	43.1084	-78.9462	America/New_York		Niagara Falls	Niagara Falls International Airport
IAH	US	29.9844	-95.3414	America/Chicago	HOU	Houston	George Bush Intcntl/Houston Airport
IAM	DZ	28.0515	9.6429	Africa/Algiers		Amenas	In Amenas Airport
IAN	US	66.9762	-160.4386	America/Anchorage		Kiana	Bob Baker Memorial Airport
IAO	PH	9.8591	126.0140	Asia/Manila		Del Carmen	Siargao Airport
IAQ	IR	29.8397	50.2722	Asia/Tehran		Bushehr	Bahregan Airport
IAR	RU	57.5607	40.1574	Europe/Moscow		Tunoshna	Tunoshna Airport
IAS	RO	47.1785	27.6206	Europe/Bucharest		Iasi	Iasi Airport
IBA	NG	7.3625	3.9783	Africa/Lagos		Ibadan	Ibadan Airport
IBB	EC	-0.9426	-90.9530	Pacific/Galapagos		Isabela	General Villamil Airport
IBE	CO	4.4216	-75.1333	America/Bogota		Ibague	Perales Airport
IBP	PE	-11.4116	-69.4887	America/Lima		Iberia	Iberia Airport
IBR	JP	36.1811	140.4150	Asia/Tokyo		Ibaraki	Hyakuri Airport
IBZ	ES	38.8729	1.3731	Europe/Madrid		Ibiza	Ibiza Airport
ICA	VE	4.3363	-61.7396	America/Caracas		Icabaru	Icabaru Airport
ICC	VE	10.7944	-63.9816	America/Caracas		Isla de Coche	Andres Miguel Salazar Marcano Airport
ICI	FJ	-17.7433	-179.3420	Pacific/Fiji		Cicia	Cicia Airport
ICK	SR	5.9556	-57.0394	America/Paramaribo		Nieuw Nickerie	Nieuw Nickerie Airport
ICL	US	40.7222	-95.0266	America/Chicago		Clarinda	Schenck Field
ICN	KR	37.4691	126.4510	Asia/Seoul	SEL	Seoul	Incheon International Airport
ICR	CU	20.6886	-75.5315	America/Havana		Nicaro	Nicaro Airport
ICS	US	44.4923	-116.0148	America/Boise		Cascade	Cascade Airport
ICT	US	37.6500	-97.4330	America/Chicago		Wichita	Wichita Dwight D Eisenhower Ntl Airport
ICY	US	59.9690	-141.6618	America/Anchorage		Icy Bay	Icy Bay Airport
IDA	US	43.5137	-112.0708	America/Boise		Idaho Falls	Idaho Falls Regional Airport
IDB	SE	61.8697	12.6894	Europe/Stockholm		Idre	Idre Airport
IDF	CD	-5.0000	19.6000	Africa/Kinshasa		Idiofa	Idiofa Airport
IDG	US	42.3326	-95.4449	America/Chicago		Ida Grove	Ida Grove Municipal Airport
IDH	US	45.9427	-116.1230	America/Los_Angeles		Grangeville	Idaho County Airport
IDI	US	40.6311	-79.1015	America/New_York		Indiana	Indiana County/Jimmy Stewart Field
IDK	AU	-26.9667	133.3250	Australia/Adelaide		Indulkana	Indulkana Airport
IDO	BR	-11.5723	-50.6662	America/Araguaina		Cristalandia	Santa Izabel do Morro Airport
IDP	US	37.1579	-95.7789	America/Chicago		Independence	Independence Municipal Airport
IDR	IN	22.7218	75.8011	Asia/Kolkata		Indore	Devi Ahilyabai Holkar Airport
IDY	FR	46.7186	-2.3911	Europe/Paris		Ile d'Yeu	Ile d'Yeu Airport
IEG	PL	52.1385	15.7986	Europe/Warsaw		Babimost	Zielona Góra-Babimost Airport
IEJ	JP	26.7220	127.7850	Asia/Tokyo		Ie Jima	Ie Jima Airport
IES	DE	51.2936	13.3561	Europe/Berlin		Riesa	Riesa-Gohlis Airport
IEV	UA	50.4017	30.4497	Europe/Kyiv	IEV	Kyiv	Kyiv Zhuliany International Airport
IFA	US	42.4714	-93.2707	America/Chicago		Iowa Falls	Iowa Falls Municipal Airport
IFF	AU	-18.9000	141.2170	Australia/Brisbane		Iffley	Iffley Airport
IFH	IR	32.9289	51.5611	Asia/Tehran		Hesa	Hesa Airport
IFJ	IS	66.0581	-23.1353	Atlantic/Reykjavik		Ísafjörður	Ísafjörður Airport
IFL	AU	-17.5594	146.0120	Australia/Brisbane		Innisfail	Innisfail Airport
IFN	IR	32.7508	51.8613	Asia/Tehran		Isfahan	Esfahan Shahid Beheshti International Airport
IFO	UA	48.8842	24.6861	Europe/Kyiv		Ivano-Frankivsk	Ivano-Frankivsk International Airport
IFP	US	35.1546	-114.5593	America/Phoenix		Bullhead City	Laughlin/Bullhead International Airport
IFU	MV	5.7083	73.0250	Indian/Maldives		Ifuru	Ifuru Airport
IGA	BS	20.9750	-73.6669	America/Nassau		Matthew Town	Inagua Airport
IGB	AR	-41.3209	-69.5749	America/Argentina/Salta		Ingeniero Jacobacci	Cabo F.A.A. H. R. Bordon Airport
IGD	TR	39.9766	43.8766	Europe/Istanbul		Igdir	Igdir Airport
IGG	US	59.3240	-155.9018	America/Anchorage		Igiugig	Igiugig Airport
IGH	AU	-18.6606	146.1520	Australia/Brisbane		Ingham	Ingham Airport
IGL	TR	38.5130	27.0101	Europe/Istanbul		Izmir	Cigli Airport
IGM	US	35.2595	-113.9381	America/Phoenix		Kingman	Kingman Airport
IGN	PH	8.1305	124.2150	Asia/Manila		Iligan	Iligan Airport
IGO	CO	7.6804	-76.6865	America/Bogota		Chigorodo	Chigorodo Airport
IGR	AR	-25.7373	-54.4734	America/Argentina/Cordoba		Puerto Iguazu	Cataratas Del Iguazu International Airport
IGS	DE	48.7157	11.5340	Europe/Berlin		Manching	Ingolstadt Manching Airport
IGT	RU	43.3223	45.0126	Europe/Moscow		Magas	Magas Airport
IGU	BR	-25.6003	-54.4850	America/Sao_Paulo		Foz Do Iguacu	Cataratas International Airport
IHA	JP	34.3694	139.2690	Asia/Tokyo		Niijima	Niijima Airport
IHC	MZ	-25.9971	32.9293	Africa/Maputo		Inhaca	Inhaca Airport
IHO	MG	-22.4047	46.1649	Indian/Antananarivo		Ihosy	Ihosy Airport
IHR	IR	27.2361	60.7200	Asia/Tehran		Iran Shahr	Iran Shahr Airport
IIA	IE	53.0930	-9.5681	Europe/Dublin		Inis Meain	Inishmaan Aerodrome
IIL	IR	33.5866	46.4048	Asia/Tehran		Ilam	Ilam Airport
IJK	RU	56.8281	53.4575	Europe/Samara		Izhevsk	Izhevsk Airport
IJU	BR	-28.3687	-53.8466	America/Sao_Paulo		Ijui	Ijui Airport
IJX	US	39.7746	-90.2383	America/Chicago		Jacksonville	Jacksonville Municipal Airport
IKA	IR	35.4161	51.1522	Asia/Tehran	THR	Tehran	Imam Khomeini International Airport
IKB	US	36.2236	-81.0986	America/New_York		North Wilkesboro	Wilkes County Airport
IKG	KG	42.5081	78.4078	Asia/Bishkek		Karakol	Karakol Airport
IKI	JP	33.7490	129.7850	Asia/Tokyo		Iki	Iki Airport
IKK	US	41.0714	-87.8463	America/Chicago		Kankakee	Greater Kankakee Airport
IKL	CD	-1.2000	23.2830	Africa/Kinshasa		Ikela	Ikela Airport
IKO	US	52.9416	-168.8490	America/Adak		Nikolski	Nikolski Air Station
IKP	AU	-16.2750	141.4420	Australia/Brisbane		Inkerman	Inkerman Airport
IKS	RU	71.6977	128.9030	Asia/Yakutsk		Tiksi	Tiksi Airport
IKT	RU	52.2680	104.3890	Asia/Irkutsk		Irkutsk	Irkutsk Airport
IKU	KG	42.5883	76.7133	Asia/Bishkek		Tamchy	Issyk-Kul International Airport
ILA	ID	-3.8333	137.5830	Asia/Jayapura		Illaga-Papua Island	Illaga Airport
ILD	ES	41.7282	0.5350	Europe/Madrid		Lleida	Lleida-Alguaire Airport
ILE	US	31.0858	-97.6865	America/Chicago		Killeen	Skylark Field
ILF	CA	56.0614	-95.6139	America/Winnipeg		Ilford	Ilford Airport
ILG	US	39.6787	-75.6066	America/New_York		Wilmington	New Castle Airport
ILH	DE	49.4739	10.3881	Europe/Berlin		Illesheim Air Base	Illesheim Air Base
ILI	US	59.7556	-154.9178	America/Anchorage		Iliamna	Iliamna Airport
ILK	MG	-19.5830	48.8030	Indian/Antananarivo		Ilaka	Atsinanana Airport
ILL	US	45.1170	-95.1293	America/Chicago		Willmar	Willmar Municipal/John L Rice Field
ILM	US	34.2712	-77.9029	America/New_York		Wilmington	Wilmington International Airport
ILN	US	39.4279	-83.7921	America/New_York		Wilmington	Wilmington Air Park
ILO	PH	10.8330	122.4934	Asia/Manila		Iloilo City	Iloilo International Airport
ILP	NC	-22.5889	167.4560	Pacific/Noumea		Ile des Pins	Ile des Pins Airport
ILQ	PE	-17.6950	-71.3440	America/Lima		Ilo	Ilo Airport
ILR	NG	8.4402	4.4939	Africa/Lagos		Ilorin	Ilorin International Airport
ILS	SV	13.6995	-89.1199	America/El_Salvador		San Salvador	Ilopango International Airport
ILU	KE	-2.9106	38.0652	Africa/Nairobi		Kilaguni	Kilaguni Airport
ILY	GB	55.6819	-6.2567	Europe/London		Port Ellen	Islay Airport
ILZ	SK	49.2315	18.6135	Europe/Bratislava		Zilina	Zilina Airport
IMB	GY	5.7081	-60.2942	America/Guyana		Imbaimadai	Imbaimadai Airport
IMF	IN	24.7600	93.8967	Asia/Kolkata		Imphal	Imphal Airport
IMK	NP	29.9711	81.8189	Asia/Kathmandu		Simikot	Simikot Airport
IML	US	40.5103	-101.6201	America/Denver		Imperial	Imperial Municipal Airport
IMM	US	26.4337	-81.4005	America/New_York		Immokalee	Immokalee Regional Airport
IMO	CF	5.0500	25.1500	Africa/Bangui		Zemio	Zemio Airport
IMP	BR	-5.5313	-47.4600	America/Fortaleza		Imperatriz	Prefeito Renato Moreira Airport
IMQ	IR	39.3300	44.4300	Asia/Tehran		Makou	Makou Airport
IMT	US	45.8184	-88.1145	America/Chicago		Iron Mountain Kingsford	Ford Airport
INA	RU	66.0548	60.1103	Europe/Moscow		Inta	Inta Airport
INC	CN	38.3210	106.3898	Asia/Shanghai		Yinchuan	Yinchuan Hedong International Airport
IND	US	39.7173	-86.2946	America/New_York		Indianapolis	Indianapolis International Airport
INF	DZ	19.5670	5.7500	Africa/Algiers		In Guezzam	In Guezzam Airport
ING	AR	-50.3361	-72.2486	America/Argentina/Rio_Gallegos		El Calafate	Lago Argentino Airport
INH	MZ	-23.8764	35.4085	Africa/Maputo		Inhambabe	Inhambane Airport
INI	RS	43.3373	21.8537	Europe/Belgrade		Nis	Nis Airport
INJ	AU	-25.8500	148.5330	Australia/Brisbane		Injune	Injune Airport
INK	US	31.7798	-103.2017	America/Chicago		Wink	Winkler County Airport
INL	US	48.5656	-93.4022	America/Chicago		International Falls	Falls International/Einarson Field
INM	AU	-27.7000	140.7330	Australia/Adelaide		Innamincka	Innamincka Airport
INN	AT	47.2602	11.3440	Europe/Vienna		Innsbruck	Innsbruck Airport
INO	CD	-1.9472	18.2858	Africa/Kinshasa		Inongo	Inongo Airport
INQ	IE	53.0647	-9.5109	Europe/Dublin		Inis Oirr	Inisheer Aerodrome
INS	US	36.5863	-115.6774	America/Los_Angeles		Indian Springs	Creech Afb Airport
INT	US	36.1337	-80.2220	America/New_York		Winston Salem	Smith Reynolds Airport
INU	NR	-0.5475	166.9190	Pacific/Nauru		Yaren District	Nauru International Airport
INV	GB	57.5425	-4.0475	Europe/London		Inverness	Inverness Airport
INW	US	35.0219	-110.7225	America/Phoenix		Winslow	Winslow-Lindbergh Regional Airport
INX	ID	-2.1281	132.1610	Asia/Jayapura		Inanwatan Airport-Papua Island	Inanwatan Airport
INZ	DZ	27.2510	2.5120	Africa/Algiers		In Salah	In Salah Airport
IOA	GR	39.6964	20.8225	Europe/Athens		Ioannina	Ioannina Airport
IOM	IM	54.0833	-4.6239	Europe/Isle_of_Man		Isle of Man	Isle of Man Airport
ION	CG	1.6170	18.0670	Africa/Brazzaville		Impfondo	Impfondo Airport
IOR	IE	53.1067	-9.6536	Europe/Dublin		Inis Mor	Inishmore Aerodrome
IOS	BR	-14.8160	-39.0332	America/Bahia		Ilheus	Bahia - Jorge Amado Airport
IOU	NC	-22.4600	166.7830	Pacific/Noumea		Ile Ouen	Edmond Cane Airport
IOW	US	41.6396	-91.5479	America/Chicago		Iowa City	Iowa City Municipal Airport
IPA	VU	-18.8564	169.2833	Pacific/Efate		Ipota	Ipota Airport
IPC	CL	-27.1648	-109.4220	Pacific/Easter		Easter Island	Mataveri Airport
IPE	PH	7.7856	122.6020	Asia/Manila		Ipil	Ipil Airport
IPG	BR	-2.9391	-69.6940	America/Manaus		Santo Antonio Do Ica	Ipiranga Airport
IPH	MY	4.5680	101.0920	Asia/Kuala_Lumpur		Ipoh	Sultan Azlan Shah Airport
IPI	CO	0.8619	-77.6718	America/Bogota		Ipiales	San Luis Airport
IPL	US	32.8342	-115.5787	America/Los_Angeles		Imperial	Imperial County Airport
IPN	BR	-19.4707	-42.4876	America/Sao_Paulo		Ipatinga	Usiminas Airport
IPT	US	41.2417	-76.9218	America/New_York		Williamsport	Williamsport Regional Airport
IPU	BR	-14.1339	-39.7339	America/Bahia		Ipiau	Ipiau Airport
IPZ	CR	9.3526	-83.7131	America/Costa_Rica		Perez Zeledon	San Isidro del General Airport
IQA	IQ	33.7856	42.4412	Asia/Baghdad		Hit	Al Asad Air Base
IQM	CN	38.1494	85.5328	Asia/Shanghai		Qiemo	Qiemo Airport
IQN	CN	35.7997	107.6030	Asia/Shanghai		Qingyang	Qingyang Airport
IQQ	CL	-20.5352	-70.1813	America/Santiago		Iquique	Diego Aracena Airport
IQT	PE	-3.7847	-73.3088	America/Lima		Iquitos	Coronel FAP Francisco Secada Vignetta International Airport
IRA	SB	-10.4497	161.8980	Pacific/Guadalcanal		Kirakira	Ngorangora Airport
IRB	US	30.9062	-101.8898	America/Chicago		Iraan	Iraan Municipal Airport
IRC	US	65.8279	-144.0762	America/Anchorage		Circle	Circle City Airport
IRE	BR	-11.3399	-41.8470	America/Bahia		Irece	Irece Airport
IRG	AU	-12.7869	143.3050	Australia/Brisbane		Lockhart River	Lockhart River Airport
IRI	TZ	-7.6686	35.7521	Africa/Dar_es_Salaam		Nduli	Iringa Airport
IRJ	AR	-29.3816	-66.7958	America/Argentina/La_Rioja		La Rioja	Capitan V A Almonacid Airport
IRK	US	40.0935	-92.5449	America/Chicago		Kirksville	Kirksville Regional Airport
IRM	RU	63.1988	64.4393	Asia/Yekaterinburg		Igrim	Igrim Airport
IRN	HN	15.9392	-85.1372	America/Tegucigalpa		Iriona	Iriona Airport
IRO	CF	10.2364	22.7169	Africa/Bangui		Birao	Birao Airport
IRP	CD	2.8276	27.5883	Africa/Lubumbashi		Matari	Matari Airport
IRS	US	41.8133	-85.4390	America/Detroit		Sturgis	Kirsch Municipal Airport
IRZ	BR	-0.4169	-65.0339	America/Manaus		Santa Isabel Do Rio Negro	Tapuruquara Airport
ISA	AU	-20.6639	139.4890	Australia/Brisbane		Mount Isa	Mount Isa Airport
ISB	PK	33.5491	72.8256	Asia/Karachi		Islamabad	Islamabad International Airport
ISC	GB	49.9133	-6.2917	Europe/London		St. Mary's	St. Mary's Airport
ISE	TR	37.8554	30.3684	Europe/Istanbul		Isparta	Suleyman Demirel International Airport
ISG	JP	24.3445	124.1870	Asia/Tokyo		Ishigaki	Ishigaki Airport
ISI	AU	-24.2583	144.4250	Australia/Brisbane		Isisford	Isisford Airport
ISJ	MX	21.2450	-86.7400	America/Cancun		Isla Mujeres	Isla Mujeres Airport
ISK	IN	20.1191	73.9129	Asia/Kolkata		Nasik	Ozar Airport
ISL	TR	40.9769	28.8146	Europe/Istanbul	IST	Istanbul	Ataturk International Airport
ISM	US	28.2898	-81.4371	America/New_York		Orlando	Kissimmee Gateway Airport
ISO	US	35.3314	-77.6088	America/New_York		Kinston	Kinston Regional Jetport At Stallings Field
ISP	US	40.7961	-73.1007	America/New_York		Islip	Long Island Mac Arthur Airport
ISQ	US	45.9746	-86.1718	America/Detroit		Manistique	Schoolcraft County Airport
ISS	US	43.9614	-69.7126	America/New_York		Wiscasset	Wiscasset Airport
IST	TR	41.2753	28.7520	Europe/Istanbul	IST	Istanbul	Istanbul Airport
ISU	IQ	35.5618	45.3167	Asia/Baghdad		Sulaymaniyah	Sulaymaniyah International Airport
ISW	US	44.3604	-89.8390	America/Chicago		Wisconsin Rapids	Alexander Field South Wood County Airport
ITA	BR	-3.1273	-58.4812	America/Boa_Vista		Itacoatiara	Itacoatiara Airport
ITB	BR	-4.2423	-56.0007	America/Belem		Itaituba	Itaituba Airport
ITE	BR	-13.7322	-39.1417	America/Bahia		Itubera	Itubera Airport
ITH	US	42.4914	-76.4587	America/New_York		Ithaca	Ithaca Tompkins International Airport
ITI	BR	-8.7000	-51.1742	America/Santarem		Cumaru Do Norte	Agropecuaria Castanhais Airport
ITM	JP	34.7855	135.4380	Asia/Tokyo	OSA	Osaka	Osaka International Airport
ITO	US	19.7203	-155.0485	Pacific/Honolulu		Hilo	Hilo International Airport
ITP	BR	-21.2193	-41.8759	America/Sao_Paulo		Itaperuna	Itaperuna Airport
ITQ	BR	-29.1731	-56.5367	America/Sao_Paulo		Itaqui	Itaqui Airport
IUD	QA	25.1173	51.3150	Asia/Qatar		Ar Rayyan	Al Udeid Air Base
IUE	NU	-19.0790	-169.9256	Pacific/Niue		Alofi	Niue International Airport
IVA	MG	-13.6457	48.4594	Indian/Antananarivo		Ambanja	Ambanja Airport
IVC	NZ	-46.4124	168.3130	Pacific/Auckland		Invercargill	Invercargill Airport
IVG	ME	42.8390	19.8620	Europe/Podgorica		Berane	Berane Airport
IVL	FI	68.6073	27.4053	Europe/Helsinki		Ivalo	Ivalo Airport
IVR	AU	-29.8883	151.1440	Australia/Sydney		Inverell	Inverell Airport
IVW	AU	-17.8411	129.6430	Australia/Darwin		Inverway	Inverway Airport
IWA	RU	56.9394	40.9408	Europe/Moscow		Ivanovo	Ivanovo South Airport
IWD	US	46.5275	-90.1314	America/Menominee		Ironwood	Gogebic/Iron County Airport
IWJ	JP	34.6764	131.7900	Asia/Tokyo		Masuda	Iwami Airport
IWK	JP	34.1439	132.2360	Asia/Tokyo		Iwakuni	Iwakuni Marine Corps Air Station
IWO	JP	24.7840	141.3230	Asia/Tokyo		Iwo Jima	Iwo Jima Airport
IWS	US	29.8182	-95.6726	America/Chicago		Houston	West Houston Airport
IXA	IN	23.8907	91.2393	Asia/Kolkata		Agartala	Agartala Airport
IXB	IN	26.6812	88.3286	Asia/Kolkata		Siliguri	Bagdogra Airport
IXC	IN	30.6735	76.7885	Asia/Kolkata		Chandigarh	Chandigarh Airport
IXD	IN	25.4401	81.7339	Asia/Kolkata		Allahabad	Allahabad Airport
IXE	IN	12.9613	74.8901	Asia/Kolkata		Mangalore	Mangalore International Airport
IXG	IN	15.8593	74.6183	Asia/Kolkata		Belgaum	Belgaum Airport
IXH	IN	24.3082	92.0072	Asia/Kolkata		Kailashahar	Kailashahar Airport
IXI	IN	27.2955	94.0976	Asia/Kolkata		Lilabari	North Lakhimpur Airport
IXJ	IN	32.6891	74.8374	Asia/Kolkata		Jammu	Jammu Airport
IXK	IN	21.3171	70.2704	Asia/Kolkata		Keshod	Keshod Airport
IXL	IN	34.1359	77.5465	Asia/Kolkata		Leh	Leh Kushok Bakula Rimpochee Airport
IXM	IN	9.8345	78.0934	Asia/Kolkata		Madurai	Madurai Airport
IXN	IN	24.0619	91.6039	Asia/Kolkata		Khowai	Khowai Airport
IXP	IN	32.2338	75.6346	Asia/Kolkata		Pathankot Air Force Station	Pathankot Air Force Station
IXQ	IN	24.1317	91.8142	Asia/Kolkata		Kamalpur	Kamalpur Airport
IXR	IN	23.3143	85.3217	Asia/Kolkata		Ranchi	Birsa Munda Airport
IXS	IN	24.9129	92.9787	Asia/Kolkata		Silchar	Silchar Airport
IXT	IN	28.0661	95.3356	Asia/Kolkata		Pasighat	Pasighat Airport
IXU	IN	19.8627	75.3981	Asia/Kolkata		Aurangabad	Aurangabad Airport
IXV	IN	28.1753	94.8020	Asia/Kolkata		Along	Along Airport
IXW	IN	22.8132	86.1688	Asia/Kolkata		Jamshedpur	Jamshedpur Airport
IXY	IN	23.1127	70.1003	Asia/Kolkata		Kandla	Kandla Airport
IXZ	IN	11.6412	92.7297	Asia/Kolkata		Port Blair	Vir Savarkar International Airport
IYK	US	35.6587	-117.8295	America/Los_Angeles		Inyokern	Inyokern Airport
IZA	BR	-21.5131	-43.1731	America/Sao_Paulo		Juiz De Fora	Zona da Mata Regional Airport
IZO	JP	35.4136	132.8900	Asia/Tokyo		Izumo	Izumo Airport
IZT	MX	16.4493	-95.0937	America/Mexico_City		Ixtepec	Ixtepec Airport
JAA	AF	34.3998	70.4986	Asia/Kabul		Jalalabad	Jalalabad Airport
JAB	AU	-12.6583	132.8930	Australia/Darwin		Jabiru	Jabiru Airport
JAC	US	43.6073	-110.7377	America/Denver		Jackson Hole	Jackson Hole Airport
JAD	AU	-32.0975	115.8810	Australia/Perth		Perth	Perth Jandakot Airport
JAE	PE	-5.5925	-78.7740	America/Lima		Jaen	Shumba Airport
JAF	LK	9.7923	80.0701	Asia/Colombo		Jaffna	Jaffna International Airport
JAG	PK	28.2842	68.4497	Asia/Karachi		Jacobabad	Shahbaz Air Base
JAI	IN	26.8242	75.8122	Asia/Kolkata		Jaipur	Jaipur International Airport
JAK	HT	18.2411	-72.5185	America/Port-au-Prince		Jacmel	Jacmel Airport
JAL	MX	19.4751	-96.7975	America/Mexico_City		Xalapa	El Lencero Airport
JAM	BG	42.4549	26.3522	Europe/Sofia		Yambol	Bezmer Air Base
JAN	US	32.3112	-90.0759	America/Chicago		Jackson	Jackson-Medgar Wiley Evers International Airport
JAP	CR	9.9814	-84.7727	America/Costa_Rica		Puntarenas	Chacarita Airport
JAR	IR	28.5867	53.5791	Asia/Tehran		Jahrom	Jahrom Airport
JAS	US	30.8857	-94.0349	America/Chicago		Jasper	Jasper County/Bell Field
JAU	PE	-11.7831	-75.4734	America/Lima		Jauja	Francisco Carle Airport
JAV	GL	69.2432	-51.0571	America/Nuuk		Ilulissat	Ilulissat Airport
JAW	BR	-7.5868	-40.5355	America/Recife		Araripina	Araripina Airport
JAX	US	30.4940	-81.6878	America/New_York		Jacksonville	Jacksonville International Airport
JBK	CN	44.1830	89.5945	Asia/Shanghai		Qitai	Qitai Jiangbulake Airport
JBQ	DO	18.5725	-69.9856	America/Santo_Domingo		La Isabela	La Isabela International Airport
JBR	US	35.8317	-90.6464	America/Chicago		Jonesboro	Jonesboro Municipal Airport
JCB	BR	-27.1714	-51.5533	America/Sao_Paulo		Joacaba	Santa Terezinha Airport
JCI	US	38.8309	-94.8903	America/Chicago		Olathe	New Century Aircenter Airport
JCK	AU	-20.6683	141.7230	Australia/Brisbane		Julia Creek	Julia Creek Airport
JCL	CZ	48.9464	14.4275	Europe/Prague		Ceske Budejovice	Ceske Budejovice Airport
JCM	BR	-11.1632	-40.5531	America/Bahia		Jacobina	Jacobina Airport
JCR	BR	-6.2332	-57.7769	America/Santarem		Jacareacanga	Jacareacanga Airport
JCT	US	30.5111	-99.7629	America/Chicago		Junction	Kimble County Airport
JCY	US	30.2518	-98.6225	America/Chicago		Johnson City	Lbj Ranch Airport
JDA	US	44.4030	-118.9677	America/Los_Angeles		John Day	Grant County Regional/Ogilvie Field
JDF	BR	-21.7915	-43.3868	America/Sao_Paulo		Juiz De Fora	Francisco de Assis Airport
JDG	KR	33.3996	126.7120	Asia/Seoul		Jeongseok	Jeongseok Airport
JDH	IN	26.2511	73.0489	Asia/Kolkata		Jodhpur	Jodhpur Airport
JDN	US	47.3287	-106.9527	America/Denver		Jordan	Jordan Airport
JDO	BR	-7.2190	-39.2701	America/Fortaleza		Juazeiro Do Norte	Orlando Bezerra de Menezes Airport
JDR	BR	-21.0850	-44.2247	America/Sao_Paulo		Sao Joao Del Rei	Prefeito Octavio de Almeida Neves Airport
JDZ	CN	29.3386	117.1760	Asia/Shanghai		Jingdezhen	Jingdezhen Airport
JED	SA	21.6796	39.1565	Asia/Riyadh		Jeddah	King Abdulaziz International Airport
JEE	HT	18.6631	-74.1703	America/Port-au-Prince		Jeremie	Jeremie Airport
JEF	US	38.5912	-92.1561	America/Chicago		Jefferson City	Jefferson City Memorial Airport
JEG	GL	68.7218	-52.7847	America/Nuuk		Aasiaat	Aasiaat Airport
JEK	ZM	-15.6333	29.6033	Africa/Lusaka		Lower Zambezi National Park	Jeki Airstrip
JEQ	BR	-13.8777	-40.0716	America/Bahia		Jequie	Jequie Airport
JER	JE	49.2079	-2.1955	Europe/Jersey		Jersey	Jersey Airport
JFK	US	40.6399	-73.7787	America/New_York	NYC	New York	John F Kennedy International Airport
JFN	US	41.7778	-80.6968	America/New_York		Ashtabula	Northeast Ohio Regional Airport
JFR	GL	62.0147	-49.6709	America/Nuuk		Paamiut	Paamiut Airport
JGA	IN	22.4655	70.0126	Asia/Kolkata		Jamnagar	Jamnagar Airport
JGN	CN	39.8569	98.3414	Asia/Shanghai		Jiayuguan	Jiayuguan Airport
JGS	CN	26.8569	114.7370	Asia/Shanghai		Ji'an	Jinggangshan Airport
JHB	MY	1.6413	103.6700	Asia/Kuala_Lumpur		Johor Bahru	Senai International Airport
JHF	BR	-23.4269	-47.1658	America/Sao_Paulo		São Roque	São Paulo Catarina Executive Airport
JHG	CN	21.9739	100.7600	Asia/Shanghai		Jinghong	Xishuangbanna Gasa Airport
JHL	CA	57.2239	-111.4190	America/Edmonton		Albian Village	Fort MacKay/Albian Aerodrome
JHM	US	20.9629	-156.6730	Pacific/Honolulu		Lahaina	Kapalua Airport
JHS	GL	66.9513	-53.7293	America/Nuuk		Sisimiut	Sisimiut Airport
JHW	US	42.1534	-79.2580	America/New_York		Jamestown	Chautauqua County/Jamestown Airport
JIA	BR	-11.4194	-58.7017	America/Cuiaba		Juina	Juina Airport
JIB	DJ	11.5473	43.1595	Africa/Djibouti		Djibouti	Djibouti-Ambouli Airport
JIC	CN	38.5422	102.3483	Asia/Shanghai		Jinchang	Jinchuan Airport
JIJ	ET	9.3303	42.9108	Africa/Addis_Ababa		Jijiga	Jigjiga Garad Wilwal Airport
JIK	GR	37.6827	26.3471	Europe/Athens		Ikaria Island	Ikaria Airport
JIL	CN	44.0022	126.3960	Asia/Shanghai		Jilin	Jilin Airport
JIM	ET	7.6661	36.8166	Africa/Addis_Ababa		Jimma	Jimma Airport
JIN	UG	0.4500	33.2000	Africa/Kampala		Jinja	Jinja Airport
JIP	EC	-1.0000	-80.6667	America/Guayaquil		Jipijapa	Jipijapa Airport
JIQ	CN	29.5146	108.8337	Asia/Shanghai		Chongqing	Qianjiang Wulingshan Airport
JIR	NP	27.6170	86.2170	Asia/Kathmandu		Jiri	Jiri Airport
JIU	CN	29.4769	115.8011	Asia/Shanghai		Jiujiang	Jiujiang Lushan Airport
JIW	PK	25.0678	61.8054	Asia/Karachi		Jiwani	Jiwani Airport
JJD	BR	-2.9067	-40.3580	America/Fortaleza		Jijoca de Jericoacoara (Cruz)	Comandante Ariston Pessoa Airport
JJG	BR	-28.6753	-49.0603	America/Sao_Paulo		Jaguaruna	Humberto Ghizzo Bortoluzzi Regional Airport
JJI	PE	-7.1691	-76.7286	America/Lima		Juanjui	Juanjui Airport
JJM	KE	0.1651	38.1951	Africa/Nairobi		Meru-Kinna	Mulika Lodge Airport
JJN	CN	24.7964	118.5900	Asia/Shanghai		Quanzhou	Quanzhou Airport
JKG	SE	57.7576	14.0687	Europe/Stockholm		Jonkoping	Jonkoping Airport
JKH	GR	38.3432	26.1406	Europe/Athens		Chios Island	Chios Island National Airport
JKL	GR	36.9633	26.9406	Europe/Athens		Kalymnos Island	Kalymnos Airport
JKR	NP	26.7088	85.9224	Asia/Kathmandu		Janakpur	Janakpur Airport
JKV	US	31.8693	-95.2174	America/Chicago		Jacksonville	Cherokee County Airport
JLA	US	60.4843	-149.7229	America/Anchorage		Cooper Landing	Quartz Creek Airport
JLN	US	37.1532	-94.4988	America/Chicago		Joplin	Joplin Regional Airport
JLR	IN	23.1778	80.0520	Asia/Kolkata		Jabalpur	Jabalpur Airport
JLS	BR	-20.2930	-50.5464	America/Sao_Paulo		Jales	Jales Airport
JMK	GR	37.4351	25.3481	Europe/Athens		Mykonos	Mikonos Airport
JMO	NP	28.7804	83.7230	Asia/Kathmandu		Jomsom	Jomsom Airport
JMS	US	46.9297	-98.6782	America/Chicago		Jamestown	Jamestown Regional Airport
JMU	CN	46.8434	130.4650	Asia/Shanghai		Jiamusi	Jiamusi Airport
JNA	BR	-15.4738	-44.3855	America/Sao_Paulo		Januaria	Januaria Airport
JNB	ZA	-26.1337	28.2423	Africa/Johannesburg	JNB	Johannesburg	O. R. Tambo International Airport
JNG	CN	35.6469	116.7442	Asia/Shanghai		Jining	Jining Da'an Airport
JNH	CN	30.6981	120.6631	Asia/Shanghai		Jiaxing	Jiaxing Nanhu Airport
JNI	AR	-34.5459	-60.9306	America/Argentina/Buenos_Aires		Junin	Junin Airport
JNU	US	58.3547	-134.5785	America/Anchorage		Juneau	Juneau International Airport
JNX	GR	37.0811	25.3681	Europe/Athens		Naxos	Naxos Airport
JNZ	CN	41.1014	121.0620	Asia/Shanghai		Jinzhou	Jinzhou Airport
JOE	FI	62.6629	29.6075	Europe/Helsinki		Joensuu / Liperi	Joensuu Airport
JOG	ID	-7.7882	110.4320	Asia/Jakarta	JOG	Yogyakarta	Adi Sutjipto International Airport
JOH	ZA	-31.6059	29.5198	Africa/Johannesburg		Port St Johns	Port St Johns Airport
JOI	BR	-26.2245	-48.7974	America/Sao_Paulo		Joinville	Lauro Carneiro de Loyola Airport
JOL	PH	6.0537	121.0110	Asia/Manila		Jolo	Jolo Airport
JOM	TZ	-9.3500	34.8000	Africa/Dar_es_Salaam		Njombe	Njombe Airport
JOS	NG	9.6398	8.8690	Africa/Lagos		Jos	Yakubu Gowon Airport
JOT	US	41.5177	-88.1754	America/Chicago		Joliet	Joliet Regional Airport
JPA	BR	-7.1458	-34.9486	America/Fortaleza		Joao Pessoa	Presidente Castro Pinto Airport
JPR	BR	-10.8708	-61.8465	America/Boa_Vista		Ji-Parana	Ji-Parana Airport
JQA	GL	70.7342	-52.6962	America/Nuuk		Uummannaq	Qaarsut Airport
JQE	PA	7.5178	-78.1572	America/Panama		Jaque	Jaque Airport
JRF	US	21.3071	-158.0704	Pacific/Honolulu		Kapolei	Kalaeloa (John Rodgers Field) Airport
JRG	IN	21.9148	84.0487	Asia/Kolkata		Veer Surendra Sai	Jharsuguda Airport
JRH	IN	26.7315	94.1755	Asia/Kolkata		Jorhat	Jorhat Airport
JRN	BR	-10.3058	-58.4894	America/Cuiaba		Juruena	Juruena Airport
JRO	TZ	-3.4294	37.0745	Africa/Dar_es_Salaam		Kilimanjaro	Kilimanjaro International Airport
JSA	IN	26.8887	70.8650	Asia/Kolkata		Jaisalmer	Jaisalmer Airport
JSH	GR	35.2161	26.1013	Europe/Athens		Crete Island	Sitia Airport
JSI	GR	39.1771	23.5037	Europe/Athens		Skiathos	Skiathos Island National Airport
JSM	AR	-44.0486	-70.4589	America/Argentina/Catamarca		Chubut	Jose De San Martin Airport
JSR	BD	23.1838	89.1608	Asia/Dhaka		Jashahor	Jessore Airport
JST	US	40.3156	-78.8347	America/New_York		Johnstown	John Murtha Johnstown/Cambria County Airport
JSU	GL	65.4125	-52.9394	America/Nuuk		Maniitsoq	Maniitsoq Airport
JSY	GR	37.4228	24.9509	Europe/Athens		Syros Island	Syros Airport
JTC	BR	-22.1578	-49.0683	America/Sao_Paulo		Bauru	Bauru-Arealva Airport
JTI	BR	-17.8299	-51.7730	America/Sao_Paulo		Jatai	Jatai Airport
JTR	GR	36.3992	25.4793	Europe/Athens		Santorini	Santorini Airport
JTY	GR	36.5799	26.3758	Europe/Athens		Astypalaia Island	Astypalaia Airport
JUA	BR	-11.2867	-57.5389	America/Cuiaba		Juara	Juara Sul Airport
JUB	SS	4.8720	31.6011	Africa/Juba		Juba	Juba Airport
JUI	DE	53.6811	7.0558	Europe/Berlin		Juist	Juist Airport
JUJ	AR	-24.3928	-65.0978	America/Argentina/Jujuy		San Salvador de Jujuy	Gobernador Horacio Guzman International Airport
JUL	PE	-15.4671	-70.1582	America/Lima		Juliaca	Inca Manco Capac International Airport
JUM	NP	29.2742	82.1933	Asia/Kathmandu		Jumla	Jumla Airport
JUN	AU	-24.8417	143.0580	Australia/Brisbane		Jundah	Jundah Airport
JUR	AU	-30.3000	115.0330	Australia/Perth		Jurien Bay	Jurien Bay Airport
JUT	HN	14.6526	-86.2203	America/Tegucigalpa		Jutigalpa	Jutigalpa airport
JUV	GL	72.7902	-56.1306	America/Nuuk		Upernavik	Upernavik Airport
JUZ	CN	28.9658	118.8990	Asia/Shanghai		Quzhou	Quzhou Airport
JVA	MG	-18.8050	45.2735	Indian/Antananarivo		Ankavandra	Ankavandra Airport
JVI	US	40.5244	-74.5983	America/New_York		Manville	Central Jersey Regional Airport
JVL	US	42.6203	-89.0416	America/Chicago		Janesville	Southern Wisconsin Regional Airport
JWA	BW	-24.6023	24.6910	Africa/Gaborone		Jwaneng	Jwaneng Airport
JWN	IR	36.7737	48.3594	Asia/Tehran		Zanjan	Zanjan Airport
JWO	KR	37.0300	127.8850	Asia/Seoul		Jungwon Air Base	Jungwon Air Base
JXA	CN	45.2997	131.1794	Asia/Shanghai		Jixi	Jixi Xingkaihu Airport
JXN	US	42.2604	-84.4621	America/Detroit		Jackson	Jackson County/Reynolds Field
JYR	IR	28.7269	57.6703	Asia/Tehran		Jiroft	Jiroft Airport
JYV	FI	62.3995	25.6783	Europe/Helsinki		Jyvaskylan Maalaiskunta	Jyvaskyla Airport
JZH	CN	32.8533	103.6822	Asia/Shanghai		Jiuzhaigou	Jiuzhai Huanglong Airport
KAA	ZM	-10.2167	31.1333	Africa/Lusaka		Kasama	Kasama Airport
KAB	ZW	-16.5198	28.8850	Africa/Harare		Kariba	Kariba International Airport
KAC	SY	37.0206	41.1914	Asia/Damascus		Kamishly	Kamishly Airport
KAD	NG	10.6960	7.3201	Africa/Lagos		Kaduna	Kaduna Airport
KAE	US	56.9730	-133.9456	America/Anchorage		Kake	Kake Seaplane Base
KAG	KR	37.7536	128.9440	Asia/Seoul		Gangneung	Gangneung Airport
KAJ	FI	64.2855	27.6924	Europe/Helsinki		Kajaani	Kajaani Airport
KAL	US	64.3190	-158.7413	America/Anchorage		Kaltag	Kaltag Airport
KAN	NG	12.0476	8.5246	Africa/Lagos		Kano	Mallam Aminu International Airport
KAO	FI	65.9876	29.2394	Europe/Helsinki		Kuusamo	Kuusamo Airport
KAP	CD	-8.3500	22.5830	Africa/Lubumbashi		Kapanga	Kapanga Airport
KAR	GY	5.8653	-60.6142	America/Guyana		Kamarang	Kamarang Airport
KAT	NZ	-35.0700	173.2850	Pacific/Auckland		Kaitaia	Kaitaia Airport
KAU	FI	63.1271	23.0514	Europe/Helsinki		Kauhava	Kauhava Airport
KAV	VE	5.6330	-61.7830	America/Caracas		Kavanayen	Kavanayen Airport
KAW	MM	10.0493	98.5380	Asia/Yangon		Kawthoung	Kawthoung Airport
KAX	AU	-27.6900	114.2620	Australia/Perth		Kalbarri	Kalbarri Airport
KAY	FJ	-17.6170	179.0170	Pacific/Fiji		Wakaya Island	Wakaya Island Airport
KAZ	ID	1.1853	127.8960	Asia/Jayapura		Kao-Celebes Island	Kao Airport
KBA	SL	9.6383	-11.5156	Africa/Freetown		Kabala	Kabala Airport
KBB	AU	-17.7792	129.2100	Australia/Darwin		Kirkimbie	Kirkimbie Station Airport
KBC	US	66.2745	-145.8182	America/Anchorage		Birch Creek	Birch Creek Airport
KBG	UG	2.3264	31.4978	Africa/Kampala		Kabalega Falls	Kabalega Falls Airport
KBH	TZ	-3.7917	32.6467	Africa/Dar_es_Salaam		Kahama	Buzwagi Airport
KBI	CM	2.8739	9.9778	Africa/Douala		Kribi	Kribi Airport
KBJ	AU	-24.2600	131.4900	Australia/Darwin		Kings Canyon	Kings Canyon Airport
KBK	IN	26.7727	83.8953	Asia/Kolkata		Kushinagar	Kushinagar Airport
KBL	AF	34.5659	69.2123	Asia/Kabul		Kabul	Kabul International Airport
KBM	PG	-6.1555	147.1915	Pacific/Port_Moresby		Kabwum	Kabwum
KBN	CD	-6.1330	24.4830	Africa/Lubumbashi		Kabinda	Tunta Airport
KBO	CD	-6.0830	26.9170	Africa/Lubumbashi		Kabalo	Kabalo Airport
KBP	UA	50.3450	30.8947	Europe/Kyiv	IEV	Kyiv	Boryspil International Airport
KBQ	MW	-13.0146	33.4686	Africa/Blantyre		Kasungu	Kasungu Airport
KBR	MY	6.1669	102.2930	Asia/Kuala_Lumpur		Kota Baharu	Sultan Ismail Petra Airport
KBS	SL	7.9444	-11.7610	Africa/Freetown		Bo	Bo Airport
KBU	ID	-3.2947	116.1650	Asia/Makassar		Laut Island	Stagen Airport
KBV	TH	8.0991	98.9862	Asia/Bangkok		Krabi	Krabi Airport
KBY	AU	-32.8358	134.2930	Australia/Adelaide		Streaky Bay	Streaky Bay Airport
KBZ	NZ	-42.4250	173.6050	Pacific/Auckland		Kaikoura	Kaikoura Airport
KCA	CN	41.7181	82.9869	Asia/Shanghai		Kuqa	Kuqa Airport
KCB	SR	3.1500	-55.7170	America/Paramaribo		Kasikasima	Tepoe Airstrip
KCE	AU	-20.5967	147.8600	Australia/Brisbane		Collinsville	Collinsville Airport
KCF	PK	27.2100	69.2900	Asia/Karachi		Kadanwari	Kadanwari Airport
KCG	US	56.3115	-158.3732	America/Anchorage		Chignik	Chignik Airport
KCH	MY	1.4847	110.3470	Asia/Kuala_Lumpur		Kuching	Kuching International Airport
KCK	RU	57.7730	108.0640	Asia/Irkutsk		Kirensk	Kirensk Airport
KCL	US	56.3110	-158.5345	America/Anchorage		Chignik Lagoon	Chignik Lagoon Airport
KCM	TR	37.5388	36.9535	Europe/Istanbul		Kahramanmaraş	Kahramanmaraş Airport
KCO	TR	40.7350	30.0833	Europe/Istanbul		Cengiz Topel	Cengiz Topel Airport
KCQ	US	56.2555	-158.7778	America/Anchorage		Chignik Lake	Chignik Lake Airport
KCR	US	63.5677	-155.9890	America/Anchorage		Colorado Creek	Colorado Creek Airport
KCS	AU	-24.4233	131.8350	Australia/Darwin		Kings Creek	Kings Creek Airport
KCT	LK	5.9937	80.3203	Asia/Colombo		Galle	Koggala Airport
KCU	UG	1.7581	31.7367	Africa/Kampala		Masindi	Masindi Airport
KCZ	JP	33.5461	133.6690	Asia/Tokyo		Nankoku	Kochi Ryoma Airport
KDA	SN	12.8985	-14.9681	Africa/Dakar		Kolda	Kolda North Airport
KDB	AU	-31.1833	121.6000	Australia/Perth		Kambalda	Kambalda Airport
KDC	BJ	11.1330	2.9330	Africa/Porto-Novo		Kandi	Kandi Airport
KDD	PK	27.7906	66.6473	Asia/Karachi		Khuzdar	Khuzdar Airport
KDH	AF	31.5058	65.8478	Asia/Kabul		Kandahar	Kandahar Airport
KDI	ID	-4.0816	122.4180	Asia/Makassar		Kendari-Celebes Island	Wolter Monginsidi Airport
KDJ	GA	-0.1830	10.7500	Africa/Libreville		N'Djole	Ville Airport
KDK	US	57.8059	-152.3738	America/Anchorage		Kodiak	Kodiak Municipal Airport
KDL	EE	58.9908	22.8307	Europe/Tallinn		Kardla	Kardla Airport
KDM	MV	0.4883	72.9961	Indian/Maldives		Huvadhu Atoll	Kaadedhdhoo Airport
KDN	GA	-2.4000	11.3670	Africa/Libreville		Ndende	Ndende Airport
KDO	MV	1.8583	73.5197	Indian/Maldives		Kadhdhoo	Kadhdhoo Airport
KDR	PG	-6.2659	149.5581	Pacific/Port_Moresby		Kandrian	Kandrian Airport
KDT	TH	14.1020	99.9172	Asia/Bangkok		Nakhon Pathom	Kamphaeng Saen Airport
KDU	PK	35.3355	75.5360	Asia/Karachi		Skardu	Skardu Airport
KDV	FJ	-19.0581	178.1570	Pacific/Fiji		Vunisea	Vunisea Airport
KDX	SD	11.1380	29.7011	Africa/Khartoum		Kadugli	Kadugli Airport
KDY	RU	62.7890	136.8550	Asia/Vladivostok		Tyopliy Klyuch	Tyopliy Klyuch Airport
KEA	TM	37.8089	65.2125	Asia/Ashgabat		Kerki	Kerki International Airport
KEB	US	59.3521	-151.9252	America/Anchorage		Nanwalek	Nanwalek Airport
KEC	CD	-10.3500	28.6330	Africa/Lusaka		Kasenga	Kasenga Airport
KED	MR	16.1595	-13.5076	Africa/Nouakchott		Kaedi	Kaedi Airport
KEE	CG	-0.0830	14.5330	Africa/Brazzaville		Kelle	Kelle Airport
KEF	IS	63.9850	-22.6056	Atlantic/Reykjavik	REK	Reykjavik	Keflavik International Airport
KEI	ID	-6.5944	139.3570	Asia/Jayapura		Kepi-Papua Island	Kepi Airport
KEJ	RU	55.2701	86.1072	Asia/Novokuznetsk		Kemerovo	Kemerovo Airport
KEK	US	59.3568	-157.4711	America/Anchorage		Ekwok	Ekwok Airport
KEL	DE	54.3794	10.1453	Europe/Berlin		Kiel	Kiel-Holtenau Airport
KEM	FI	65.7787	24.5821	Europe/Helsinki		Kemi / Tornio	Kemi-Tornio Airport
KEN	SL	7.8913	-11.1766	Africa/Freetown		Kenema	Kenema Airport
KEO	CI	9.5000	-7.5670	Africa/Abidjan		Odienne	Odienne Airport
KEP	NP	28.1036	81.6670	Asia/Kathmandu		Nepalgunj	Nepalgunj Airport
KEQ	ID	-0.6371	133.1280	Asia/Jayapura		Kebar-Papua Island	Kebar Airport
KER	IR	30.2744	56.9511	Asia/Tehran		Kerman	Kerman Airport
KES	CA	56.0375	-96.5097	America/Winnipeg		Kelsey	Kelsey Airport
KET	MM	21.3016	99.6360	Asia/Yangon		Kengtung	Kengtung Airport
KEU	KE	-1.5830	35.2500	Africa/Nairobi		Keekorok	Keekorok Airport
KEV	FI	61.8560	24.7866	Europe/Helsinki		Halli / Kuorevesi	Halli Airport
KEY	KE	-0.4170	35.2500	Africa/Nairobi		Kericho	Kericho Airport
KFA	MR	16.5900	-11.4062	Africa/Nouakchott		Kiffa	Kiffa Airport
KFE	AU	-22.2919	119.4372	Australia/Perth		Cloudbreak Village	Fortescue - Dave Forrest Aerodrome
KFG	AU	-17.4319	130.8080	Australia/Darwin		Kalkgurung	Kalkgurung Airport
KFP	US	54.8479	-163.4071	America/Anchorage		False Pass	False Pass Airport
KFS	TR	41.3142	33.7958	Europe/Istanbul		Kastamonu	Kastamonu Airport
KFZ	AL	42.0337	20.4159	Europe/Tirane		Kukes	Kukes Airport
KGA	CD	-5.9001	22.4692	Africa/Lubumbashi		Kananga	Kananga Airport
KGC	AU	-35.7139	137.5210	Australia/Adelaide		Kingscote	Kingscote Airport
KGD	RU	54.8900	20.5926	Europe/Kaliningrad		Kaliningrad	Khrabrovo Airport
KGE	SB	-7.3330	157.5830	Pacific/Guadalcanal		Kagau Island	Kagau Island Airport
KGF	KZ	49.6708	73.3344	Asia/Almaty		Karaganda	Sary-Arka International Airport
KGG	SN	12.5723	-12.2203	Africa/Dakar		Kedougou	Kedougou Airport
KGI	AU	-30.7894	121.4617	Australia/Perth		Kalgoorlie	Kalgoorlie-Boulder Airport
KGJ	MW	-9.9536	33.8930	Africa/Blantyre		Karonga	Karonga Airport
KGK	US	59.7268	-157.2603	America/Anchorage		Koliganek	Koliganek Airport
KGL	RW	-1.9686	30.1395	Africa/Kigali		Kigali	Kigali International Airport
KGN	CD	-4.5330	26.6170	Africa/Lubumbashi		Kasongo	Kasongo Airport
KGO	UA	48.5428	32.2850	Europe/Kyiv		Kropyvnytskyi	Kropyvnytskyi Airport
KGP	RU	62.1904	74.5338	Asia/Yekaterinburg		Kogalym	Kogalym International Airport
KGS	GR	36.7933	27.0917	Europe/Athens		Kos	Kos Airport
KGT	CN	30.1425	101.7387	Asia/Shanghai		Kangding	Garze Kangding Airport
KGU	MY	5.3575	116.1620	Asia/Kuching		Keningau	Keningau Airport
KGX	US	62.8921	-160.0664	America/Anchorage		Grayling	Grayling Airport
KGY	AU	-26.5808	151.8410	Australia/Brisbane		Kingaroy	Kingaroy Airport
KGZ	US	61.4551	-142.3810	America/Anchorage		Glacier Creek	Glacier Creek Airport
KHC	UA	45.3725	36.4014	Europe/Simferopol		Kerch	Kerch Airport
KHD	IR	33.4354	48.2829	Asia/Tehran		Khoram Abad	Khoram Abad Airport
KHG	CN	39.5429	76.0200	Asia/Shanghai		Kashgar	Kashgar Airport
KHH	TW	22.5771	120.3500	Asia/Taipei		Kaohsiung	Kaohsiung International Airport
KHI	PK	24.9065	67.1608	Asia/Karachi		Karachi	Jinnah International Airport
KHJ	FI	62.4625	22.3931	Europe/Helsinki		Kauhajoki	Kauhajoki Airport
KHK	IR	29.2603	50.3239	Asia/Tehran		Khark Island	Khark Island Airport
KHM	MM	25.9883	95.6744	Asia/Yangon		Kanti	Kanti Airport
KHN	CN	28.8650	115.9000	Asia/Shanghai		Nanchang	Nanchang Changbei International Airport
KHR	MN	47.2467	102.8261	Asia/Ulaanbaatar		Kharkhorin	Kharkhorin Airport
KHS	OM	26.1710	56.2406	Asia/Muscat		Khasab	Khasab Air Base
KHT	AF	33.3334	69.9520	Asia/Kabul		Khost	Khost Airport
KHV	RU	48.5280	135.1880	Asia/Vladivostok		Khabarovsk	Khabarovsk-Novy Airport
KHW	BW	-19.1500	23.7830	Africa/Gaborone		Khwai River Lodge	Khwai River Lodge Airport
KHY	IR	38.4275	44.9736	Asia/Tehran		Khoy	Khoy Airport
KHZ	PF	-15.7808	-145.1240	Pacific/Tahiti		Kauehi	Kauehi Airport
KIA	GY	5.1727	-59.4915	America/Guyana		Kaieteur Falls	Kaieteur International Airport
KIC	US	36.2286	-121.1213	America/Los_Angeles		King City	Mesa Del Rey Airport
KID	SE	55.9217	14.0855	Europe/Stockholm		Kristianstad	Kristianstad Airport
KIE	PG	-6.3050	155.7278	Pacific/Bougainville		Kieta	Aropa Airport
KIF	CA	53.0125	-89.8553	America/Toronto		Kingfisher Lake	Kingfisher Lake Airport
KIH	IR	26.5262	53.9802	Asia/Tehran		Kish Island	Kish International Airport
KIJ	JP	37.9559	139.1210	Asia/Tokyo		Niigata	Niigata Airport
KIK	IQ	35.4695	44.3489	Asia/Baghdad		Kirkuk	Kirkuk Air Base
KIM	ZA	-28.8028	24.7652	Africa/Johannesburg		Kimberley	Kimberley Airport
KIN	JM	17.9357	-76.7875	America/Jamaica		Kingston	Norman Manley International Airport
KIP	US	33.8606	-98.4904	America/Chicago		Wichita Falls	Kickapoo Downtown Airport
KIR	IE	52.1809	-9.5238	Europe/Dublin		Killarney	Kerry Airport
KIS	KE	-0.0861	34.7289	Africa/Nairobi		Kisumu	Kisumu Airport
KIT	GR	36.2743	23.0170	Europe/Athens		Kithira Island	Kithira Airport
KIW	ZM	-12.9005	28.1499	Africa/Lusaka		Kitwe	Southdowns Airport
KIX	JP	34.4273	135.2440	Asia/Tokyo	OSA	Osaka	Kansai International Airport
KIY	TZ	-8.9330	39.5170	Africa/Dar_es_Salaam		Kilwa Masoko	Kilwa Masoko Airport
KJA	RU	56.1729	92.4933	Asia/Krasnoyarsk		Krasnoyarsk	Yemelyanovo Airport
KJB	IN	15.7137	78.1616	Asia/Kolkata		Kurnool	Kurnool Airport
KJH	CN	26.9748	107.9869	Asia/Shanghai		Kaili	Kaili Huangping Airport
KJK	BE	50.4907	3.1233	Europe/Brussels		Wevelgem	Wevelgem Airport
KJP	JP	26.1683	127.2930	Asia/Tokyo		Kerama	Kerama Airport
KJT	ID	-6.6491	108.1670	Asia/Jakarta		Bandung, Majalengka Regency	Kertajati International Airport
KKA	US	64.9395	-161.1543	America/Anchorage		Koyuk	Koyuk Alfred Adams Airport
KKC	TH	16.4666	102.7840	Asia/Bangkok		Khon Kaen	Khon Kaen Airport
KKD	PG	-8.8847	147.7310	Pacific/Port_Moresby		Kokoda	Kokoda Airport
KKE	NZ	-35.2628	173.9120	Pacific/Auckland		Kerikeri	Kerikeri Airport
KKH	US	59.9616	-162.8806	America/Anchorage		Kongiganak	Kongiganak Airport
KKI	US	60.9138	-161.4933	America/Anchorage		Akiachak	Akiachak Airport
KKJ	JP	33.8459	131.0350	Asia/Tokyo		Kitakyushu	Kitakyushu Airport
KKK	US	64.4244	-156.8433	America/Anchorage		Kalakaket Creek	Kalakaket Creek Air Station
KKM	TH	14.8746	100.6630	Asia/Bangkok		Khok Kathiam	Khok Kathiam Airport
KKN	NO	69.7258	29.8913	Europe/Oslo		Kirkenes	Kirkenes Airport Hoybuktmoen
KKO	NZ	-35.4511	173.8170	Pacific/Auckland		Kaikohe	Kaikohe Airport
KKP	AU	-15.3189	143.9550	Australia/Brisbane		Koolburra	Koolburra Airport
KKQ	RU	65.7170	82.4550	Asia/Yekaterinburg		Krasnoselkup	Krasnoselkup Airport
KKR	PF	-15.6633	-146.8850	Pacific/Tahiti		Kaukura	Kaukura Airport
KKS	IR	33.8953	51.5770	Asia/Tehran		Kashan	Kashan Airport
KKT	US	40.7587	-87.4291	America/Chicago		Kentland	Kentland Municipal Airport
KKU	US	58.8112	-158.5588	America/Anchorage		Ekuk	Ekuk Airport
KKW	CD	-5.0358	18.7856	Africa/Kinshasa		Kikwit	Kikwit Airport
KKX	JP	28.3213	129.9280	Asia/Tokyo		Kikai	Kikai Airport
KKY	IE	52.6508	-7.2961	Europe/Dublin		Kilkenny	Kilkenny Airport
KLB	ZM	-14.9983	22.6454	Africa/Lusaka		Kalabo	Kalabo Airport
KLC	SN	14.1469	-16.0513	Africa/Dakar		Kaolack	Kaolack Airport
KLD	RU	56.8247	35.7577	Europe/Moscow		Tver	Migalovo Air Base
KLE	CM	10.0925	14.4456	Africa/Douala		Kaele	Kaele Airport
KLF	RU	54.5500	36.3667	Europe/Moscow		Kaluga	Grabtsevo Airport
KLG	US	61.5360	-160.3456	America/Anchorage		Kalskag	Kalskag Airport
KLH	IN	16.6647	74.2894	Asia/Kolkata		Kolhapur	Kolhapur Airport
KLI	CD	4.1576	21.6509	Africa/Kinshasa		Kotakoli	Kotakoli Airport
KLK	KE	3.4830	35.8330	Africa/Nairobi		Kalokol	Kalokol Airport
KLM	IR	37.3833	55.4520	Asia/Tehran		Kalaleh	Kalaleh Airport
KLN	US	57.5351	-153.9767	America/Anchorage		Larsen Bay	Larsen Bay Airport
KLO	PH	11.6794	122.3760	Asia/Manila		Kalibo	Kalibo International Airport
KLQ	ID	-2.6235	103.9550	Asia/Jakarta		Keluang, Sumatra Island	Keluang Airport
KLR	SE	56.6855	16.2876	Europe/Stockholm		Kalmar	Kalmar Airport
KLS	US	46.1180	-122.8984	America/Los_Angeles		Kelso	Southwest Washington Regional Airport
KLU	AT	46.6425	14.3377	Europe/Vienna		Klagenfurt	Klagenfurt Airport
KLV	CZ	50.2030	12.9150	Europe/Prague		Karlovy Vary	Karlovy Vary International Airport
KLW	US	55.5792	-133.0760	America/Anchorage		Klawock	Klawock Airport
KLX	GR	37.0683	22.0255	Europe/Athens		Kalamata	Kalamata Airport
KLY	CD	-2.5780	26.7340	Africa/Lubumbashi		Kalima	Kinkungwa Airport
KLZ	ZA	-29.6884	17.0940	Africa/Johannesburg		Kleinsee	Kleinsee Airport
KMA	PG	-7.9636	145.7710	Pacific/Port_Moresby		Kerema	Kerema Airport
KME	RW	-2.4622	28.9079	Africa/Kigali		Kamembe	Kamembe Airport
KMG	CN	24.9924	102.7440	Asia/Shanghai		Kunming	Kunming Wujiaba International Airport
KMH	ZA	-27.4567	23.4114	Africa/Johannesburg		Kuruman	Johan Pienaar Airport
KMI	JP	31.8772	131.4490	Asia/Tokyo		Miyazaki	Miyazaki Airport
KMJ	JP	32.8373	130.8550	Asia/Tokyo		Kumamoto	Kumamoto Airport
KMK	CG	-3.4830	12.6170	Africa/Brazzaville		Makabana	Makabana Airport
KML	AU	-19.3750	140.0570	Australia/Brisbane		Kamileroi	Kamileroi Airport
KMN	CD	-8.7286	24.9914	Africa/Lubumbashi		Kamina	Kamina / Ville Airport
KMO	US	58.9321	-158.9019	America/Anchorage		Manokotak	Manokotak Airport
KMP	NA	-26.5398	18.1114	Africa/Windhoek		Keetmanshoop	Keetmanshoop Airport
KMQ	JP	36.3946	136.4070	Asia/Tokyo		Kanazawa	Komatsu Airport
KMR	PG	-6.4921	144.8230	Pacific/Port_Moresby		Karimui	Karimui Airport
KMS	GH	6.7146	-1.5908	Africa/Accra		Kumasi	Kumasi Airport
KMU	SO	-0.3774	42.4592	Africa/Mogadishu		Kisimayu	Kisimayu Airport
KMV	MM	23.1888	94.0511	Asia/Yangon		Kalemyo	Kalay Airport
KMW	RU	57.7969	41.0194	Europe/Moscow		Kostroma	Kostroma Sokerkino Airport
KMX	SA	18.2973	42.8035	Asia/Riyadh		King Khaled Air Base	King Khaled Air Base
KMZ	ZM	-14.8000	24.7830	Africa/Lusaka		Kaoma	Kaoma Airport
KNA	CL	-32.9496	-71.4786	America/Santiago		Vina Del Mar	Vina del mar Airport
KNB	US	37.0105	-112.5315	America/Denver		Kanab	Kanab Municipal Airport
KND	CD	-2.9192	25.9154	Africa/Lubumbashi		Kindu	Kindu Airport
KNF	GB	52.6484	0.5507	Europe/London		Marham	RAF Marham
KNG	ID	-3.6445	133.6960	Asia/Jayapura		Kaimana-Papua Island	Kaimana Airport
KNH	TW	24.4279	118.3590	Asia/Taipei		Shang-I	Kinmen Airport
KNI	AU	-33.7167	117.6330	Australia/Perth		Katanning	Katanning Airport
KNJ	CG	-3.9500	14.5170	Africa/Brazzaville		Kindamba	Kindamba Airport
KNK	US	59.4333	-154.8026	America/Anchorage		Kokhanok	Kokhanok Airport
KNM	CD	-7.5830	24.1500	Africa/Lubumbashi		Kaniama	Kaniama Airport
KNN	GN	10.3940	-9.3038	Africa/Conakry		Kankan	Kankan Airport
KNO	ID	3.6378	98.8706	Asia/Jakarta		Medan	Polonia International Airport
KNQ	NC	-21.0543	164.8370	Pacific/Noumea		Kone	Kone Airport
KNR	IR	27.8205	52.3522	Asia/Tehran		Kangan	Jam Airport
KNS	AU	-39.8775	143.8780	Australia/Melbourne		King Island	King Island Airport
KNT	US	36.2259	-90.0366	America/Chicago		Kennett	Kennett Memorial Airport
KNU	IN	26.4043	80.4101	Asia/Kolkata		Kanpur	Kanpur Chakeri Airport
KNW	US	59.4515	-157.3732	America/Anchorage		New Stuyahok	New Stuyahok Airport
KNX	AU	-15.7781	128.7080	Australia/Perth		Kununurra	Kununurra Airport
KNZ	ML	12.8330	-11.2500	Africa/Bamako		Kenieba	Kenieba Airport
KOA	US	19.7388	-156.0456	Pacific/Honolulu		Kona	Ellison Onizuka Kona International At Keahole Airport
KOC	NC	-20.5463	164.2560	Pacific/Noumea		Koumac	Koumac Airport
KOE	ID	-10.1716	123.6710	Asia/Makassar		Kupang-Timor Island	El Tari Airport
KOF	ZA	-25.4403	31.9300	Africa/Johannesburg		Komatipoort	Komatipoort Airport
KOH	AU	-15.9167	142.4500	Australia/Brisbane		Koolatah	Koolatah Airport
KOI	GB	58.9578	-2.9050	Europe/London		Orkney Islands	Kirkwall Airport
KOJ	JP	31.8034	130.7190	Asia/Tokyo		Kagoshima	Kagoshima Airport
KOK	FI	63.7212	23.1431	Europe/Helsinki		Kokkola / Kruunupyy	Kruunupyy Airport
KOO	CD	-5.3944	26.9900	Africa/Lubumbashi		Kongolo	Kongolo Airport
KOP	TH	17.3838	104.6430	Asia/Bangkok		Nakhon Phanom	Nakhon Phanom Airport
KOQ	DE	51.7211	11.9528	Europe/Berlin		Kothen	Kothen Airport
KOS	KH	10.5797	103.6370	Asia/Phnom_Penh		Sihanukville	Sihanoukville International Airport
KOT	US	63.0306	-163.5326	America/Anchorage		Kotlik	Kotlik Airport
KOU	GA	-1.1846	12.4413	Africa/Libreville		Koulamoutou	Koulamoutou Airport
KOV	KZ	53.3291	69.5946	Asia/Almaty		Kokshetau	Kokshetau Airport
KOW	CN	25.8258	114.9120	Asia/Shanghai		Ganzhou	Ganzhou Airport
KOX	ID	-4.7167	136.4333	Asia/Jayapura		Kokonau-Papua Island	Kokonau Airport
KOZ	US	57.9422	-152.4650	America/Anchorage		Ouzinkie	Ouzinkie Airport
KPC	US	65.2535	-166.8576	America/Nome		Port Clarence	Port Clarence Cgs Airport
KPI	MY	2.0170	112.9500	Asia/Kuching		Kapit	Kapit Airport
KPM	PG	-5.3817	143.9247	Pacific/Port_Moresby		Kompiam	Kompiam Airport
KPN	US	59.9316	-164.0281	America/Anchorage		Kipnuk	Kipnuk Airport
KPO	KR	35.9879	129.4200	Asia/Seoul		Pohang	Pohang Airport
KPP	AU	-14.9000	144.2000	Australia/Brisbane		Kalpowar	Kalpowar Airport
KPS	AU	-31.0744	152.7700	Australia/Sydney		Kempsey	Kempsey Airport
KPT	US	41.9758	-114.6580	America/Los_Angeles		Jackpot	Jackpot/Hayden Field
KPV	US	55.9067	-159.1608	America/Anchorage		Perryville	Perryville Airport
KPW	RU	67.8450	166.1400	Asia/Anadyr		Keperveem	Keperveem Airport
KQA	US	54.1446	-165.6041	America/Nome		Akutan	Akutan Airport
KQH	IN	26.5912	74.8162	Asia/Kolkata		Kishangarh	Kishangarh Airport, Ajmer
KQT	TJ	37.8664	68.8647	Asia/Dushanbe		Kurgan-Tyube	Qurghonteppa International Airport
KRA	AU	-35.7514	143.9390	Australia/Melbourne		Kerang	Kerang Airport
KRB	AU	-17.4567	140.8300	Australia/Brisbane		Karumba	Karumba Airport
KRC	ID	-2.0911	101.4628	Asia/Jakarta		Sungai Penuh	Depati Parbo Airport
KRE	BI	-2.5448	30.0946	Africa/Bujumbura		Kirundo	Kirundo Airport
KRF	SE	63.0486	17.7689	Europe/Stockholm		Kramfors / Solleftea	Kramfors Solleftea Airport
KRG	GY	4.0333	-59.5333	America/Guyana		Karasabai	Karasabai Airport
KRI	PG	-7.4244	144.2501	Pacific/Port_Moresby		Kikori	Kikori Airport
KRJ	PG	-4.5967	143.5225	Pacific/Port_Moresby		Karawari	Karawari Airstrip
KRK	PL	50.0777	19.7848	Europe/Warsaw		Kraków	John Paul II International Airport Kraków-Balice Airport
KRL	CN	41.6978	86.1289	Asia/Shanghai		Korla	Korla Airport
KRM	GY	3.7519	-59.3097	America/Guyana		Karanambo	Karanambo Airport
KRN	SE	67.8220	20.3368	Europe/Stockholm		Kiruna	Kiruna Airport
KRO	RU	55.4753	65.4156	Asia/Yekaterinburg		Kurgan	Kurgan Airport
KRP	DK	56.2975	9.1246	Europe/Copenhagen		Karup	Karup Airport
KRQ	UA	48.7056	37.6289	Europe/Zaporozhye		Kramatorsk	Kramatorsk Airport
KRR	RU	45.0347	39.1705	Europe/Moscow		Krasnodar	Krasnodar International Airport
KRS	NO	58.2042	8.0854	Europe/Oslo		Kristiansand	Kristiansand Airport
KRT	SD	15.5903	32.5530	Africa/Khartoum		Khartoum	Khartoum International Airport
KRW	TM	40.0633	53.0072	Asia/Ashgabat		Krasnovodsk	Turkmenbashi Airport
KRY	CN	45.4665	84.9527	Asia/Shanghai		Karamay	Karamay Airport
KRZ	CD	-1.4350	19.0240	Africa/Kinshasa		Kiri	Basango Mboliasa Airport
KSA	FM	5.3570	162.9584	Pacific/Kosrae		Kosrae	Kosrae Airport
KSC	SK	48.6631	21.2411	Europe/Bratislava		Kosice	Kosice Airport
KSD	SE	59.4447	13.3374	Europe/Stockholm		Karlstad	Karlstad Airport
KSE	UG	0.1830	30.1000	Africa/Kampala		Kasese	Kasese Airport
KSF	DE	51.4083	9.3775	Europe/Berlin		Kassel	Kassel-Calden Airport
KSH	IR	34.3459	47.1581	Asia/Tehran		Kermanshah	Shahid Ashrafi Esfahani Airport
KSI	GN	9.1606	-10.1244	Africa/Conakry		Kissidougou	Kissidougou Airport
KSJ	GR	35.4214	26.9100	Europe/Athens		Kasos Island	Kasos Airport
KSK	SE	59.3459	14.4959	Europe/Stockholm		Karlskoga	Karlskoga Airport
KSL	SD	15.3875	36.3288	Africa/Khartoum		Kassala	Kassala Airport
KSM	US	62.0608	-163.3018	America/Nome		St Mary'S	St Mary's Airport
KSN	KZ	53.2069	63.5503	Asia/Qyzylorda		Kostanay	Kostanay International Airport
KSO	GR	40.4463	21.2822	Europe/Athens		Kastoria	Kastoria National Airport
KSQ	UZ	38.8025	65.7731	Asia/Samarkand		Karshi	Karshi Airport
KSS	ML	11.3330	-5.7000	Africa/Bamako		Sikasso	Sikasso Airport
KST	SD	13.1830	32.7330	Africa/Khartoum		Kosti	Kosti Airport
KSU	NO	63.1118	7.8245	Europe/Oslo		Kvernberget	Kristiansund Airport Kvernberget
KSV	AU	-23.5500	140.7000	Australia/Brisbane		Springvale	Springvale Airport
KSW	IL	33.2167	35.6000	Asia/Jerusalem		Kiryat Shmona	Kiryat Shmona Airport
KSY	TR	40.5622	43.1150	Europe/Istanbul		Kars	Kars Airport
KSZ	RU	61.2358	46.6975	Europe/Moscow		Kotlas	Kotlas Airport
KTA	AU	-20.7122	116.7730	Australia/Perth		Karratha	Karratha Airport
KTD	JP	25.9447	131.3270	Asia/Tokyo		Kitadaito	Kitadaito Airport
KTE	MY	4.5372	103.4270	Asia/Kuala_Lumpur		Kerteh	Kerteh Airport
KTF	NZ	-40.8133	172.7750	Pacific/Auckland		Takaka	Takaka Airport
KTG	ID	-1.8166	109.9630	Asia/Pontianak		Ketapang, Borneo Island	Ketapang (Rahadi Usman) Airport
KTI	KH	11.3629	104.9166	Asia/Phnom_Penh		Phnom Penh	Techo International Airport
KTL	KE	0.9720	34.9586	Africa/Nairobi		Kitale	Kitale Airport
KTM	NP	27.6966	85.3591	Asia/Kathmandu		Kathmandu	Tribhuvan International Airport
KTN	US	55.3541	-131.7112	America/Anchorage		Ketchikan	Ketchikan International Airport
KTO	GY	4.6492	-59.8322	America/Guyana		Kato	Kato Airport
KTP	JM	17.9886	-76.8238	America/Jamaica		Tinson Pen	Tinson Pen Airport
KTQ	FI	62.1661	30.0736	Europe/Helsinki		Kitee	Kitee Airport
KTR	AU	-14.5211	132.3780	Australia/Darwin		Tindal	Tindal Airport
KTS	US	65.3313	-166.4657	America/Anchorage		Brevig Mission	Brevig Mission Airport
KTT	FI	67.7010	24.8468	Europe/Helsinki		Kittila	Kittila Airport
KTU	IN	25.1602	75.8456	Asia/Kolkata		Kota	Kota Airport
KTW	PL	50.4743	19.0800	Europe/Warsaw		Katowice	Katowice International Airport
KTX	ML	12.3830	-5.4670	Africa/Bamako		Koutiala	Koutiala Airport
KTY	LK	6.5521	79.9775	Asia/Colombo		Kalutara	Katukurunda Airport
KUA	MY	3.7754	103.2090	Asia/Kuala_Lumpur		Kuantan	Kuantan Airport
KUC	KI	0.2186	173.4420	Pacific/Tarawa		Kuria	Kuria Airport
KUD	MY	6.9225	116.8360	Asia/Kuching		Kudat	Kudat Airport
KUF	RU	53.5049	50.1643	Europe/Samara		Samara	Kurumoch International Airport
KUG	AU	-10.2250	142.2180	Australia/Brisbane		Kubin	Kubin Airport
KUH	JP	43.0410	144.1930	Asia/Tokyo		Kushiro	Kushiro Airport
KUK	US	60.8733	-162.5243	America/Anchorage		Kasigluk	Kasigluk Airport
KUL	MY	2.7456	101.7100	Asia/Kuala_Lumpur		Kuala Lumpur	Kuala Lumpur International Airport
KUM	JP	30.3856	130.6590	Asia/Tokyo		Yakushima	Yakushima Airport
KUN	LT	54.9639	24.0848	Europe/Vilnius		Kaunas	Kaunas International Airport
KUO	FI	63.0071	27.7978	Europe/Helsinki		Kuopio	Kuopio Airport
KUQ	PG	-7.1351	143.2761	Pacific/Port_Moresby		Kuri	Kuri Airport
KUS	GL	65.5736	-37.1236	America/Nuuk		Kulusuk	Kulusuk Airport
KUT	GE	42.1767	42.4826	Asia/Tbilisi		Kutaisi	Kopitnari Airport
KUU	IN	31.8767	77.1544	Asia/Kolkata		Kullu Manali	Kullu Manali Airport
KUV	KR	35.9038	126.6160	Asia/Seoul		Kunsan	Kunsan Air Base
KVA	GR	40.9133	24.6192	Europe/Athens		Kavala	Alexander the Great International Airport
KVB	SE	58.4564	13.9727	Europe/Stockholm		Skovde	Skovde Airport
KVC	US	55.1164	-162.2665	America/Anchorage		King Cove	King Cove Airport
KVG	PG	-2.5794	150.8080	Pacific/Port_Moresby		Kavieng	Kavieng Airport
KVK	RU	67.4633	33.5883	Europe/Moscow		Apatity	Kirovsk-Apatity Airport
KVL	US	67.7361	-164.5635	America/Anchorage		Kivalina	Kivalina Airport
KVM	RU	64.6670	170.4170	Asia/Anadyr		Markovo	Markovo Airport
KVX	RU	58.5033	49.3483	Europe/Moscow		Kirov	Pobedilovo Airport
KWA	MH	8.7201	167.7317	Pacific/Kwajalein		Kwajalein	Bucholz Army Air Field(Kwajalein Kmr)(Atoll) Airport
KWE	CN	26.5385	106.8010	Asia/Shanghai		Guiyang	Longdongbao Airport
KWG	UA	48.0433	33.2100	Europe/Zaporozhye		Kryvyi Rih	Kryvyi Rih International Airport
KWH	AF	37.8830	70.2170	Asia/Kabul		Khwahan	Khwahan Airport
KWI	KW	29.2268	47.9800	Asia/Kuwait		Kuwait City	Kuwait International Airport
KWJ	KR	35.1264	126.8090	Asia/Seoul		Gwangju	Gwangju Airport
KWK	US	59.8757	-163.1681	America/Anchorage		Kwigillingok	Kwigillingok Airport
KWL	CN	25.2181	110.0390	Asia/Shanghai		Guilin	Guilin Liangjiang International Airport
KWM	AU	-15.4856	141.7510	Australia/Brisbane		Kowanyama	Kowanyama Airport
KWN	US	59.7551	-161.8454	America/Anchorage		Quinhagak	Quinhagak Airport
KWO	PG	-7.9770	142.8236	Pacific/Port_Moresby		Kawito	Kawito Airport
KWP	US	57.7701	-153.5489	America/Anchorage		West Point	West Point Village Seaplane Base
KWT	US	60.7903	-161.4437	America/Anchorage		Kwethluk	Kwethluk Airport
KWZ	CD	-10.7659	25.5057	Africa/Lubumbashi		Kolwezi	Kolwezi Airport
KXB	ID	-4.3450	121.5222	Asia/Makassar		Kolaka	Sangia Nibandera Airport
KXD	RU	59.6551	67.4300	Asia/Yekaterinburg		Kondinskoye	Kondinskoye Airport
KXE	ZA	-26.8711	26.7180	Africa/Johannesburg		Klerksdorp	P C Pelser Airport
KXF	FJ	-17.3458	179.4220	Pacific/Fiji		Koro Island	Koro Island Airport
KXK	RU	50.4090	136.9340	Asia/Vladivostok		Komsomolsk-on-Amur	Komsomolsk-on-Amur Airport
KXU	PF	-16.3394	-144.4030	Pacific/Tahiti		Katiu	Katiu Airport
KYA	TR	37.9790	32.5619	Europe/Istanbul		Konya	Konya Airport
KYD	TW	22.0270	121.5350	Asia/Taipei		Orchid Island	Lanyu Airport
KYE	LB	34.5893	36.0113	Asia/Beirut		Tripoli	Rene Mouawad Air Base
KYF	AU	-27.2771	120.0957	Australia/Perth		Yeelirrie	Yeelirrie Airport
KYI	AU	-31.4706	131.8250	Australia/Adelaide		Yalata Mission	Yalata Mission Airport
KYK	US	57.5661	-154.4538	America/Anchorage		Karluk	Karluk Airport
KYO	US	28.2213	-82.3746	America/New_York		Tampa	Tampa North Aero Park Airport
KYP	MM	19.4264	93.5348	Asia/Yangon		Kyaukpyu	Kyaukpyu Airport
KYS	ML	14.4812	-11.4044	Africa/Bamako		Kayes Dag Dag	Kayes Dag Dag Airport
KYT	MM	21.4000	94.1333	Asia/Yangon		Kyauktu	Kyauktu Airport
KYU	US	64.8758	-157.7304	America/Anchorage		Koyukuk	Koyukuk Airport
KYZ	RU	51.6694	94.4006	Asia/Krasnoyarsk		Kyzyl	Kyzyl Airport
KZF	PG	-7.5003	146.0338	Pacific/Port_Moresby		Kaintiba	Kaintiba Airport
KZG	DE	49.7416	10.1989	Europe/Berlin		Kitzingen	Kitzingen Airport
KZI	GR	40.2861	21.8408	Europe/Athens		Kozani	Filippos Airport
KZN	RU	55.6062	49.2787	Europe/Moscow		Kazan	Kazan International Airport
KZO	KZ	44.7069	65.5925	Asia/Qyzylorda		Kzyl-Orda	Korkyt Ata Airport
KZR	TR	39.1090	30.1371	Europe/Istanbul		Altintas	Zafer Airport
KZS	GR	36.1417	29.5764	Europe/Athens		Kastelorizo Island	Kastelorizo Airport
LAA	US	38.0697	-102.6885	America/Denver		Lamar	Southeast Colorado Regional Airport
LAD	AO	-8.8584	13.2312	Africa/Luanda		Luanda	Quatro De Fevereiro Airport
LAE	PG	-6.5698	146.7260	Pacific/Port_Moresby		Nadzab	Lae Nadzab Airport
LAF	US	40.4123	-86.9369	America/New_York		Lafayette	Purdue University Airport
LAH	ID	-0.6353	127.5020	Asia/Jayapura		Labuha-Halmahera Island	Oesman Sadik Airport Labuha
LAI	FR	48.7544	-3.4717	Europe/Paris		Lannion	Lannion-Cote de Granit Airport
LAJ	BR	-27.7821	-50.2815	America/Sao_Paulo		Lages	Lages Airport
LAK	CA	68.2233	-135.0060	America/Edmonton		Aklavik	Aklavik Airport
LAL	US	27.9876	-82.0190	America/New_York		Lakeland	Lakeland Linder International Airport
LAM	US	35.8797	-106.2687	America/Denver		Los Alamos	Los Alamos Airport
LAN	US	42.7786	-84.5862	America/Detroit		Lansing	Capital Region International Airport
LAO	PH	18.1781	120.5320	Asia/Manila		Laoag City	Laoag International Airport
LAP	MX	24.0727	-110.3620	America/Mazatlan		La Paz	Manuel Marquez de Leon International Airport
LAQ	LY	32.7887	21.9643	Africa/Tripoli		Al Bayda'	La Abraq Airport
LAR	US	41.3121	-105.6750	America/Denver		Laramie	Laramie Regional Airport
LAS	US	36.0803	-115.1524	America/Los_Angeles		Las Vegas	Harry Reid International Airport
LAU	KE	-2.2524	40.9131	Africa/Nairobi		Lamu	Manda Airstrip
LAW	US	34.5677	-98.4166	America/Chicago		Lawton	Lawton-Fort Sill Regional Airport
LAX	US	33.9425	-118.4080	America/Los_Angeles		Los Angeles	Los Angeles International Airport
LAY	ZA	-28.5817	29.7497	Africa/Johannesburg		Ladysmith	Ladysmith Airport
LAZ	BR	-13.2621	-43.4081	America/Bahia		Bom Jesus Da Lapa	Bom Jesus da Lapa Airport
LBA	GB	53.8659	-1.6606	Europe/London		Leeds	Leeds Bradford Airport
LBB	US	33.6637	-101.8206	America/Chicago		Lubbock	Lubbock Preston Smith International Airport
LBC	DE	53.8054	10.7192	Europe/Berlin		Lubeck	Lubeck Blankensee Airport
LBD	TJ	40.2154	69.6947	Asia/Dushanbe		Khudzhand	Khudzhand Airport
LBE	US	40.2731	-79.4103	America/New_York		Latrobe	Arnold Palmer Regional Airport
LBF	US	41.1262	-100.6837	America/Chicago		North Platte	North Platte Regional/Lee Bird Field
LBG	FR	48.9694	2.4414	Europe/Paris		Paris	Paris-Le Bourget Airport
LBI	FR	43.9139	2.1131	Europe/Paris		Albi/Le Sequestre	Albi-Le Sequestre Airport
LBJ	ID	-8.4867	119.8890	Asia/Makassar		Labuan Bajo-Flores Island	Komodo (Mutiara II) Airport
LBL	US	37.0439	-100.9600	America/Chicago		Liberal	Liberal Mid-America Regional Airport
LBO	CD	-4.9617	23.3783	Africa/Lubumbashi		Lusambo	Lusambo Airport
LBQ	GA	-0.7044	10.2457	Africa/Libreville		Lambarene	Lambarene Airport
LBR	BR	-7.2790	-64.7695	America/Boa_Vista		Labrea	Labrea Airport
LBS	FJ	-16.4667	179.3400	Pacific/Fiji		Labasa	Labasa Airport
LBT	US	34.6098	-79.0596	America/New_York		Lumberton	Lumberton Regional Airport
LBU	MY	5.3007	115.2500	Asia/Kuching		Labuan	Labuan Airport
LBV	GA	0.4586	9.4123	Africa/Libreville		Libreville	Leon M Ba Airport
LBW	ID	3.8670	115.6830	Asia/Makassar		Long Bawan, Borneo Island	Long Bawan Airport
LBX	PH	13.8554	120.1050	Asia/Manila		Lubang	Lubang Airport
LBY	FR	47.2894	-2.3464	Europe/Paris		La Baule-Escoublac	La Baule-Escoublac Airport
LBZ	AO	-8.4457	20.7321	Africa/Luanda		Lucapa	Lucapa Airport
LCA	CY	34.8751	33.6249	Asia/Nicosia		Larnaca	Larnaca International Airport
LCC	IT	40.2392	18.1333	Europe/Rome		Lecce	Lecce Airport
LCD	ZA	-23.0619	29.8647	Africa/Johannesburg		Louis Trichardt	Louis Trichardt Airport
LCE	HN	15.7425	-86.8530	America/Tegucigalpa		La Ceiba	Goloson International Airport
LCF	GT	15.6689	-88.9579	America/Guatemala		Rio Dulce	Las Vegas Airport
LCG	ES	43.3021	-8.3773	Europe/Madrid		A Coruna	A Coruna Airport
LCH	US	30.1261	-93.2234	America/Chicago		Lake Charles	Lake Charles Regional Airport
LCI	US	43.5730	-71.4178	America/New_York		Laconia	Laconia Municipal Airport
LCJ	PL	51.7219	19.3981	Europe/Warsaw		Łódź	Łódź Władysław Reymont Airport
LCK	US	39.8138	-82.9278	America/New_York		Columbus	Rickenbacker International Airport
LCL	CU	22.3361	-83.6419	America/Havana		Pinar del Rio	La Coloma Airport
LCM	AR	-31.0058	-64.5319	America/Argentina/Cordoba		La Cumbre	La Cumbre Airport
LCN	AU	-30.5350	139.3370	Australia/Adelaide		Balcanoona	Balcanoona Airport
LCO	CG	-2.4500	14.5330	Africa/Brazzaville		Lague	Lague Airport
LCQ	US	30.1821	-82.5769	America/New_York		Lake City	Lake City Gateway Airport
LCV	IT	43.8282	10.5781	Europe/Rome		Lucca	Lucca / Tassignano Airport
LCX	CN	25.6747	116.7470	Asia/Shanghai		Longyan	Longyan Guanzhishan Airport
LCY	GB	51.5053	0.0553	Europe/London	LON	London	London City Airport
LDA	IN	25.0112	88.1305	Asia/Kolkata		Malda	Malda Airport
LDB	BR	-23.3336	-51.1301	America/Sao_Paulo		Londrina	Governador Jose Richa Airport
LDC	AU	-20.4536	149.0400	Australia/Lindeman		Lindeman Island	Lindeman Island Airport
LDE	FR	43.1787	-0.0064	Europe/Paris		Lourdes	Tarbes-Lourdes-Pyrenees Airport
LDG	RU	64.8960	45.7230	Europe/Moscow		Leshukonskoye	Leshukonskoye Airport
LDH	AU	-31.5383	159.0770	Australia/Lord_Howe		Lord Howe Island	Lord Howe Island Airport
LDI	TZ	-9.8511	39.7578	Africa/Dar_es_Salaam		Lindi	Kikwetu Airport
LDJ	US	40.6174	-74.2446	America/New_York		Linden	Linden Airport
LDK	SE	58.4655	13.1744	Europe/Stockholm		Lidkoping	Lidkoping-Hovby Airport
LDM	US	43.9625	-86.4079	America/Detroit		Ludington	Mason County Airport
LDN	NP	27.2531	86.6700	Asia/Kathmandu		Lamidanda	Lamidanda Airport
LDO	SR	4.3761	-55.4071	America/Paramaribo		Aurora	Ladouanie Airport
LDS	CN	47.7521	129.0191	Asia/Shanghai		Yichun	Lindu Airport
LDU	MY	5.0323	118.3240	Asia/Kuala_Lumpur		Lahad Datu	Lahad Datu Airport
LDV	FR	48.5303	-4.1516	Europe/Paris		Landivisiau	Landivisiau Air Base
LDX	GF	5.4831	-54.0344	America/Cayenne		Saint-Laurent-du-Maroni	Saint-Laurent-du-Maroni Airport
LDY	GB	55.0428	-7.1611	Europe/London		Derry	City of Derry Airport
LDZ	ZA	-24.7502	31.4757	Africa/Johannesburg		Londolozi	Londolozi Airport
LEA	AU	-22.2356	114.0890	Australia/Perth		Exmouth	Learmonth Airport
LEB	US	43.6261	-72.3042	America/New_York		Lebanon	Lebanon Municipal Airport
LEC	BR	-12.4823	-41.2770	America/Bahia		Lencois	Chapada Diamantina Airport
LED	RU	59.8003	30.2625	Europe/Moscow		St. Petersburg	Pulkovo Airport
LEE	US	28.8229	-81.8084	America/New_York		Leesburg	Leesburg International Airport
LEF	LS	-29.8908	28.6556	Africa/Maseru		Lebakeng	Lebakeng Airport
LEH	FR	49.5339	0.0881	Europe/Paris		Le Havre/Octeville	Le Havre Octeville Airport
LEI	ES	36.8439	-2.3701	Europe/Madrid		Almeria	Almeria International Airport
LEJ	DE	51.4324	12.2416	Europe/Berlin		Leipzig	Leipzig Halle Airport
LEK	GN	11.3261	-12.2868	Africa/Conakry		Labe	Labe Airport
LEL	AU	-12.4989	135.8060	Australia/Darwin		Lake Evella	Lake Evella Airport
LEM	US	45.9184	-102.1055	America/Denver		Lemmon	Lemmon Municipal Airport
LEN	ES	42.5890	-5.6556	Europe/Madrid		Leon	Leon Airport
LEP	BR	-21.4661	-42.7270	America/Sao_Paulo		Leopoldina	Leopoldina Airport
LEQ	GB	50.1028	-5.6706	Europe/London		Land's End	Land's End Airport
LER	AU	-27.8433	120.7030	Australia/Perth		Leinster	Leinster Airport
LES	LS	-29.7829	28.3167	Africa/Maseru		Lesobeng	Lesobeng Airport
LET	CO	-4.1936	-69.9432	America/Bogota		Leticia	Alfredo Vasquez Cobo International Airport
LEU	ES	42.3386	1.4092	Europe/Madrid		Montferrer / Castellbo	Aerodrom dels Pirineus-Alt Urgell Airport
LEV	FJ	-17.7111	178.7590	Pacific/Fiji		Bureta	Levuka Airfield
LEW	US	44.0485	-70.2835	America/New_York		Auburn/Lewiston	Auburn/Lewiston Municipal Airport
LEX	US	38.0367	-84.6086	America/New_York		Lexington	Blue Grass Airport
LEY	NL	52.4603	5.5272	Europe/Amsterdam		Lelystad	Lelystad Airport
LFB	MZ	-15.0331	40.6717	Africa/Maputo		Lumbo	Lumbo Airport
LFI	US	37.0829	-76.3605	America/New_York		Hampton	Langley Afb Airport
LFK	US	31.2340	-94.7500	America/Chicago		Lufkin	Angelina County Airport
LFM	IR	27.3727	53.1888	Asia/Tehran		Lamerd	Lamerd Airport
LFN	US	36.0233	-78.3303	America/New_York		Louisburg	Triangle North Executive Airport
LFO	ET	5.6570	44.3500	Africa/Addis_Ababa		Kelafo	Kelafo East Airport
LFP	AU	-14.9333	144.2000	Australia/Brisbane		Lakefield	Lakefield Airport
LFQ	CN	36.1326	111.6412	Asia/Shanghai		Linfen	Linfen Yaodu Airport
LFR	VE	8.2392	-72.2710	America/Caracas		La Fria	La Fria Airport
LFT	US	30.2050	-91.9878	America/Chicago		Lafayette	Lafayette Regional/Paul Fournet Field
LFW	TG	6.1656	1.2545	Africa/Lome		Lome	Lome-Tokoin Airport
LGA	US	40.7772	-73.8726	America/New_York	NYC	New York	Laguardia Airport
LGB	US	33.8179	-118.1519	America/Los_Angeles		Long Beach	Long Beach (Daugherty Field) Airport
LGC	US	33.0092	-85.0732	America/New_York		Lagrange	Lagrange/Callaway Airport
LGD	US	45.2891	-118.0061	America/Los_Angeles		La Grande	La Grande/Union County Airport
LGF	US	32.8646	-114.3930	America/Phoenix		Yuma Proving Ground (Yuma)	Laguna Army Air Field (Yuma Proving Ground) Airport
LGG	BE	50.3811	5.2634	Europe/Brussels		Liege	Liege Airport
LGH	AU	-30.5983	138.4260	Australia/Adelaide		Leigh Creek	Leigh Creek Airport
LGI	BS	23.1790	-75.0936	America/Nassau		Deadman's Cay	Deadman's Cay Airport
LGK	MY	6.3297	99.7287	Asia/Kuala_Lumpur		Langkawi	Langkawi International Airport
LGL	MY	3.4210	115.1540	Asia/Kuala_Lumpur		Long Datih	Long Lellang Airport
LGO	DE	53.7425	7.4978	Europe/Berlin		Langeoog	Langeoog Airport
LGQ	EC	0.0931	-76.8675	America/Guayaquil		Lago Agrio	Nueva Loja Airport
LGR	CL	-47.2438	-72.5884	America/Santiago		Cochrane	Cochrane Airport
LGS	AR	-35.4936	-69.5743	America/Argentina/Mendoza		Malargue	Comodoro D.R. Salomon Airport
LGT	CO	4.5497	-70.9250	America/Bogota		La Gaviota	La Gaviota Airport
LGU	US	41.7918	-111.8516	America/Denver		Logan	Logan-Cache Airport
LGW	GB	51.1481	-0.1903	Europe/London	LON	London	London Gatwick Airport
LHA	DE	48.3693	7.8277	Europe/Berlin		Lahr	Lahr Airport
LHB	GB	52.4930	-1.1251	Europe/London		Bruntingthorpe	Bruntingthorpe Airport
LHE	PK	31.5216	74.4036	Asia/Karachi		Lahore	Alama Iqbal International Airport
LHG	AU	-29.4567	147.9840	Australia/Sydney		Lightning Ridge	Lightning Ridge Airport
LHI	ID	-3.1279	139.9430	Asia/Jayapura		Lereh-Papua Island	Lereh Airport
LHK	CN	32.3894	111.6950	Asia/Shanghai		Guanghua	Guangzhou MR Air Base
LHL	AZ	40.4951	49.9770	Asia/Baku		Lachın	Lachin International Airport
LHR	GB	51.4706	-0.4619	Europe/London	LON	London	London Heathrow Airport
LHS	AR	-46.5383	-68.9653	America/Argentina/Rio_Gallegos		Las Heras	Las Heras Airport
LHU	NA	-18.1167	23.3933	Africa/Windhoek		Muneambuanas	Lianshulu Airport
LHV	US	41.1358	-77.4223	America/New_York		Lock Haven	William T Piper Memorial Airport
LHW	CN	36.5152	103.6200	Asia/Shanghai		Lanzhou	Lanzhou Zhongchuan Airport
LIA	CN	30.6794	107.7860	Asia/Shanghai		Liangping	Liangping Airport
LIB	AU	-17.2500	129.8830	Australia/Darwin		Limbunya Station	Limbunya Station Airport
LIC	US	39.2748	-103.6659	America/Denver		Limon	Limon Municipal Airport
LIE	CD	3.6330	18.6330	Africa/Kinshasa		Libenge	Libenge Airport
LIF	NC	-20.7748	167.2400	Pacific/Noumea		Lifou	Lifou Airport
LIG	FR	45.8628	1.1794	Europe/Paris		Limoges/Bellegarde	Limoges Airport
LIH	US	21.9760	-159.3390	Pacific/Honolulu		Lihue	Lihue Airport
LII	ID	-3.7095	137.9760	Asia/Jayapura		Mulia-Papua Island	Mulia Airport
LIL	FR	50.5619	3.0894	Europe/Paris		Lille	Lille-Lesquin Airport
LIM	PE	-12.0219	-77.1143	America/Lima		Lima	Jorge Chavez International Airport
LIN	IT	45.4451	9.2767	Europe/Rome	MIL	Milan	Linate Airport
LIO	CR	9.9580	-83.0220	America/Costa_Rica		Puerto Limon	Limon International Airport
LIP	BR	-21.6640	-49.7305	America/Sao_Paulo		Lins	Lins Airport
LIQ	CD	2.1710	21.4971	Africa/Lubumbashi		Lisala	Lisala Airport
LIR	CR	10.5933	-85.5444	America/Costa_Rica		Liberia	Daniel Oduber Quiros International Airport
LIS	PT	38.7813	-9.1359	Europe/Lisbon		Lisbon	Lisbon Portela Airport
LIT	US	34.7294	-92.2248	America/Chicago		Little Rock	Bill And Hillary Clinton Ntl/Adams Field
LIV	US	65.4673	-148.6537	America/Anchorage		Livengood	Livengood Camp Airport
LIW	MM	19.6915	97.2148	Asia/Yangon		Loikaw	Loikaw Airport
LIX	MW	-12.0830	34.7330	Africa/Blantyre		Likoma Island	Likoma Island Airport
LIY	US	31.8878	-81.5627	America/New_York		Fort Stewart (Hinesville)	Wright Army Air Field (Fort Stewart)/Midcoast Regional Airport
LIZ	US	46.9504	-67.8859	America/New_York		Limestone	Loring International Airport
LJA	CD	-3.4170	23.4500	Africa/Lubumbashi		Lodja	Lodja Airport
LJG	CN	26.6800	100.2460	Asia/Shanghai		Lijiang	Lijiang Airport
LJN	US	29.1086	-95.4621	America/Chicago		Angleton/Lake Jackson	Texas Gulf Coast Regional Airport
LJU	SI	46.2237	14.4576	Europe/Ljubljana		Ljubljana	Ljubljana Joze Pucnik Airport
LKA	ID	-8.3467	122.9810	Asia/Makassar		Larantuka-Flores Island	Gewayentana Airport
LKB	FJ	-18.1992	-178.8170	Pacific/Fiji		Lakeba Island	Lakeba Island Airport
LKD	AU	-15.8333	144.8500	Australia/Brisbane		Lakeland	Lakeland Airport
LKG	KE	4.2041	34.3482	Africa/Nairobi		Lokichoggio	Lokichoggio Airport
LKH	MY	3.3000	114.7830	Asia/Kuala_Lumpur		Long Akah	Long Akah Airport
LKK	US	58.9650	-155.0956	America/Anchorage		Kulik Lake	Kulik Lake Airport
LKL	NO	70.0688	24.9735	Europe/Oslo		Lakselv	Banak Airport
LKN	NO	68.1525	13.6094	Europe/Oslo		Leknes	Leknes Airport
LKO	IN	26.7606	80.8893	Asia/Kolkata		Lucknow	Chaudhary Charan Singh International Airport
LKP	US	44.2645	-73.9619	America/New_York		Lake Placid	Lake Placid Airport
LKV	US	42.1611	-120.3991	America/Los_Angeles		Lakeview	Lake County Airport
LKW	OM	22.8050	55.3734	Asia/Muscat		Lekhwair	Lekhwair Airport
LKY	TZ	-3.3763	35.8183	Africa/Dar_es_Salaam		Lake Manyara National Park	Lake Manyara Airport
LKZ	GB	52.4093	0.5610	Europe/London		Lakenheath	RAF Lakenheath
LLA	SE	65.5438	22.1220	Europe/Stockholm		Lulea	Lulea Airport
LLB	CN	25.4525	107.9617	Asia/Shanghai		Qiannan Libo	Qiannan Libo Airport
LLE	ZA	-25.4300	31.5767	Africa/Johannesburg		Malelane	Riverside Airport
LLF	CN	26.3387	111.6100	Asia/Shanghai		Yongzhou	Lingling Airport
LLG	AU	-17.1428	144.5290	Australia/Brisbane		Chillagoe	Chillagoe Airport
LLI	ET	11.9750	38.9800	Africa/Addis_Ababa		Lalibela	Lalibella Airport
LLJ	ID	-3.2800	102.9172	Asia/Jakarta		Lubuk Linggau, Sumatra Island	Silampari
LLK	AZ	38.7464	48.8180	Asia/Baku		Lankaran	Lankaran International Airport
LLS	AR	-24.7214	-60.5488	America/Argentina/Cordoba		Las Lomitas	Alferez Armando Rodriguez Airport
LLT	AO	-12.3712	13.5366	Africa/Luanda		Lobito	Lobito Airport
LLV	CN	37.6833	111.1428	Asia/Shanghai		L?liang	L?liang Dawu Airport
LLW	MW	-13.7894	33.7810	Africa/Blantyre		Lilongwe	Lilongwe International Airport
LLX	US	44.5691	-72.0180	America/New_York		Lyndonville	Caledonia County Airport
LLY	US	39.9429	-74.8457	America/New_York		Mount Holly	South Jersey Regional Airport
LMA	US	63.8860	-152.3018	America/Anchorage		Minchumina	Minchumina Airport
LMB	MW	-13.7559	34.5842	Africa/Blantyre		Salima	Salima Airport
LME	FR	47.9486	0.2017	Europe/Paris		Le Mans/Arnage	Le Mans-Arnage Airport
LMI	PG	-3.4768	142.0413	Pacific/Port_Moresby		Lumi	Lumi Airport
LMM	MX	25.6852	-109.0810	America/Mazatlan		Los Mochis	Valle del Fuerte International Airport
LMN	MY	4.8083	115.0100	Asia/Kuala_Lumpur		Limbang	Limbang Airport
LMO	GB	57.7052	-3.3392	Europe/London		Lossiemouth	RAF Lossiemouth
LMP	IT	35.4979	12.6181	Europe/Rome		Lampedusa	Lampedusa Airport
LMQ	LY	30.3781	19.5764	Africa/Tripoli		Marsa Brega	Marsa Brega Airport
LMR	ZA	-28.3601	23.4391	Africa/Johannesburg		Lime Acres	Lime Acres Finsch Mine Airport
LMS	US	33.1460	-89.0624	America/Chicago		Louisville	Louisville/Winston County Airport
LMT	US	42.1561	-121.7334	America/Los_Angeles		Klamath Falls	Crater Lake/Klamath Regional Airport
LMV	MV	5.4578	73.3703	Indian/Maldives		Madivaru	Madivaru Airport
LMY	PG	-7.0099	141.4940	Pacific/Port_Moresby		Lake Murray	Lake Murray Airport
LNA	US	26.5930	-80.0851	America/New_York		West Palm Beach	Palm Beach County Park Airport
LNB	VU	-16.5842	168.1590	Pacific/Efate		Lamen Bay	Lamen Bay Airport
LND	US	42.8154	-108.7286	America/Denver		Lander	Hunt Field
LNE	VU	-15.8656	168.1720	Pacific/Efate		Lonorore	Lonorore Airport
LNH	AU	-20.9667	137.9170	Australia/Darwin		Lake Nash	Lake Nash Airport
LNI	US	70.9107	-153.2422	America/Anchorage		Lonely	Lonely Air Station
LNJ	CN	23.7383	100.0250	Asia/Shanghai		Lincang	Lincang Airport
LNK	US	40.8509	-96.7591	America/Chicago		Lincoln	Lincoln Airport
LNL	CN	33.7880	105.7970	Asia/Shanghai		Longnan	Longnan Chengxian Airport
LNN	US	41.6840	-81.3898	America/New_York		Willoughby	Lake County Executive Airport
LNO	AU	-28.8781	121.3150	Australia/Perth		Leonora	Leonora Airport
LNP	US	36.9876	-82.5298	America/New_York		Wise	Lonesome Pine Airport
LNR	US	43.2119	-90.1798	America/Chicago		Lone Rock	Tri-County Regional Airport
LNS	US	40.1224	-76.2944	America/New_York		Lancaster	Lancaster Airport
LNV	PG	-3.0436	152.6290	Pacific/Port_Moresby		Londolovit	Londolovit Airport
LNX	RU	54.7450	32.0650	Europe/Moscow		Smolensk	Smolensk South Airport
LNY	US	20.7856	-156.9514	Pacific/Honolulu		Lanai City	Lanai Airport
LNZ	AT	48.2332	14.1875	Europe/Vienna		Linz	Linz Airport
LOA	AU	-18.9933	139.9070	Australia/Brisbane		Lorraine	Lorraine Airport
LOB	CL	-32.8142	-70.6467	America/Santiago		Los Andes	San Rafael Airport
LOC	AU	-33.5442	135.6930	Australia/Adelaide		Lock	Lock Airport
LOD	VU	-15.3067	167.9670	Pacific/Efate		Longana	Longana Airport
LOE	TH	17.4391	101.7220	Asia/Bangkok		Loei	Loei Airport
LOH	EC	-3.9959	-79.3719	America/Guayaquil		Loja	Camilo Ponce Enriquez Airport
LOI	BR	-27.1600	-49.5425	America/Sao_Paulo		Lontras	Helmuth Baungarten Airport
LOK	KE	3.1220	35.6087	Africa/Nairobi		Lodwar	Lodwar Airport
LOL	US	40.0665	-118.5651	America/Los_Angeles		Lovelock	Derby Field
LOO	DZ	33.7644	2.9283	Africa/Algiers		Laghouat	Laghouat Airport
LOP	ID	-8.7573	116.2767	Asia/Makassar		Lombok	Bandara International Lombok Airport
LOS	NG	6.5774	3.3212	Africa/Lagos		Lagos	Murtala Muhammed International Airport
LOT	US	41.6081	-88.0964	America/Chicago		Chicago/Romeoville	Lewis University Airport
LOU	US	38.2280	-85.6637	America/New_York		Louisville	Bowman Field
LOV	MX	26.9557	-101.4700	America/Monterrey		Monclova	Monclova International Airport
LOW	US	38.0098	-77.9701	America/New_York		Louisa	Louisa County/Freeman Field
LOY	KE	2.7500	36.7170	Africa/Nairobi		Loyengalani	Loyengalani Airport
LOZ	US	37.0869	-84.0774	America/New_York		London	London/Corbin/Magee Airport
LPA	ES	27.9319	-15.3866	Atlantic/Canary		Gran Canaria	Gran Canaria Airport
LPB	BO	-16.5133	-68.1923	America/La_Paz		La Paz	El Alto International Airport
LPC	US	34.6656	-120.4675	America/Los_Angeles		Lompoc	Lompoc Airport
LPD	CO	-1.3286	-69.5797	America/Bogota		La Pedrera	La Pedrera Airport
LPF	CN	26.6094	104.9790	Asia/Shanghai		Liupanshui	Liupanshui Yuezhao Airport
LPG	AR	-34.9722	-57.8947	America/Argentina/Buenos_Aires		La Plata	La Plata Airport
LPI	SE	58.4062	15.6805	Europe/Stockholm		Linkoping	Linkoping SAAB Airport
LPJ	VE	6.5781	-66.8169	America/Caracas		Guayabal	Armando Schwarck Airport
LPK	RU	52.7028	39.5378	Europe/Moscow		Lipetsk	Lipetsk Airport
LPL	GB	53.3336	-2.8497	Europe/London		Liverpool	Liverpool John Lennon Airport
LPM	VU	-16.4540	167.8230	Pacific/Efate		Lamap	Lamap Airport
LPO	US	41.5725	-86.7345	America/Chicago		La Porte	La Porte Municipal Airport
LPP	FI	61.0446	28.1444	Europe/Helsinki		Lappeenranta	Lappeenranta Airport
LPQ	LA	19.8973	102.1610	Asia/Vientiane		Luang Phabang	Luang Phabang International Airport
LPS	US	48.4839	-122.9377	America/Los_Angeles		Lopez	Lopez Island Airport
LPT	TH	18.2709	99.5042	Asia/Bangkok		Lampang	Lampang Airport
LPU	ID	1.7045	114.9703	Asia/Makassar		Long Apung, Borneo Island	Long Apung Airport
LPX	LV	56.5175	21.0969	Europe/Riga		Liepaja	Liepaja International Airport
LPY	FR	45.0807	3.7629	Europe/Paris		Le Puy/Loudes	Le Puy-Loudes Airport
LPZ	CO	6.5844	-73.1283	America/Bogota		San Gil	San Gil Airport
LQK	US	34.8100	-82.7029	America/New_York		Pickens	Pickens County Airport
LQM	CO	-0.1823	-74.7708	America/Bogota		Puerto Leguizamo	Caucaya Airport
LQN	AF	34.9850	63.1178	Asia/Kabul		Qala-I-Naw	Qala-I-Naw Airport
LRA	GR	39.6563	22.3400	Europe/Athens		Larisa	Larisa Airport
LRB	LS	-28.8556	28.0528	Africa/Maseru		Leribe	Leribe Airport
LRD	US	27.5442	-99.4616	America/Chicago		Laredo	Laredo International Airport
LRE	AU	-23.4342	144.2800	Australia/Brisbane		Longreach	Longreach Airport
LRF	US	34.9175	-92.1450	America/Chicago		Jacksonville	Little Rock Afb Airport
LRG	PK	30.3555	68.6135	Asia/Karachi		Loralai	Loralai Airport
LRH	FR	46.1792	-1.1953	Europe/Paris		La Rochelle/Ile de Re	La Rochelle-Ile de Re Airport
LRJ	US	42.7786	-96.1936	America/Chicago		Le Mars	Le Mars Municipal Airport
LRL	TG	9.7673	1.0913	Africa/Lome		Niamtougou	Niamtougou International Airport
LRM	DO	18.4507	-68.9118	America/Santo_Domingo		La Romana	Casa De Campo International Airport
LRR	IR	27.6747	54.3833	Asia/Tehran		Lar	Lar Airport
LRS	GR	37.1849	26.8003	Europe/Athens		Leros Island	Leros Airport
LRT	FR	47.7606	-3.4400	Europe/Paris		Lorient/Lann/Bihoue	Lorient South Brittany (Bretagne Sud) Airport
LRU	US	32.2894	-106.9220	America/Denver		Las Cruces	Las Cruces International Airport
LRV	VE	11.9500	-66.6700	America/Caracas		Los Roques	Gran Roque Airport
LSA	PG	-8.5058	151.0810	Pacific/Port_Moresby		Losuia	Losuia Airport
LSB	US	32.3337	-108.6919	America/Denver		Lordsburg	Lordsburg Municipal Airport
LSC	CL	-29.9162	-71.1995	America/Santiago		La Serena-Coquimbo	La Florida Airport
LSE	US	43.8793	-91.2566	America/Chicago		La Crosse	La Crosse Regional Airport
LSF	US	32.3318	-84.9872	America/New_York		Fort Benning (Columbus)	Lawson Army Air Field (Fort Benning) Airport
LSG	CN	29.5522	103.7654	Asia/Shanghai		Leshan	Leshan Airport (under construction, unknown coordinates)
LSH	MM	22.9779	97.7522	Asia/Yangon		Lashio	Lashio Airport
LSI	GB	59.8789	-1.2956	Europe/London		Lerwick	Sumburgh Airport
LSK	US	42.7538	-104.4046	America/Denver		Lusk	Lusk Municipal Airport
LSL	CR	11.0353	-84.7061	America/Costa_Rica		Los Chiles	Los Chiles Airport
LSM	MY	4.2170	115.6000	Asia/Kuching		Long Semado	Long Semado Airport
LSN	US	37.0639	-120.8699	America/Los_Angeles		Los Banos	Los Banos Municipal Airport
LSO	FR	46.4769	-1.7228	Europe/Paris		Les Sables-d'Olonne	Les Sables-d'Olonne Talmont Airport
LSP	VE	11.7808	-70.1515	America/Caracas		Paraguana	Josefa Camejo International Airport
LSQ	CL	-37.4017	-72.4254	America/Santiago		Los Angeles	Maria Dolores Airport
LSS	GP	15.8644	-61.5806	America/Guadeloupe		Les Saintes	Terre-de-Haut Airport
LST	AU	-41.5453	147.2140	Australia/Melbourne		Launceston	Launceston Airport
LSU	MY	4.5522	115.4940	Asia/Kuching		Long Sukang	Long Sukang Airport
LSV	US	36.2362	-115.0343	America/Los_Angeles		Las Vegas	Nellis Afb Airport
LSW	ID	5.2267	96.9503	Asia/Jakarta		Lhok Seumawe, Sumatra Island	Malikus Saleh Airport
LSX	ID	5.0695	97.2592	Asia/Jakarta		Lhok Sukon, Sumatra Island	Lhok Sukon Airport
LSY	AU	-28.8303	153.2600	Australia/Sydney		Lismore	Lismore Airport
LSZ	HR	44.5658	14.3931	Europe/Zagreb		Losinj	Losinj Island Airport
LTA	ZA	-23.8244	30.3293	Africa/Johannesburg		Tzaneen	Tzaneen Airport
LTC	TD	9.4000	16.3000	Africa/Ndjamena		Lai	Lai Airport
LTD	LY	30.1517	9.7153	Africa/Tripoli		Ghadames	Ghadames East Airport
LTG	NP	28.2000	85.5830	Asia/Kathmandu		Langtang	Langtang Airport
LTI	MN	46.3764	96.2211	Asia/Ulaanbaatar		Altai	Altai Airport
LTK	SY	35.4011	35.9487	Asia/Damascus		Latakia	Bassel Al-Assad International Airport
LTL	GA	-0.8267	12.7486	Africa/Libreville		Lastourville	Lastourville Airport
LTM	GY	3.3728	-59.7894	America/Guyana		Lethem	Lethem Airport
LTN	GB	51.8747	-0.3683	Europe/London	LON	London	London Luton Airport
LTO	MX	25.9892	-111.3480	America/Mazatlan		Loreto	Loreto International Airport
LTP	AU	-19.1958	144.3710	Australia/Brisbane		Lyndhurst	Lyndhurst Airport
LTQ	FR	50.5174	1.6206	Europe/Paris		Le Touquet-Paris-Plage	Le Touquet-Cote d'Opale Airport
LTS	US	34.6680	-99.2678	America/Chicago		Altus	Altus Afb Airport
LTT	FR	43.2054	6.4820	Europe/Paris		La Mole	La Mole Airport
LTU	IN	18.4115	76.4647	Asia/Kolkata		Latur	Murod Kond Airport
LTV	AU	-17.0483	141.3760	Australia/Brisbane		Lotus Vale	Lotus Vale Airport
LTW	US	38.3157	-76.5522	America/New_York		Leonardtown	St Mary's County Regional Airport
LTX	EC	-0.9068	-78.6158	America/Guayaquil		Latacunga	Cotopaxi International Airport
LUA	NP	27.6869	86.7297	Asia/Kathmandu		Lukla	Lukla Airport
LUB	GY	2.3939	-59.4410	America/Guyana		Lumid Pau	Lumid Pau Airport
LUC	FJ	-16.7481	-179.6670	Pacific/Fiji		Laucala Island	Laucala Island Airport
LUD	NA	-26.6874	15.2429	Africa/Windhoek		Luderitz	Luderitz Airport
LUE	SK	48.3394	19.7358	Europe/Bratislava		Lucenec	Lucenec Airport
LUF	US	33.5350	-112.3832	America/Phoenix		Glendale	Luke Afb Airport
LUG	CH	46.0043	8.9106	Europe/Zurich		Lugano	Lugano Airport
LUH	IN	30.8558	75.9506	Asia/Kolkata		Ludhiana	Ludhiana Airport
LUK	US	39.1030	-84.4176	America/New_York		Cincinnati	Cincinnati Municipal/Lunken Field
LUL	US	31.6730	-89.1728	America/Chicago		Laurel	Hesler/Noble Field
LUM	CN	24.4011	98.5317	Asia/Shanghai		Luxi	Mangshi Airport
LUN	ZM	-15.3308	28.4526	Africa/Lusaka		Lusaka	Kenneth Kaunda International Airport
LUO	AO	-11.7681	19.8977	Africa/Luanda		Luena	Luena Airport
LUP	US	21.2110	-156.9736	Pacific/Honolulu		Kalaupapa	Kalaupapa Airport
LUQ	AR	-33.2732	-66.3564	America/Argentina/San_Luis		San Luis	Brigadier Mayor D Cesar Raul Ojeda Airport
LUR	US	68.8751	-166.1111	America/Anchorage		Cape Lisburne	Cape Lisburne Lrrs Airport
LUS	CD	-4.8000	18.7170	Africa/Kinshasa		Lusanga	Lusanga Airport
LUT	AU	-15.1833	144.3670	Australia/Brisbane		New Laura	New Laura Airport
LUU	AU	-15.5500	144.4500	Australia/Brisbane		Laura	Laura Airport
LUV	ID	-5.6616	132.7310	Asia/Jayapura		Langgur-Seram Island	Dumatumbun Airport
LUW	ID	-1.0389	122.7720	Asia/Makassar		Luwok-Celebes Island	Bubung Airport
LUX	LU	49.3724	6.1216	Europe/Luxembourg		Luxembourg	Luxembourg-Findel International Airport
LUZ	PL	51.2403	22.7136	Europe/Warsaw		Lublin	Lublin Airport
LVA	FR	48.0314	-0.7430	Europe/Paris		Laval/Entrammes	Laval-Entrammes Airport
LVD	US	61.3591	-155.4404	America/Anchorage		Lime Village	Lime Village Airport
LVI	ZM	-17.8218	25.8227	Africa/Lusaka		Livingstone	Livingstone Airport
LVK	US	37.6934	-121.8204	America/Los_Angeles		Livermore	Livermore Municipal Airport
LVL	US	36.7746	-77.7938	America/New_York		Lawrenceville	Brunswick County Airport
LVM	US	45.6994	-110.4480	America/Denver		Livingston	Mission Field
LVO	AU	-28.6136	122.4240	Australia/Perth		Laverton	Laverton Airport
LVP	IR	26.8103	53.3563	Asia/Tehran		Lavan Island	Lavan Island Airport
LVR	BR	-13.0379	-55.9502	America/Cuiaba		Lucas do Rio Verde	Municipal Bom Futuro Airport
LVS	US	35.6542	-105.1424	America/Denver		Las Vegas	Las Vegas Municipal Airport
LWB	US	37.8583	-80.3995	America/New_York		Lewisburg	Greenbrier Valley Airport
LWC	US	39.0111	-95.2165	America/Chicago		Lawrence	Lawrence Regional Airport
LWH	AU	-18.5683	138.6350	Australia/Brisbane		Lawn Hill	Lawn Hill Airport
LWI	PG	-6.3344	146.6458	Pacific/Port_Moresby		Lowai	Lowai Airstrip
LWK	GB	60.1922	-1.2436	Europe/London		Lerwick	Lerwick / Tingwall Airport
LWL	US	41.1171	-114.9221	America/Los_Angeles		Wells	Wells Municipal/Harriet Field
LWM	US	42.7170	-71.1235	America/New_York		Lawrence	Lawrence Municipal Airport
LWN	AM	40.7504	43.8593	Asia/Yerevan		Gyumri	Gyumri Shirak Airport
LWO	UA	49.8125	23.9561	Europe/Kyiv		Lviv	Lviv International Airport
LWR	NL	53.2286	5.7606	Europe/Amsterdam		Leeuwarden	Leeuwarden Air Base
LWS	US	46.3745	-117.0154	America/Los_Angeles		Lewiston	Lewiston/Nez Perce County Airport
LWT	US	47.0493	-109.4667	America/Denver		Lewistown	Lewistown Municipal Airport
LWV	US	38.7643	-87.6055	America/Chicago		Lawrenceville	Lawrenceville-Vincennes International Airport
LWY	MY	4.8492	115.4080	Asia/Kuala_Lumpur		Lawas	Lawas Airport
LXA	CN	29.2978	90.9119	Asia/Shanghai		Lhasa	Lhasa Gonggar Airport
LXG	LA	20.9670	101.4000	Asia/Vientiane		Luang Namtha	Luang Namtha Airport
LXN	US	40.7904	-99.7759	America/Chicago		Lexington	Jim Kelly Field
LXR	EG	25.6710	32.7066	Africa/Cairo		Luxor	Luxor International Airport
LXS	GR	39.9171	25.2363	Europe/Athens		Limnos Island	Limnos Airport
LXU	ZM	-14.3748	23.2495	Africa/Lusaka		Lukulu	Lukulu Airport
LXV	US	39.2195	-106.3164	America/Denver		Leadville	Lake County Airport
LYA	CN	34.7411	112.3880	Asia/Shanghai		Luoyang	Luoyang Airport
LYB	KY	19.6670	-80.1000	America/Cayman		Little Cayman	Edward Bodden Airfield
LYC	SE	64.5483	18.7162	Europe/Stockholm		Lycksele	Lycksele Airport
LYG	CN	34.5717	118.8736	Asia/Shanghai		Lianyungang	Lianyungang Airport
LYH	US	37.3254	-79.2012	America/New_York		Lynchburg	Lynchburg Regional/Preston Glenn Field
LYI	CN	35.0461	118.4120	Asia/Shanghai		Linyi	Shubuling Airport
LYN	FR	45.7272	4.9443	Europe/Paris		Lyon/Bron	Lyon-Bron Airport
LYO	US	38.3402	-98.2286	America/Chicago		Lyons	Lyons-Rice County Municipal Airport
LYP	PK	31.3650	72.9948	Asia/Karachi		Faisalabad	Faisalabad International Airport
LYR	NO	78.2461	15.4656	Arctic/Longyearbyen		Longyearbyen	Svalbard Airport Longyear
LYS	FR	45.7264	5.0908	Europe/Paris		Lyon	Lyon Saint-Exupery Airport
LYU	US	47.8240	-91.8293	America/Chicago		Ely	Ely Municipal Airport
LYX	GB	50.9561	0.9392	Europe/London		Lydd	Lydd Airport
LZA	CD	-7.1830	22.4000	Africa/Lubumbashi		Luiza	Luiza Airport
LZC	MX	18.0017	-102.2210	America/Mexico_City		Lazaro Cardenas	Lazaro Cardenas Airport
LZG	CN	31.5037	106.0353	Asia/Shanghai		Langzhong	Langzhong Gucheng Airport
LZH	CN	24.2075	109.3910	Asia/Shanghai		Liuzhou	Bailian Airport
LZI	CD	-4.9500	14.1330	Africa/Kinshasa		Luozi	Luozi Airport
LZM	AO	-9.1160	18.0493	Africa/Luanda		Luzamba	Luzamba Airport
LZN	TW	26.1598	119.9580	Asia/Taipei		Nangang Island	Matsu Nangan Airport
LZO	CN	28.8522	105.3930	Asia/Shanghai		Luzhou	Luzhou Airport
LZR	AU	-14.6667	145.4500	Australia/Brisbane		Lizard Island	Lizard Island Airport
LZU	US	33.9781	-83.9624	America/New_York		Lawrenceville	Gwinnett County/Briscoe Field
LZY	CN	29.3033	94.3353	Asia/Shanghai		Nyingchi	Nyingchi Airport
MAA	IN	12.9900	80.1693	Asia/Kolkata		Chennai	Chennai International Airport
MAB	BR	-5.3686	-49.1380	America/Araguaina		Maraba	Maraba Airport
MAC	US	32.8218	-83.5619	America/New_York		Macon	Macon Downtown Airport
MAD	ES	40.4936	-3.5668	Europe/Madrid		Madrid	Madrid Barajas International Airport
MAE	US	36.9886	-120.1124	America/Los_Angeles		Madera	Madera Municipal Airport
MAF	US	31.9425	-102.2019	America/Chicago		Midland	Midland International Air And Space Port Airport
MAG	PG	-5.2071	145.7890	Pacific/Port_Moresby		Madang	Madang Airport
MAH	ES	39.8626	4.2187	Europe/Madrid		Menorca	Menorca Airport
MAJ	MH	7.0650	171.2720	Pacific/Majuro		Majuro	Amata Kabua International Airport
MAK	SS	9.5590	31.6522	Africa/Juba		Malakal	Malakal Airport
MAL	ID	-1.8758	125.8300	Asia/Jayapura		Mangole Island	Mangole Airport Falabisahaya
MAM	MX	25.7699	-97.5253	America/Mexico_City		Matamoros	General Servando Canales International Airport
MAN	GB	53.3537	-2.2750	Europe/London		Manchester	Manchester Airport
MAO	BR	-3.0386	-60.0497	America/Boa_Vista		Manaus	Eduardo Gomes International Airport
MAQ	TH	16.6999	98.5451	Asia/Bangkok		Mae Sot	Mae Sot Airport
MAR	VE	10.5582	-71.7279	America/Caracas		Maracaibo	La Chinita International Airport
MAS	PG	-2.0619	147.4240	Pacific/Port_Moresby		Momote	Momote Airport
MAT	CD	-5.7996	13.4404	Africa/Kinshasa		Matadi	Tshimpi Airport
MAU	PF	-16.4265	-152.2440	Pacific/Tahiti		Maupiti	Maupiti Airport
MAW	US	36.5982	-89.9925	America/Chicago		Malden	Malden Regional Airport
MAX	SN	15.5936	-13.3228	Africa/Dakar		Matam	Ouro Sogui Airport
MAY	BS	24.2877	-77.6846	America/Nassau		Mangrove Cay	Clarence A. Bain Airport
MAZ	US	18.2557	-67.1485	America/Puerto_Rico		Mayaguez	Eugenio Maria De Hostos Airport
MBA	KE	-4.0348	39.5942	Africa/Nairobi		Mombasa	Mombasa Moi International Airport
MBB	AU	-21.1633	119.8330	Australia/Perth		Marble Bar	Marble Bar Airport
MBC	GA	-1.8830	11.9330	Africa/Libreville		M'Bigou	M'Bigou Airport
MBD	ZA	-25.7984	25.5480	Africa/Johannesburg		Mafeking	Mmabatho International Airport
MBE	JP	44.3039	143.4040	Asia/Tokyo		Monbetsu	Monbetsu Airport
MBF	AU	-36.7177	146.8900	Australia/Melbourne		Porepunkah	Porepunkah Airport
MBG	US	45.5463	-100.4063	America/Chicago		Mobridge	Mobridge Municipal Airport
MBH	AU	-25.5133	152.7150	Australia/Brisbane		Maryborough	Maryborough Airport
MBI	TZ	-8.9170	33.4670	Africa/Dar_es_Salaam		Mbeya	Mbeya Airport
MBJ	JM	18.5037	-77.9134	America/Jamaica		Montego Bay	Sangster International Airport
MBK	BR	-10.1703	-54.9528	America/Cuiaba		Matupa	Regional Orlando Villas Boas Airport
MBL	US	44.2725	-86.2469	America/Detroit		Manistee	Manistee County/Blacker Airport
MBO	PH	13.2081	120.6050	Asia/Manila		Mamburao	Mamburao Airport
MBP	PE	-6.0189	-76.9883	America/Lima		Moyobamba	Moyobamba Airport
MBQ	UG	-0.5553	30.5994	Africa/Kampala		Mbarara	Mbarara Airport
MBS	US	43.5329	-84.0796	America/New_York		Saginaw	Mbs International Airport
MBT	PH	12.3694	123.6290	Asia/Manila		Masbate	Moises R. Espinosa Airport
MBU	SB	-9.7475	159.8390	Pacific/Guadalcanal		Mbambanakira	Babanakira Airport
MBW	AU	-37.9758	145.1020	Australia/Melbourne		Melbourne	Melbourne Moorabbin Airport
MBX	SI	46.4799	15.6861	Europe/Ljubljana		Maribor	Maribor Airport
MBY	US	39.4632	-92.4259	America/Chicago		Moberly	Omar N Bradley Airport
MBZ	BR	-3.3722	-57.7248	America/Boa_Vista		Maues	Maues Airport
MCA	GN	8.5330	-9.4670	Africa/Conakry		Macenta	Macenta Airport
MCB	US	31.1784	-90.4719	America/Chicago		Mc Comb	Mc Comb/Pike County/John E Lewis Field
MCC	US	38.6676	-121.4006	America/Los_Angeles		Sacramento	Mc Clellan Airfield
MCD	US	45.8650	-84.6371	America/Detroit		Mackinac Island	Mackinac Island Airport
MCE	US	37.2848	-120.5139	America/Los_Angeles		Merced	Merced Yosemite Regional Airport
MCF	US	27.8493	-82.5212	America/New_York		Tampa	Macdill Afb Airport
MCG	US	62.9528	-155.6071	America/Anchorage		Mc Grath	Mc Grath Airport
MCH	EC	-3.2689	-79.9616	America/Guayaquil		Machala	General Manuel Serrano Airport
MCI	US	39.2976	-94.7139	America/Chicago		Kansas City	Kansas City International Airport
MCJ	CO	11.2325	-72.4901	America/Bogota		La Mina-Maicao	Jorge Isaac Airport
MCK	US	40.2063	-100.5921	America/Chicago		Mc Cook	Mc Cook Ben Nelson Regional Airport
MCL	US	63.7326	-148.9106	America/Anchorage		Mckinley Park	Mc Kinley Ntl Park Airport
MCN	US	32.6928	-83.6492	America/New_York		Macon	Middle Georgia Regional Airport
MCO	US	28.4294	-81.3090	America/New_York		Orlando	Orlando International Airport
MCP	BR	0.0507	-51.0722	America/Belem		Macapa	Alberto Alcolumbre Airport
MCR	GT	17.0686	-89.1522	America/Guatemala		Melchor de Mencos	Melchor de Mencos Airport
MCS	AR	-30.2719	-57.6402	America/Argentina/Cordoba		Monte Caseros	Monte Caseros Airport
MCT	OM	23.5933	58.2844	Asia/Muscat		Muscat	Muscat International Airport
MCU	FR	46.2226	2.3640	Europe/Paris		Montlucon/Gueret	Montlucon-Gueret Airport
MCV	AU	-16.4425	136.0840	Australia/Darwin		McArthur River Mine	McArthur River Mine Airport
MCW	US	43.1578	-93.3312	America/Chicago		Mason City	Mason City Municipal Airport
MCX	RU	42.8168	47.6523	Europe/Moscow		Makhachkala	Uytash Airport
MCY	AU	-26.6033	153.0910	Australia/Brisbane		Maroochydore	Sunshine Coast Airport
MCZ	BR	-9.5108	-35.7917	America/Maceio		Maceio	Zumbi dos Palmares Airport
MDC	ID	1.5493	124.9260	Asia/Makassar		Manado	Sam Ratulangi Airport
MDD	US	32.0365	-102.1015	America/Chicago		Midland	Midland Airpark
MDE	CO	6.1645	-75.4231	America/Bogota		Medellin	Jose Maria Cordova International Airport
MDF	US	45.1013	-90.3002	America/Chicago		Medford	Taylor County Airport
MDG	CN	44.5241	129.5690	Asia/Shanghai		Mudanjiang	Mudanjiang Hailang International Airport
MDH	US	37.7781	-89.2520	America/Chicago		Carbondale/Murphysboro	Southern Illinois Airport
MDI	NG	7.7039	8.6139	Africa/Lagos		Makurdi	Makurdi Airport
MDJ	US	44.6702	-121.1551	America/Los_Angeles		Madras	Madras Municipal Airport
MDK	CD	0.0226	18.2887	Africa/Kinshasa		Mbandaka	Mbandaka Airport
MDL	MM	21.7022	95.9779	Asia/Yangon		Mandalay	Mandalay International Airport
MDN	US	38.7599	-85.4647	America/Indiana/Indianapolis		Madison	Madison Regional Airport
MDO	US	59.4499	-146.3072	America/Anchorage		Middleton Island	Middleton Island Airport
MDP	ID	-5.7500	140.3670	Asia/Jayapura		Mindiptana-Papua Island	Mindiptana Airport
MDQ	AR	-37.9342	-57.5733	America/Argentina/Buenos_Aires		Mar del Plata	Astor Piazzola International Airport
MDS	TC	21.8260	-71.8025	America/Grand_Turk		Middle Caicos	Middle Caicos Airport
MDT	US	40.1932	-76.7626	America/New_York		Harrisburg	Harrisburg International Airport
MDU	PG	-6.1477	143.6570	Pacific/Port_Moresby		Mendi	Mendi Airport
MDW	US	41.7856	-87.7527	America/Chicago	CHI	Chicago	Chicago Midway International Airport
MDX	AR	-29.2214	-58.0878	America/Argentina/Cordoba		Mercedes	Mercedes Airport
MDY	UM	28.2015	-177.3813	Pacific/Midway		Midway Atoll	Henderson Field
MDZ	AR	-32.8317	-68.7929	America/Argentina/Mendoza		Mendoza	El Plumerillo Airport
MEA	BR	-22.3430	-41.7660	America/Sao_Paulo		Macae	Macae Airport
MEB	AU	-37.7281	144.9020	Australia/Melbourne		Melbourne Essendon	Melbourne Essendon Airport
MEC	EC	-0.9461	-80.6788	America/Guayaquil		Manta	Eloy Alfaro International Airport
MED	SA	24.5534	39.7051	Asia/Riyadh		Medina	Prince Mohammad Bin Abdulaziz Airport
MEE	NC	-21.4817	168.0380	Pacific/Noumea		Mare	Mare Airport
MEG	AO	-9.5251	16.3124	Africa/Luanda		Malanje	Malanje Airport
MEH	NO	71.0297	27.8267	Europe/Oslo		Mehamn	Mehamn Airport
MEI	US	32.3329	-88.7516	America/Chicago		Meridian	Key Field
MEJ	US	41.6265	-80.2147	America/New_York		Meadville	Port Meadville Airport
MEK	MA	33.8791	-5.5151	Africa/Casablanca		Meknes	Bassatine Airport
MEL	AU	-37.6733	144.8430	Australia/Melbourne	MEL	Melbourne	Melbourne International Airport
MEM	US	35.0424	-89.9767	America/Chicago		Memphis	Frederick W Smith International/Memphis Airport
MEN	FR	44.5021	3.5328	Europe/Paris		Mende/Brenoux	Mende-Brenoux Airport
MEO	US	35.9190	-75.6955	America/New_York		Manteo	Dare County Regional Airport
MEP	MY	2.3830	103.8670	Asia/Kuala_Lumpur		Mersing	Mersing Airport
MEQ	ID	4.2500	96.2170	Asia/Jakarta		Peureumeue, Sumatra Island	Cut Nyak Dien Airport
MER	US	37.3805	-120.5682	America/Los_Angeles		Atwater	Castle Airport
MES	ID	3.5592	98.6711	Asia/Jakarta		Medan, Sumatra Island	Soewondo Air Force Base
MET	AU	-12.4442	142.6380	Australia/Brisbane		Moreton	Moreton Airport
MEU	BR	-0.8898	-52.6022	America/Belem		Almeirim	Monte Dourado Airport
MEV	US	39.0005	-119.7511	America/Los_Angeles		Minden	Minden-Tahoe Airport
MEW	CD	-4.8500	21.5500	Africa/Lubumbashi		Mweka	Mweka Airport
MEX	MX	19.4363	-99.0721	America/Mexico_City		Mexico City	Licenciado Benito Juarez International Airport
MEY	NP	27.5774	84.2288	Asia/Kathmandu		Meghauli	Meghauli Airport
MEZ	ZA	-22.3560	29.9862	Africa/Johannesburg		Musina	Musina(Messina) Airport
MFA	TZ	-7.9170	39.6670	Africa/Dar_es_Salaam		Mafia Island	Mafia Island Airport
MFC	LS	-29.8011	27.2436	Africa/Maseru		Mafeteng	Mafeteng Airport
MFD	US	40.8214	-82.5166	America/New_York		Mansfield	Mansfield Lahm Regional Airport
MFE	US	26.1758	-98.2386	America/Chicago		McAllen	Mc Allen International Airport
MFF	GA	-1.5330	13.2670	Africa/Libreville		Moanda	Moanda Airport
MFG	PK	34.3390	73.5086	Asia/Karachi		Muzaffarabad	Muzaffarabad Airport
MFH	US	36.8331	-114.0559	America/Los_Angeles		Mesquite	Mesquite Airport
MFI	US	44.6369	-90.1893	America/Chicago		Marshfield	Marshfield Municipal Airport
MFJ	FJ	-18.5667	179.9510	Pacific/Fiji		Moala	Moala Airport
MFK	TW	26.2242	120.0030	Asia/Taipei		Beigan Island	Matsu Beigan Airport
MFM	MO	22.1496	113.5920	Asia/Macau		Macau	Macau International Airport
MFN	NZ	-44.6733	167.9230	Pacific/Auckland		Milford Sound	Milford Sound Airport
MFO	PG	-5.5778	151.7923	Pacific/Port_Moresby		Manguna	Manguna Airport
MFP	AU	-22.1000	137.9830	Australia/Darwin		Manners Creek	Manners Creek Airport
MFQ	NE	13.5025	7.1268	Africa/Niamey		Maradi	Maradi Airport
MFR	US	42.3750	-122.8733	America/Los_Angeles		Medford	Rogue Valley International/Medford Airport
MFS	CO	1.3500	-71.9444	America/Bogota		Miraflores	Miraflores Airport
MFU	ZM	-13.2589	31.9366	Africa/Lusaka		Mfuwe	Mfuwe Airport
MFV	US	37.6469	-75.7610	America/New_York		Melfa	Accomack County Airport
MFX	FR	45.4069	6.5806	Europe/Paris		Ajaccio	Meribel Airport
MGA	NI	12.1415	-86.1682	America/Managua		Managua	Augusto C. Sandino (Managua) International Airport
MGB	AU	-37.7456	140.7850	Australia/Adelaide		Mount Gambier	Mount Gambier Airport
MGC	US	41.7033	-86.8212	America/Chicago		Michigan City	Michigan City Municipal-Phillips Field
MGD	BO	-13.2607	-64.0608	America/La_Paz		Magdalena	Magdalena Airport
MGE	US	33.9144	-84.5142	America/New_York		Marietta	Dobbins Arb Airport
MGF	BR	-23.4794	-52.0122	America/Sao_Paulo		Maringa	Regional de Maringa - Silvio Nane Junior Airport
MGH	ZA	-30.8574	30.3430	Africa/Johannesburg		Margate	Margate Airport
MGJ	US	41.5118	-74.2635	America/New_York		Montgomery	Orange County Airport
MGK	MM	20.2967	98.8989	Asia/Yangon		Mong Tong	Mong Tong Airport
MGL	DE	51.2303	6.5044	Europe/Berlin		Monchengladbach	Monchengladbach Airport
MGM	US	32.3006	-86.3940	America/Chicago		Montgomery	Montgomery Regional (Dannelly Field) Airport
MGN	CO	9.2847	-74.8461	America/Bogota		Magangue	Baracoa Airport
MGQ	SO	2.0144	45.3047	Africa/Mogadishu		Mogadishu	Aden Adde International Airport
MGR	US	31.0856	-83.8028	America/New_York		Moultrie	Moultrie Municipal Airport
MGS	CK	-21.8960	-157.9067	Pacific/Rarotonga		Mangaia Island	Mangaia Island Airport
MGT	AU	-12.0944	134.8940	Australia/Darwin		Milingimbi Island	Milingimbi Airport
MGU	MM	18.8458	93.6889	Asia/Yangon		Manaung	Manaung Airport
MGV	AU	-18.6217	126.8830	Australia/Perth		Margaret River (Station)	Margaret River (Station) Airport
MGW	US	39.6436	-79.9175	America/New_York		Morgantown	Morgantown Municipal/Walter L Bill Hart Field
MGX	GA	-2.4330	11.0000	Africa/Libreville		Moabi	Moabi Airport
MGY	US	39.5890	-84.2249	America/New_York		Dayton	Dayton/Wright Brothers Airport
MGZ	MM	12.4398	98.6215	Asia/Yangon		Mkeik	Myeik Airport
MHA	GY	5.2775	-59.1511	America/Guyana		Mahdia	Mahdia Airport
MHC	CL	-42.3403	-73.7156	America/Santiago		Dalcahue	Mocopulli Airport
MHD	IR	36.2352	59.6410	Asia/Tehran		Mashhad	Mashhad International Airport
MHE	US	43.7748	-98.0386	America/Chicago		Mitchell	Mitchell Municipal Airport
MHG	DE	49.4731	8.5142	Europe/Berlin		Mannheim	Mannheim-City Airport
MHH	BS	26.5114	-77.0835	America/Nassau		Marsh Harbour	Marsh Harbour International Airport
MHI	DJ	11.7167	43.2000	Africa/Djibouti		Moucha Island	Moucha Airport
MHK	US	39.1414	-96.6716	America/Chicago		Manhattan	Manhattan Regional Airport
MHL	US	39.0955	-93.2030	America/Chicago		Marshall	Marshall Memorial Municipal Airport
MHN	US	42.0422	-101.0597	America/Chicago		Mullen	Hooker County Airport
MHO	AU	-17.0550	125.7100	Australia/Perth		Mount House	Mount House Airport
MHQ	FI	60.1222	19.8982	Europe/Mariehamn		Mariehamn	Mariehamn Airport
MHR	US	38.5553	-121.2972	America/Los_Angeles		Sacramento	Sacramento Mather Airport
MHS	US	41.2629	-122.2720	America/Los_Angeles		Dunsmuir	Dunsmuir Municipal-Mott Airport
MHT	US	42.9328	-71.4357	America/New_York		Manchester	Manchester Boston Regional Airport
MHU	AU	-37.0475	147.3340	Australia/Hobart		Mount Hotham	Mount Hotham Airport
MHV	US	35.0589	-118.1506	America/Los_Angeles		Mojave	Mojave Air & Space Port/Rutan Field
MHW	BO	-19.8270	-63.9610	America/La_Paz		El Banado	Monteagudo Airport
MHX	CK	-10.3767	-161.0020	Pacific/Rarotonga		Manihiki Island	Manihiki Island Airport
MHZ	GB	52.3619	0.4864	Europe/London		Mildenhall	RAF Mildenhall
MIA	US	25.7954	-80.2901	America/New_York		Miami	Miami International Airport
MIB	US	48.4158	-101.3580	America/Chicago		Minot	Minot Afb Airport
MIC	US	45.0625	-93.3540	America/Chicago		Minneapolis	Crystal Airport
MID	MX	20.9370	-89.6577	America/Merida		Merida	Licenciado Manuel Crescencio Rejon Int Airport
MIE	US	40.2425	-85.3958	America/Indiana/Indianapolis		Muncie	Delaware County Regional Airport
MIF	US	31.5825	-102.9090	America/Chicago		Monahans	Roy Hurd Memorial Airport
MIG	CN	31.4281	104.7410	Asia/Shanghai		Mianyang	Mianyang Airport
MIH	AU	-14.7914	125.8240	Australia/Perth		Mitchell Plateau	Mitchell Plateau Airport
MII	BR	-22.1969	-49.9264	America/Sao_Paulo		Marilia	Marilia Airport
MIJ	MH	6.0833	171.7333	Pacific/Majuro		Mili Island	Mili Airport
MIK	FI	61.6866	27.2018	Europe/Helsinki		Mikkeli	Mikkeli Airport
MIM	AU	-36.9086	149.9010	Australia/Sydney		Merimbula	Merimbula Airport
MIN	AU	-32.8433	135.1450	Australia/Adelaide		Minnipa	Minnipa Airport
MIO	US	36.9092	-94.8875	America/Chicago		Miami	Miami Regional Airport
MIP	IL	30.6506	34.8069	Asia/Jerusalem		Mitzpe Ramon	Mitzpe Ramon Airfield
MIQ	US	41.1960	-96.1123	America/Chicago		Omaha	Millard Airport
MIR	TN	35.7581	10.7547	Africa/Tunis		Monastir	Monastir Habib Bourguiba International Airport
MIS	PG	-10.6892	152.8380	Pacific/Port_Moresby		Misima Island	Misima Island Airport
MIT	US	35.5075	-119.1921	America/Los_Angeles		Shafter	Shafter-Minter Field
MIU	NG	11.8553	13.0809	Africa/Lagos		Maiduguri	Maiduguri International Airport
MIV	US	39.3678	-75.0722	America/New_York		Millville	Millville Municipal Airport
MIW	US	42.1127	-92.9178	America/Chicago		Marshalltown	Marshalltown Municipal Airport
MJA	MG	-21.4261	44.3165	Indian/Antananarivo		Manja	Manja Airport
MJC	CI	7.2721	-7.5874	Africa/Abidjan		Man	Man Airport
MJD	PK	27.3352	68.1431	Asia/Karachi		Moenjodaro	Moenjodaro Airport
MJF	NO	65.7840	13.2149	Europe/Oslo		Mosjøen Kjaerstad	Mosjøen Airport Kjaerstad
MJG	CU	22.2308	-79.0622	America/Havana		Mayajigua	Mayajigua Airport
MJI	LY	32.8941	13.2760	Africa/Tripoli		Tripoli	Mitiga Airport
MJK	AU	-25.8939	113.5770	Australia/Perth		Monkey Mia	Shark Bay Airport
MJL	GA	-1.8451	11.0567	Africa/Libreville		Mouila	Mouilla Ville Airport
MJM	CD	-6.1212	23.5690	Africa/Lubumbashi		Mbuji Mayi	Mbuji Mayi Airport
MJN	MG	-15.6668	46.3512	Indian/Antananarivo		Amborovy	Amborovy Airport
MJO	NA	-21.0233	16.4528	Africa/Windhoek		Mount Etjo	Mount Etjo Airport
MJP	AU	-34.2653	116.1400	Australia/Perth		Manjimup	Manjimup Airport
MJQ	US	43.6508	-94.9866	America/Chicago		Jackson	Jackson Municipal Airport
MJR	AR	-38.2271	-57.8697	America/Argentina/Buenos_Aires		Miramar	Miramar Airport
MJT	GR	39.0567	26.5983	Europe/Athens		Mytilene	Mytilene International Airport
MJU	ID	-2.5833	119.0333	Asia/Makassar		Mamuju-Celebes Island	Tampa Padang Airport
MJX	US	39.9260	-74.2955	America/New_York		Toms River	Ocean County Airport
MJZ	RU	62.5347	114.0390	Asia/Yakutsk		Mirny	Mirny Airport
MKA	CZ	49.9228	12.7247	Europe/Prague		Marianske Lazne	Marianske Lazne Airport
MKB	GA	1.0170	13.9330	Africa/Libreville		Mekambo	Mekambo Airport
MKC	US	39.1229	-94.5928	America/Chicago		Kansas City	Kansas City Downtown/Wheeler Field
MKE	US	42.9469	-87.8971	America/Chicago		Milwaukee	General Mitchell International Airport
MKG	US	43.1677	-86.2354	America/New_York		Muskegon	Muskegon County Airport
MKH	LS	-29.2818	29.0728	Africa/Maseru		Mokhotlong	Mokhotlong Airport
MKI	CF	5.3330	25.9319	Africa/Bangui		Mboki	M'Boki Airport
MKJ	CG	-0.0170	15.5830	Africa/Brazzaville		Makoua	Makoua Airport
MKK	US	21.1529	-157.0963	Pacific/Honolulu		Kaunakakai	Molokai Airport
MKL	US	35.5999	-88.9156	America/Chicago		Jackson	Jackson Regional Airport
MKM	MY	2.9064	112.0800	Asia/Kuching		Mukah	Mukah Airport
MKO	US	35.6578	-95.3616	America/Chicago		Muskogee	Muskogee-Davis Regional Airport
MKP	PF	-16.5839	-143.6580	Pacific/Tahiti		Makemo	Makemo Airport
MKQ	ID	-8.5203	140.4180	Asia/Jayapura		Merauke-Papua Island	Mopah Airport
MKR	AU	-26.6117	118.5480	Australia/Perth		Meekatharra	Meekatharra Airport
MKT	US	44.2228	-93.9193	America/Chicago		Mankato	Mankato Regional Airport
MKU	GA	0.5792	12.8909	Africa/Libreville		Makokou	Makokou Airport
MKV	AU	-25.9667	133.2000	Australia/Darwin		Mount Cavenagh	Mount Cavenagh Airport
MKW	ID	-0.8918	134.0490	Asia/Jayapura		Manokwari-Papua Island	Rendani Airport
MKY	AU	-21.1717	149.1800	Australia/Brisbane		Mackay	Mackay Airport
MKZ	MY	2.2634	102.2520	Asia/Kuala_Lumpur		Malacca	Malacca Airport
MLA	MT	35.8575	14.4775	Europe/Malta		Malta	Luqa Airport
MLB	US	28.1028	-80.6453	America/New_York		Melbourne	Melbourne Orlando International Airport
MLC	US	34.8824	-95.7835	America/Chicago		Mc Alester	Mc Alester Regional Airport
MLD	US	42.1701	-112.2927	America/Denver		Malad City	Malad City Airport
MLE	MV	4.1917	73.5292	Indian/Maldives		Malé	Velana International Airport
MLF	US	38.4266	-113.0133	America/Denver		Milford	Milford Municipal/Ben And Judy Briscoe Field
MLG	ID	-7.9266	112.7150	Asia/Jakarta		Malang, Java Island	Abdul Rachman Saleh Airport
MLH	FR	47.5896	7.5299	Europe/Paris		Mulhouse	EuroAirport Basel-Mulhouse-Freiburg Airport
MLI	US	41.4482	-90.5078	America/Chicago		Moline	Quad Cities International Airport
MLJ	US	33.1542	-83.2414	America/New_York		Milledgeville	Baldwin County Regional Airport
MLK	US	48.3669	-107.9193	America/Denver		Malta	Malta Airport
MLL	US	61.8642	-162.0261	America/Nome		Marshall	Marshall Don Hunter Sr Airport
MLM	MX	19.8499	-101.0250	America/Mexico_City		Morelia	General Francisco J. Mujica International Airport
MLN	ES	35.2798	-2.9563	Europe/Madrid		Melilla Island	Melilla Airport
MLO	GR	36.6969	24.4769	Europe/Athens		Milos Island	Milos Airport
MLP	PH	7.6172	124.0590	Asia/Manila		Malabang	Malabang Airport
MLR	AU	-37.5836	140.3660	Australia/Adelaide		Millicent	Millicent Airport
MLS	US	46.4269	-105.8882	America/Denver		Miles City	Frank Wiley Field
MLT	US	45.6478	-68.6856	America/New_York		Millinocket	Millinocket Municipal Airport
MLU	US	32.5106	-92.0361	America/Chicago		Monroe	Monroe Regional Airport
MLV	AU	-13.0500	142.4830	Australia/Brisbane		Merluna	Merluna Airport
MLW	LR	6.2891	-10.7587	Africa/Monrovia		Monrovia	Spriggs Payne Airport
MLX	TR	38.4353	38.0910	Europe/Istanbul		Malatya	Malatya Erhac Airport
MLY	US	64.9879	-150.6476	America/Anchorage		Manley Hot Springs	Manley Hot Springs Airport
MLZ	UY	-32.3379	-54.2167	America/Montevideo		Melo	Cerro Largo International Airport
MMB	JP	43.8806	144.1640	Asia/Tokyo		Ozora	Memanbetsu Airport
MMC	MX	22.7432	-99.0174	America/Monterrey		Ciudad Mante	Ciudad Mante National Airport
MMD	JP	25.8465	131.2630	Asia/Tokyo		Minami Daito	Minami Daito Airport
MME	GB	54.5092	-1.4294	Europe/London		Teesside	Durham Tees Valley Airport
MMF	CM	5.7042	9.3064	Africa/Douala		Mamfe	Mamfe Airport
MMG	AU	-28.1161	117.8420	Australia/Perth		Mount Magnet	Mount Magnet Airport
MMH	US	37.6241	-118.8388	America/Los_Angeles		Mammoth Lakes	Mammoth Yosemite Airport
MMI	US	35.3992	-84.5618	America/New_York		Athens	Mcminn County Airport
MMJ	JP	36.1668	137.9230	Asia/Tokyo		Matsumoto	Matsumoto Airport
MMK	RU	68.7817	32.7508	Europe/Moscow		Murmansk	Murmansk Airport
MML	US	44.4517	-95.8244	America/Chicago		Marshall	Southwest Minnesota Regional Marshall/Ryan Field
MMM	AU	-22.8025	148.7050	Australia/Brisbane		Middlemount	Middlemount Airport
MMN	US	42.4604	-71.5180	America/New_York		Stow	Minute Man Air Field
MMO	CV	15.1559	-23.2137	Atlantic/Cape_Verde		Vila do Maio	Maio Airport
MMP	CO	9.2587	-74.4380	America/Bogota		Mompos	San Bernardo Airport
MMQ	ZM	-8.8592	31.3364	Africa/Lusaka		Mbala	Mbala Airport
MMS	US	34.2314	-90.2896	America/Chicago		Marks	Selfs Airport
MMT	US	33.9208	-80.8011	America/New_York		Eastover	Mc Entire Jngb Airport
MMU	US	40.7993	-74.4149	America/New_York		Morristown	Morristown Municipal Airport
MMX	SE	55.5363	13.3762	Europe/Stockholm		Malmo	Malmo Sturup Airport
MMY	JP	24.7828	125.2950	Asia/Tokyo		Miyako City	Miyako Airport
MMZ	AF	35.9308	64.7609	Asia/Kabul		Maimana	Maimana Airport
MNA	ID	4.0069	126.6730	Asia/Makassar		Karakelong Island	Melangguane Airport
MNB	CD	-5.9309	12.3518	Africa/Kinshasa		Muanda	Muanda Airport
MNC	MZ	-14.4882	40.7122	Africa/Maputo		Nacala	Nacala Airport
MNE	AU	-28.0092	138.6570	Australia/Adelaide		Mungeranie	Mungeranie Airport
MNF	FJ	-17.6731	177.0980	Pacific/Fiji		Mana Island	Mana Island Airport
MNG	AU	-12.0561	134.2340	Australia/Darwin		Maningrida	Maningrida Airport
MNH	OM	23.6406	57.4875	Asia/Muscat		Al Muladdah	Rustaq Airport
MNI	MS	16.7914	-62.1933	America/Montserrat		Gerald's Park	John A. Osborne Airport
MNJ	MG	-21.2018	48.3583	Indian/Antananarivo		Mananjary	Mananjary Airport
MNK	KI	1.0036	173.0310	Pacific/Tarawa		Maiana	Maiana Airport
MNL	PH	14.5086	121.0200	Asia/Manila		Manila	Ninoy Aquino International Airport
MNM	US	45.1267	-87.6385	America/Menominee		Menominee	Menominee Regional Airport
MNN	US	40.6163	-83.0635	America/New_York		Marion	Marion Municipal Airport
MNO	CD	-7.2889	27.3944	Africa/Lubumbashi		Manono	Manono Airport
MNQ	AU	-24.8858	151.1000	Australia/Brisbane		Monto	Monto Airport
MNR	ZM	-15.2545	23.1623	Africa/Lusaka		Mongu	Mongu Airport
MNS	ZM	-11.1370	28.8726	Africa/Lusaka		Mansa	Mansa Airport
MNT	US	65.1482	-149.3686	America/Anchorage		Minto	Minto Al Wright Airport
MNU	MM	16.4447	97.6607	Asia/Yangon		Mawlamyine	Mawlamyine Airport
MNW	AU	-22.4667	135.2330	Australia/Darwin		Macdonald Downs	Macdonald Downs Airport
MNX	BR	-5.8114	-61.2783	America/Manaus		Manicore	Manicore Airport
MNY	SB	-7.4169	155.5650	Pacific/Guadalcanal		Stirling Island	Mono Airport
MNZ	US	38.7210	-77.5151	America/New_York		Washington	Washington Manassas/Harry P Davis Field
MOA	CU	20.6539	-74.9222	America/Havana		Moa	Orestes Acosta Airport
MOB	US	30.6914	-88.2428	America/Chicago		Mobile	Mobile Regional Airport
MOC	BR	-16.7069	-43.8189	America/Sao_Paulo		Montes Claros	Mario Ribeiro Airport
MOD	US	37.6258	-120.9544	America/Los_Angeles		Modesto	Modesto City-County-Harry Sham Field
MOE	MM	23.0925	96.6453	Asia/Yangon		Momeik	Momeik Airport
MOF	ID	-8.6407	122.2370	Asia/Makassar		Maumere-Flores Island	Maumere(Wai Oti) Airport
MOG	MM	20.5168	99.2568	Asia/Yangon		Mong Hsat	Mong Hsat Airport
MOI	CK	-19.8425	-157.7030	Pacific/Rarotonga		Mitiaro Island	Mitiaro Island Airport
MOJ	SR	5.6076	-54.4003	America/Paramaribo		Moengo	Moengo Airstrip
MOL	NO	62.7447	7.2625	Europe/Oslo		Aro	Molde Airport
MOM	MR	17.7500	-12.5000	Africa/Nouakchott		Moudjeria	Letfotar Airport
MON	NZ	-43.7650	170.1330	Pacific/Auckland		Mount Cook	Mount Cook Airport
MOO	AU	-28.0994	140.1970	Australia/Adelaide		Moomba	Moomba Airport
MOP	US	43.6216	-84.7373	America/Detroit		Mount Pleasant	Mount Pleasant Municipal Airport
MOQ	MG	-20.2847	44.3176	Indian/Antananarivo		Morondava	Morondava Airport
MOR	US	36.1794	-83.3755	America/New_York		Morristown	Moore-Murrell Airport
MOS	US	64.6982	-162.0573	America/Nome		Elim	Moses Point Airport
MOT	US	48.2576	-101.2780	America/Chicago		Minot	Minot International Airport
MOU	US	62.0948	-163.6829	America/Anchorage		Mountain Village	Mountain Village Airport
MOV	AU	-22.0578	148.0770	Australia/Brisbane		Moranbah	Moranbah Airport
MOX	US	45.5636	-95.9650	America/Chicago		Morris	Morris Municipal/Charlie Schmidt Field
MOZ	PF	-17.4900	-149.7620	Pacific/Tahiti		Moorea	Moorea Airport
MPA	NA	-17.6344	24.1767	Africa/Windhoek		Mpacha	Katima Mulilo Airport
MPC	ID	-2.5419	101.0880	Asia/Jakarta		Muko Muko, Sumatra Island	Muko Muko Airport
MPD	PK	25.6828	69.0728	Asia/Karachi		Sindhri	Sindhri Tharparkar Airport
MPH	PH	11.9245	121.9540	Asia/Manila		Malay	Godofredo P. Ramos Airport
MPJ	US	35.1388	-92.9092	America/Chicago		Morrilton	Petit Jean Park Airport
MPL	FR	43.5762	3.9630	Europe/Paris		Montpellier	Montpellier-Mediterranee Airport
MPM	MZ	-25.9208	32.5726	Africa/Maputo		Maputo	Maputo Airport
MPN	FK	-51.8228	-58.4472	Atlantic/Stanley		Mount Pleasant	Mount Pleasant Airport
MPO	US	41.1377	-75.3801	America/New_York		Mount Pocono	Pocono Mountains Regional Airport
MPR	US	38.3524	-97.6913	America/Chicago		Mc Pherson	Mc Pherson Airport
MPS	US	33.0969	-94.9617	America/Chicago		Mount Pleasant	Mount Pleasant Regional Airport
MPT	TL	-8.9722	125.2150	Asia/Dili		Maliana	Maliana Airport
MPV	US	44.2035	-72.5621	America/New_York		Barre/Montpelier	Edward F Knapp State Airport
MPW	UA	47.0761	37.4496	Europe/Kyiv		Mariupol	Mariupol International Airport
MPY	GF	3.6575	-54.0372	America/Cayenne		Maripasoula	Maripasoula Airport
MPZ	US	40.9466	-91.5112	America/Chicago		Mount Pleasant	Mount Pleasant Municipal Airport
MQA	AU	-19.7383	120.8380	Australia/Perth		Mandora	Mandora Airport
MQB	US	40.5201	-90.6524	America/Chicago		Macomb	Macomb Municipal Airport
MQC	PM	47.0955	-56.3803	America/Miquelon		Miquelon	Miquelon Airport
MQD	AR	-41.2431	-68.7078	America/Argentina/Salta		Maquinchao	Maquinchao Airport
MQE	AU	-22.8058	137.2510	Australia/Darwin		Marqua	Marqua Airport
MQF	RU	53.3931	58.7557	Asia/Yekaterinburg		Magnitogorsk	Magnitogorsk International Airport
MQH	BR	-13.5491	-48.1953	America/Sao_Paulo		Minacu	Minacu Airport
MQJ	RU	66.4509	143.2615	Asia/Srednekolymsk		Honuu	Moma Airport
MQK	BO	-16.3392	-58.4019	America/La_Paz		San Matias	San Matias Airport
MQL	AU	-34.2292	142.0860	Australia/Hobart		Mildura	Mildura Airport
MQM	TR	37.2233	40.6317	Europe/Istanbul		Mardin	Mardin Airport
MQN	NO	66.3639	14.3014	Europe/Oslo		Mo i Rana	Mo i Rana Airport Rossvoll
MQP	ZA	-25.3832	31.1056	Africa/Johannesburg		Mpumalanga	Kruger Mpumalanga International Airport
MQQ	TD	8.6244	16.0714	Africa/Ndjamena		Moundou	Moundou Airport
MQS	VC	12.8879	-61.1802	America/St_Vincent		Mustique Island	Mustique Airport
MQT	US	46.3492	-87.3964	America/New_York		Marquette	Marquette/Sawyer Regional Airport
MQU	CO	5.2126	-74.8836	America/Bogota		Mariquita	Jose Celestino Mutis Airport
MQW	US	32.0970	-82.8794	America/New_York		Mc Rae	Telfair-Wheeler Airport
MQX	ET	13.4674	39.5335	Africa/Addis_Ababa		Mekele	Mekele Airport
MQY	US	36.0090	-86.5201	America/Chicago		Smyrna	Smyrna Airport
MQZ	AU	-33.9306	115.1000	Australia/Perth		Margaret River	Margaret River Airport
MRA	LY	32.3256	15.0597	Africa/Tripoli		Misrata	Misrata International Airport
MRB	US	39.4024	-77.9830	America/New_York		Martinsburg	Eastern Wv Regional/Shepherd Field
MRC	US	35.5543	-87.1791	America/Chicago		Columbia/Mount Pleasant	Maury County Regional Airport
MRD	VE	8.5821	-71.1610	America/Caracas		Merida	Alberto Carnevalli Airport
MRE	KE	-1.4061	35.0081	Africa/Nairobi		Masai Mara	Mara Serena Lodge Airstrip
MRF	US	30.3711	-104.0175	America/Chicago		Marfa	Marfa Municipal Airport
MRG	AU	-17.0692	145.4190	Australia/Brisbane		Mareeba	Mareeba Airport
MRI	US	61.2135	-149.8447	America/Anchorage		Anchorage	Merrill Field
MRK	US	25.9950	-81.6725	America/New_York		Marco Island	Marco Island Executive Airport
MRN	US	35.8202	-81.6114	America/New_York		Morganton	Foothills Regional Airport
MRO	NZ	-40.9733	175.6340	Pacific/Auckland		Masterton	Hood Airport
MRP	AU	-27.3333	133.6270	Australia/Adelaide		Marla	Marla Airport
MRQ	PH	13.3610	121.8260	Asia/Manila		Gasan	Marinduque Airport
MRR	EC	-4.3782	-79.9410	America/Guayaquil		Macara	Jose Maria Velasco Ibarra Airport
MRS	FR	43.4393	5.2214	Europe/Paris		Marseille	Marseille Provence Airport
MRU	MU	-20.4302	57.6836	Indian/Mauritius		Mauritius	Sir Seewoosagur Ramgoolam International Airport
MRV	RU	44.2251	43.0819	Europe/Moscow		Mineralnyye Vody	Mineralnyye Vody Airport
MRW	DK	54.6993	11.4401	Europe/Copenhagen		Lolland Falster / Maribo	Lolland Falster Maribo Airport
MRX	IR	30.5562	49.1519	Asia/Tehran		Mahshahr	Mahshahr Airport
MRY	US	36.5870	-121.8428	America/Los_Angeles		Monterey	Monterey Regional Airport
MRZ	AU	-29.4989	149.8450	Australia/Sydney		Moree	Moree Airport
MSA	CA	53.4414	-91.7628	America/Winnipeg		Muskrat Dam	Muskrat Dam Airport
MSC	US	33.4608	-111.7283	America/Phoenix		Mesa	Falcon Field
MSF	AU	-22.6000	135.0170	Australia/Darwin		Mount Swan	Mount Swan Airport
MSG	LS	-29.8406	28.7764	Africa/Maseru		Matsaile	Matsaile Airport
MSH	OM	20.6754	58.8905	Asia/Muscat		Masirah	Masirah Air Base
MSJ	JP	40.7032	141.3680	Asia/Tokyo		Misawa	Misawa Air Base
MSL	US	34.7453	-87.6102	America/Chicago		Muscle Shoals	Northwest Alabama Regional Airport
MSM	CD	-4.7830	17.8500	Africa/Kinshasa		Masi Manimba	Masi Manimba Airport
MSN	US	43.1399	-89.3375	America/Chicago		Madison	Dane County Regional/Truax Field
MSO	US	46.9163	-114.0906	America/Denver		Missoula	Missoula Montana Airport
MSP	US	44.8820	-93.2218	America/Chicago		Minneapolis	Minneapolis-St Paul International/Wold-Chamberlain Airport
MSQ	BY	53.8825	28.0307	Europe/Minsk		Minsk	Minsk International Airport
MSR	TR	38.7478	41.6612	Europe/Istanbul		Muş	Mus Airport
MSS	US	44.9362	-74.8451	America/New_York		Massena	Massena International-Richards Field
MST	NL	50.9117	5.7701	Europe/Amsterdam		Maastricht	Maastricht Aachen Airport
MSU	LS	-29.4623	27.5525	Africa/Maseru		Maseru	Moshoeshoe I International Airport
MSV	US	41.7016	-74.7950	America/New_York		Monticello	Sullivan County International Airport
MSW	ER	15.6700	39.3701	Africa/Asmara		Massawa	Massawa International Airport
MSX	CG	-2.9500	12.7000	Africa/Brazzaville		Mossendjo	Mossendjo Airport
MSY	US	29.9933	-90.2590	America/Chicago		New Orleans	Louis Armstrong New Orleans International Airport
MSZ	AO	-15.2612	12.1468	Africa/Luanda		Namibe	Namibe Airport
MTA	NZ	-37.7344	175.7420	Pacific/Auckland		Matamata Glider	Matamata Glider Airport
MTB	CO	7.9717	-75.4325	America/Bogota		Montelibano	Montelibano Airport
MTC	US	42.6125	-82.8370	America/Detroit		Mount Clemens	Selfridge Angb Airport
MTD	AU	-16.9783	130.5550	Australia/Darwin		Mount Sanford Station	Mount Sanford Station Airport
MTE	BR	-1.9958	-54.0742	America/Santarem		Monte Alegre	Monte Alegre Airport
MTF	ET	6.9571	35.5547	Africa/Addis_Ababa		Mizan Teferi	Mizan Teferi Airport
MTG	BR	-15.0153	-59.9672	America/Cuiaba		Vila Bela Da Santissima Trindade	Vila Bela da Santissima Trindade Airport
MTH	US	24.7263	-81.0514	America/New_York		Marathon	The Florida Keys Marathon International Airport
MTI	CV	15.0450	-24.3392	Atlantic/Cape_Verde		Vila do Mosteiros	Mosteiros Airport
MTJ	US	38.5098	-107.8942	America/Denver		Montrose	Montrose Regional Airport
MTK	KI	3.3744	172.9920	Pacific/Tarawa		Makin Island	Makin Island Airport
MTL	AU	-32.7033	151.4880	Australia/Sydney		Maitland	Maitland Airport
MTN	US	39.3257	-76.4138	America/New_York		Baltimore	Martin State Airport
MTO	US	39.4779	-88.2800	America/Chicago		Mattoon/Charleston	Coles County Memorial Airport
MTP	US	41.0767	-71.9205	America/New_York		Montauk	Montauk Airport
MTQ	AU	-26.4833	147.9370	Australia/Brisbane		Mitchell	Mitchell Airport
MTR	CO	8.8237	-75.8258	America/Bogota		Monteria	Los Garzones Airport
MTS	SZ	-26.5290	31.3075	Africa/Mbabane		Manzini	Matsapha Airport
MTT	MX	18.1034	-94.5807	America/Mexico_City		Minatitlan	Minatitlan/Coatzacoalcos National Airport
MTV	VU	-13.6660	167.7120	Pacific/Efate		Ablow	Mota Lava Airport
MTW	US	44.1288	-87.6806	America/Chicago		Manitowoc	Manitowoc County Airport
MTX	US	64.8068	-147.7624	America/Anchorage		Fairbanks	Metro Field
MTY	MX	25.7785	-100.1070	America/Mexico_City		Monterrey	General Mariano Escobedo International Airport
MTZ	IL	31.3282	35.3886	Asia/Jerusalem		Masada	Bar Yehuda Airfield
MUA	SB	-8.3280	157.2630	Pacific/Guadalcanal		Munda	Munda Airport
MUB	BW	-19.9726	23.4311	Africa/Gaborone		Maun	Maun Airport
MUC	DE	48.3538	11.7861	Europe/Berlin		Munich	Munich International Airport
MUD	MZ	-11.6729	39.5631	Africa/Maputo		Mueda	Mueda Airport
MUE	US	20.0013	-155.6681	Pacific/Honolulu		Kamuela	Waimea-Kohala Airport
MUG	MX	26.8973	-111.9575	America/Mazatlan		Mulege	Mulege Airport
MUH	EG	31.3254	27.2217	Africa/Cairo		Mersa Matruh	Mersa Matruh Airport
MUI	US	40.4352	-76.5686	America/New_York		Fort Indiantown Gap (Annville)	Muir Army Heliport (Fort Indiantown Gap) Heliport
MUK	CK	-20.1361	-157.3450	Pacific/Rarotonga		Mauke Island	Mauke Airport
MUL	US	31.1377	-83.7041	America/New_York		Moultrie	Spence Airport
MUM	MV	2.9114	73.5836	Indian/Maldives		Malé	Muli Airport
MUN	VE	9.7545	-63.1474	America/Caracas		Maturin	Maturin Airport
MUO	US	43.0436	-115.8724	America/Denver		Mountain Home	Mountain Home Afb Airport
MUP	AU	-25.9000	131.6670	Australia/Darwin		Mulga Park	Mulga Park Airport
MUQ	AU	-20.6589	120.0670	Australia/Perth		Muccan Station	Muccan Station Airport
MUR	MY	4.1790	114.3290	Asia/Kuching		Marudi	Marudi Airport
MUS	JP	24.2897	153.9790	Asia/Tokyo		Minami Torishima	Minami Torishima Airport
MUT	US	41.3679	-91.1482	America/Chicago		Muscatine	Muscatine Municipal Airport
MUW	DZ	35.2077	0.1471	Africa/Algiers		Ghriss	Ghriss Airport
MUX	PK	30.2032	71.4191	Asia/Karachi		Multan	Multan International Airport
MUY	CG	-4.0149	13.9661	Africa/Brazzaville		Mouyondzi	Mouyondzi Airport
MUZ	TZ	-1.5030	33.8021	Africa/Dar_es_Salaam		Musoma	Musoma Airport
MVA	IS	65.6558	-16.9181	Atlantic/Reykjavik		Reykjahlíð	Mývatn Airport
MVB	GA	-1.6562	13.4380	Africa/Libreville		Franceville	M'Vengue El Hadj Omar Bongo Ondimba International Airport
MVC	US	31.4581	-87.3510	America/Chicago		Monroeville	Monroe County Aeroplex Airport
MVD	UY	-34.8384	-56.0308	America/Montevideo		Montevideo	Carrasco International /General C L Berisso Airport
MVE	US	44.9692	-95.7104	America/Chicago		Montevideo	Montevideo-Chippewa County Airport
MVF	BR	-5.2019	-37.3643	America/Fortaleza		Mossoro	Dix-Sept Rosado Airport
MVK	AU	-28.3478	138.6500	Australia/Adelaide		Mulka	Mulka Airport
MVL	US	44.5344	-72.6140	America/New_York		Morrisville	Morrisville-Stowe State Airport
MVM	US	36.7164	-110.2284	America/Denver		Kayenta	Kayenta Airport
MVN	US	38.3234	-88.8585	America/Chicago		Mount Vernon	Mount Vernon Airport
MVO	TD	12.1670	18.6750	Africa/Ndjamena		Mongo	Mongo Airport
MVP	CO	1.2537	-70.2339	America/Bogota		Mitu	Fabio Alberto Leon Bentley Airport
MVQ	BY	53.9549	30.0951	Europe/Minsk		Mogilev	Mogilev Airport
MVR	CM	10.4514	14.2574	Africa/Douala		Maroua	Salak Airport
MVS	BR	-18.0489	-39.8642	America/Fortaleza		Mucuri	Mucuri Airport
MVT	PF	-14.8681	-148.7170	Pacific/Tahiti		Mataiva	Mataiva Airport
MVU	AU	-14.7833	143.5000	Australia/Brisbane		Musgrave	Musgrave Airport
MVV	FR	45.8208	6.6522	Europe/Paris		Verdun	Megeve Airport
MVW	US	48.4705	-122.4217	America/Los_Angeles		Burlington/Mount Vernon	Skagit Regional Airport
MVX	GA	2.1500	12.1330	Africa/Libreville		Minvoul	Minvoul Airport
MVY	US	41.3934	-70.6139	America/New_York		Martha's Vineyard	Martha's Vineyard Airport
MVZ	ZW	-20.0553	30.8591	Africa/Harare		Masvingo	Masvingo International Airport
MWA	US	37.7550	-89.0111	America/Chicago		Marion	Veterans Airport Of Southern Illinois Airport
MWB	AU	-29.2017	116.0220	Australia/Perth		Morawa	Morawa Airport
MWC	US	43.1104	-88.0344	America/Chicago		Milwaukee	Lawrence J Timmerman Airport
MWD	PK	32.5631	71.5707	Asia/Karachi		Mianwali	Mianwali Air Base
MWE	SD	18.4500	31.8330	Africa/Khartoum		Merowe	Merowe Airport
MWF	VU	-15.0000	168.0830	Pacific/Efate		Maewo Island	Naone Airport
MWH	US	47.2086	-119.3191	America/Los_Angeles		Moses Lake	Grant County International Airport
MWJ	GY	7.4881	-60.1848	America/Guyana		Matthews Ridge	Matthews Ridge Airport
MWK	ID	3.3481	106.2580	Asia/Jakarta		Matak Island	Tarempa Airport
MWL	US	32.7816	-98.0602	America/Chicago		Mineral Wells	Mineral Wells Regional Airport
MWM	US	43.9134	-95.1094	America/Chicago		Windom	Windom Municipal Airport
MWN	TZ	-3.5000	33.6170	Africa/Dar_es_Salaam		Mwadui	Mwadui Airport
MWO	US	39.5318	-84.3964	America/New_York		Middletown	Middletown Regional/Hook Field
MWQ	MM	20.1656	94.9414	Asia/Yangon		Magway	Magway Airport
MWT	AU	-29.9167	139.7500	Australia/Adelaide		Moolawatana	Moolawatana Airport
MWX	KR	34.9914	126.3828	Asia/Seoul		Muan	Muan International Airport
MWY	AU	-30.1500	147.3350	Australia/Sydney		Miralwyn	Miralwyn Airport
MWZ	TZ	-2.4445	32.9327	Africa/Dar_es_Salaam		Mwanza	Mwanza Airport
MXA	US	35.8944	-90.1546	America/Chicago		Manila	Manila Municipal Airport
MXB	ID	-2.5580	120.3240	Asia/Makassar		Masamba-Celebes Island	Andi Jemma Airport
MXC	US	37.9324	-109.3412	America/Denver		Monticello	Monticello Airport
MXD	AU	-23.3667	139.6670	Australia/Brisbane		Marion Downs	Marion Downs Airport
MXE	US	34.7922	-79.3659	America/New_York		Maxton	Laurinburg/Maxton Airport
MXF	US	32.3829	-86.3658	America/Chicago		Montgomery	Maxwell Afb Airport
MXH	PG	-6.3633	143.2380	Pacific/Port_Moresby		Moro	Moro Airport
MXI	PH	6.9494	126.2730	Asia/Manila		Mati National	Mati National Airport
MXJ	NG	9.6522	6.4623	Africa/Lagos		Minna	Minna Airport
MXK	PG	-6.4717	147.4411	Pacific/Port_Moresby		Mindik	Mindik Airport
MXL	MX	32.6306	-115.2420	America/Tijuana		Mexicali	General Rodolfo Sanchez Taboada International Airport
MXM	MG	-21.7539	43.3755	Indian/Antananarivo		Morombe	Morombe Airport
MXN	FR	48.6032	-3.8158	Europe/Paris		Morlaix/Ploujean	Morlaix-Ploujean Airport
MXO	US	42.2204	-91.1633	America/Chicago		Monticello	Monticello Regional Airport
MXP	IT	45.6306	8.7281	Europe/Rome	MIL	Milan	Malpensa International Airport
MXQ	BR	-13.3894	-38.9100	America/Bahia		Cairu	Lorenzo Airport
MXR	UA	49.9317	33.6394	Europe/Kyiv		Myrhorod	Myrhorod Air Base
MXS	WS	-13.7423	-172.2580	Pacific/Apia		Maota	Maota Airport
MXT	MG	-18.0500	44.0330	Indian/Antananarivo		Maintirano	Maintirano Airport
MXU	AU	-28.4750	115.5170	Australia/Perth		Mullewa	Mullewa Airport
MXV	MN	49.6633	100.0990	Asia/Ulaanbaatar		Moron	Moron Airport
MXX	SE	60.9579	14.5114	Europe/Stockholm		Mora	Mora Airport
MXY	US	61.4378	-142.9025	America/Anchorage		Mccarthy	Mccarthy Airport
MXZ	CN	24.3500	116.1330	Asia/Shanghai		Meixian	Meixian Airport
MYA	AU	-35.8978	150.1440	Australia/Sydney		Moruya	Moruya Airport
MYB	GA	-3.4584	10.6741	Africa/Libreville		Mayumba	Mayumba Airport
MYC	VE	10.2500	-67.6494	America/Caracas		Maracay	Escuela Mariscal Sucre Airport
MYD	KE	-3.2293	40.1017	Africa/Nairobi		Malindi	Malindi Airport
MYE	JP	34.0736	139.5600	Asia/Tokyo		Miyakejima	Miyakejima Airport
MYF	US	32.8157	-117.1396	America/Los_Angeles		San Diego	Montgomery-Gibbs Executive Airport
MYG	BS	22.3795	-73.0135	America/Nassau		Mayaguana	Mayaguana Airport
MYH	US	36.8108	-111.6444	America/Phoenix		Marble Canyon	Marble Canyon Airport
MYI	AU	-9.9167	144.0550	Australia/Brisbane		Murray Island	Murray Island Airport
MYJ	JP	33.8272	132.7000	Asia/Tokyo		Matsuyama	Matsuyama Airport
MYK	US	61.3362	-142.6859	America/Anchorage		May Creek	May Creek Airport
MYL	US	44.8887	-116.1018	America/Boise		Mc Call	Mc Call Municipal Airport
MYM	GY	4.4833	-59.6833	America/Guyana		Monkey Mountain	Monkey Mountain Airport
MYN	YE	15.4692	45.3269	Asia/Aden		Mareb	Mareb Airport
MYO	AU	-18.1167	124.2670	Australia/Perth		Myroodan Station	Myroodan Station Airport
MYP	TM	37.6194	61.8967	Asia/Ashgabat		Mary	Mary Airport
MYQ	IN	12.3072	76.6497	Asia/Kolkata		Mysore	Mysore Airport
MYR	US	33.6797	-78.9283	America/New_York		Myrtle Beach	Myrtle Beach International Airport
MYT	MM	25.3836	97.3519	Asia/Yangon		Myitkyina	Myitkyina Airport
MYU	US	60.3724	-166.2702	America/Anchorage		Mekoryuk	Mekoryuk Airport
MYV	US	39.0978	-121.5698	America/Los_Angeles		Marysville	Yuba County Airport
MYW	TZ	-10.3391	40.1818	Africa/Dar_es_Salaam		Mtwara	Mtwara Airport
MYX	PG	-7.2117	146.0194	Pacific/Port_Moresby		Menyamya	Menyamya Airport
MYY	MY	4.3220	113.9870	Asia/Kuching		Miri	Miri Airport
MYZ	MW	-14.0836	34.9197	Africa/Blantyre		Monkey Bay	Monkey Bay Airport
MZA	PE	-11.3254	-74.5356	America/Lima		Mazamari	Manuel Prado Ugarteche Airport
MZB	MZ	-11.3618	40.3549	Africa/Maputo		Mocimboa da Praia	Mocimboa da Praia Airport
MZE	BZ	17.2783	-89.0236	America/Belize		Spanish Lookout	Manatee Airport
MZG	TW	23.5687	119.6280	Asia/Taipei		Makung City	Makung Airport
MZH	TR	40.8294	35.5220	Europe/Istanbul		Amasya	Amasya Merzifon Airport
MZI	ML	14.5128	-4.0796	Africa/Bamako		Ambodedjo	Ambodedjo Airport
MZJ	US	32.5098	-111.3253	America/Phoenix		Marana	Pinal Airpark
MZK	KI	2.0586	173.2710	Pacific/Tarawa		Marakei	Marakei Airport
MZL	CO	5.0296	-75.4647	America/Bogota		Manizales	La Nubia Airport
MZM	FR	49.0717	6.1317	Europe/Paris		Metz/Frescaty	Metz-Frescaty (BA 128) Air Base
MZO	CU	20.2881	-77.0892	America/Havana		Manzanillo	Sierra Maestra Airport
MZP	NZ	-41.1233	172.9890	Pacific/Auckland		Motueka	Motueka Airport
MZQ	ZA	-27.6261	32.0443	Africa/Johannesburg		Mkuze	Mkuze Airport
MZR	AF	36.7069	67.2097	Asia/Kabul		Mazar I Sharif	Mazar I Sharif Airport
MZT	MX	23.1614	-106.2660	America/Mazatlan		Mazatlan	General Rafael Buelna International Airport
MZU	IN	26.1191	85.3137	Asia/Kolkata		Muzaffarpur	Muzaffarpur Airport
MZV	MY	4.0483	114.8050	Asia/Kuala_Lumpur		Mulu	Mulu Airport
MZW	DZ	33.5359	-0.2424	Africa/Algiers		Mecheria	Mecheria Airport
MZX	ET	6.4081	39.7239	Africa/Addis_Ababa		Masslo	Masslo Airport
MZY	ZA	-34.1583	22.0586	Africa/Johannesburg		Mossel Bay	Mossel Bay Airport
MZZ	US	40.4899	-85.6798	America/Indiana/Indianapolis		Marion	Marion Municipal - Mckinney Field
NAA	AU	-30.3192	149.8270	Australia/Sydney		Narrabri	Narrabri Airport
NAC	AU	-36.9853	140.7250	Australia/Adelaide		Naracoorte	Naracoorte Airport
NAE	BJ	10.3170	1.3830	Africa/Porto-Novo		Natitingou	Natitingou Airport
NAG	IN	21.0922	79.0472	Asia/Kolkata		Nagpur	Dr. Babasaheb Ambedkar International Airport
NAH	ID	3.6832	125.5280	Asia/Makassar		Tahuna-Sangihe Island	Naha Airport
NAI	GY	3.9594	-59.1242	America/Guyana		Annai	Annai Airport
NAJ	AZ	39.1888	45.4584	Asia/Baku		Nakhchivan	Nakhchivan Airport
NAK	TH	14.9495	102.3130	Asia/Bangkok		Nakhon Ratchasima	Nakhon Ratchasima Airport
NAL	RU	43.5129	43.6366	Europe/Moscow		Nalchik	Nalchik Airport
NAM	ID	-3.2356	127.1000	Asia/Jayapura		Namlea-Buru Island	Namlea Airport
NAN	FJ	-17.7554	177.4430	Pacific/Fiji		Nadi	Nadi International Airport
NAO	CN	30.7954	106.1626	Asia/Shanghai		Nanchong	Nanchong Airport
NAP	IT	40.8860	14.2908	Europe/Rome		Naples	Napoli / Capodichino International Airport
NAQ	GL	77.4886	-69.3887	America/Thule		Qaanaaq	Qaanaaq Airport
NAR	CO	6.2100	-74.5906	America/Bogota		Armenia	Puerto Nare Airport
NAS	BS	25.0390	-77.4662	America/Nassau		Nassau	Lynden Pindling International Airport
NAT	BR	-5.7688	-35.3663	America/Recife		Natal	Greater Natal International Airport
NAU	PF	-14.1768	-141.2670	Pacific/Tahiti		Napuka Island	Napuka Island Airport
NAV	TR	38.7719	34.5345	Europe/Istanbul		Nevşehir	Nevşehir Kapadokya International Airport
NAW	TH	6.5199	101.7430	Asia/Bangkok		Narathiwat	Narathiwat Airport
NAY	CN	39.7828	116.3880	Asia/Shanghai		Beijing	Beijing Nanyuan Airport
NBC	RU	55.5647	52.0925	Europe/Moscow		Nizhnekamsk	Begishevo Airport
NBE	TN	36.0758	10.4386	Africa/Tunis		Enfidha	Enfidha-Hammamet International Airport
NBG	US	29.8272	-90.0266	America/Chicago		New Orleans	New Orleans Nas Jrb (Alvin Callender Field) Airport
NBH	AU	-30.6500	153.0000	Australia/Sydney		Nambucca Heads	Nambucca Heads Airport
NBJ	AO	-9.0468	13.5072	Africa/Luanda		Luanda	Dr. Antonio Agostinho Neto International Airport
NBL	PA	9.4496	-78.9795	America/Panama		Wannukandi	San Blas Airport
NBO	KE	-1.3192	36.9278	Africa/Nairobi		Nairobi	Jomo Kenyatta International Airport
NBS	CN	42.0664	127.6067	Asia/Shanghai		Baishan	Baishan Changbaishan Airport
NBW	CU	19.9065	-75.2071	America/Havana		Guantanamo Bay Naval Station	Leeward Point Field
NBX	ID	-3.3682	135.4960	Asia/Jayapura		Nabire-Papua Island	Nabire Airport
NCA	TC	21.9175	-71.9396	America/Grand_Turk		North Caicos	North Caicos Airport
NCE	FR	43.6584	7.2159	Europe/Paris		Nice	Nice-Cote d'Azur Airport
NCG	MX	30.3974	-107.8750	America/Chihuahua		Nuevo Casas Grandes	Nuevo Casas Grandes Airport
NCH	TZ	-10.3575	38.7792	Africa/Dar_es_Salaam		Nachingwea	Nachingwea Airport
NCI	CO	8.4500	-76.7833	America/Bogota		Necocli	Necocli Airport
NCJ	AR	-30.9575	-61.5283	America/Argentina/Cordoba		Sunchales	Sunchales Aeroclub Airport
NCL	GB	55.0375	-1.6917	Europe/London		Newcastle	Newcastle Airport
NCN	US	60.0786	-147.9947	America/Anchorage		Chenega	Chenega Bay Airport
NCO	US	41.5974	-71.4124	America/New_York		North Kingstown	Quonset State Airport
NCR	NI	11.1334	-84.7700	America/Managua		San Carlos	San Carlos
NCS	ZA	-27.7706	29.9769	Africa/Johannesburg		Newcastle	Newcastle Airport
NCT	CR	10.1394	-85.4458	America/Costa_Rica		Nicoya/Guanacate	Guanacaste Airport
NCU	UZ	42.4884	59.6233	Asia/Samarkand		Nukus	Nukus Airport
NCY	FR	45.9292	6.0988	Europe/Paris		Annecy/Meythet	Annecy-Haute-Savoie-Mont Blanc Airport
NDA	ID	5.1167	97.1167	Asia/Jakarta		Banda Island	Banda Airport Kepulauan
NDB	MR	20.9331	-17.0300	Africa/Nouakchott		Nouadhibou	Nouadhibou International Airport
NDC	IN	19.1833	77.3167	Asia/Kolkata		Nanded	Nanded Airport
NDD	AO	-11.1679	13.8475	Africa/Luanda		Sumbe	Sumbe Airport
NDE	KE	3.9330	41.8500	Africa/Nairobi		Mandera	Mandera Airport
NDG	CN	47.2396	123.9180	Asia/Shanghai		Qiqihar	Qiqihar Sanjiazi Airport
NDJ	TD	12.1337	15.0340	Africa/Ndjamena		N'Djamena	N'Djamena International Airport
NDL	CF	8.4272	20.6352	Africa/Bangui		N'Dele	N'Dele Airport
NDM	ET	9.7670	35.1000	Africa/Addis_Ababa		Mendi	Mendi Airport
NDR	MA	34.9888	-3.0282	Africa/Casablanca		Nador	Nador International Airport
NDS	AU	-27.9800	119.2970	Australia/Perth		Sandstone	Sandstone Airport
NDU	NA	-17.9565	19.7194	Africa/Windhoek		Rundu	Rundu Airport
NDY	GB	59.2503	-2.5767	Europe/London		Sanday	Sanday Airport
NEC	AR	-38.4831	-58.8172	America/Argentina/Buenos_Aires		Necochea	Necochea Airport
NEF	RU	56.1069	54.3472	Asia/Yekaterinburg		Neftekamsk	Neftekamsk Airport
NEG	JM	18.3428	-78.3321	America/Jamaica		Negril	Negril Airport
NEJ	ET	9.5500	35.4670	Africa/Addis_Ababa		Nejjo	Nejjo Airport
NEK	ET	9.0500	36.6000	Africa/Addis_Ababa		Nekemte	Nekemte Airport
NEL	US	40.0358	-74.3514	America/New_York		Lakehurst	Lakehurst Maxfield Field
NEN	US	30.3495	-81.8670	America/New_York		Jacksonville	Whitehouse Nolf Airport
NER	RU	56.9139	124.9140	Asia/Yakutsk		Chulman	Chulman Neryungri Airport
NEU	LA	20.6118	104.0682	Asia/Vientiane		Nong Khang	Nong Khang Airport
NEV	KN	17.2057	-62.5899	America/St_Kitts		Charlestown	Vance W. Amory International Airport
NEW	US	30.0424	-90.0282	America/Chicago		New Orleans	Lakefront Airport
NFG	RU	61.1083	72.6500	Asia/Yekaterinburg		Nefteyugansk	Nefteyugansk Airport
NFL	US	39.4178	-118.6986	America/Los_Angeles		Fallon	Fallon Nas (Van Voorhis Field) Airport
NFO	TO	-15.5708	-175.6330	Pacific/Tongatapu		Angaha	Mata'aho Airport
NFR	LY	29.2132	21.5924	Africa/Tripoli		Nafurah 1	Nafurah 1 Airport
NGA	AU	-34.2556	148.2480	Australia/Sydney		Young	Young Airport
NGB	CN	29.8267	121.4620	Asia/Shanghai		Ningbo	Ningbo Lishe International Airport
NGD	VG	18.7272	-64.3297	America/Tortola		Anegada	Captain Auguste George Airport
NGE	CM	7.3570	13.5592	Africa/Douala		N'Gaoundere	N'Gaoundere Airport
NGF	US	21.4505	-157.7679	Pacific/Honolulu		Kaneohe	Kaneohe Bay Mcas (Marion E Carl Field) Airport
NGI	FJ	-18.1156	179.3400	Pacific/Fiji		Ngau	Ngau Airport
NGL	ZA	-24.3878	31.3258	Africa/Johannesburg		Ngala	Ngala Airport
NGO	JP	34.8584	136.8050	Asia/Tokyo	NGO	Nagoya	Chubu Centrair International Airport
NGP	US	27.6927	-97.2904	America/Chicago		Corpus Christi	Corpus Christi Nas (Truax Field) Airport
NGQ	CN	32.1000	80.0531	Asia/Shanghai		Shiquanhe	Ngari Gunsa Airport
NGS	JP	32.9169	129.9140	Asia/Tokyo		Nagasaki	Nagasaki Airport
NGU	US	36.9375	-76.2893	America/New_York		Norfolk	Norfolk Ns (Chambers Field) Airport
NGW	US	27.7024	-97.4388	America/Chicago		Corpus Christi	Cabaniss Field Nolf Airport
NHD	AE	25.0268	55.3662	Asia/Dubai		Dubai	Al Minhad Air Base
NHF	SD	15.3556	35.7278	Africa/Khartoum		New Halfa	New Halfa Airport
NHK	US	38.2863	-76.4100	America/New_York		Patuxent River	Patuxent River Nas (Trapnell Field) Airport
NHS	PK	29.5390	66.0233	Asia/Karachi		Nushki	Nushki Airport
NHT	GB	51.5530	-0.4182	Europe/London		London	RAF Northolt
NHV	PF	-8.7956	-140.2290	Pacific/Marquesas		Nuku Hiva	Nuku Hiva Airport
NHX	US	30.3903	-87.6316	America/Chicago		Foley	Barin Nolf Airport
NHZ	US	43.8924	-69.9388	America/New_York		Brunswick	Brunswick Executive Airport
NIA	LR	7.5000	-8.6000	Africa/Monrovia		Nimba	Nimba Airport
NIB	US	63.0186	-154.3584	America/Anchorage		Nikolai	Nikolai Airport
NIF	AU	-21.6717	121.5870	Australia/Perth		Camp Nifty	Camp Nifty Airport
NIG	KI	-1.3144	176.4100	Pacific/Tarawa		Nikunau	Nikunau Airport
NIM	NE	13.4815	2.1836	Africa/Niamey		Niamey	Diori Hamani International Airport
NIN	US	60.0202	-151.5894	America/Anchorage		Ninilchik	Ninilchik Airport
NIO	CD	-2.7175	17.6847	Africa/Kinshasa		Nioki	Nioki Airport
NIP	US	30.2337	-81.6761	America/New_York		Jacksonville	Jacksonville Nas (Towers Field) Airport
NIR	US	28.3624	-97.6619	America/Chicago		Beeville	Chase Field Industrial Airport
NIS	PG	-2.6622	151.9978	Pacific/Port_Moresby		Simberi Island	Simberi Airport
NIT	FR	46.3113	-0.4015	Europe/Paris		Niort/Souche	Niort-Souche Airport
NIU	PF	-16.1208	-146.3736	Pacific/Tahiti		Niau	Niau Airport
NIX	ML	15.2381	-9.5761	Africa/Bamako		Nioro du Sahel	Nioro du Sahel Airport
NJA	JP	35.4546	139.4500	Asia/Tokyo		Atsugi Naval Air Facility	Atsugi Naval Air Facility
NJC	RU	60.9493	76.4836	Asia/Yekaterinburg		Nizhnevartovsk	Nizhnevartovsk Airport
NJF	IQ	31.9897	44.4042	Asia/Baghdad		Najaf	Al Najaf International Airport
NJK	US	32.8266	-115.6686	America/Los_Angeles		El Centro	El Centro Naf (Vraciu Field) Airport
NKC	MR	18.0982	-15.9485	Africa/Nouakchott		Nouakchott	Nouakchott International Airport
NKG	CN	31.7420	118.8620	Asia/Shanghai		Nanjing	Nanjing Lukou Airport
NKL	CD	-5.4500	14.8330	Africa/Kinshasa		Nkolo Fuma	Nkolo Fuma Airport
NKM	JP	35.2550	136.9240	Asia/Tokyo	NGO	Nagoya	Nagoya Airport
NKS	CM	4.9500	9.9330	Africa/Douala		Nkongsamba	Nkongsamba Airport
NKT	TR	37.3639	42.0600	Europe/Istanbul		Şırnak	Şırnak Şerafettin Elçi Airport
NKU	LS	-30.0217	28.1969	Africa/Maseru		Nkaus	Nkaus Airport
NKX	US	32.8685	-117.1432	America/Los_Angeles		San Diego	Miramar Mcas (Joe Foss Field) Airport
NKY	CG	-4.2170	13.2830	Africa/Brazzaville		Nkayi	Yokangassi Airport
NLA	ZM	-12.9617	28.5167	Africa/Lusaka		Ndola	Simon Mwansa Kapwepwe International Airport
NLC	US	36.3331	-119.9522	America/Los_Angeles		Lemoore	Lemoore Nas (Reeves Field) Airport
NLD	MX	27.4439	-99.5705	America/Mexico_City		Nuevo Laredo	Quetzalcoatl International Airport
NLE	US	41.8359	-86.2252	America/Detroit		Niles	Jerry Tyler Memorial Airport
NLF	AU	-9.5833	143.7670	Australia/Brisbane		Darnley Island	Darnley Island Airport
NLG	US	56.0075	-161.1604	America/Anchorage		Nelson Lagoon	Nelson Lagoon Airport
NLI	RU	53.1550	140.6500	Asia/Vladivostok		Nikolayevsk-na-Amure Airport	Nikolayevsk-na-Amure Airport
NLK	NF	-29.0416	167.9390	Pacific/Norfolk		Burnt Pine	Norfolk Island International Airport
NLL	AU	-21.9133	120.1980	Australia/Perth		Nullagine	Nullagine Airport
NLN	US	40.7190	-123.9272	America/Los_Angeles		Eureka	Kneeland Airport
NLO	CD	-4.3267	15.3275	Africa/Kinshasa		Ndolo	Ndolo Airport
NLP	ZA	-25.5000	30.9138	Africa/Johannesburg		Nelspruit	Nelspruit Airport
NLS	AU	-18.0500	128.9000	Australia/Perth		Nicholson	Nicholson Airport
NLU	MX	19.7553	-99.0164	America/Mexico_City		Mexico City	Santa Lucia Air Force Base
NMA	UZ	40.9846	71.5567	Asia/Samarkand		Namangan	Namangan Airport
NMB	IN	20.4344	72.8432	Asia/Kolkata		Daman	Daman Airport
NMC	BS	24.5943	-76.8202	America/Nassau		Normans Cay	Normans Cay Airport
NME	US	60.4692	-164.7040	America/Anchorage		Nightmute	Nightmute Airport
NMF	MV	5.8178	73.4685	Indian/Maldives		Maafaru	Maafaru International Airport
NMI	IN	18.5940	73.0413	Asia/Kolkata		Navi Mumbai	Navi Mumbai International Airport
NML	CA	57.0556	-111.5740	America/Edmonton		Fort McMurray	Fort McMurray / Mildred Lake Airport
NMR	AU	-27.5583	141.1330	Australia/Brisbane		Nappa Merrie	Nappa Merrie Airport
NMS	MM	20.8905	97.7359	Asia/Yangon		Namsang	Namsang Airport
NNA	MA	34.2989	-6.5959	Africa/Casablanca		Kenitra	Kenitra Airport
NNB	SB	-10.8480	162.4541	Pacific/Guadalcanal		Santa Ana Island	Santa Ana Airport
NNG	CN	22.6083	108.1720	Asia/Shanghai		Nanning	Nanning Wuxu Airport
NNI	NA	-18.8064	16.9272	Africa/Windhoek		Namutoni	Namutoni Airport
NNK	US	58.7347	-157.0252	America/Anchorage		Naknek	Naknek Airport
NNL	US	59.9802	-154.8392	America/Anchorage		Nondalton	Nondalton Airport
NNM	RU	67.6400	53.1219	Europe/Moscow		Naryan Mar	Naryan Mar Airport
NNR	IE	53.2303	-9.4678	Europe/Dublin		Inverin	Connemara Regional Airport
NNT	TH	18.8079	100.7830	Asia/Bangkok		Nan	Nan Airport
NNU	BR	-17.8233	-40.3299	America/Sao_Paulo		Nanuque	Nanuque Airport
NNX	ID	4.1365	117.6670	Asia/Makassar		Nunukan-Nunukan Island	Nunukan Airport
NNY	CN	32.9808	112.6150	Asia/Shanghai		Nanyang	Nanyang Airport
NOA	AU	-34.9489	150.5370	Australia/Sydney		Nowra	Nowra Airport
NOB	CR	9.9765	-85.6530	America/Costa_Rica		Nicoya	Nosara Airport
NOC	IE	53.9103	-8.8185	Europe/Dublin		Knock	Ireland West Knock Airport
NOD	DE	53.6331	7.1903	Europe/Berlin		Norddeich	Norden-Norddeich Airport
NOG	MX	31.2261	-110.9760	America/Hermosillo		Nogales	Nogales International Airport
NOJ	RU	63.1833	75.2700	Asia/Yekaterinburg		Noyabrsk	Noyabrsk Airport
NOK	BR	-14.6983	-52.3464	America/Cuiaba		Nova Xavantina	Xavantina Airport
NON	KI	-0.6397	174.4280	Pacific/Tarawa		Nonouti	Nonouti Airport
NOP	TR	42.0158	35.0664	Europe/Istanbul		Sinop	Sinop Airport
NOR	IS	65.1319	-13.7464	Atlantic/Reykjavik		Norðfjörður	Norðfjörður Airport
NOS	MG	-13.3121	48.3148	Indian/Antananarivo		Nosy Be	Fascene Airport
NOT	US	38.1436	-122.5571	America/Los_Angeles		Novato	Gnoss Field
NOU	NC	-22.0146	166.2130	Pacific/Noumea		Noumea	La Tontouta International Airport
NOV	AO	-12.8089	15.7605	Africa/Luanda		Huambo	Nova Lisboa Airport
NOZ	RU	53.8114	86.8772	Asia/Krasnoyarsk		Novokuznetsk	Spichenkovo Airport
NPA	US	30.3533	-87.3180	America/Chicago		Pensacola	Pensacola Nas (Forrest Sherman Field) Airport
NPE	NZ	-39.4658	176.8700	Pacific/Auckland		Napier	Napier Airport
NPH	US	39.7366	-111.8701	America/Denver		Nephi	Nephi Municipal Airport
NPL	NZ	-39.0086	174.1790	Pacific/Auckland		New Plymouth	New Plymouth Airport
NPO	ID	-0.3489	111.7480	Asia/Jakarta		Nanga Pinoh, Borneo Island	Nanga Pinoh I Airport
NPR	BR	-7.1258	-55.4008	America/Santarem		Novo Progresso	Novo Progresso Airport
NPT	US	41.5324	-71.2815	America/New_York		Newport	Newport State Airport
NQA	US	35.3566	-89.8704	America/Chicago		Millington	Millington/Memphis Airport
NQI	US	27.5045	-97.8083	America/Chicago		Kingsville	Kingsville Nas Airport
NQL	BR	-14.4349	-48.4915	America/Sao_Paulo		Niquelandia	Niquelandia Airport
NQN	AR	-38.9490	-68.1557	America/Argentina/Salta		Neuquen	Presidente Peron Airport
NQT	GB	52.9200	-1.0792	Europe/London		Nottingham	Nottingham Airport
NQU	CO	5.6964	-77.2806	America/Bogota		Nuqui	Reyes Murillo Airport
NQX	US	24.5746	-81.6866	America/New_York		Key West	Key West Nas (Boca Chica Field) Airport
NQY	GB	50.4406	-4.9954	Europe/London		Newquay	Newquay Cornwall Airport
NQZ	KZ	51.0222	71.4669	Asia/Almaty		Astana	Nursultan Nazarbayev International Airport
NRA	AU	-34.7022	146.5120	Australia/Sydney		Narrandera	Narrandera Airport
NRB	US	30.3914	-81.4245	America/New_York		Mayport	Mayport Ns (Adm David L Mcdonald Field) Airport
NRD	DE	53.7069	7.2300	Europe/Berlin		Norderney	Norderney Airport
NRE	ID	-3.8208	126.7180	Asia/Jayapura		Namrole-Buru Island	Namrole Airport
NRG	AU	-32.9300	117.0800	Australia/Perth		Narrogin	Narrogin Airport
NRI	US	36.5776	-94.8619	America/Chicago		Afton	Grand Lake Regional Airport
NRK	SE	58.5863	16.2506	Europe/Stockholm		Norrkoping	Norrkoping Airport
NRL	GB	59.3675	-2.4344	Europe/London		North Ronaldsay	North Ronaldsay Airport
NRM	ML	15.2170	-7.2670	Africa/Bamako		Nara	Nara Airport
NRN	DE	51.6024	6.1422	Europe/Berlin		Weeze	Niederrhein Airport
NRR	US	18.2451	-65.6434	America/Puerto_Rico		Ceiba	Jose Aponte De La Torre Airport
NRS	US	32.5662	-117.1135	America/Los_Angeles		Imperial Beach	Imperial Beach Nolf (Ream Field) Airport
NRT	JP	35.7647	140.3860	Asia/Tokyo	TYO	Tokyo	Narita International Airport
NSE	US	30.7225	-87.0239	America/Chicago		Milton	Whiting Field Nas North Airport
NSH	IR	36.6633	51.4647	Asia/Tehran		Noshahr	Noshahr Airport
NSI	CM	3.7226	11.5533	Africa/Douala		Yaounde	Yaounde Nsimalen International Airport
NSK	RU	69.3111	87.3322	Asia/Krasnoyarsk		Norilsk	Norilsk-Alykel Airport
NSL	US	43.9868	-95.7826	America/Chicago		Slayton	Slayton Municipal Airport
NSM	AU	-32.2100	121.7550	Australia/Perth		Norseman	Norseman Airport
NSN	NZ	-41.2983	173.2210	Pacific/Auckland		Nelson	Nelson Airport
NSO	AU	-32.0372	150.8320	Australia/Sydney		Scone	Scone Airport
NSR	BR	-9.0828	-42.6444	America/Fortaleza		Sao Raimundo Nonato	Serra da Capivara Airport
NST	TH	8.5396	99.9447	Asia/Bangkok		Nakhon Si Thammarat	Nakhon Si Thammarat Airport
NSV	AU	-26.4233	153.0630	Australia/Brisbane		Noosa	Noosa Airport
NSY	IT	37.4017	14.9224	Europe/Rome		Sigonella	Sigonella Airport
NTB	NO	59.5657	9.2122	Europe/Oslo		Notodden	Notodden Airport
NTD	US	34.1193	-119.1196	America/Los_Angeles		Oxnard	Point Mugu Nas (Naval Base Ventura Co) Airport
NTE	FR	47.1532	-1.6107	Europe/Paris		Nantes	Nantes Atlantique Airport
NTG	CN	32.0708	120.9760	Asia/Shanghai		Nantong	Nantong Airport
NTI	ID	-2.1042	133.5220	Asia/Jayapura		Bintuni-Papua Island	Stenkol Airport
NTJ	US	39.3314	-111.6126	America/Denver		Manti	Sanpete County Regional Airport
NTL	AU	-32.7950	151.8340	Australia/Sydney		Newcastle	Newcastle Airport
NTN	AU	-17.6836	141.0700	Australia/Brisbane		Normanton	Normanton Airport
NTO	CV	17.2028	-25.0906	Atlantic/Cape_Verde		Ponta do Sol	Agostinho Neto Airport
NTQ	JP	37.2931	136.9620	Asia/Tokyo		Wajima	Noto Airport
NTR	MX	25.8656	-100.2370	America/Mexico_City		Del Norte	Del Norte International Airport
NTT	TO	-15.9773	-173.7910	Pacific/Tongatapu		Niuatoputapu	Kuini Lavenia Airport
NTU	US	36.8227	-76.0319	America/New_York		Virginia Beach	Oceana Nas (Apollo Soucek Field) Airport
NTX	ID	3.9087	108.3880	Asia/Jakarta		Ranai, Natuna Besar Island	Ranai Airport
NTY	ZA	-25.3338	27.1734	Africa/Johannesburg		Pilanesberg	Pilanesberg International Airport
NUB	AU	-14.2717	135.7170	Australia/Darwin		Numbulwar	Numbulwar Airport
NUD	SD	12.6670	28.3330	Africa/Khartoum		En Nahud	En Nahud Airport
NUE	DE	49.4987	11.0669	Europe/Berlin		Nuremberg	Nuremberg Airport
NUI	US	70.2098	-151.0065	America/Anchorage		Nuiqsut	Nuiqsut Airport
NUJ	IR	35.2116	48.6534	Asia/Tehran		Hamadan	Hamadan Air Base
NUK	PF	-19.2850	-138.7720	Pacific/Tahiti		Nukutavake	Nukutavake Airport
NUL	US	64.7293	-158.0742	America/Anchorage		Nulato	Nulato Airport
NUM	SA	27.9238	35.2938	Asia/Riyadh		Neom Bay	Neom Bay Airport
NUP	US	60.9060	-162.4406	America/Nome		Nunapitchuk	Nunapitchuk Airport
NUQ	US	37.4161	-122.0491	America/Los_Angeles		Mountain View	Moffett Federal Airfield
NUR	AU	-31.4417	130.9020	Australia/Adelaide		Nullabor Motel	Nullabor Motel Airport
NUS	VU	-16.0797	167.4010	Pacific/Efate		Norsup	Norsup Airport
NUU	KE	-0.2981	36.1593	Africa/Nairobi		Nakuru	Nakuru Airport
NUW	US	48.3518	-122.6560	America/Los_Angeles		Oak Harbor	Whidbey Island Nas (Ault Field) Airport
NUX	RU	66.0694	76.5203	Asia/Yekaterinburg		Novy Urengoy	Novy Urengoy Airport
NVA	CO	2.9501	-75.2940	America/Bogota		Neiva	Benito Salas Airport
NVD	US	37.8525	-94.3046	America/Chicago		Nevada	Nevada Municipal Airport
NVG	NI	11.6667	-84.4500	America/Managua		Nueva Guinea	Nueva Guinea Airport
NVI	UZ	40.1172	65.1708	Asia/Samarkand		Navoi	Navoi Airport
NVN	US	39.8185	-120.3528	America/Los_Angeles		Beckwourth	Nervino Airport
NVP	BR	-5.1180	-60.3649	America/Boa_Vista		Novo Aripuana	Novo Aripuana Airport
NVS	FR	47.0026	3.1133	Europe/Paris		Nevers/Fourchambault	Nevers-Fourchambault Airport
NVT	BR	-26.8800	-48.6514	America/Sao_Paulo		Navegantes	Ministro Victor Konder International Airport
NWA	KM	-12.2981	43.7664	Indian/Comoro		Moheli Bandar Es Eslam	Moheli Bandar Es Eslam Airport
NWH	US	43.3871	-72.1876	America/New_York		Newport	Parlin Field
NWI	GB	52.6758	1.2828	Europe/London		Norwich	Norwich International Airport
NYA	RU	62.1100	65.6150	Asia/Yekaterinburg		Nyagan	Nyagan Airport
NYE	KE	-0.3644	36.9785	Africa/Nairobi		Nyeri	Nyeri Airport
NYG	US	38.5036	-77.3050	America/New_York		Quantico	Quantico Mcaf (Turner Field) Airport
NYI	GH	7.3618	-2.3288	Africa/Accra		Sunyani	Sunyani Airport
NYK	KE	-0.0624	37.0410	Africa/Nairobi		Nanyuki	Nanyuki Airport
NYM	RU	65.4809	72.6989	Asia/Yekaterinburg		Nadym	Nadym Airport
NYN	AU	-31.5511	147.2030	Australia/Sydney		Nyngan	Nyngan Airport
NYO	SE	58.7886	16.9122	Europe/Stockholm		Stockholm	Stockholm Skavsta Airport
NYR	RU	63.2950	118.3370	Asia/Yakutsk		Nyurba	Nyurba Airport
NYS	US	40.7340	-73.9729	America/New_York		New York	New York Skyports Inc Seaplane Base
NYT	MM	19.6235	96.2010	Asia/Yangon		Pyinmana	Naypyidaw Airport
NYU	MM	21.1788	94.9302	Asia/Yangon		Bagan	Bagan Airport
NYW	MM	22.2330	95.1170	Asia/Yangon		Monywar	Monywar Airport
NZA	AO	-7.7169	21.3582	Africa/Luanda		Nzagi	Nzagi Airport
NZC	PE	-14.8540	-74.9615	America/Lima		Maria Reiche Neuman	Maria Reiche Neuman Airport
NZE	GN	7.8060	-8.7018	Africa/Conakry		Nzerekore	Nzerekore Airport
NZH	CN	49.5667	117.3300	Asia/Shanghai		Manzhouli	Manzhouli Xijiao Airport
NZL	CN	47.8658	122.7675	Asia/Shanghai		Zalantun	Zhalantun Chengjisihan Airport
NZY	US	32.6982	-117.2131	America/Los_Angeles		San Diego	North Island Nas (Halsey Field) Airport
OAG	AU	-33.3817	149.1330	Australia/Sydney		Orange	Orange Airport
OAH	AF	33.3913	62.2610	Asia/Kabul		Shindand	Shindand Airport
OAI	AF	34.9461	69.2650	Asia/Kabul		Bagram	Bagram Air Base
OAJ	US	34.8292	-77.6121	America/New_York		Jacksonville	Albert J Ellis Airport
OAK	US	37.7213	-122.2212	America/Los_Angeles		Oakland	Oakland San Francisco Bay Airport
OAL	BR	-11.4955	-61.4508	America/Porto_Velho		Cacoal	Cacoal Airport
OAM	NZ	-44.9700	171.0820	Pacific/Auckland		Oamaru	Oamaru Airport
OAN	HN	15.5056	-86.5747	America/Tegucigalpa		Olanchito	El Arrayan Airport
OAR	US	36.6815	-121.7617	America/Los_Angeles		Marina	Marina Municipal Airport
OAS	AF	33.1257	68.8385	Asia/Kabul		Sharana	Sharana Airstrip
OAX	MX	16.9999	-96.7266	America/Mexico_City		Oaxaca	Xoxocotlan International Airport
OAZ	AF	31.8638	64.2246	Asia/Kabul		Camp Bastion	Camp Bastion Airport
OBC	DJ	11.9670	43.2670	Africa/Djibouti		Obock	Obock Airport
OBE	US	27.2666	-80.8504	America/New_York		Okeechobee	Okeechobee County Airport
OBF	DE	48.0814	11.2831	Europe/Berlin		Oberpfaffenhofen	Oberpfaffenhofen Airport
OBI	BR	-1.8672	-55.5144	America/Santarem		Obidos	Obidos Airport
OBL	BE	51.2647	4.7533	Europe/Brussels		Zoersel	Oostmalle Air Base
OBN	GB	56.4635	-5.3997	Europe/London		North Connel	Oban Airport
OBO	JP	42.7333	143.2170	Asia/Tokyo		Obihiro	Tokachi-Obihiro Airport
OBS	FR	44.5442	4.3722	Europe/Paris		Aubenas/Ardeche Meridional	Aubenas-Ardeche Meridional Airport
OBU	US	66.9123	-156.8973	America/Anchorage		Kobuk	Kobuk Airport
OCA	US	25.3243	-80.2757	America/New_York		Key Largo	Ocean Reef Club Airport
OCC	EC	-0.4629	-76.9868	America/Guayaquil		Coca	Francisco De Orellana Airport
OCE	US	38.3105	-75.1240	America/New_York		Ocean City	Ocean City Municipal Airport
OCF	US	29.1719	-82.2241	America/New_York		Ocala	Ocala International-Jim Taylor Field
OCH	US	31.5778	-94.7101	America/Chicago		Nacogdoches	Nacogdoches A L Mangham Jr Regional Airport
OCJ	JM	18.4042	-76.9690	America/Jamaica		Ocho Rios	Boscobel Aerodrome
OCM	AU	-22.5412	117.2695	Australia/Perth		Boolgeeda	Boolgeeda Airport
OCN	US	33.2180	-117.3515	America/Los_Angeles		Oceanside	Bob Maxwell Memorial Airfield
OCV	CO	8.3151	-73.3583	America/Bogota		Ocana	Aguas Claras Airport
OCW	US	35.5719	-77.0498	America/New_York		Washington	Washington-Warren Airport
ODA	CF	8.0106	22.3986	Africa/Bangui		Ouadda	Ouadda Airport
ODB	ES	37.8420	-4.8489	Europe/Madrid		Cordoba	Cordoba Airport
ODC	US	37.7563	-120.8002	America/Los_Angeles		Oakdale	Oakdale Airport
ODD	AU	-27.5617	135.4470	Australia/Adelaide		Oodnadatta	Oodnadatta Airport
ODE	DK	55.4767	10.3309	Europe/Copenhagen		Odense	Odense Airport
ODH	GB	51.2341	-0.9428	Europe/London		Odiham	RAF Odiham
ODJ	CF	8.9000	22.7830	Africa/Bangui		Ouanda Djalle	Ouanda Djalle Airport
ODL	AU	-26.7453	140.6380	Australia/Adelaide		Cordillo Downs	Cordillo Downs Airport
ODM	US	39.5808	-79.3359	America/New_York		Oakland	Garrett County Airport
ODN	MY	3.9670	115.0500	Asia/Kuala_Lumpur		Long Seridan	Long Seridan Airport
ODO	RU	57.8661	114.2430	Asia/Irkutsk		Bodaybo	Bodaybo Airport
ODR	AU	-17.3408	128.9120	Australia/Perth		Ord River	Ord River Airport
ODS	UA	46.4268	30.6765	Europe/Kyiv		Odesa	Odesa International Airport
ODT	US	31.9214	-102.3871	America/Chicago		Odessa	Odessa-Schlemeyer Field
ODW	US	48.2515	-122.6737	America/Los_Angeles		Oak Harbor	Delaurentis Airport
ODY	LA	20.6827	101.9940	Asia/Vientiane		Oudomsay	Oudomsay Airport
OEC	TL	-9.1981	124.3430	Asia/Dili		Oecussi-Ambeno	Oecussi Airport
OEL	RU	52.9347	36.0022	Europe/Moscow		Orel	Oryol Yuzhny Airport
OEM	SR	3.3453	-55.4425	America/Paramaribo		Paloemeu	Vincent Fayks Airport
OEO	US	45.3094	-92.6899	America/Chicago		Osceola	L O Simenstad Municipal Airport
OER	SE	63.4083	18.9900	Europe/Stockholm		Ornskoldsvik	Ornskoldsvik Airport
OES	AR	-40.7512	-65.0343	America/Argentina/Salta		San Antonio Oeste	Antoine De St Exupery Airport
OFF	US	41.1193	-95.9085	America/Chicago		Omaha	Offutt Afb Airport
OFI	CI	9.6000	-4.0500	Africa/Abidjan		Ouango Fitini	Ouango Fitini Airport
OFJ	IS	66.0833	-18.6667	Atlantic/Reykjavik		Ólafsfjörður	Ólafsfjörður Airport
OFK	US	41.9855	-97.4351	America/Chicago		Norfolk	Norfolk Regional/Karl Stefan Memorial Field
OGA	US	41.1195	-101.7697	America/Denver		Ogallala	Searle Field
OGB	US	33.4569	-80.8594	America/New_York		Orangeburg	Orangeburg Municipal Airport
OGD	US	41.1951	-112.0122	America/Denver		Ogden	Ogden-Hinckley Airport
OGE	PG	-6.4668	147.3642	Pacific/Port_Moresby		Ogeranang	Ogeranang Airport
OGG	US	20.8986	-156.4305	Pacific/Honolulu		Kahului	Kahului Airport
OGL	GY	6.8063	-58.1059	America/Guyana		Ogle	Ogle Airport
OGN	JP	24.4669	122.9780	Asia/Tokyo		Yonaguni	Yonaguni Airport
OGO	CI	6.7156	-3.4703	Africa/Abidjan		Abengourou	Abengourou Airport
OGR	TD	10.2881	15.3811	Africa/Ndjamena		Bongor	Bongor Airport
OGS	US	44.6823	-75.4633	America/New_York		Ogdensburg	Ogdensburg International Airport
OGU	TR	40.9667	38.0800	Europe/Istanbul		Ordu	Ordu–Giresun Airport
OGX	DZ	31.9172	5.4128	Africa/Algiers		Ouargla	Ain el Beida Airport
OGZ	RU	43.2051	44.6066	Europe/Moscow		Beslan	Beslan Airport
OHA	NZ	-40.2060	175.3880	Pacific/Auckland		RNZAF Base Ohakea	RNZAF Base Ohakea
OHB	MG	-18.9175	48.2182	Indian/Antananarivo		Moramanga	Moramanga Aerodrome
OHD	MK	41.1800	20.7423	Europe/Skopje		Ohrid	Ohrid St. Paul the Apostle Airport
OHE	CN	52.9128	122.4300	Asia/Shanghai		Mohe	Gu-Lian Airport
OHH	RU	53.5200	142.8900	Asia/Vladivostok		Okha	Okha Airport
OHO	RU	59.4101	143.0565	Asia/Vladivostok		Okhotsk	Okhotsk Airport
OHR	DE	54.6844	8.5283	Europe/Berlin		Wyk auf Fohr	Wyk auf Fohr Airport
OHS	OM	24.4642	56.6283	Asia/Muscat		Sohar	Sohar Airport
OHT	PK	33.5700	71.4400	Asia/Karachi		Kohat	Kohat Airport
OIA	BR	-6.7631	-51.0499	America/Santarem		Ourilandia Do Norte	Ourilandia do Norte Airport
OIC	US	42.5666	-75.5241	America/New_York		Norwich	Lt Warren Eaton Airport
OIM	JP	34.7820	139.3600	Asia/Tokyo		Izu Oshima	Oshima Airport
OIR	JP	42.0717	139.4330	Asia/Tokyo		Okushiri	Okushiri Airport
OIT	JP	33.4794	131.7370	Asia/Tokyo		Oita	Oita Airport
OJC	US	38.8476	-94.7376	America/Chicago		Olathe	Johnson County Executive Airport
OKA	JP	26.1958	127.6460	Asia/Tokyo		Okinawa	Naha Airport
OKC	US	35.3931	-97.6008	America/Chicago		Oklahoma City	Okc Will Rogers International Airport
OKD	JP	43.1161	141.3800	Asia/Tokyo	SPK	Sapporo	Okadama Airport
OKE	JP	27.4255	128.7010	Asia/Tokyo		Okierabu	Okierabu Airport
OKF	NA	-19.1492	15.9119	Africa/Windhoek		Okaukuejo	Okaukuejo Airport
OKH	GB	52.7357	-0.6488	Europe/London		Cottesmore	RAF Cottesmore
OKI	JP	36.1811	133.3250	Asia/Tokyo		Okinoshima	Oki Airport
OKJ	JP	34.7569	133.8550	Asia/Tokyo		Okayama City	Okayama Airport
OKK	US	40.5277	-86.0597	America/Indiana/Indianapolis		Kokomo	Kokomo Municipal Airport
OKL	ID	-5.0911	140.6100	Asia/Jayapura		Oksibil-Papua Island	Oksibil Airport
OKM	US	35.6681	-95.9485	America/Chicago		Okmulgee	Okmulgee Regional/Paul And Betty Abbott Field
OKN	GA	-0.6652	13.6731	Africa/Libreville		Okondja	Okondja Airport
OKO	JP	35.7485	139.3480	Asia/Tokyo		Fussa	Yokota Air Base
OKQ	ID	-8.0882	139.7190	Asia/Jayapura		Okaba-Papua Island	Okaba Airport
OKR	AU	-9.7570	143.4110	Australia/Brisbane		Yorke Island	Yorke Island Airport
OKS	US	41.4019	-102.3564	America/Denver		Oshkosh	Garden County/King Rhiley Field
OKT	RU	54.4400	53.3883	Asia/Yekaterinburg		Kzyl-Yar	Oktyabrskiy Airport
OKU	NA	-18.8128	17.0594	Africa/Windhoek		Mokuti Lodge	Mokuti Lodge Airport
OKY	AU	-27.4114	151.7350	Australia/Brisbane		Oakey	Oakey Airport
OLA	NO	63.6989	9.6040	Europe/Oslo		Ørland	Ørland Airport
OLB	IT	40.8987	9.5176	Europe/Rome		Olbia	Olbia / Costa Smeralda Airport
OLC	BR	-3.4679	-68.9204	America/Manaus		Sao Paulo De Olivenca	Senadora Eunice Micheles Airport
OLD	US	44.9523	-68.6745	America/New_York		Old Town	Dewitt Field/Old Town Municipal Airport
OLE	US	42.2412	-78.3714	America/New_York		Olean	Cattaraugus County-Olean Airport
OLF	US	48.0945	-105.5751	America/Denver		Wolf Point	L M Clayton Airport
OLH	US	57.2183	-153.2698	America/Anchorage		Old Harbor	Old Harbor Airport
OLI	IS	64.9114	-23.8231	Atlantic/Reykjavik		Rif	Rif Airport
OLJ	VU	-14.8817	166.5580	Pacific/Efate		Olpoi	North West Santo Airport
OLK	PY	-21.0452	-57.8825	America/Asuncion		Fuerte Olimpo	Fuerte Olimpo Airport
OLM	US	46.9694	-122.9025	America/Los_Angeles		Olympia	Olympia Regional Airport
OLN	AR	-45.5778	-69.0728	America/Argentina/Catamarca		Sarmiento	Lago Musters Airport
OLO	CZ	49.5878	17.2108	Europe/Prague		Olomouc	Olomouc Glider Airport
OLP	AU	-30.4850	136.8770	Australia/Adelaide		Olympic Dam	Olympic Dam Airport
OLS	US	31.4177	-110.8479	America/Phoenix		Nogales	Nogales International Airport
OLU	US	41.4487	-97.3409	America/Chicago		Columbus	Columbus Municipal Airport
OLV	US	34.9787	-89.7869	America/Chicago		Olive Branch	Olive Branch/Taylor Field
OLY	US	38.7218	-88.1764	America/Chicago		Olney-Noble	Olney-Noble Airport
OLZ	RU	60.3975	120.4710	Asia/Yakutsk		Olyokminsk	Olyokminsk Airport
OMA	US	41.3032	-95.8941	America/Chicago		Omaha	Eppley Airfield
OMB	GA	-1.5747	9.2627	Africa/Libreville		Omboue	Omboue Hopital Airport
OMC	PH	11.0580	124.5650	Asia/Manila		Ormoc City	Ormoc Airport
OMD	NA	-28.5847	16.4467	Africa/Windhoek		Oranjemund	Oranjemund Airport
OME	US	64.5126	-165.4444	America/Anchorage		Nome	Nome Airport
OMF	JO	32.3564	36.2592	Asia/Amman		Mafraq	King Hussein Air College
OMG	NA	-18.0303	22.1897	Africa/Windhoek		Omega	Omega Airport
OMH	IR	37.6681	45.0687	Asia/Tehran		Urmia	Urmia Airport
OMI	IR	30.8352	49.5349	Asia/Tehran		Omidiyeh	Omidiyeh Airport
OMK	US	48.4644	-119.5181	America/Los_Angeles		Omak	Omak Airport
OMM	OM	18.1360	55.1821	Asia/Muscat		Marmul	Marmul Airport
OMN	UZ	40.0151	68.4098	Asia/Tashkent		Lyaylyakul	Zomin Airport
OMO	BA	43.2829	17.8459	Europe/Sarajevo		Mostar	Mostar International Airport
OMR	RO	47.0253	21.9025	Europe/Bucharest		Oradea	Oradea International Airport
OMS	RU	54.9670	73.3105	Asia/Omsk		Omsk	Omsk Central Airport
ONA	US	44.0796	-91.7116	America/Chicago		Winona	Winona Municipal/Max Conrad Field
OND	NA	-17.8782	15.9526	Africa/Windhoek		Ondangwa	Ondangwa Airport
ONG	AU	-16.6625	139.1780	Australia/Brisbane		Mornington Island	Mornington Island Airport
ONH	US	42.5248	-75.0645	America/New_York		Oneonta	Albert S Nader Regional Airport
ONI	ID	-3.9834	136.0833	Asia/Jayapura		Moanamani-Papua Island	Moanamani Airport
ONJ	JP	40.1919	140.3710	Asia/Tokyo		Odate	Odate Noshiro Airport
ONK	RU	68.5150	112.4800	Asia/Yakutsk		Olenyok	Olenyok Airport
ONL	US	42.4694	-98.6878	America/Chicago		O'Neill	The O'Neill Municipal-John L Baker Field
ONM	US	34.0225	-106.9031	America/Denver		Socorro	Socorro Municipal Airport
ONO	US	44.0194	-117.0130	America/Denver		Ontario	Ontario Municipal Airport
ONP	US	44.5804	-124.0579	America/Los_Angeles		Newport	Newport Municipal Airport
ONQ	TR	41.5064	32.0886	Europe/Istanbul		Zonguldak	Zonguldak Airport
ONR	AU	-24.8167	140.5330	Australia/Brisbane		Monkira	Monkira Airport
ONS	AU	-21.6683	115.1130	Australia/Perth		Onslow	Onslow Airport
ONT	US	34.0560	-117.6012	America/Los_Angeles		Ontario	Ontario International Airport
ONU	FJ	-20.6500	-178.7000	Pacific/Fiji		Ono-I-Lau	Ono-I-Lau Airport
ONX	PA	9.3566	-79.8674	America/Panama		Colon	Enrique Adolfo Jimenez Airport
ONY	US	33.3509	-98.8192	America/Chicago		Olney	Olney Municipal Airport
OOA	US	41.2261	-92.4938	America/Chicago		Oskaloosa	Oskaloosa Municipal Airport
OOK	US	60.5413	-165.0872	America/Anchorage		Toksook Bay	Toksook Bay Airport
OOL	AU	-28.1644	153.5050	Australia/Brisbane		Gold Coast	Gold Coast Airport
OOM	AU	-36.3006	148.9740	Australia/Sydney		Cooma	Cooma Snowy Mountains Airport
OOR	AU	-25.2500	140.9830	Australia/Brisbane		Mooraberree	Mooraberree Airport
OOT	KI	-1.7961	175.5260	Pacific/Tarawa		Onotoa	Onotoa Airport
OPA	IS	66.3108	-16.4667	Atlantic/Reykjavik		Kópasker	Kópasker Airport
OPF	US	25.9074	-80.2782	America/New_York		Miami	Miami-Opa Locka Executive Airport
OPI	AU	-12.3250	133.0060	Australia/Darwin		Oenpelli	Oenpelli Airport
OPL	US	30.5584	-92.0994	America/Chicago		Opelousas	St Landry Parish Airport
OPO	PT	41.2481	-8.6814	Europe/Lisbon		Porto	Francisco de Sá Carneiro Airport
OPP	BR	-0.6957	-47.3347	America/Belem		Salinopolis	Salinopolis Airport
OPS	BR	-11.8850	-55.5861	America/Campo_Grande		Sinop	Presidente Joao Batista Figueiredo Airport
OPU	PG	-8.0500	142.9330	Pacific/Port_Moresby		Balimo	Balimo Airport
OQN	UZ	40.5398	70.9748	Asia/Tashkent		Kokand	Kokand Airport
ORA	AR	-23.1528	-64.3292	America/Argentina/Salta		Oran	Oran Airport
ORB	SE	59.2237	15.0380	Europe/Stockholm		Orebro	Orebro Airport
ORC	CO	4.7922	-71.3564	America/Bogota		Orocue	Orocue Airport
ORD	US	41.9769	-87.9082	America/Chicago	CHI	Chicago	Chicago O'Hare International Airport
ORE	FR	47.8969	2.1633	Europe/Paris		Orleans/Saint-Denis-de-l'Hotel	Orleans-Saint-Denis-de-l'Hotel Airport
ORF	US	36.8956	-76.1989	America/New_York		Norfolk	Norfolk International Airport
ORG	SR	5.8111	-55.1907	America/Paramaribo		Paramaribo	Zorg en Hoop Airport
ORH	US	42.2671	-71.8756	America/New_York		Worcester	Worcester Regional Airport
ORI	US	57.8849	-152.8476	America/Anchorage		Port Lions	Port Lions Airport
ORJ	GY	4.7253	-60.0350	America/Guyana		Orinduik	Orinduik Airport
ORK	IE	51.8413	-8.4911	Europe/Dublin		Cork	Cork Airport
ORL	US	28.5455	-81.3329	America/New_York		Orlando	Orlando Executive Airport
ORM	GB	52.3053	-0.7931	Europe/London		Northampton	Sywell Aerodrome
ORN	DZ	35.6239	-0.6212	Africa/Algiers		Oran	Es Senia Airport
ORP	BW	-21.2667	25.3167	Africa/Gaborone		Orapa	Orapa Airport
ORR	AU	-35.0000	137.6170	Australia/Adelaide		Yorketown	Yorketown Airport
ORT	US	62.9612	-141.9281	America/Anchorage		Northway	Northway Airport
ORU	BO	-17.9626	-67.0762	America/La_Paz		Oruro	Juan Mendoza Airport
ORV	US	66.8175	-161.0223	America/Anchorage		Noorvik	Robert/Bob/Curtis Memorial Airport
ORW	PK	25.2747	64.5860	Asia/Karachi		Ormara Raik	Ormara Airport
ORX	BR	-1.7141	-55.8362	America/Belem		Oriximina	Oriximina Airport
ORY	FR	48.7253	2.3594	Europe/Paris	PAR	Paris	Paris-Orly Airport
OSB	IQ	36.3058	43.1474	Asia/Baghdad		Mosul	Mosul International Airport
OSC	US	44.4515	-83.3942	America/Detroit		Oscoda	Oscoda/Wurtsmith Airport
OSD	SE	63.1944	14.5003	Europe/Stockholm		Ostersund	Ostersund Airport
OSE	PG	-7.8278	147.0806	Pacific/Port_Moresby		Omora	Omora Airport
OSF	RU	55.5117	37.5072	Europe/Moscow		Moscow	Ostafyevo International Airport
OSH	US	43.9844	-88.5570	America/Chicago		Oshkosh	Wittman Regional Airport
OSI	HR	45.4627	18.8102	Europe/Zagreb		Osijek	Osijek Airport
OSK	SE	57.3505	16.4980	Europe/Stockholm		Oskarshamn	Oskarshamn Airport
OSL	NO	60.1939	11.1004	Europe/Oslo	OSL	Oslo	Oslo Gardermoen Airport
OSN	KR	37.0906	127.0300	Asia/Seoul		Osan Air Base	Osan Air Base
OSO	AU	-22.0817	140.5550	Australia/Brisbane		Osborne Mine	Osborne Mine Airport
OSR	CZ	49.6963	18.1111	Europe/Prague		Ostrava	Ostrava Leos Janacek Airport
OSS	KG	40.6090	72.7933	Asia/Bishkek		Osh	Osh Airport
OST	BE	51.1156	2.5144	Europe/Brussels		Ostend	Ostend-Bruges International Airport
OSU	US	40.0795	-83.0732	America/New_York		Columbus	Ohio State University Airport
OSW	RU	51.0725	58.5956	Asia/Yekaterinburg		Orsk	Orsk Airport
OSX	US	33.0902	-89.5420	America/Chicago		Kosciusko	Kosciusko-Attala County Airport
OSY	NO	64.4722	11.5786	Europe/Oslo		Namsos	Namsos Hoknesora Airport
OTC	TD	13.4433	14.7394	Africa/Ndjamena		Bol	Bol Airport
OTG	US	43.6551	-95.5792	America/Chicago		Worthington	Worthington Municipal Airport
OTH	US	43.4169	-124.2470	America/Los_Angeles		North Bend	Southwest Oregon Regional Airport
OTI	ID	2.0460	128.3250	Asia/Jayapura		Gotalalamo-Morotai Island	Pitu Airport
OTJ	NA	-20.4347	16.6608	Africa/Windhoek		Otjiwarongo	Otjiwarongo Airport
OTK	US	45.4183	-123.8144	America/Los_Angeles		Tillamook	Tillamook Airport
OTL	MR	17.5330	-14.6830	Africa/Nouakchott		Boutilimit	Boutilimit Airport
OTM	US	41.1072	-92.4472	America/Chicago		Ottumwa	Ottumwa Regional Airport
OTN	US	38.8498	-87.4998	America/Indiana/Vincennes		Oaktown	Ed-Air Airport
OTP	RO	44.5722	26.1022	Europe/Bucharest	BUH	Bucharest	Henri Coanda International Airport
OTR	CR	8.6016	-82.9686	America/Costa_Rica		Corredores	Coto 47 Airport
OTS	US	48.4985	-122.6625	America/Los_Angeles		Anacortes	Anacortes Airport
OTU	CO	7.0104	-74.7155	America/Bogota		El Rhin	Otu Airport
OTZ	US	66.8848	-162.5981	America/Anchorage		Kotzebue	Ralph Wien Memorial Airport
OUA	BF	12.3532	-1.5124	Africa/Ouagadougou		Ouagadougou	Ouagadougou Airport
OUD	MA	34.7872	-1.9240	Africa/Casablanca		Oujda	Angads Airport
OUE	CG	1.6160	16.0379	Africa/Brazzaville		Ouesso	Ouesso Airport
OUG	BF	13.5670	-2.4170	Africa/Ouagadougou		Ouahigouya	Ouahigouya Airport
OUH	ZA	-33.6070	22.1890	Africa/Johannesburg		Oudtshoorn	Oudtshoorn Airport
OUI	LA	20.2573	100.4370	Asia/Vientiane		Ban Huoeisay	Ban Huoeisay Airport
OUK	GB	60.4256	-0.7466	Europe/London		Shetland	Out Skerries Airstrip
OUL	FI	64.9301	25.3546	Europe/Helsinki		Oulu	Oulu Airport
OUN	US	35.2456	-97.4721	America/Chicago		Norman	University Of Oklahoma Westheimer Airport
OUR	CM	4.4750	14.3625	Africa/Douala		Batouri	Batouri Airport
OUS	BR	-22.9665	-49.9133	America/Sao_Paulo		Ourinhos	Ourinhos Airport
OUT	TD	10.4830	16.7170	Africa/Ndjamena		Bousso	Bousso Airport
OUZ	MR	22.7564	-12.4836	Africa/Nouakchott		Zouerate	Tazadit Airport
OVA	MG	-24.2357	45.3045	Indian/Antananarivo		Bekily	Bekily Airport
OVB	RU	55.0126	82.6507	Asia/Krasnoyarsk		Novosibirsk	Tolmachevo Airport
OVD	ES	43.5636	-6.0346	Europe/Madrid		Oviedo	Asturias Airport
OVE	US	39.4878	-121.6220	America/Los_Angeles		Oroville	Oroville Municipal Airport
OVG	ZA	-34.5549	20.2507	Africa/Johannesburg		Overberg	Overberg Airport
OVL	CL	-30.5592	-71.1756	America/Santiago		Ovalle	El Tuqui Airport
OVR	AR	-36.8900	-60.2166	America/Argentina/Buenos_Aires		Olavarria	Olavarria Airport
OVS	RU	61.3266	63.6019	Asia/Yekaterinburg		Sovetskiy	Sovetskiy Airport
OWA	US	44.1230	-93.2588	America/Chicago		Owatonna	Owatonna Degner Regional Airport
OWB	US	37.7388	-87.1668	America/Chicago		Owensboro	Owensboro/Daviess County Regional Airport
OWD	US	42.1905	-71.1729	America/New_York		Norwood	Norwood Memorial Airport
OWK	US	44.7155	-69.8665	America/New_York		Norridgewock	Central Maine/Norridgewock Airport
OXB	GW	11.8948	-15.6537	Africa/Bissau		Bissau	Osvaldo Vieira International Airport
OXC	US	41.4783	-73.1352	America/New_York		Oxford	Waterbury-Oxford Airport
OXD	US	39.5023	-84.7844	America/New_York		Oxford	Miami University Airport
OXF	GB	51.8369	-1.3200	Europe/London		Kidlington	Oxford (Kidlington) Airport
OXP	GF	3.8976	-51.8041	America/Cayenne		Saint-Georges-de-l'Oyapock Airport	Saint-Georges-de-l'Oyapock Airport
OXR	US	34.2008	-119.2072	America/Los_Angeles		Oxnard	Oxnard Airport
OXY	AU	-25.3583	141.4330	Australia/Brisbane		Morney	Morney Airport
OYA	AR	-29.1058	-59.2189	America/Argentina/Cordoba		Goya	Goya Airport
OYE	GA	1.5431	11.5814	Africa/Libreville		Oyem	Oyem Airport
OYK	BR	3.8555	-51.7969	America/Cayenne		Oiapoque	Oiapoque Airport
OYL	KE	3.4697	39.1014	Africa/Nairobi		Moyale (Lower)	Moyale Airport
OYN	AU	-35.0890	142.3545	Australia/Melbourne		Ouyen	Ouyen Airport
OYO	AR	-38.3869	-60.3297	America/Argentina/Buenos_Aires		Tres Arroyos	Tres Arroyos Airport
OZA	US	30.7352	-101.2022	America/Chicago		Ozona	Ozona Municipal Airport
OZC	PH	8.1785	123.8420	Asia/Manila		Ozamiz City	Labo Airport
OZG	MA	30.3203	-5.8667	Africa/Casablanca		Zagora	Zagora Airport
OZH	UA	47.8670	35.3157	Europe/Zaporozhye		Zaporizhzhia	Zaporizhzhia International Airport
OZP	ES	37.1749	-5.6159	Europe/Madrid		Moron	Moron Air Base
OZR	US	31.2758	-85.7134	America/Chicago		Fort Rucker	Cairns Army Air Field (Fort Rucker) Airport
OZZ	MA	30.9391	-6.9094	Africa/Casablanca		Ouarzazate	Ouarzazate Airport
PAB	IN	21.9884	82.1110	Asia/Kolkata		Bilaspur	Bilaspur Airport
PAC	PA	8.9733	-79.5556	America/Panama		Albrook	Marcos A. Gelabert International Airport
PAD	DE	51.6141	8.6163	Europe/Berlin		Paderborn	Paderborn Lippstadt Airport
PAE	US	47.9051	-122.2814	America/Los_Angeles		Everett	Seattle Paine Field International Airport
PAF	UG	2.2022	31.5544	Africa/Kampala		Pakuba	Pakuba Airport
PAG	PH	7.8307	123.4612	Asia/Manila		Pagadian City	Pagadian Airport
PAH	US	37.0603	-88.7730	America/Chicago		Paducah	Barkley Regional Airport
PAJ	PK	33.9021	70.0716	Asia/Karachi		Parachinar	Parachinar Airport
PAK	US	21.8969	-159.6032	Pacific/Honolulu		Hanapepe	Port Allen Airport
PAM	US	30.0691	-85.5750	America/New_York		Panama City	Tyndall Afb Airport
PAN	TH	6.7855	101.1540	Asia/Bangkok		Pattani	Pattani Airport
PAO	US	37.4611	-122.1150	America/Los_Angeles		Palo Alto	Palo Alto Airport
PAP	HT	18.5800	-72.2925	America/Port-au-Prince		Port-au-Prince	Toussaint Louverture International Airport
PAQ	US	61.5949	-149.0887	America/Anchorage		Palmer	Warren "Bud" Woods Palmer Municipal Airport
PAS	GR	37.0103	25.1281	Europe/Athens		Paros Island	Paros Airport
PAT	IN	25.5913	85.0880	Asia/Kolkata		Patna	Lok Nayak Jayaprakash Airport
PAU	MM	21.4492	94.4869	Asia/Yangon		Pauk	Pauk Airport
PAV	BR	-9.4009	-38.2506	America/Maceio		Paulo Afonso	Paulo Afonso Airport
PAY	MY	5.9993	117.3999	Asia/Kuching		Pamol	Pamol Airport
PAZ	MX	20.6027	-97.4608	America/Mexico_City		Poza Rica	El Tajin National Airport
PBA	BR	-13.5648	-38.9400	America/Bahia		Cairu	Fazenda Pontal Airport
PBB	BR	-19.6512	-51.1994	America/Campo_Grande		Paranaiba	Paranaiba Airport
PBC	MX	19.1581	-98.3714	America/Mexico_City		Puebla	Hermanos Serdan International Airport
PBD	IN	21.6487	69.6572	Asia/Kolkata		Porbandar	Porbandar Airport
PBE	CO	6.4603	-74.4105	America/Bogota		Puerto Berrio	Puerto Berrio Airport
PBF	US	34.1745	-91.9356	America/Chicago		Pine Bluff	Pinebluff Regional/Grider Field
PBG	US	44.6509	-73.4681	America/New_York		Plattsburgh	Plattsburgh International Airport
PBH	BT	27.4032	89.4246	Asia/Thimphu		Paro	Paro Airport
PBI	US	26.6832	-80.0956	America/New_York		West Palm Beach	President Donald J Trump International Airport
PBJ	VU	-16.4390	168.2570	Pacific/Efate		Paama Island	Tavie Airport
PBL	VE	10.4805	-68.0730	America/Caracas		General Bartolome Salom	General Bartolome Salom International Airport
PBM	SR	5.4528	-55.1878	America/Paramaribo		Paramaribo	Johan Adolf Pengel International Airport
PBN	AO	-10.7220	13.7655	Africa/Luanda		Port Amboim	Porto Amboim Airport
PBO	AU	-23.1711	117.7450	Australia/Perth		Paraburdoo	Paraburdoo Airport
PBP	CR	9.8561	-85.3708	America/Costa_Rica		Nandayure	Islita Airport
PBQ	BR	-11.6416	-61.1791	America/Porto_Velho		Pimenta Bueno	Pimenta Bueno Airport
PBR	GT	15.7309	-88.5838	America/Guatemala		Puerto Barrios	Puerto Barrios Airport
PBU	MM	27.3299	97.4263	Asia/Yangon		Putao	Putao Airport
PBV	BR	-11.5169	-57.3339	America/Cuiaba		Porto Dos Gauchos	Porto dos Gauchos Airport
PBX	BR	-10.8611	-51.6850	America/Cuiaba		Porto Alegre Do Norte	Fazenda Piraguassu Airport
PCA	US	58.9065	-157.7112	America/Anchorage		Portage Creek	Portage Creek Airport
PCB	ID	-6.3370	106.7650	Asia/Jakarta		Jakarta	Pondok Cabe Air Base
PCD	US	43.0193	-91.1237	America/Chicago		Prairie Du Chien	Prairie Du Chien Municipal Airport
PCF	ZA	-26.6710	27.0819	Africa/Johannesburg		Potchefstroom	Potchefstroom Airport
PCG	GT	17.2639	-90.2563	America/Guatemala		Paso Caballos	Paso Caballos Airport
PCH	HN	15.9550	-84.9414	America/Tegucigalpa		Palacios	Palacios Airport
PCL	PE	-8.3779	-74.5743	America/Lima		Pucallpa	Cap FAP David Abenzur Rengifo International Airport
PCN	NZ	-41.3461	173.9560	Pacific/Auckland		Picton	Picton Aerodrome
PCO	MX	23.5750	-109.5358	America/Mazatlan		La Ribera	Punta Colorada Airport
PCP	ST	1.6629	7.4117	Africa/Sao_Tome		Principe	Principe Airport
PCQ	LA	21.6475	101.9000	Asia/Vientiane		Boun Neau	Boun Neau Airport
PCR	CO	6.1847	-67.4932	America/Bogota		Puerto Carreno	German Olano Airport
PCS	BR	-7.0621	-41.5237	America/Fortaleza		Picos	Picos Airport
PCT	US	40.3991	-74.6590	America/New_York		Princeton/Rocky Hill	Princeton Airport
PCU	US	30.7866	-89.5045	America/Chicago		Poplarville	Poplarville/Pearl River County Airport
PDA	CO	3.8535	-67.9062	America/Bogota		Puerto Inirida	Obando Airport
PDB	US	59.7969	-154.1300	America/Anchorage		Pedro Bay	Pedro Bay Airport
PDC	NC	-21.3164	164.9990	Pacific/Noumea		Mueo	Mueo Airport
PDD	MZ	-26.8285	32.8377	Africa/Maputo		Ponta do Ouro	Ponta do Ouro Airport
PDE	AU	-26.1167	139.4000	Australia/Adelaide		Pandie Pandie	Pandie Pandie Airport
PDF	BR	-17.2967	-39.2712	America/Bahia		Prado	Prado Airport
PDG	ID	-0.7869	100.2810	Asia/Jakarta		Padang	Minangkabau Airport
PDI	PG	-6.4451	147.5158	Pacific/Port_Moresby		Pindiu	Pindiu Airport
PDK	US	33.8760	-84.3020	America/New_York		Atlanta	Dekalb-Peachtree Airport
PDL	PT	37.7412	-25.6979	Atlantic/Azores		Ponta Delgada	João Paulo II Airport
PDN	AU	-35.8070	137.2640	Australia/Adelaide		Parndana	Parndana Airport
PDO	ID	-3.2861	103.8800	Asia/Jakarta		Talang Gudang, Sumatra Island	Pendopo Airport
PDP	UY	-34.8551	-55.0943	America/Montevideo		Punta del Este	Capitan Corbeta CA Curbelo International Airport
PDS	MX	28.6274	-100.5350	America/Mexico_City		Piedras Negras	Piedras Negras International Airport
PDT	US	45.6951	-118.8434	America/Los_Angeles		Pendleton	Eastern Oregon Regional At Pendleton Airport
PDU	UY	-32.3633	-58.0619	America/Montevideo		Paysandu	Tydeo Larre Borges Airport
PDV	BG	42.0678	24.8508	Europe/Sofia		Plovdiv	Plovdiv International Airport
PDX	US	45.5887	-122.5969	America/Los_Angeles		Portland	Portland International Airport
PDZ	VE	9.9792	-62.2286	America/Caracas		Pedernales	Pedernales Airport
PEA	AU	-35.7559	137.9629	Australia/Adelaide		Ironstone	Penneshaw Airport
PED	CZ	50.0134	15.7386	Europe/Prague		Pardubice	Pardubice Airport
PEE	RU	57.9145	56.0212	Asia/Yekaterinburg		Perm	Bolshoye Savino Airport
PEF	DE	54.1578	13.7744	Europe/Berlin		Peenemunde	Peenemunde Airport
PEG	IT	43.0959	12.5132	Europe/Rome		Perugia	Perugia / San Egidio Airport
PEH	AR	-35.8446	-61.8576	America/Argentina/Buenos_Aires		Pehuajo	Comodoro Pedro Zanni Airport
PEI	CO	4.8127	-75.7395	America/Bogota		Pereira	Matecana International Airport
PEK	CN	40.0801	116.5850	Asia/Shanghai	BJS	Beijing	Beijing Capital International Airport
PEL	LS	-29.1206	28.5053	Africa/Maseru		Pelaneng	Pelaneng Airport
PEM	PE	-12.6136	-69.2286	America/Lima		Puerto Maldonado	Padre Aldamiz International Airport
PEN	MY	5.2971	100.2770	Asia/Kuala_Lumpur		Penang	Penang International Airport
PEQ	US	31.3824	-103.5107	America/Chicago		Pecos	Pecos Municipal Airport
PER	AU	-31.9403	115.9670	Australia/Perth		Perth	Perth International Airport
PES	RU	61.8852	34.1547	Europe/Moscow		Petrozavodsk	Petrozavodsk Airport
PET	BR	-31.7184	-52.3277	America/Sao_Paulo		Pelotas	Pelotas Airport
PEU	HN	15.2622	-83.7812	America/Tegucigalpa		Puerto Lempira	Puerto Lempira Airport
PEV	HU	45.9909	18.2410	Europe/Budapest		Pecs-Pogany	Pecs-Pogany Airport
PEW	PK	33.9939	71.5146	Asia/Karachi		Peshawar	Peshawar International Airport
PEX	RU	65.1211	57.1308	Europe/Moscow		Pechora	Pechora Airport
PEZ	RU	53.1106	45.0211	Europe/Moscow		Penza	Penza Airport
PFB	BR	-28.2440	-52.3266	America/Sao_Paulo		Passo Fundo	Lauro Kurtz Airport
PFC	US	45.1994	-123.9619	America/Los_Angeles		Pacific City	Pacific City State Airport
PFO	CY	34.7180	32.4857	Asia/Nicosia		Paphos	Paphos International Airport
PFQ	IR	39.6036	47.8815	Asia/Tehran		Parsabad	Parsabade Moghan Airport
PFR	CD	-4.3330	20.5830	Africa/Lubumbashi		Ilebo	Ilebo Airport
PGA	US	36.9261	-111.4484	America/Phoenix		Page	Page Municipal Airport
PGC	US	42.0100	-101.7701	America/Denver		Hyannis	Grant County Airport
PGD	US	26.9186	-81.9909	America/New_York		Punta Gorda	Punta Gorda Airport
PGF	FR	42.7404	2.8707	Europe/Paris		Perpignan	Perpignan-Rivesaltes (Llabanere) Airport
PGH	IN	29.0334	79.4737	Asia/Kolkata		Pantnagar	Pantnagar Airport
PGI	AO	-7.3589	20.8047	Africa/Luanda		Chitato	Chitato Airport
PGK	ID	-2.1622	106.1390	Asia/Jakarta		Pangkal Pinang, Palaubangka Island	Pangkal Pinang (Depati Amir) Airport
PGL	US	30.4628	-88.5292	America/Chicago		Pascagoula	Trent Lott International Airport
PGM	US	59.3485	-151.8303	America/Anchorage		Port Graham	Port Graham Airport
PGO	US	37.2862	-107.0560	America/Denver		Pagosa Springs	Stevens Field
PGR	US	36.0638	-90.5092	America/Chicago		Paragould	Kirk Field
PGS	US	35.5272	-113.2475	America/Phoenix		Peach Springs	Grand Canyon Caverns Airport
PGU	IR	27.3794	52.7375	Asia/Tehran		Asaluyeh	Persian Gulf International Airport
PGV	US	35.6357	-77.3841	America/New_York		Greenville	Pitt-Greenville Airport
PGX	FR	45.1981	0.8156	Europe/Paris		Perigueux/Bassillac	Perigueux-Bassillac Airport
PGZ	BR	-25.1847	-50.1441	America/Sao_Paulo		Ponta Grossa	Ponta Grossa Airport
PHA	VN	11.6335	108.9520	Asia/Ho_Chi_Minh		Phan Rang	Phan Rang Airport
PHB	BR	-2.8937	-41.7320	America/Fortaleza		Parnaiba	Prefeito Doutor Joao Silva Filho Airport
PHC	NG	5.0155	6.9496	Africa/Lagos		Port Harcourt	Port Harcourt International Airport
PHD	US	40.4702	-81.4199	America/New_York		New Philadelphia	Harry Clever Field
PHE	AU	-20.3778	118.6260	Australia/Perth		Port Hedland	Port Hedland International Airport
PHF	US	37.1319	-76.4930	America/New_York		Newport News	Newport News/Williamsburg International Airport
PHH	VN	10.9064	108.0690	Asia/Ho_Chi_Minh		Phan Thiet	Phan Thiet Airport
PHI	BR	-2.4836	-45.0672	America/Fortaleza		Pinheiro	Pinheiro Airport
PHK	US	26.7850	-80.6934	America/New_York		Pahokee	Palm Beach County Glades Airport
PHL	US	39.8721	-75.2407	America/New_York		Philadelphia	Philadelphia International Airport
PHN	US	42.9110	-82.5289	America/New_York		Port Huron	St Clair County International Airport
PHO	US	68.3481	-166.7991	America/Nome		Point Hope	Point Hope Airport
PHP	US	44.0487	-101.5988	America/Denver		Philip	Philip Airport
PHQ	AU	-21.8111	139.9240	Australia/Brisbane		The Monument	The Monument Airport
PHS	TH	16.7829	100.2790	Asia/Bangkok		Phitsanulok	Phitsanulok Airport
PHT	US	36.3359	-88.3844	America/Chicago		Paris	Henry County Airport
PHW	ZA	-23.9372	31.1554	Africa/Johannesburg		Phalaborwa	Hendrik Van Eck Airport
PHX	US	33.4343	-112.0116	America/Phoenix		Phoenix	Phoenix Sky Harbor International Airport
PHY	TH	16.6760	101.1950	Asia/Bangkok		Phetchabun	Phetchabun Airport
PIA	US	40.6642	-89.6933	America/Chicago		Peoria	General Downing - Peoria International Airport
PIB	US	31.4671	-89.3371	America/Chicago		Hattiesburg-Laurel	Hattiesburg/Laurel Regional Airport
PIC	TC	21.9000	-72.1000	America/Grand_Turk		Pine Cay	Pine Cay Airport
PID	BS	25.0830	-77.3000	America/Nassau		Nassau	Nassau Paradise Island Airport
PIE	US	27.9086	-82.6865	America/New_York		St Petersburg	St Pete-Clearwater International Airport
PIF	TW	22.7002	120.4820	Asia/Taipei		Pingtung	Pingtung North Airport
PIH	US	42.9098	-112.5959	America/Denver		Pocatello	Pocatello Regional Airport
PIK	GB	55.5094	-4.5867	Europe/London		Glasgow	Glasgow Prestwick Airport
PIL	PY	-26.8800	-58.3200	America/Asuncion		Pilar	Carlos Miguel Gimenez Airport
PIM	US	32.8407	-84.8824	America/New_York		Pine Mountain	Harris County Airport
PIN	BR	-2.6730	-56.7772	America/Boa_Vista		Parintins	Parintins Airport
PIO	PE	-13.7449	-76.2203	America/Lima		Pisco	Capitan FAP Renan Elias Olivera International Airport
PIP	US	57.5804	-157.5720	America/Anchorage		Pilot Point	Pilot Point Airport
PIR	US	44.3827	-100.2860	America/Chicago		Pierre	Pierre Regional Airport
PIS	FR	46.5877	0.3067	Europe/Paris		Poitiers/Biard	Poitiers-Biard Airport
PIT	US	40.4914	-80.2327	America/New_York		Pittsburgh	Pittsburgh International Airport
PIU	PE	-5.2058	-80.6164	America/Lima		Piura	Capitan FAP Guillermo Concha Iberico International Airport
PIV	BR	-17.3169	-44.8603	America/Sao_Paulo		Pirapora	Pirapora Airport
PIW	CA	55.5889	-97.1642	America/Winnipeg		Pikwitonei	Pikwitonei Airport
PIX	PT	38.5543	-28.4413	Atlantic/Azores		Pico Island	Pico Airport
PIZ	US	69.7329	-163.0053	America/Anchorage		Point Lay	Point Lay Lrrs Airport
PJA	SE	67.2456	23.0689	Europe/Stockholm		Pajala	Pajala Airport
PJB	US	34.2568	-111.3393	America/Phoenix		Payson	Payson Airport
PJC	PY	-22.6400	-55.8300	America/Asuncion		Pedro Juan Caballero	Dr Augusto Roberto Fuster International Airport
PJG	PK	26.9545	64.1325	Asia/Karachi		Panjgur	Panjgur Airport
PJM	CR	8.5333	-83.3000	America/Costa_Rica		Puerto Jimenez	Puerto Jimenez Airport
PKA	US	60.7029	-161.7783	America/Anchorage		Napaskiak	Napaskiak Airport
PKB	US	39.3450	-81.4393	America/New_York		Parkersburg	Mid-Ohio Valley Regional Airport
PKC	RU	53.1679	158.4540	Asia/Anadyr		Petropavlovsk-Kamchatsky	Yelizovo Airport
PKD	US	46.9012	-95.0731	America/Chicago		Park Rapids	Park Rapids Municipal/Konshok Field
PKE	AU	-33.1314	148.2390	Australia/Sydney		Parkes	Parkes Airport
PKF	US	45.9551	-90.4244	America/Chicago		Park Falls	Park Falls Municipal Airport
PKG	MY	4.2447	100.5530	Asia/Kuala_Lumpur		Pangkor Island	Pulau Pangkor Airport
PKH	GR	37.2975	23.1478	Europe/Athens		Porto Cheli	Porto Cheli Airport
PKJ	GT	15.9975	-90.7417	America/Guatemala		Playa Grande	Playa Grande Airport
PKK	MM	21.4043	95.1112	Asia/Yangon		Pakhokku	Pakhokku Airport
PKN	ID	-2.7052	111.6730	Asia/Jakarta		Pangkalanbun, Borneo Island	Iskandar Airport
PKO	BJ	9.3577	2.6097	Africa/Porto-Novo		Parakou	Parakou Airport
PKP	PF	-14.8095	-138.8130	Pacific/Tahiti		Puka Puka	Puka Puka Airport
PKR	NP	28.2009	83.9821	Asia/Kathmandu		Pokhara	Pokhara Airport
PKT	AU	-14.2500	129.5290	Australia/Darwin		Port Keats	Port Keats Airport
PKU	ID	0.4608	101.4450	Asia/Jakarta		Pekanbaru, Sumatra Island	Sultan Syarif Kasim Ii (Simpang Tiga) Airport
PKV	RU	57.7839	28.3956	Europe/Moscow		Pskov	Pskov Airport
PKW	BW	-22.0583	27.8288	Africa/Gaborone		Selebi Phikwe	Selebi Phikwe Airport
PKX	CN	39.5000	116.4000	Asia/Shanghai	BJS	Beijing	Beijing Daxing International Airport
PKY	ID	-2.2251	113.9430	Asia/Jakarta		Palangkaraya-Kalimantan Tengah	Tjilik Riwut Airport
PKZ	LA	15.1321	105.7810	Asia/Vientiane		Pakse	Pakse International Airport
PLF	TD	9.3781	14.9250	Africa/Ndjamena		Pala	Pala Airport
PLJ	BZ	16.5372	-88.3611	America/Belize		Placencia	Placencia Airport
PLK	US	36.6259	-93.2289	America/Chicago		Branson	M Graham Clark Downtown Airport
PLL	BR	-3.1460	-59.9863	America/Manaus		Manaus	Ponta Pelada Airport
PLM	ID	-2.8982	104.7000	Asia/Jakarta		Palembang	Sultan Mahmud Badaruddin Ii Airport
PLN	US	45.5709	-84.7967	America/Detroit		Pellston	Pellston Regional/Emmet County Airport
PLO	AU	-34.6053	135.8800	Australia/Adelaide		Port Lincoln	Port Lincoln Airport
PLQ	LT	55.9732	21.0939	Europe/Vilnius		Palanga	Palanga International Airport
PLR	US	33.5588	-86.2491	America/Chicago		Pell City	St Clair County Airport
PLS	TC	21.7736	-72.2659	America/Grand_Turk		Providenciales	Providenciales Airport
PLT	CO	9.8000	-74.7833	America/Bogota		Plato	Plato Airport
PLU	BR	-19.8512	-43.9506	America/Sao_Paulo	BHZ	Belo Horizonte	Pampulha - Carlos Drummond de Andrade Airport
PLV	UA	49.5686	34.3972	Europe/Zaporozhye		Poltava	Poltava International Airport
PLW	ID	-0.9185	119.9100	Asia/Makassar		Palu-Celebes Island	Mutiara Airport
PLX	KZ	50.3513	80.2344	Asia/Almaty		Semey	Semey International Airport
PLY	US	43.7783	-71.7538	America/New_York		Plymouth	Plymouth Municipal Airport
PLZ	ZA	-33.9849	25.6173	Africa/Johannesburg		Port Elizabeth	Port Elizabeth Airport
PMA	TZ	-5.2573	39.8114	Africa/Dar_es_Salaam		Chake	Pemba Airport
PMB	US	48.9424	-97.2407	America/Chicago		Pembina	Pembina Municipal Airport
PMC	CL	-41.4389	-73.0940	America/Santiago		Puerto Montt	El Tepual Airport
PMD	US	34.6294	-118.0846	America/Los_Angeles		Palmdale	Palmdale Usaf Plant 42 Airport
PMF	IT	44.8245	10.2964	Europe/Rome		Parma	Parma Airport
PMG	BR	-22.5496	-55.7026	America/Campo_Grande		Ponta Pora	Ponta Pora Airport
PMH	US	38.8405	-82.8473	America/New_York		Portsmouth	Greater Portsmouth Regional Airport
PMI	ES	39.5517	2.7388	Europe/Madrid		Palma de Mallorca	Palma De Mallorca Airport
PMK	AU	-18.7553	146.5810	Australia/Brisbane		Palm Island	Palm Island Airport
PML	US	56.0060	-160.5608	America/Anchorage		Cold Bay	Port Moller Airport
PMO	IT	38.1760	13.0910	Europe/Rome		Palermo	Palermo / Punta Raisi Airport
PMQ	AR	-46.5379	-70.9787	America/Argentina/Rio_Gallegos		Perito Moreno	Perito Moreno Airport
PMR	NZ	-40.3206	175.6170	Pacific/Auckland		Palmerston North	Palmerston North Airport
PMS	SY	34.5574	38.3169	Asia/Damascus		Palmyra	Palmyra Airport
PMV	VE	10.9126	-63.9666	America/Caracas		Isla Margarita	Del Caribe Santiago Marino International Airport
PMW	BR	-10.2915	-48.3570	America/Araguaina		Palmas	Brigadeiro Lysias Rodrigues Airport
PMY	AR	-42.7592	-65.1027	America/Argentina/Catamarca		Puerto Madryn	El Tehuelche Airport
PMZ	CR	8.9510	-83.4686	America/Costa_Rica		Palmar Sur	Palmar Sur Airport
PNA	ES	42.7700	-1.6463	Europe/Madrid		Pamplona	Pamplona Airport
PNB	BR	-10.7194	-48.3997	America/Fortaleza		Porto Nacional	Porto Nacional Airport
PNC	US	36.7320	-97.0998	America/Chicago		Ponca City	Ponca City Regional Airport
PNE	US	40.0819	-75.0106	America/New_York		Philadelphia	Northeast Philadelphia Airport
PNG	BR	-25.5401	-48.5312	America/Sao_Paulo		Paranagua	Paranagua Airport
PNI	FM	6.9851	158.2098	Pacific/Pohnpei		Pohnpei Island	Pohnpei International Airport
PNK	ID	-0.1507	109.4040	Asia/Pontianak		Pontianak	Supadio Airport
PNL	IT	36.8165	11.9689	Europe/Rome		Pantelleria	Pantelleria Airport
PNM	PE	-11.5415	-73.1422	America/Lima		Nuevo Mundo	Nuevo Mundo Airport
PNN	US	45.2007	-67.5644	America/New_York		Princeton	Princeton Municipal Airport
PNP	PG	-8.8045	148.3090	Pacific/Port_Moresby		Popondetta	Girua Airport
PNQ	IN	18.5821	73.9197	Asia/Kolkata		Pune	Pune Airport
PNR	CG	-4.8160	11.8866	Africa/Brazzaville		Pointe Noire	Pointe Noire Airport
PNS	US	30.4734	-87.1866	America/Chicago		Pensacola	Pensacola International Airport
PNT	CL	-51.6715	-72.5284	America/Santiago		Puerto Natales	Tte. Julio Gallardo Airport
PNU	US	37.8452	-112.3919	America/Denver		Panguitch	Panguitch Municipal Airport
PNX	US	33.7141	-96.6740	America/Chicago		Sherman/Denison	North Texas Regional/Perrin Field
PNY	IN	11.9687	79.8101	Asia/Kolkata		Pondicherry	Pondicherry Airport
PNZ	BR	-9.3624	-40.5691	America/Bahia		Petrolina	Senador Nilo Coelho Airport
POA	BR	-29.9944	-51.1714	America/Sao_Paulo		Porto Alegre	Salgado Filho Airport
POB	US	35.1709	-79.0145	America/New_York		Fayetteville	Pope Army Air Field
POC	US	34.0917	-117.7818	America/Los_Angeles		La Verne	Brackett Field
POD	SN	16.6830	-14.9670	Africa/Dakar		Podor	Podor Airport
POE	US	31.0448	-93.1916	America/Chicago		Fort Polk	Maks Army Air Field
POF	US	36.7739	-90.3249	America/Chicago		Poplar Bluff	Poplar Bluff Regional Business Airport
POG	GA	-0.7117	8.7544	Africa/Libreville		Port Gentil	Port Gentil Airport
POH	US	42.7429	-94.6474	America/Chicago		Pocahontas	Pocahontas Municipal Airport
POI	BO	-19.5431	-65.7237	America/La_Paz		Potosi	Capitan Nicolas Rojas Airport
POJ	BR	-18.6728	-46.4912	America/Sao_Paulo		Patos De Minas	Patos de Minas Airport
POL	MZ	-12.9918	40.5240	Africa/Maputo		Pemba / Porto Amelia	Pemba Airport
POM	PG	-9.4434	147.2200	Pacific/Port_Moresby		Port Moresby	Port Moresby Jacksons International Airport
PON	GT	16.3258	-89.4161	America/Guatemala		Poptun	Poptun Airport
POO	BR	-21.8430	-46.5679	America/Sao_Paulo		Pocos De Caldas	Pocos de Caldas Airport
POP	DO	19.7579	-70.5700	America/Santo_Domingo		Puerto Plata	Gregorio Luperon International Airport
POR	FI	61.4617	21.8000	Europe/Helsinki		Pori	Pori Airport
POS	TT	10.5954	-61.3372	America/Port_of_Spain		Port of Spain	Piarco International Airport
POT	JM	18.1988	-76.5345	America/Jamaica		Ken Jones	Ken Jones Airport
POU	US	41.6266	-73.8842	America/New_York		Poughkeepsie	Hudson Valley Regional Airport
POV	SK	49.0297	21.3156	Europe/Bratislava		Presov	Presov Air Base
POW	SI	45.4734	13.6150	Europe/Ljubljana		Portoroz	Portoroz Airport
POX	FR	49.0966	2.0408	Europe/Paris		Pontoise	Pontoise - Cormeilles-en-Vexin Airport
POY	US	44.8672	-108.7934	America/Denver		Powell	Powell Municipal Airport
POZ	PL	52.4210	16.8263	Europe/Warsaw		Poznań	Poznań-Ławica Airport
PPA	US	35.6130	-100.9963	America/Chicago		Pampa	Perry Lefors Field
PPB	BR	-22.1751	-51.4246	America/Sao_Paulo		Presidente Prudente	Presidente Prudente Airport
PPC	US	66.8141	-150.6436	America/Anchorage		Prospect Creek	Prospect Creek Airport
PPE	MX	31.3562	-113.5257	America/Hermosillo		Puerto Penasco	Puerto Penasco International Airport
PPF	US	37.3308	-95.5062	America/Chicago		Parsons	Tri-City Airport
PPG	AS	-14.3317	-170.7115	Pacific/Pago_Pago		Pago Pago	Pago Pago International Airport
PPH	VE	4.5667	-61.4833	America/Caracas		Perai Tepuy	Perai Tepuy Airport
PPI	AU	-33.2389	137.9950	Australia/Adelaide		Port Pirie	Port Pirie Airport
PPK	KZ	54.7747	69.1839	Asia/Qyzylorda		Petropavlosk	Petropavlosk International Airport
PPL	NP	27.5178	86.5845	Asia/Kathmandu		Phaplu	Phaplu Airport
PPM	US	26.2474	-80.1111	America/New_York		Pompano Beach	Pompano Beach Airpark
PPN	CO	2.4544	-76.6093	America/Bogota		Popayan	Guillermo Leon Valencia Airport
PPP	AU	-20.4950	148.5520	Australia/Brisbane		Proserpine	Proserpine Whitsunday Coast Airport
PPQ	NZ	-40.9047	174.9890	Pacific/Auckland		Paraparaumu	Paraparaumu Airport
PPR	ID	0.8454	100.3700	Asia/Jakarta		Pasir Pengarayan, Sumatra Island	Pasir Pangaraan Airport
PPS	PH	9.7421	118.7590	Asia/Manila		Puerto Princesa City	Puerto Princesa Airport
PPT	PF	-17.5537	-149.6070	Pacific/Tahiti		Papeete	Faa'a International Airport
PPU	MM	18.0667	97.4498	Asia/Yangon		Pa Pun	Hpapun Airport
PPW	GB	59.3517	-2.9003	Europe/London		Papa Westray	Papa Westray Airport
PPY	BR	-22.2892	-45.9191	America/Sao_Paulo		Pouso Alegre	Pouso Alegre Airport
PQC	VN	10.1678	103.9955	Asia/Ho_Chi_Minh		Phu Quoc	Phu Quoc Airport
PQE	CO	5.4836	-74.6574	America/Bogota		La Dorada	German Olano Air Base
PQI	US	46.6890	-68.0448	America/New_York		Presque Isle	Presque Isle International Airport
PQM	MX	17.5334	-91.9845	America/Mexico_City		Palenque	Palenque International Airport
PQQ	AU	-31.4358	152.8630	Australia/Sydney		Port Macquarie	Port Macquarie Airport
PQS	US	61.9615	-162.9424	America/Nome		Pilot Station	Pilot Station Airport
PRA	AR	-31.7948	-60.4804	America/Argentina/Cordoba		Paraná	General Urquiza Airport
PRB	US	35.6729	-120.6271	America/Los_Angeles		Paso Robles	Paso Robles Municipal Airport
PRC	US	34.6548	-112.4192	America/Phoenix		Prescott	Prescott Regional/Ernest A Love Field
PRD	AU	-20.1175	119.5900	Australia/Perth		Pardoo	Pardoo Airport
PRG	CZ	50.1008	14.2600	Europe/Prague		Prague	Václav Havel Airport
PRH	TH	18.1322	100.1650	Asia/Bangkok		Phrae	Phrae Airport
PRI	SC	-4.3193	55.6914	Indian/Mahe		Praslin Island	Praslin Airport
PRK	ZA	-29.6836	22.7706	Africa/Johannesburg		Prieska	Prieska Airport
PRM	PT	37.1493	-8.5840	Europe/Lisbon		Portimão	Portimão Airport
PRN	XK	42.5728	21.0358	Europe/Belgrade		Pristina	Pristina International Airport
PRO	US	41.8264	-94.1596	America/Chicago		Perry	Perry Municipal Airport
PRP	FR	41.6606	8.8897	Europe/Paris		Propriano	Propriano Airport
PRQ	AR	-26.7536	-60.4922	America/Argentina/Cordoba		Presidencia Roque Saenz Pena	Termal Airport
PRR	GY	5.8155	-61.0554	America/Guyana		Paruma	Paruma Airport
PRS	SB	-9.6417	161.4250	Pacific/Guadalcanal		Parasi	Parasi Airport
PRU	MM	18.8245	95.2660	Asia/Yangon		Pye	Pyay Airport
PRV	CZ	49.4258	17.4047	Europe/Prague		Prerov	Prerov Air Base
PRW	US	45.5383	-90.2763	America/Chicago		Prentice	Prentice Airport
PRX	US	33.6366	-95.4507	America/Chicago		Paris	Cox Field
PRY	ZA	-25.6539	28.2242	Africa/Johannesburg		Pretoria	Wonderboom Airport
PRZ	US	44.2883	-120.9056	America/Los_Angeles		Prineville	Prineville Airport
PSA	IT	43.6839	10.3927	Europe/Rome		Pisa	Pisa / San Giusto - Galileo Galilei International Airport
PSB	US	40.8844	-78.0873	America/New_York		Philipsburg	Mid-State Airport
PSC	US	46.2649	-119.1194	America/Los_Angeles		Pasco	Tri-Cities Airport
PSD	EG	31.2794	32.2400	Africa/Cairo		Port Said	Port Said Airport
PSE	US	18.0088	-66.5645	America/Puerto_Rico		Ponce	Mercedita Airport
PSF	US	42.4276	-73.2908	America/New_York		Pittsfield	Pittsfield Municipal Airport
PSG	US	56.8015	-132.9462	America/Juneau		Petersburg	Petersburg James A Johnson Airport
PSH	DE	54.3089	8.6869	Europe/Berlin		Sankt Peter-Ording	St. Peter-Ording Airport
PSI	PK	25.2905	63.3451	Asia/Karachi		Pasni	Pasni Airport
PSJ	ID	-1.4167	120.6580	Asia/Makassar		Poso-Celebes Island	Kasiguncu Airport
PSK	US	37.1373	-80.6785	America/New_York		Dublin	New River Valley Airport
PSL	GB	56.4392	-3.3722	Europe/London		Perth	Perth/Scone Airport
PSM	US	43.0779	-70.8233	America/New_York		Portsmouth	Portsmouth International At Pease Airport
PSN	US	31.7797	-95.7063	America/Chicago		Palestine	Palestine Municipal Airport
PSO	CO	1.3962	-77.2915	America/Bogota		Pasto	Antonio Narino Airport
PSP	US	33.8297	-116.5067	America/Los_Angeles		Palm Springs	Palm Springs International Airport
PSR	IT	42.4317	14.1811	Europe/Rome		Pescara	Pescara International Airport
PSS	AR	-27.3858	-55.9707	America/Argentina/Cordoba		Posadas	Libertador Gral D Jose De San Martin Airport
PSU	ID	0.8356	112.9370	Asia/Jakarta		Putussibau, Borneo Island	Pangsuma Airport
PSW	BR	-20.7322	-46.6618	America/Sao_Paulo		Passos	Municipal Jose Figueiredo Airport
PSX	US	28.7275	-96.2509	America/Chicago		Palacios	Palacios Municipal Airport
PSY	FK	-51.6857	-57.7776	Atlantic/Stanley		Stanley	Stanley Airport
PSZ	BO	-18.9753	-57.8206	America/La_Paz		Puerto Suarez	Capitan Av. Salvador Ogaya G. airport
PTA	US	60.2043	-154.3189	America/Anchorage		Port Alsworth	Port Alsworth Airport
PTB	US	37.1843	-77.5062	America/New_York		Petersburg	Tri Cities Executive/Dinwiddie County Airport
PTF	FJ	-17.7779	177.1970	Pacific/Fiji		Malolo Lailai Island	Malolo Lailai Island Airport
PTG	ZA	-23.8453	29.4586	Africa/Johannesburg		Potgietersrus	Polokwane International Airport
PTH	US	56.9591	-158.6334	America/Anchorage		Port Heiden	Port Heiden Airport
PTJ	AU	-38.3181	141.4710	Australia/Hobart		Portland	Portland Airport
PTK	US	42.6656	-83.4205	America/New_York		Pontiac	Oakland County International Airport
PTM	VE	7.5667	-70.1833	America/Caracas		Palmarito	Palmarito Airport
PTN	US	29.7095	-91.3390	America/Chicago		Patterson	Harry P Williams Memorial Airport
PTO	BR	-26.2178	-52.6943	America/Sao_Paulo		Pato Branco	Pato Branco Airport
PTP	GP	16.2653	-61.5318	America/Guadeloupe		Pointe-a-Pitre	Pointe-a-Pitre Le Raizet
PTQ	BR	-1.7414	-52.2361	America/Santarem		Porto De Moz	Porto de Moz Airport
PTS	US	37.4501	-94.7312	America/Chicago		Pittsburg	Atkinson Municipal Airport
PTT	US	37.7025	-98.7470	America/Chicago		Pratt	Pratt Regional Airport
PTU	US	59.0178	-161.8272	America/Anchorage		Platinum	Platinum Airport
PTV	US	36.0296	-119.0627	America/Los_Angeles		Porterville	Porterville Municipal Airport
PTW	US	40.2396	-75.5567	America/New_York		Pottstown	Heritage Field
PTX	CO	1.8578	-76.0857	America/Bogota		Pitalito	Pitalito Airport
PTY	PA	9.0714	-79.3835	America/Panama		Panama City	Tocumen International Airport
PTZ	EC	-1.5052	-78.0627	America/Guayaquil		Shell Mera	Rio Amazonas Airport
PUB	US	38.2899	-104.4980	America/Denver		Pueblo	Pueblo Memorial Airport
PUC	US	39.6139	-110.7516	America/Denver		Price	Carbon County Regional/Buck Davis Field
PUD	AR	-47.7353	-65.9041	America/Argentina/Rio_Gallegos		Puerto Deseado	Puerto Deseado Airport
PUE	PA	8.6863	-77.5244	America/Panama		Puerto Obaldia	Puerto Obaldia Airport
PUF	FR	43.3800	-0.4186	Europe/Paris		Pau	Pau Pyrenees Airport
PUG	AU	-32.5069	137.7170	Australia/Adelaide		Port Augusta	Port Augusta Airport
PUJ	DO	18.5674	-68.3634	America/Santo_Domingo		Punta Cana	Punta Cana International Airport
PUK	PF	-18.2956	-137.0170	Pacific/Tahiti		Pukarua	Pukarua Airport
PUN	CD	-1.3670	26.3330	Africa/Lubumbashi		Punia	Punia Airport
PUP	BF	11.1500	-1.1500	Africa/Ouagadougou		Po	Po Airport
PUQ	CL	-53.0026	-70.8546	America/Punta_Arenas		Punta Arenas	Pdte. Carlos Ibanez del Campo Airport
PUR	BO	-11.1077	-67.5512	America/La_Paz		Puerto Rico/Manuripi	Puerto Rico Airport
PUS	KR	35.1795	128.9380	Asia/Seoul		Busan	Gimhae International Airport
PUU	CO	0.5052	-76.5008	America/Bogota		Puerto Asis	Tres De Mayo Airport
PUV	NC	-20.2892	164.0990	Pacific/Noumea		Poum	Poum Airport
PUW	US	46.7417	-117.1116	America/Los_Angeles		Pullman/Moscow	Pullman/Moscow Regional Airport
PUX	CL	-41.3494	-72.9467	America/Santiago		Puerto Varas	El Mirador Airport
PUY	HR	44.8935	13.9222	Europe/Zagreb		Pula	Pula Airport
PUZ	NI	14.0472	-83.3867	America/Managua		Puerto Cabezas	Puerto Cabezas Airport
PVA	CO	13.3569	-81.3583	America/Bogota		Providencia	El Embrujo Airport
PVC	US	42.0723	-70.2207	America/New_York		Provincetown	Provincetown Municipal Airport
PVD	US	41.7223	-71.4277	America/New_York		Providence	Rhode Island Tf Green International Airport
PVE	PA	9.5634	-79.0041	America/Panama		El Porvenir	El Porvenir Airport
PVF	US	38.7242	-120.7533	America/Los_Angeles		Placerville	Placerville Airport
PVG	CN	31.1434	121.8050	Asia/Shanghai	SHA	Shanghai	Shanghai Pudong International Airport
PVH	BR	-8.7093	-63.9023	America/Porto_Velho		Porto Velho	Governador Jorge Teixeira de Oliveira Airport
PVI	BR	-23.0899	-52.4885	America/Sao_Paulo		Paranavai	Paranavai Airport
PVK	GR	38.9255	20.7653	Europe/Athens		Preveza/Lefkada	Aktion National Airport
PVL	US	37.5618	-82.5664	America/New_York		Pikeville	Pike County/Hatcher Field
PVO	EC	-1.0416	-80.4722	America/Guayaquil		Portoviejo	Reales Tamarindos Airport
PVR	MX	20.6801	-105.2540	America/Mexico_City		Puerto Vallarta	Licenciado Gustavo Diaz Ordaz International Airport
PVS	RU	64.3781	-173.2430	Asia/Anadyr		Chukotka	Provideniya Bay Airport
PVU	US	40.2192	-111.7234	America/Denver		Provo	Provo Municipal Airport
PVW	US	34.1681	-101.7173	America/Chicago		Plainview	Hale County Airport
PWA	US	35.5340	-97.6469	America/Chicago		Oklahoma City	Wiley Post Airport
PWD	US	48.7905	-104.5237	America/Denver		Plentywood	Sher-Wood Airport
PWE	RU	69.7833	170.5970	Asia/Anadyr		Pevek	Pevek Airport
PWK	US	42.1149	-87.9020	America/Chicago		Chicago/Prospect Heights/Wheeling	Chicago Executive Airport
PWM	US	43.6456	-70.3086	America/New_York		Portland	Portland International Jetport Airport
PWN	BS	22.8297	-74.3461	America/Nassau		Pitts Town	Pitts Town Airport
PWO	CD	-8.4670	28.8830	Africa/Lubumbashi		Pweto	Pweto Airport
PWQ	KZ	52.1950	77.0739	Asia/Qyzylorda		Pavlodar	Pavlodar International Airport
PWT	US	47.4903	-122.7648	America/Los_Angeles		Bremerton	Bremerton Ntl Airport
PWY	US	42.7974	-109.8110	America/Denver		Pinedale	Ralph Wenz Field
PXL	US	35.7916	-110.4234	America/Phoenix		Polacca	Polacca Airport
PXM	MX	15.8769	-97.0891	America/Mexico_City		Puerto Escondido	Puerto Escondido International Airport
PXO	PT	33.0734	-16.3500	Europe/Lisbon		Porto Santo	Porto Santo Airport
PXR	TH	14.8683	103.4980	Asia/Bangkok		Surin	Surin Airport
PXU	VN	14.0045	108.0170	Asia/Ho_Chi_Minh		Pleiku	Pleiku Airport
PYA	CO	5.9390	-74.4570	America/Bogota		Velasquez	Velasquez Airport
PYB	IN	18.8800	82.5520	Asia/Kolkata		Jeypore	Jeypore Airport
PYE	CK	-9.0144	-158.0324	Pacific/Rarotonga		Penrhyn Island	Tongareva Airport
PYG	IN	27.2325	88.5883	Asia/Kolkata		Pakyong	Pakyong Airport
PYH	VE	5.6200	-67.6061	America/Caracas		Cacique Aramare	Cacique Aramare Airport
PYJ	RU	66.4004	112.0300	Asia/Yakutsk		Yakutia	Polyarny Airport
PYK	IR	35.7761	50.8267	Asia/Tehran		Payam	Payam Airport
PYM	US	41.9088	-70.7276	America/New_York		Plymouth	Plymouth Municipal Airport
PYO	EC	0.0833	-75.9000	America/Guayaquil		Puerto Putumayo	Putumayo Airport
PYR	GR	37.9207	21.2926	Europe/Athens		Andravida	Andravida Airport
PYS	US	39.7106	-121.6165	America/Los_Angeles		Paradise	Paradise Skypark Airport
PYY	TH	19.3720	98.4370	Asia/Bangkok		Mae Hong Son	Mae Hong Son Airport
PYZ	PE	-7.8717	-77.5472	America/Lima		Pataz	Pias Airport
PZA	CO	5.8761	-71.8866	America/Bogota		Paz De Ariporo	Paz De Ariporo Airport
PZB	ZA	-29.6490	30.3987	Africa/Johannesburg		Pietermaritzburg	Pietermaritzburg Airport
PZH	PK	31.3584	69.4636	Asia/Karachi		Fort Sandeman	Zhob Airport
PZI	CN	26.5391	101.7981	Asia/Shanghai		Panzhihua	Panzhihua Baoanying Airport
PZL	ZA	-27.8494	32.3097	Africa/Johannesburg		Phinda	Zulu Inyala Airport
PZO	VE	8.2885	-62.7604	America/Caracas		Puerto Ordaz	General Manuel Carlos Piar International Airport
PZU	SD	19.4336	37.2341	Africa/Khartoum		Port Sudan	Port Sudan New International Airport
PZY	SK	48.6252	17.8284	Europe/Bratislava		Piestany	Piestany Airport
QAC	BR	-24.8075	-49.9603	America/Sao_Paulo		Castro	Castro Airport
QAK	BR	-21.2672	-43.7611	America/Sao_Paulo		Barbacena	Major Brigadeiro Doorgal Borges Airport
QAQ	IT	42.3799	13.3092	Europe/Rome		L'Aquila	L'Aquila / Preturo Airport
QBC	CA	52.3875	-126.5960	America/Vancouver		Bella Coola	Bella Coola Airport
QBX	BR	-3.6789	-40.3368	America/Fortaleza		Sobral	Sobral Airport
QCB	DE	49.9205	10.9145	Europe/Berlin		Bamberg	Bamberg-Breitenau Airfield
QCH	BR	-19.4870	-40.5794	America/Sao_Paulo		Colatina	Colatina Airport
QCJ	BR	-22.9395	-48.4680	America/Sao_Paulo		Botucatu	Botucatu Airport
QCN	DE	54.3122	9.5382	Europe/Berlin		Hohn	Hohn Airport
QCO	CU	22.7111	-80.9228	America/Havana		Colon	Colon Airport
QCP	BR	-6.2808	-36.5403	America/Recife		Currais Novos	Currais Novos Airport
QCR	BR	-27.2825	-50.6114	America/Sao_Paulo		Curitibanos	Curitibanos Airport
QCY	GB	53.0930	-0.1660	Europe/London		Coningsby	RAF Coningsby
QDB	BR	-30.0019	-52.9408	America/Sao_Paulo		Cachoeira Do Sul	Cachoeira do Sul Airport
QDC	BR	-21.4605	-51.6069	America/Sao_Paulo		Dracena	Dracena Airport
QDF	BR	-20.7386	-43.7974	America/Sao_Paulo		Conselheiro Lafaiete	Conselheiro Lafaiete Airport
QGA	BR	-24.0811	-54.1917	America/Sao_Paulo		Guaira	Guaira Airport
QGB	BR	-22.6039	-47.4119	America/Sao_Paulo		Limeira	Limeira Airport
QGC	BR	-22.5784	-48.7746	America/Sao_Paulo		Lencois Paulista	Lencois Paulista Airport
QGF	BR	-29.7194	-51.4894	America/Sao_Paulo		Montenegro	Montenegro Airport
QGP	BR	-8.8343	-36.4716	America/Recife		Garanhuns	Garanhuns Airport
QGS	BR	-12.1751	-38.3802	America/Bahia		Alagoinhas	Alagoinhas Airport
QGU	JP	35.3941	136.8700	Asia/Tokyo		Gifu	Gifu Airport
QGY	HU	47.6244	17.8136	Europe/Budapest		Gyor	Gyor-Per International Airport
QHB	BR	-22.7115	-47.6182	America/Sao_Paulo		Piracicaba	Piracicaba Airport
QHN	BR	-12.4339	-46.4006	America/Araguaina		Taguatinga	Taguatinga Airport
QHP	BR	-23.0401	-45.5160	America/Sao_Paulo		Taubate	Base de Aviacao de Taubate Airport
QHU	DE	54.5100	9.1383	Europe/Berlin		Husum	Husum-Schwesing Airport
QHV	BR	-29.6961	-51.0817	America/Sao_Paulo		Novo Hamburgo	Novo Hamburgo Airport
QID	BR	-21.7906	-45.2692	America/Sao_Paulo		Tres Coracoes	Melio Viana Airport
QIG	BR	-6.3466	-39.2938	America/Fortaleza		Iguatu	Iguatu Airport
QIQ	BR	-22.4311	-47.5642	America/Sao_Paulo		Rio Claro	Rio Claro Airport
QIT	BR	-15.2445	-40.2772	America/Bahia		Itapetinga	Itapetinga Airport
QJB	SA	27.0390	49.4051	Asia/Riyadh		Jubail	Jubail Airport
QLS	CH	46.5453	6.6167	Europe/Zurich		Lausanne	Lausanne-la Blecherette Airport
QMF	BR	-26.1589	-49.8322	America/Sao_Paulo		Mafra	Mafra Airport
QNC	CH	46.9575	6.8647	Europe/Zurich		Neuchatel	Neuchatel Airport
QND	RS	45.3858	19.8392	Europe/Belgrade		Novi Sad	Cenej Airport
QNS	BR	-29.9459	-51.1444	America/Sao_Paulo		Porto Alegre	Canoas Airport
QNV	BR	-22.7453	-43.4603	America/Sao_Paulo		Nova Iguacu	Aeroclube Airport
QOA	BR	-21.4878	-47.0344	America/Sao_Paulo		Mococa	Mococa Airport
QOJ	BR	-28.6549	-56.0346	America/Sao_Paulo		Sao Borja	Sao Borja Airport
QOW	NG	5.4271	7.2060	Africa/Lagos		Owerri	Sam Mbakwe International Airport
QPD	CU	22.4214	-83.6784	America/Havana		Pinar del Rio	Pinar Del Rio Airport
QPG	SG	1.3604	103.9100	Asia/Singapore		Paya Lebar Air Base	Paya Lebar Air Base
QPS	BR	-21.9846	-47.3348	America/Sao_Paulo		Pirassununga	Campo Fontenelle Airport
QRA	ZA	-26.2425	28.1512	Africa/Johannesburg		Johannesburg	Rand Airport
QRC	CL	-34.1737	-70.7757	America/Santiago		Rancagua	De La Independencia Airport
QRO	MX	20.6173	-100.1860	America/Mexico_City		Queretaro	Queretaro Intercontinental Airport
QRZ	BR	-22.4785	-44.4803	America/Sao_Paulo		Resende	Resende Airport
QSC	BR	-21.8754	-47.9037	America/Sao_Paulo		Sao Carlos	Sao Carlos Airport
QSF	DZ	36.1781	5.3245	Africa/Algiers		Setif	Ain Arnat Airport
QSN	CU	22.7561	-81.9209	America/Havana		San Nicolas	San Nicolas De Bari Airport
QSR	IT	40.6204	14.9113	Europe/Rome		Salerno	Salerno / Pontecagnano Airport
QSX	GY	6.2443	-57.4742	America/Guyana		New Amsterdam	New Amsterdam Airport
QSZ	CN	38.2454	77.0561	Asia/Shanghai		Shache	Shache Airport
QUG	GB	50.8594	-0.7592	Europe/London		Chichester	Chichester/Goodwood Airport
QUN	KR	37.8838	127.7180	Asia/Seoul		Chun Chon City	A-306 Airport
QUT	JP	36.5145	139.8710	Asia/Tokyo		Utsunomiya	Utsunomiya Airport
QUY	GB	52.3572	-0.1078	Europe/London		St. Ives	RAF Wyton
QVB	BR	-26.2334	-51.0678	America/Sao_Paulo		Uniao Da Vitoria	Uniao da Vitoria Airport
QVP	BR	-23.0925	-48.9874	America/Sao_Paulo		Avare	Avare-Arandu Airport
QWV	RS	44.2978	20.0219	Europe/Belgrade		Valjevo	Divci Airport
QXB	FR	43.5056	5.3678	Europe/Paris		Lyon	Aix-en-Provence (BA 114) Airport
QXC	BR	-9.3753	-35.5417	America/Maceio		Barra De Santo Antonio	Fazenda Sao Braz Airport
QZD	HU	46.2469	20.0908	Europe/Budapest		Szeged	Szeged Glider Airport
RAB	PG	-4.3405	152.3800	Pacific/Port_Moresby		Tokua	Tokua Airport
RAC	US	42.7612	-87.8139	America/Chicago		Racine	Batten International Airport
RAE	SA	30.9066	41.1382	Asia/Riyadh		Arar	Arar Domestic Airport
RAF	AR	-31.2825	-61.5017	America/Argentina/Cordoba		Rafaela	Rafaela Airport
RAG	NZ	-37.8047	174.8600	Pacific/Auckland		Raglan Airfield	Raglan Airfield
RAH	SA	29.6264	43.4906	Asia/Riyadh		Rafha	Rafha Domestic Airport
RAI	CV	14.9245	-23.4935	Atlantic/Cape_Verde		Praia	Praia International Airport
RAK	MA	31.6069	-8.0363	Africa/Casablanca		Marrakech	Menara Airport
RAL	US	33.9519	-117.4451	America/Los_Angeles		Riverside	Riverside Airport
RAM	AU	-12.3564	134.8980	Australia/Darwin		Ramingining	Ramingining Airport
RAN	IT	44.3643	12.2249	Europe/Rome		Ravenna	Ravenna Airport
RAO	BR	-21.1364	-47.7767	America/Sao_Paulo		Ribeirao Preto	Leite Lopes Airport
RAP	US	44.0453	-103.0574	America/Denver		Rapid City	Rapid City Regional Airport
RAR	CK	-21.2027	-159.8060	Pacific/Rarotonga		Rarotonga	Rarotonga International Airport
RAS	IR	37.3233	49.6178	Asia/Tehran		Rasht	Sardar-e-Jangal Airport
RAV	CO	6.3168	-70.2107	America/Bogota		Cravo Norte	Cravo Norte Airport
RAZ	PK	33.8497	73.7981	Asia/Karachi		Rawalakot	Rawalakot Airport
RBA	MA	34.0515	-6.7515	Africa/Casablanca		Rabat	Rabat-Sale Airport
RBB	BR	-4.4063	-59.6024	America/Boa_Vista		Borba	Borba Airport
RBC	AU	-34.6500	142.7830	Australia/Melbourne		Robinvale	Robinvale Airport
RBD	US	32.6813	-96.8688	America/Chicago		Dallas	Dallas Executive Airport
RBE	KH	13.7300	106.9870	Asia/Phnom_Penh		Ratanakiri	Ratanakiri Airport
RBF	US	34.2638	-116.8560	America/Los_Angeles		Big Bear City	Big Bear City Airport
RBG	US	43.2393	-123.3559	America/Los_Angeles		Roseburg	Roseburg Regional Airport
RBK	US	33.5742	-117.1285	America/Los_Angeles		Murrieta/Temecula	French Valley Airport
RBL	US	40.1503	-122.2522	America/Los_Angeles		Red Bluff	Red Bluff Municipal Airport
RBM	DE	48.9008	12.5167	Europe/Berlin		Straubing	Straubing Airport
RBO	BO	-18.3292	-59.7650	America/La_Paz		Robore	Robore Airport
RBQ	BO	-14.4279	-67.4968	America/La_Paz		Rurenabaque	Rurenabaque Airport
RBR	BR	-9.8689	-67.8981	America/Rio_Branco		Rio Branco	Placido de Castro Airport
RBS	AU	-37.7900	148.6100	Australia/Melbourne		Orbost	Orbost Airport
RBT	KE	2.3500	37.9830	Africa/Nairobi		Marsabit	Segel Airport
RBU	AU	-20.7617	117.1570	Australia/Perth		Roebourne	Roebourne Airport
RBV	SB	-8.1681	157.6430	Pacific/Guadalcanal		Ramata	Ramata Airport
RBW	US	32.9210	-80.6406	America/New_York		Walterboro	Lowcountry Regional Airport
RBX	SS	6.8250	29.6690	Africa/Juba		Rumbek	Rumbek Airport
RBY	US	64.7272	-155.4699	America/Anchorage		Ruby	Ruby Airport
RCA	US	44.1451	-103.1036	America/Denver		Rapid City	Ellsworth Afb Airport
RCB	ZA	-28.7410	32.0921	Africa/Johannesburg		Richards Bay	Richards Bay Airport
RCE	US	48.6082	-123.1596	America/Los_Angeles		Roche Harbor	Roche Harbor Seaplane Base
RCH	CO	11.5262	-72.9260	America/Bogota		Riohacha	Almirante Padilla Airport
RCK	US	30.6314	-96.9895	America/Chicago		Rockdale	H H Coffield Regional Airport
RCL	VU	-15.4720	167.8350	Pacific/Efate		Redcliffe	Redcliffe Airport
RCM	AU	-20.7019	143.1150	Australia/Brisbane		Richmond	Richmond Airport
RCO	FR	45.8878	-0.9831	Europe/Paris		Rochefort/Saint-Agnant	Rochefort-Saint-Agnant (BA 721) Airport
RCQ	AR	-29.2103	-59.6800	America/Argentina/Cordoba		Reconquista	Reconquista Airport
RCR	US	41.0655	-86.1817	America/Indiana/Indianapolis		Rochester	Fulton County Airport
RCS	GB	51.3519	0.5033	Europe/London		Rochester	Rochester Airport
RCT	US	43.9000	-85.5167	America/Detroit		Reed City	Nartron Field
RCU	AR	-33.0851	-64.2613	America/Argentina/Cordoba		Rio Cuarto	Area De Material Airport
RCY	BS	23.6844	-74.8362	America/Nassau		Rum Cay	Rum Cay Airport
RDB	US	68.0321	-162.8992	America/Nome		Red Dog	Red Dog Airport
RDC	BR	-8.0333	-49.9799	America/Belem		Redencao	Redencao Airport
RDD	US	40.5090	-122.2934	America/Los_Angeles		Redding	Redding Regional Airport
RDE	ID	-1.5833	133.3330	Asia/Jayapura		Merdei-Papua Island	Merdei Airport
RDG	US	40.3785	-75.9652	America/New_York		Reading	Reading Regional/Carl A Spaatz Field
RDM	US	44.2541	-121.1500	America/Los_Angeles		Redmond	Roberts Field/Redmond Municipal Airport
RDN	MY	5.7653	103.0070	Asia/Kuala_Lumpur		Redang	LTS Pulau Redang Airport
RDO	PL	51.3888	21.2117	Europe/Warsaw		Radom-Sadkow	Radom-Sadkow Airport
RDR	US	47.9613	-97.4008	America/Chicago		Grand Forks	Grand Forks Afb Airport
RDS	AR	-37.3906	-68.9042	America/Argentina/Salta		Rincon de los Sauces	Rincon De Los Sauces Airport
RDT	SN	16.4330	-15.6500	Africa/Dakar		Richard Toll	Richard Toll Airport
RDU	US	35.8776	-78.7875	America/New_York		Raleigh	Raleigh-Durham International Airport
RDV	US	61.7881	-157.3502	America/Anchorage		Red Devil	Red Devil Airport
RDZ	FR	44.4079	2.4827	Europe/Paris		Rodez/Marcillac	Rodez-Marcillac Airport
REA	PF	-18.4659	-136.4400	Pacific/Tahiti		Reao	Reao Airport
REB	DE	53.3064	12.7522	Europe/Berlin		Larz	Rechlin-Larz Airport
REC	BR	-8.1265	-34.9236	America/Recife		Recife	Guararapes - Gilberto Freyre International Airport
RED	US	40.6774	-77.6268	America/New_York		Reedsville	Mifflin County Airport
REE	US	33.5948	-102.0434	America/Chicago		Lubbock	Reese Airpark
REG	IT	38.0712	15.6516	Europe/Rome		Reggio Calabria	Reggio Calabria Airport
REI	GF	4.3147	-52.1317	America/Cayenne		Regina	Regina Airport
REL	AR	-43.2105	-65.2703	America/Argentina/Catamarca		Rawson	Almirante Marco Andres Zar Airport
REN	RU	51.7958	55.4567	Asia/Yekaterinburg		Orenburg	Orenburg Central Airport
REO	US	42.5777	-117.8854	America/Boise		Rome	Rome State Airport
REQ	PE	-5.0670	-73.8670	America/Lima		Requena	Requena Airport
RER	GT	14.5210	-91.6973	America/Guatemala		Retalhuleu	Retalhuleu Airport
RES	AR	-27.4500	-59.0561	America/Argentina/Cordoba		Resistencia	Resistencia International Airport
RET	NO	67.5278	12.1033	Europe/Oslo		Røst	Røst Airport
REU	ES	41.1474	1.1672	Europe/Madrid		Reus	Reus Air Base
REX	MX	26.0089	-98.2285	America/Mexico_City		Reynosa	General Lucio Blanco International Airport
REY	BO	-14.3044	-67.3534	America/La_Paz		Reyes	Reyes Airport
RFA	CF	4.9886	23.9278	Africa/Bangui		Rafai	Rafai Airport
RFD	US	42.1954	-89.0972	America/Chicago		Chicago/Rockford	Chicago/Rockford International Airport
RFG	US	28.2958	-97.3260	America/Chicago		Refugio	Rooke Field
RFK	US	32.9543	-90.8459	America/Chicago		Rolling Fork	Rollang Field
RFN	IS	66.4064	-15.9183	Atlantic/Reykjavik		Raufarhöfn	Raufarhöfn Airport
RFP	PF	-16.7229	-151.4660	Pacific/Tahiti		Uturoa	Raiatea Airport
RFR	CR	10.3274	-83.8876	America/Costa_Rica		Rio Frio / Progreso	Rio Frio / Progreso Airport
RFS	NI	13.8897	-84.4089	America/Managua		La Rosita	Rosita Airport
RGA	AR	-53.7777	-67.7494	America/Argentina/Ushuaia		Rio Grande	Hermes Quijada International Airport
RGH	IN	25.2617	88.7956	Asia/Kolkata		Balurghat	Balurghat Airport
RGI	PF	-14.9543	-147.6610	Pacific/Tahiti		Rangiroa	Rangiroa Airport
RGK	RU	51.9667	85.8333	Asia/Krasnoyarsk		Gorno-Altaysk	Gorno-Altaysk Airport
RGL	AR	-51.6089	-69.3126	America/Argentina/Rio_Gallegos		Rio Gallegos	Piloto Civil N. Fernandez Airport
RGN	MM	16.9073	96.1332	Asia/Yangon		Yangon	Yangon International Airport
RGO	KP	41.4281	129.6470	Asia/Pyongyang		Orang	Orang Airport
RGR	US	32.4515	-98.6815	America/Chicago		Ranger	Ranger Municipal Airport
RGS	ES	42.3576	-3.6208	Europe/Madrid		Burgos	Burgos Airport
RGT	ID	-0.3528	102.3350	Asia/Jakarta		Rengat, Sumatra Island	Japura Airport
RHA	IS	65.4526	-22.2061	Atlantic/Reykjavik		Reykholar	Reykholar Airport
RHD	AR	-27.4737	-64.9055	America/Argentina/Cordoba		Rio Hondo	Las Termas Airport
RHE	FR	49.3100	4.0500	Europe/Paris		Reims/Champagne	Reims-Champagne (BA 112) Airport
RHG	RW	-1.5000	29.6330	Africa/Kigali		Ruhengeri	Ruhengeri Airport
RHI	US	45.6309	-89.4666	America/Chicago		Rhinelander	Rhinelander/Oneida County Airport
RHL	AU	-22.6258	119.9590	Australia/Perth		Roy Hill Station	Roy Hill Station Airport
RHN	NA	-27.8764	16.6478	Africa/Windhoek		Rosh Pinah	Skorpion Mine Airport
RHO	GR	36.4054	28.0862	Europe/Athens		Rhodes	Diagoras Airport
RHP	NP	27.3940	86.0614	Asia/Kathmandu		Ramechhap	Ramechhap Airport
RHT	CN	39.2250	101.5460	Asia/Shanghai		Badanjilin	Alxa Right Banner Badanjilin Airport
RHV	US	37.3329	-121.8198	America/Los_Angeles		San Jose	Reid-Hillview Of Santa Clara County Airport
RIA	BR	-29.7114	-53.6882	America/Sao_Paulo		Santa Maria	Santa Maria Airport
RIB	BO	-11.0000	-66.0000	America/La_Paz		Riberalta	Capitan Av. Selin Zeitun Lopez Airport
RIC	US	37.5052	-77.3197	America/New_York		Richmond	Richmond International Airport
RID	US	39.7561	-84.8427	America/New_York		Richmond	Richmond Municipal Airport
RIE	US	45.4201	-91.7733	America/Chicago		Rice Lake	Rice Lake Regional/Carl's Field
RIF	US	38.7341	-112.1016	America/Denver		Richfield	Richfield Municipal Airport
RIG	BR	-32.0817	-52.1633	America/Sao_Paulo		Rio Grande	Rio Grande Airport
RIH	PA	8.3800	-80.1297	America/Panama		Río Hato	Cap Scarlet R. Martínez L. Airport
RIJ	PE	-6.0679	-77.1600	America/Lima		Rioja	Juan Simons Vela Airport
RIK	CR	9.8705	-85.4814	America/Costa_Rica		Nicoya	Carrillo Airport
RIL	US	39.5266	-107.7280	America/Denver		Rifle	Rifle Garfield County Airport
RIM	PE	-6.3923	-77.5012	America/Lima		Rodriguez de Mendoza	San Nicolas Airport
RIN	SB	-8.1264	157.1430	Pacific/Guadalcanal		Ringi Cove	Ringi Cove Airport
RIR	US	33.9888	-117.4099	America/Los_Angeles		Riverside/Rubidoux/	Flabob Airport
RIS	JP	45.2420	141.1860	Asia/Tokyo		Rishiri	Rishiri Airport
RIV	US	33.8819	-117.2590	America/Los_Angeles		Riverside	March Arb Airport
RIW	US	43.0642	-108.4598	America/Denver		Riverton	Central Wyoming Regional Airport
RIX	LV	56.9236	23.9711	Europe/Riga		Riga	Riga International Airport
RIY	YE	14.6626	49.3750	Asia/Aden		Riyan	Mukalla International Airport
RJA	IN	17.1104	81.8182	Asia/Kolkata		Rajahmundry	Rajahmundry Airport
RJB	NP	26.5170	86.7500	Asia/Kathmandu		Rajbiraj	Rajbiraj Airport
RJH	BD	24.4372	88.6165	Asia/Dhaka		Rajshahi	Shah Mokhdum Airport
RJK	HR	45.2169	14.5703	Europe/Zagreb		Rijeka	Rijeka Airport
RJL	ES	42.4609	-2.3222	Europe/Madrid		Logrono	Logrono-Agoncillo Airport
RJN	IR	30.2977	56.0511	Asia/Tehran		Rafsanjan	Rafsanjan Airport
RKA	PF	-15.4853	-145.4700	Pacific/Tahiti		Aratika Nord	Aratika Nord Airport
RKD	US	44.0601	-69.0997	America/New_York		Rockland	Knox County Regional Airport
RKE	DK	55.5856	12.1314	Europe/Copenhagen		Copenhagen	Copenhagen Roskilde Airport
RKH	US	34.9878	-81.0572	America/New_York		Rock Hill	Rock Hill/York County/Bryant Field
RKO	ID	-2.0991	99.7007	Asia/Jakarta		Sipora Island	Rokot Airport
RKP	US	28.0862	-97.0437	America/Chicago		Rockport	Aransas County Airport
RKR	US	35.0216	-94.6213	America/Chicago		Poteau	Robert S Kerr Airport
RKS	US	41.5942	-109.0652	America/Denver		Rock Springs	Southwest Wyoming Regional Airport
RKT	AE	25.6135	55.9388	Asia/Dubai		Ras Al Khaimah	Ras Al Khaimah International Airport
RKV	IS	64.1300	-21.9406	Atlantic/Reykjavik	REK	Reykjavik	Reykjavik Airport
RKW	US	35.9223	-84.6898	America/Chicago		Rockwood	Rockwood Municipal Airport
RLD	US	46.3056	-119.3042	America/Los_Angeles		Richland	Richland Airport
RLG	DE	53.9182	12.2783	Europe/Berlin		Rostock	Rostock-Laage Airport
RLK	CN	40.9264	107.7389	Asia/Shanghai		Bayannur	Bayannaoer Tianjitai Airport
RLO	AR	-32.3847	-65.1865	America/Argentina/San_Luis		Merlo	Valle Del Conlara International Airport
RLT	NE	18.7904	7.3659	Africa/Niamey		Arlit	Arlit Airport
RMA	AU	-26.5450	148.7750	Australia/Brisbane		Roma	Roma Airport
RMB	OM	24.2330	55.7830	Asia/Muscat		Buraimi	Buraimi Airport
RME	US	43.2338	-75.4070	America/New_York		Rome	Griffiss International Airport
RMF	EG	25.5571	34.5837	Africa/Cairo		Marsa Alam	Marsa Alam International Airport
RMG	US	34.3516	-85.1586	America/New_York		Rome	Richard B Russell Regional - J H Towers Field
RMI	IT	44.0203	12.6117	Europe/Rome		Rimini	Rimini / Miramare - Federico Fellini International Airport
RMK	AU	-34.1964	140.6740	Australia/Adelaide		Renmark	Renmark Airport
RML	LK	6.8220	79.8862	Asia/Colombo		Colombo	Colombo Int Arpt Ratmalana Airport
RMN	PG	-5.8972	141.2717	Pacific/Port_Moresby		Rumginae	Rumginae Airport
RMO	MD	46.9277	28.9310	Europe/Chisinau		Chișinău	Chișinău International Airport
RMP	US	65.5079	-150.1408	America/Anchorage		Rampart	Rampart Airport
RMQ	TW	24.2647	120.6210	Asia/Taipei		Taichung	Taichung Ching Chuang Kang Airport
RMS	DE	49.4369	7.6003	Europe/Berlin		Ramstein	Ramstein Air Base
RMU	ES	37.8030	-1.1250	Europe/Madrid		Murcia	Región de Murcia International Airport
RMY	US	37.5109	-120.0395	America/Los_Angeles		Mariposa	Mariposa-Yosemite Airport
RNA	SB	-9.8605	161.9795	Pacific/Guadalcanal		Arona	Ulawa Airport
RNB	SE	56.2667	15.2650	Europe/Stockholm		Ronneby	Ronneby Airport
RNC	US	35.6987	-85.8438	America/Chicago		Mc Minnville	Warren County Memorial Airport
RND	US	29.5289	-98.2780	America/Chicago		Universal City	Randolph Afb Airport
RNE	FR	46.0583	4.0014	Europe/Paris		Roanne/Renaison	Roanne-Renaison Airport
RNG	US	40.0940	-108.7631	America/Denver		Rangely	Rangely Airport
RNH	US	45.1478	-92.5392	America/Chicago		New Richmond	New Richmond Regional Airport
RNI	NI	12.1629	-83.0638	America/Managua		Corn Island	Corn Island
RNJ	JP	27.0440	128.4020	Asia/Tokyo		Yoron	Yoron Airport
RNL	SB	-11.5339	160.0630	Pacific/Guadalcanal		Rennell Island	Rennell/Tingoa Airport
RNM	OM	21.3830	57.0500	Asia/Muscat		Ghaba	Qarn Alam Airport
RNN	DK	55.0633	14.7596	Europe/Copenhagen		Ronne	Bornholm Airport
RNO	US	39.4991	-119.7681	America/Los_Angeles		Reno	Reno/Tahoe International Airport
RNS	FR	48.0695	-1.7348	Europe/Paris		Rennes	Rennes-Saint-Jacques Airport
RNT	US	47.4931	-122.2157	America/Los_Angeles		Renton	Renton Municipal Airport
RNU	MY	5.9500	116.6670	Asia/Kuching		Ranau	Ranau Airport
RNZ	US	40.9478	-87.1826	America/Chicago		Rensselaer	Jasper County Airport
ROA	US	37.3255	-79.9754	America/New_York		Roanoke	Roanoke/Blacksburg Regional (Woodrum Field) Airport
ROB	LR	6.2338	-10.3623	Africa/Monrovia		Monrovia	Roberts International Airport
ROC	US	43.1191	-77.6719	America/New_York		Rochester	Frederick Douglass/Greater Rochester International Airport
ROD	ZA	-33.8122	19.9028	Africa/Johannesburg		Robertson	Robertson Airport
ROF	US	41.7300	-122.5445	America/Los_Angeles		Montague	Montague-Yreka Rohrer Field
ROG	US	36.3724	-94.1070	America/Chicago		Rogers	Rogers Executive - Carter Field
ROH	AU	-18.8450	143.7100	Australia/Brisbane		Robinhood	Robinhood Airport
ROI	TH	16.1168	103.7740	Asia/Bangkok		Roi Et	Roi Et Airport
ROK	AU	-23.3819	150.4750	Australia/Brisbane		Rockhampton	Rockhampton Airport
ROL	US	40.2784	-110.0514	America/Denver		Roosevelt	Roosevelt Municipal Airport
RON	CO	5.7645	-73.1054	America/Bogota		Paipa	Juan Jose Rondon Airport
ROO	BR	-16.5860	-54.7248	America/Cuiaba		Rondonopolis	Rondonopolis Airport
ROP	MP	14.1743	145.2411	Pacific/Saipan		Rota Island	Benjamin Taisacan Manglona International Airport
ROR	PW	7.3673	134.5443	Pacific/Palau		Koror	Palau International Airport
ROS	AR	-32.9036	-60.7850	America/Argentina/Cordoba		Rosario	Islas Malvinas Airport
ROT	NZ	-38.1092	176.3170	Pacific/Auckland		Rotorua	Rotorua Regional Airport
ROV	RU	47.5008	39.9336	Europe/Moscow		Rostov-on-Don	Platov International Airport
ROW	US	33.2999	-104.5294	America/Denver		Roswell	Roswell Air Center Airport
ROX	US	48.8563	-95.6969	America/Chicago		Roseau	Roseau Municipal/Rudy Billberg Field
ROY	AR	-45.7039	-70.2456	America/Argentina/Catamarca		Rio Mayo	Rio Mayo Airport
ROZ	ES	36.6452	-6.3495	Europe/Madrid		Rota	Rota Naval Station Airport
RPB	AU	-14.7383	134.5180	Australia/Darwin		Roper Bar	Roper Bar Airport
RPM	AU	-14.7228	134.7470	Australia/Darwin		Ngukurr	Ngukurr Airport
RPN	IL	32.9810	35.5719	Asia/Jerusalem		Rosh Pina	Ben Ya'akov Airport
RPR	IN	21.1804	81.7388	Asia/Kolkata		Raipur	Raipur Airport
RPX	US	46.4750	-108.5434	America/Denver		Roundup	Roundup Airport
RQA	CN	38.9747	88.0083	Asia/Shanghai		Ruoqiang	Ruoqiang Loulan Airport
RQW	IQ	35.7672	43.1251	Asia/Baghdad		Qayyarah	Qayyarah West Airport
RQY	IN	13.8547	75.6106	Asia/Kolkata		Shimoga	Shivamogga Airport
RRE	AU	-29.6633	138.0650	Australia/Adelaide		Marree	Marree Airport
RRG	MU	-19.7577	63.3610	Indian/Mauritius		Port Mathurin	Sir Charles Gaetan Duval Airport
RRK	IN	22.2567	84.8146	Asia/Kolkata		Rourkela	Rourkela Airport
RRL	US	45.1989	-89.7129	America/Chicago		Merrill	Merrill Municipal Airport
RRR	PF	-16.0450	-142.4769	Pacific/Tahiti		Raroia	Raroia Airport
RRS	NO	62.5784	11.3423	Europe/Oslo		Roros	Røros Airport
RRT	US	48.9415	-95.3485	America/Chicago		Warroad	Warroad International Memorial Airport
RSA	AR	-36.5883	-64.2757	America/Argentina/Salta		Santa Rosa	Santa Rosa Airport
RSB	AU	-25.8333	139.6500	Australia/Brisbane		Roseberth	Roseberth Airport
RSD	BS	24.8951	-76.1769	America/Nassau		Rock Sound	Rock Sound Airport
RSH	US	61.7749	-161.3194	America/Anchorage		Russian Mission	Russian Mission Airport
RSI	SA	25.6283	37.0889	Asia/Riyadh		Hanak	Red Sea International Airport
RSK	ID	-1.5085	134.1870	Asia/Jayapura		Ransiki-Papua Island	Abresso Airport
RSL	US	38.8714	-98.8116	America/Chicago		Russell	Russell Municipal Airport
RSN	US	32.5132	-92.5884	America/Chicago		Ruston	Ruston Regional Airport
RSS	SD	11.7859	34.3367	Africa/Khartoum		Ad Damazin	Damazin Airport
RST	US	43.9083	-92.5000	America/Chicago		Rochester	Rochester International Airport
RSU	KR	34.8423	127.6170	Asia/Seoul		Yeosu	Yeosu Airport
RSW	US	26.5362	-81.7552	America/New_York		Fort Myers	Southwest Florida International Airport
RTA	FJ	-12.4825	177.0710	Pacific/Fiji		Rotuma	Rotuma Airport
RTB	HN	16.3168	-86.5230	America/Tegucigalpa		Roatan	Juan Manuel Galvez International Airport
RTC	IN	17.0136	73.3278	Asia/Kolkata		Ratnagiri	Ratnagiri Airport
RTG	ID	-8.5970	120.4770	Asia/Makassar		Satar Tacik-Flores Island	Satar Tacik Airport
RTL	US	43.3874	-95.1395	America/Chicago		Spirit Lake	Spirit Lake Municipal Airport
RTM	NL	51.9569	4.4372	Europe/Amsterdam		Rotterdam	Rotterdam Airport
RTN	US	36.7424	-104.5017	America/Denver		Raton	Raton Municipal/Crews Field
RTP	AU	-15.6433	141.8430	Australia/Brisbane		Rutland Plains	Rutland Plains Airport
RTS	AU	-32.0067	115.5400	Australia/Perth		Rottnest Island	Rottnest Island Airport
RTU	ID	2.1975	118.5992	Asia/Makassar		Maratua Island	Maratua Airport
RTY	AU	-28.5833	140.3170	Australia/Adelaide		Merty Merty	Merty Merty Airport
RUA	UG	3.0500	30.9170	Africa/Kampala		Arua	Arua Airport
RUD	IR	36.4253	55.1042	Asia/Tehran		Shahroud	Shahroud Airport
RUE	CD	0.1171	29.3130	Africa/Lubumbashi		Butembo	Rughenda Airfield
RUG	CN	32.2579	120.5017	Asia/Shanghai		Rugao	Rugao Air Base
RUH	SA	24.9576	46.6988	Asia/Riyadh		Riyadh	King Khaled International Airport
RUI	US	33.4609	-105.5301	America/Denver		Ruidoso	Sierra Blanca Regional Airport
RUK	NP	28.6270	82.1950	Asia/Kathmandu		Rukumkot	Rukumkot Airport
RUL	MV	0.3367	73.5114	Indian/Maldives		Gadhdhoo	Maavaarulaa Airport
RUM	NP	27.3035	86.5504	Asia/Kathmandu		Rumjatar	Rumjatar Airport
RUN	RE	-20.8871	55.5103	Indian/Reunion		St Denis	Roland Garros Airport
RUP	IN	26.1397	89.9100	Asia/Kolkata		Rupsi India	Rupsi India Airport
RUR	PF	-22.4341	-151.3610	Pacific/Tahiti		Rurutu	Rurutu Airport
RUS	SB	-9.8617	160.8250	Pacific/Guadalcanal		Marau	Marau Airport
RUT	US	43.5297	-72.9496	America/New_York		Rutland	Rutland/Southern Vermont Regional Airport
RUV	GT	15.9920	-90.4453	America/Guatemala		Rubelsanto	Rubelsanto Airport
RUY	HN	14.8403	-89.1440	America/Tegucigalpa		Ruinas de Copan	Copan Ruinas Airport
RVA	MG	-22.8053	47.8206	Indian/Antananarivo		Farafangana	Farafangana Airport
RVD	BR	-17.8347	-50.9561	America/Sao_Paulo		Rio Verde	General Leite de Castro Airport
RVE	CO	6.9503	-71.8562	America/Bogota		Saravena	Los Colonizadores Airport
RVI	RU	47.2582	39.8181	Europe/Moscow		Rostov-on-Don	Rostov-na-Donu Airport
RVK	NO	64.8383	11.1461	Europe/Oslo		Rorvik	Rørvik Airport Ryum
RVN	FI	66.5648	25.8304	Europe/Helsinki		Rovaniemi	Rovaniemi Airport
RVO	ZA	-27.5472	24.1725	Africa/Johannesburg		Reivilo	Reivilo Airport
RVR	US	38.9617	-110.2273	America/Denver		Green River	Green River Municipal Airport
RVS	US	36.0396	-95.9846	America/Chicago		Tulsa	Tulsa Riverside Airport
RVT	AU	-33.7972	120.2080	Australia/Perth		Ravensthorpe	Ravensthorpe Airport
RVV	PF	-23.8852	-147.6620	Pacific/Tahiti		Raivavae	Raivavae Airport
RVY	UY	-30.9746	-55.4762	America/Montevideo		Rivera	Presidente General Don Oscar D. Gestido International Airport
RWF	US	44.5469	-95.0820	America/Chicago		Redwood Falls	Redwood Falls Municipal Airport
RWI	US	35.8563	-77.8919	America/New_York		Rocky Mount	Rocky Mount/Wilson Regional Airport
RWL	US	41.8057	-107.2003	America/Denver		Rawlins	Rawlins Municipal/Harvey Field
RWN	UA	50.6071	26.1416	Europe/Kyiv		Rivne	Rivne International Airport
RXE	US	43.8339	-111.8051	America/Boise		Rexburg	Rexburg-Madison County Airport
RXS	PH	11.5977	122.7520	Asia/Manila		Roxas City	Roxas Airport
RYB	RU	58.1042	38.9294	Europe/Moscow		Rybinsk	Staroselye Airport
RYK	PK	28.3839	70.2796	Asia/Karachi		Rahim Yar Khan	Shaikh Zaid Airport
RYN	FR	45.6281	-0.9725	Europe/Paris		Royan/Medis	Royan-Medis Airport
RYO	AR	-51.6092	-72.2217	America/Argentina/Rio_Gallegos		El Turbio	28 De Noviembre Airport
RZA	AR	-50.0165	-68.5792	America/Argentina/Rio_Gallegos		Santa Cruz	Santa Cruz Airport
RZE	PL	50.1100	22.0190	Europe/Warsaw		Rzeszow	Rzeszow-Jasionka Airport
RZN	RU	54.5559	39.8552	Europe/Moscow		Ryazan	Turlatovo Airport
RZP	PH	10.8187	119.5077	Asia/Manila		Taytay Airport	Cesar Lim Rodriguez Airport
RZR	IR	36.9099	50.6796	Asia/Tehran		Ramsar	Ramsar Airport
RZV	TR	41.1692	40.8289	Europe/Istanbul		Rize–Artvin	Rize–Artvin Airport
RZZ	US	36.3298	-77.6352	America/New_York		Roanoke Rapids	Halifax/Northampton Regional Airport
SAA	US	41.4435	-106.8275	America/Denver		Saratoga	Shively Field
SAB	BQ	17.6450	-63.2200	America/Kralendijk		Saba	Juancho E. Yrausquin Airport
SAC	US	38.5129	-121.4933	America/Los_Angeles		Sacramento	Sacramento Executive Airport
SAD	US	32.8533	-109.6351	America/Phoenix		Safford	Safford Regional/1Lt Duane Spalsbury Field
SAF	US	35.6171	-106.0894	America/Denver		Santa Fe	Santa Fe Regional Airport
SAH	YE	15.4763	44.2197	Asia/Aden		Sana'a	Sana'a International Airport
SAI	KH	13.3692	104.2231	Asia/Phnom_Penh		Siem Reap	Siem Reap Angkor International Airport
SAK	IS	65.7317	-19.5728	Atlantic/Reykjavik		Sauðárkrókur	Sauðárkrókur Airport
SAL	SV	13.4409	-89.0557	America/El_Salvador		San Salvador	El Salvador International Airport
SAN	US	32.7336	-117.1897	America/Los_Angeles		San Diego	San Diego International Airport
SAP	HN	15.4526	-87.9236	America/Tegucigalpa		San Pedro Sula	Ramon Villeda Morales International Airport
SAQ	BS	25.0538	-78.0490	America/Nassau		Andros Island	San Andros Airport
SAR	US	38.1489	-89.6985	America/Chicago		Sparta	Sparta Community-Hunter Field
SAS	US	33.2412	-115.9526	America/Los_Angeles		Salton City	Salton Sea Airport
SAT	US	29.5340	-98.4691	America/Chicago		San Antonio	San Antonio International Airport
SAU	ID	-10.4833	121.9000	Asia/Makassar		Sawu-Sawu Island	Sawu Airport
SAV	US	32.1276	-81.2021	America/New_York		Savannah	Savannah/Hilton Head International Airport
SAW	TR	40.8986	29.3092	Europe/Istanbul	IST	Istanbul	Sabiha Gokcen International Airport
SAY	IT	43.2563	11.2550	Europe/Rome		Siena	Siena / Ampugnano Airport
SAZ	LR	4.6667	-8.4333	Africa/Monrovia		Sasstown	Sasstown Airport
SBA	US	34.4262	-119.8415	America/Los_Angeles		Santa Barbara	Santa Barbara Municipal Airport
SBB	VE	7.8035	-71.1657	America/Caracas		Santa Barbara	Santa Barbara de Barinas Airport
SBD	US	34.0954	-117.2349	America/Los_Angeles		San Bernardino	San Bernardino International Airport
SBE	PG	-6.1044	142.2783	Pacific/Port_Moresby		Suabi	Suabi Airport
SBG	ID	5.8741	95.3397	Asia/Jakarta		Sabang, We Island	Maimun Saleh Airport
SBH	BL	17.9044	-62.8436	America/St_Barthelemy		Gustavia	Gustaf III Airport
SBI	GN	12.5727	-13.3585	Africa/Conakry		Koundara	Sambailo Airport
SBJ	BR	-18.7213	-39.8337	America/Sao_Paulo		Sao Mateus	Sao Mateus Airport
SBK	FR	48.5378	-2.8544	Europe/Paris		Saint-Brieuc/Armor	Saint-Brieuc-Armor Airport
SBL	BO	-13.7622	-65.4352	America/La_Paz		Santa Ana del Yacuma	Santa Ana Del Yacuma Airport
SBM	US	43.7698	-87.8517	America/Chicago		Sheboygan	Sheboygan County Memorial International Airport
SBN	US	41.7082	-86.3173	America/Indiana/Indianapolis		South Bend	South Bend International Airport
SBO	US	39.0291	-111.8383	America/Denver		Salina	Salina-Gunnison Airport
SBP	US	35.2373	-120.6426	America/Los_Angeles		San Luis Obispo	San Luis Obispo County Regional Airport
SBQ	PK	29.5712	67.8479	Asia/Karachi		Sibi	Sibi Airport
SBR	AU	-9.3783	142.6250	Australia/Brisbane		Saibai Island	Saibai Island Airport
SBS	US	40.5163	-106.8663	America/Denver		Steamboat Springs	Steamboat Springs/Bob Adams Field
SBT	RU	71.2150	72.0380	Asia/Yekaterinburg		Sabetta	Sabetta Airport
SBU	ZA	-29.6893	17.9396	Africa/Johannesburg		Springbok	Springbok Airport
SBW	MY	2.2616	111.9850	Asia/Kuching		Sibu	Sibu Airport
SBX	US	48.5407	-111.8713	America/Denver		Shelby	Shelby Airport
SBY	US	38.3402	-75.5095	America/New_York		Salisbury	Salisbury-Ocean City Wicomico Regional Airport
SBZ	RO	45.7856	24.0913	Europe/Bucharest		Sibiu	Sibiu International Airport
SCB	US	41.6107	-96.6298	America/Chicago		Scribner	Scribner State Airport
SCC	US	70.1948	-148.4652	America/Anchorage		Deadhorse	Deadhorse Airport
SCE	US	40.8500	-77.8476	America/New_York		State College	State College Regional Airport
SCF	US	33.6229	-111.9105	America/Phoenix		Scottsdale	Scottsdale Airport
SCG	AU	-18.6333	144.5670	Australia/Brisbane		Spring Creek	Spring Creek Airport
SCH	US	42.8527	-73.9296	America/New_York		Schenectady	Schenectady County Airport
SCI	VE	7.8013	-72.2029	America/Caracas		Paramillo	Paramillo Airport
SCK	US	37.8944	-121.2387	America/Los_Angeles		Stockton	Stockton Metro Airport
SCL	CL	-33.3930	-70.7858	America/Santiago		Santiago	Comodoro Arturo Merino Benitez International Airport
SCM	US	61.8445	-165.5737	America/Anchorage		Scammon Bay	Scammon Bay Airport
SCN	DE	49.2146	7.1095	Europe/Berlin		Saarbrucken	Saarbrucken Airport
SCO	KZ	43.8601	51.0920	Asia/Oral		Aktau	Aktau International Airport
SCP	FR	44.7017	6.6003	Europe/Paris		Mende	Mont-Dauphin - St-Crepin Airport
SCQ	ES	42.8963	-8.4151	Europe/Madrid		Santiago de Compostela	Santiago de Compostela Airport
SCR	SE	61.1647	12.8338	Europe/Stockholm		Rörbäcksnäs	Sälen/Scandinavian Mountains Airport
SCT	YE	12.6307	53.9058	Asia/Aden		Socotra Islands	Socotra International Airport
SCU	CU	19.9698	-75.8354	America/Havana		Santiago	Antonio Maceo International Airport
SCV	RO	47.6875	26.3541	Europe/Bucharest		Suceava	Suceava Stefan cel Mare Airport
SCW	RU	61.6470	50.8451	Europe/Moscow		Syktyvkar	Syktyvkar Airport
SCY	EC	-0.9102	-89.6174	Pacific/Galapagos		San Cristobal	San Cristobal Airport
SCZ	SB	-10.7203	165.7950	Pacific/Guadalcanal		Santa Cruz/Graciosa Bay/Luova	Santa Cruz/Graciosa Bay/Luova Airport
SDB	ZA	-32.9689	18.1603	Africa/Johannesburg		Langebaanweg	Langebaanweg Airport
SDD	AO	-14.9247	13.5750	Africa/Luanda		Lubango	Lubango Airport
SDE	AR	-27.7656	-64.3100	America/Argentina/Cordoba		Santiago del Estero	Vicecomodoro Angel D. La Paz Aragones Airport
SDF	US	38.1741	-85.7365	America/Kentucky/Louisville		Louisville	Louisville Muhammad Ali International Airport
SDG	IR	35.2459	47.0092	Asia/Tehran		Sanandaj	Sanandaj Airport
SDJ	JP	38.1397	140.9170	Asia/Tokyo		Sendai	Sendai Airport
SDK	MY	5.9009	118.0590	Asia/Kuching		Sandakan	Sandakan Airport
SDL	SE	62.5281	17.4439	Europe/Stockholm		Sundsvall/ Harnosand	Sundsvall-Harnosand Airport
SDM	US	32.5723	-116.9802	America/Los_Angeles		San Diego	Brown Field Municipal Airport
SDN	NO	61.8300	6.1058	Europe/Oslo		Sandane	Sandane Airport Anda
SDP	US	55.3137	-160.5214	America/Anchorage		Sand Point	Sand Point Airport
SDQ	DO	18.4297	-69.6689	America/Santo_Domingo		Santo Domingo	Las Americas International Airport
SDR	ES	43.4271	-3.8200	Europe/Madrid		Santander	Santander Airport
SDS	JP	38.0602	138.4140	Asia/Tokyo		Sado	Sado Airport
SDT	PK	34.8136	72.3528	Asia/Karachi		Saidu Sharif	Saidu Sharif Airport
SDU	BR	-22.9105	-43.1631	America/Sao_Paulo	RIO	Rio De Janeiro	Santos Dumont Airport
SDX	US	34.8486	-111.7884	America/Phoenix		Sedona	Sedona Airport
SDY	US	47.7069	-104.1926	America/Denver		Sidney	Sidney-Richland Regional Airport
SEA	US	47.4499	-122.3118	America/Los_Angeles		Seattle	Seattle-Tacoma International Airport
SEB	LY	26.9870	14.4725	Africa/Tripoli		Sabha	Sabha Airport
SEE	US	32.8262	-116.9724	America/Los_Angeles		San Diego/El Cajon	Gillespie Field
SEF	US	27.4564	-81.3424	America/New_York		Sebring	Sebring Regional Airport
SEG	US	40.8212	-76.8642	America/New_York		Selinsgrove	Penn Valley Airport
SEH	ID	-3.4333	140.8170	Asia/Jayapura		Senggeh-Papua Island	Senggeh Airport
SEM	US	32.3439	-86.9878	America/Chicago		Selma	Craig Field
SEN	GB	51.5714	0.6956	Europe/London		Southend	Southend Airport
SEO	CI	7.9683	-6.7108	Africa/Abidjan		Seguela	Seguela Airport
SEP	US	32.2153	-98.1777	America/Chicago		Stephenville	Stephenville Clark Regional Airport
SER	US	38.9243	-85.9097	America/Indiana/Indianapolis		Seymour	Freeman Municipal Airport
SEU	TZ	-2.4581	34.8225	Africa/Dar_es_Salaam		Seronera	Seronera Airport
SEV	UA	48.9003	38.5417	Europe/Zaporozhye		Sievierodonetsk	Sievierodonetsk Airport
SEW	EG	29.3455	25.5067	Africa/Cairo		Siwa	Siwa Oasis North Airport
SEY	MR	15.1797	-12.2073	Africa/Nouakchott		Selibaby	Selibaby Airport
SEZ	SC	-4.6743	55.5218	Indian/Mahe		Mahe	Seychelles International Airport
SFA	TN	34.7180	10.6910	Africa/Tunis		Sfax	Sfax Thyna International Airport
SFB	US	28.7772	-81.2349	America/New_York		Orlando	Orlando Sanford International Airport
SFC	GP	16.2578	-61.2625	America/Guadeloupe		St-Francois	St-Francois Airport
SFD	VE	7.8833	-67.4440	America/Caracas		Inglaterra	San Fernando De Apure Airport
SFE	PH	16.5956	120.3030	Asia/Manila		San Fernando	San Fernando Airport
SFF	US	47.6829	-117.3224	America/Los_Angeles		Spokane	Felts Field
SFG	MF	18.0999	-63.0472	America/Marigot		Grand Case	L'Esperance Airport
SFH	MX	30.9302	-114.8090	America/Tijuana		San Felipe	San Felipe International Airport
SFJ	GL	67.0122	-50.7116	America/Nuuk		Kangerlussuaq	Kangerlussuaq Airport
SFK	BR	-0.6994	-48.5210	America/Belem		Soure	Soure Airport
SFL	CV	14.8850	-24.4800	Atlantic/Cape_Verde		Sao Filipe	Sao Filipe Airport
SFM	US	43.3938	-70.7080	America/New_York		Sanford	Sanford Seacoast Regional Airport
SFN	AR	-31.7117	-60.8117	America/Argentina/Cordoba		Santa Fe	Sauce Viejo Airport
SFO	US	37.6188	-122.3754	America/Los_Angeles		San Francisco	San Francisco International Airport
SFQ	TR	37.0943	38.8471	Europe/Istanbul		Sanliurfa	Sanliurfa Airport
SFS	PH	14.7944	120.2710	Asia/Manila		Olongapo City	Subic Bay International Airport
SFT	SE	64.6248	21.0769	Europe/Stockholm		Skelleftea	Skelleftea Airport
SFZ	US	41.9207	-71.4914	America/New_York		Pawtucket	North Central State Airport
SGA	AF	37.5670	71.5000	Asia/Kabul		Sheghnan	Sheghnan Airport
SGC	RU	61.3437	73.4018	Asia/Yekaterinburg		Surgut	Surgut Airport
SGD	DK	54.9644	9.7917	Europe/Copenhagen		Sonderborg	Sonderborg Airport
SGE	DE	50.7077	8.0830	Europe/Berlin		Siegerland	Siegerland Airport
SGF	US	37.2457	-93.3886	America/Chicago		Springfield	Springfield-Branson Ntl Airport
SGG	MY	1.2170	111.4500	Asia/Kuching		Simanggang	Simanggang Airport
SGH	US	39.8403	-83.8402	America/New_York		Springfield	Springfield/Beckley Municipal Airport
SGI	PK	32.0486	72.6650	Asia/Karachi		Sargodha	Mushaf Air Base
SGL	PH	14.4954	120.9040	Asia/Manila		Cavite City	Sangley Point Air Base
SGN	VN	10.8188	106.6520	Asia/Ho_Chi_Minh		Ho Chi Minh City	Tan Son Nhat International Airport
SGO	AU	-28.0497	148.5950	Australia/Brisbane		St George	St George Airport
SGP	AU	-20.4247	120.1410	Australia/Perth		Shay Gap	Shay Gap Airport
SGQ	ID	0.5000	117.3334	Asia/Makassar		Sanggata-Timor Island	Sanggata Airport
SGR	US	29.6222	-95.6565	America/Chicago		Houston	Sugar Land Regional Airport
SGS	PH	5.0470	119.7430	Asia/Manila		Sanga Sanga	Sanga Sanga Airport
SGT	US	34.5995	-91.5750	America/Chicago		Stuttgart	Stuttgart Municipal Carl Humphrey Field
SGU	US	37.0364	-113.5103	America/Denver		St George	St George Regional Airport
SGV	AR	-41.5917	-65.3394	America/Argentina/Salta		Sierra Grande	Sierra Grande Airport
SGX	TZ	-10.6830	35.5830	Africa/Dar_es_Salaam		Songea	Songea Airport
SGY	US	59.4602	-135.3169	America/Anchorage		Skagway	Skagway Airport
SGZ	TH	7.1866	100.6080	Asia/Bangkok		Songkhla	Songkhla Airport
SHA	CN	31.1979	121.3360	Asia/Shanghai	SHA	Shanghai	Shanghai Hongqiao International Airport
SHB	JP	43.5775	144.9600	Asia/Tokyo		Nakashibetsu	Nakashibetsu Airport
SHC	ET	14.0760	38.2735	Africa/Addis_Ababa		Shire	Shire Airport
SHD	US	38.2638	-78.8964	America/New_York		Staunton/Waynesboro/Harrisonburg	Shenandoah Valley Regional Airport
SHE	CN	41.6398	123.4830	Asia/Shanghai		Shenyang	Taoxian Airport
SHG	US	66.8881	-157.1624	America/Anchorage		Shungnak	Shungnak Airport
SHH	US	66.2496	-166.0894	America/Anchorage		Shishmaref	Shishmaref Airport
SHI	JP	24.8267	125.1450	Asia/Tokyo		Shimojishima	Shimojishima Airport
SHJ	AE	25.3286	55.5172	Asia/Dubai		Sharjah	Sharjah International Airport
SHK	LS	-29.7309	28.7689	Africa/Maseru		Sehonghong	Sehonghong Airport
SHL	IN	25.7036	91.9787	Asia/Kolkata		Shillong	Shillong Airport
SHM	JP	33.6622	135.3640	Asia/Tokyo		Shirahama	Nanki Shirahama Airport
SHN	US	47.2336	-123.1476	America/Los_Angeles		Shelton	Sanderson Field
SHO	SZ	-26.3569	31.7172	Africa/Mbabane		Manzini	King Mswati III Intl
SHQ	AU	-27.9150	153.3730	Australia/Brisbane		Southport	Southport Airport
SHR	US	44.7692	-106.9803	America/Denver		Sheridan	Sheridan County Airport
SHS	CN	30.3244	112.2810	Asia/Shanghai		Shashi	Shashi Airport
SHT	AU	-36.4289	145.3930	Australia/Hobart		Shepparton	Shepparton Airport
SHU	AU	-11.1500	132.1500	Australia/Darwin		Smith Point	Smith Point Airport
SHV	US	32.4465	-93.8260	America/Chicago		Shreveport	Shreveport Regional Airport
SHW	SA	17.4669	47.1214	Asia/Riyadh		Sharurah	Sharurah Airport
SHX	US	62.6923	-159.5692	America/Anchorage		Shageluk	Shageluk Airport
SHY	TZ	-3.6093	33.5035	Africa/Dar_es_Salaam		Shinyanga	Shinyanga Airport
SHZ	LS	-29.2676	28.5523	Africa/Maseru		Seshutes	Seshutes Airport
SIB	CG	-3.6830	13.3500	Africa/Brazzaville		Sibiti	Sibiti Airport
SID	CV	16.7414	-22.9494	Atlantic/Cape_Verde		Sal	Amilcar Cabral International Airport
SIE	PT	37.9417	-8.8173	Europe/Lisbon		Sines	Sines Airport
SIF	NP	27.1595	84.9801	Asia/Kathmandu		Simara	Simara Airport
SIG	US	18.4568	-66.0985	America/Puerto_Rico		San Juan	Fernando Luis Ribas Dominicci Airport
SIH	NP	29.2631	80.9360	Asia/Kathmandu		Silgadi Doti	Silgadi Doti Airport
SII	MA	29.3667	-10.1878	Africa/Casablanca		Sidi Ifni	Sidi Ifni Xx Airport
SIJ	IS	66.1333	-18.9167	Atlantic/Reykjavik		Siglufjörður	Siglufjörður Airport
SIK	US	36.8989	-89.5618	America/Chicago		Sikeston	Sikeston Memorial Municipal Airport
SIL	PG	-9.0736	148.3893	Pacific/Port_Moresby		Sila Mission	Sila Airport
SIM	PG	-5.2786	144.5447	Pacific/Port_Moresby		Simbai	Simbai Airport
SIN	SG	1.3502	103.9940	Asia/Singapore		Singapore	Singapore Changi International Airport
SIO	AU	-40.8350	145.0840	Australia/Hobart		Smithton	Smithton Airport
SIP	UA	45.0522	33.9751	Europe/Simferopol		Simferopol	Simferopol International Airport
SIQ	ID	-0.4792	104.5790	Asia/Jakarta		Pasirkuning-Singkep Island	Dabo Airport
SIR	CH	46.2196	7.3268	Europe/Zurich		Sion	Sion Airport
SIS	ZA	-27.6486	22.9993	Africa/Johannesburg		Sishen	Sishen Airport
SIT	US	57.0468	-135.3611	America/Anchorage		Sitka	Sitka Rocky Gutierrez Airport
SIU	NI	13.7272	-84.7778	America/Managua		Siuna	Siuna
SIV	US	39.1147	-87.4483	America/Indiana/Indianapolis		Sullivan	Sullivan County Airport
SIW	ID	2.6667	98.9333	Asia/Jakarta		Parapat, Sumatra Island	Parapat Airport
SIX	AU	-32.6008	151.1931	Australia/Sydney		Singleton	Singleton Airport
SIY	US	41.7814	-122.4681	America/Los_Angeles		Montague	Siskiyou County Airport
SJA	PE	-15.3525	-75.1372	America/Lima		San Juan de Marcona	San Juan de Marcona Airport
SJB	BO	-13.0528	-64.6617	America/La_Paz		San Joaquin	San Joaquin Airport
SJC	US	37.3630	-121.9286	America/Los_Angeles		San Jose	Mineta San Jose International Airport
SJD	MX	23.1518	-109.7210	America/Mazatlan		San Jose del Cabo	Los Cabos International Airport
SJE	CO	2.5797	-72.6394	America/Bogota		San Jose Del Guaviare	Jorge E. Gonzalez Torres Airport
SJI	PH	12.3615	121.0470	Asia/Manila		San Jose	San Jose Airport
SJJ	BA	43.8246	18.3315	Europe/Sarajevo		Sarajevo	Sarajevo International Airport
SJK	BR	-23.2292	-45.8615	America/Sao_Paulo		Sao Jose Dos Campos	Professor Urbano Ernesto Stumpf Airport
SJL	BR	-0.1484	-66.9855	America/Boa_Vista		Sao Gabriel Da Cachoeira	Sao Gabriel da Cachoeira Airport
SJN	US	34.5186	-109.3787	America/Phoenix		St Johns	St Johns Industrial Air Park
SJO	CR	9.9939	-84.2088	America/Costa_Rica		San Jose	Juan Santamaria International Airport
SJP	BR	-20.8166	-49.4065	America/Sao_Paulo		Sao Jose Do Rio Preto	Sao Jose do Rio Preto Airport
SJQ	ZM	-17.4763	24.3047	Africa/Lusaka		Sesheke	Sesheke Airport
SJS	BO	-17.8308	-60.7431	America/La_Paz		San Jose de Chiquitos	San Jose De Chiquitos Airport
SJT	US	31.3577	-100.4963	America/Chicago		San Angelo	San Angelo Regional/Mathis Field
SJU	US	18.4394	-66.0021	America/Puerto_Rico		San Juan	Luis Munoz Marin International Airport
SJV	BO	-16.2708	-62.4703	America/La_Paz		San Javier	San Javier Airport
SJW	CN	38.2807	114.6970	Asia/Shanghai		Shijiazhuang	Shijiazhuang Daguocun International Airport
SJY	FI	62.6921	22.8323	Europe/Helsinki		Seinajoki / Ilmajoki	Seinajoki Airport
SJZ	PT	38.6655	-28.1758	Atlantic/Azores		Velas	Sao Jorge Airport
SKA	US	47.6151	-117.6558	America/Los_Angeles		Spokane	Fairchild Afb Airport
SKB	KN	17.3112	-62.7187	America/St_Kitts		St Kitts	Robert L. Bradshaw International Airport
SKC	PG	-8.0466	141.7222	Pacific/Port_Moresby		Suki	Suki Airport
SKD	UZ	39.7005	66.9838	Asia/Samarkand		Samarkand	Samarkand Airport
SKF	US	29.3842	-98.5811	America/Chicago		San Antonio	Kelly Field
SKG	GR	40.5197	22.9709	Europe/Athens		Thessaloniki	Thessaloniki Macedonia International Airport
SKH	NP	28.5860	81.6360	Asia/Kathmandu		Surkhet	Surkhet Airport
SKK	US	64.3711	-161.2240	America/Anchorage		Shaktoolik	Shaktoolik Airport
SKL	GB	57.2534	-5.8279	Europe/London		Broadford	Skye Bridge Ashaig Airport
SKN	NO	68.5788	15.0334	Europe/Oslo		Hadsel	Stokmarknes Skagen Airport
SKO	NG	12.9163	5.2072	Africa/Lagos		Sokoto	Sadiq Abubakar III International Airport
SKP	MK	41.9616	21.6214	Europe/Skopje		Skopje	Skopje International Airport
SKQ	LS	-30.0389	28.3703	Africa/Maseru		Sekakes	Sekakes Airport
SKS	DK	55.2256	9.2639	Europe/Copenhagen		Vojens	Vojens Skrydstrup Airport
SKT	PK	32.5356	74.3639	Asia/Karachi		Sialkot	Sialkot Airport
SKU	GR	38.9676	24.4872	Europe/Athens		Skiros Island	Skiros Airport
SKV	EG	28.6853	34.0625	Africa/Cairo		St Catherine	St Catherine International Airport
SKW	US	61.9661	-151.1954	America/Anchorage		Skwentna	Skwentna Airport
SKX	RU	54.1251	45.2123	Europe/Moscow		Saransk	Saransk Airport
SKZ	PK	27.7220	68.7917	Asia/Karachi		Mirpur Khas	Sukkur Airport
SLA	AR	-24.8560	-65.4862	America/Argentina/Salta		Salta	Martin Miguel De Guemes International Airport
SLB	US	42.5972	-95.2407	America/Chicago		Storm Lake	Storm Lake Municipal Airport
SLC	US	40.7884	-111.9778	America/Denver		Salt Lake City	Salt Lake City International Airport
SLD	SK	48.6378	19.1341	Europe/Bratislava		Sliac	Sliac Airport
SLE	US	44.9095	-123.0025	America/Los_Angeles		Salem	Mcnary Field
SLF	SA	20.4647	45.6196	Asia/Riyadh		Sulayel	Sulayel Airport
SLG	US	36.1919	-94.4900	America/Chicago		Siloam Springs	Smith Field
SLH	VU	-13.8517	167.5370	Pacific/Efate		Sola	Sola Airport
SLI	ZM	-12.1737	26.3651	Africa/Lusaka		Solwesi	Solwesi Airport
SLJ	AU	-22.2553	117.7619	Australia/Perth		Karijini National Park	Solomon Airport
SLK	US	44.3853	-74.2062	America/New_York		Saranac Lake	Adirondack Regional Airport
SLL	OM	17.0387	54.0913	Asia/Muscat		Salalah	Salalah Airport
SLM	ES	40.9521	-5.5020	Europe/Madrid		Salamanca	Salamanca Airport
SLN	US	38.7906	-97.6522	America/Chicago		Salina	Salina Regional Airport
SLO	US	38.6429	-88.9642	America/Chicago		Salem	Salem-Leckrone Airport
SLP	MX	22.2543	-100.9310	America/Mexico_City		San Luis Potosi	Ponciano Arriaga International Airport
SLQ	US	61.7005	-157.1659	America/Anchorage		Sleetmute	Sleetmute Airport
SLR	US	33.1598	-95.6211	America/Chicago		Sulphur Springs	Sulphur Springs Municipal Airport
SLT	US	38.5383	-106.0486	America/Denver		Salida	Salida/Harriett Alexander Field
SLU	LC	14.0202	-60.9929	America/St_Lucia	SLU	Castries	George F. L. Charles Airport
SLV	IN	31.0818	77.0680	Asia/Kolkata		Shimla	Shimla Airport
SLW	MX	25.5495	-100.9290	America/Monterrey		Saltillo	Plan De Guadalupe International Airport
SLX	TC	21.3330	-71.2000	America/Grand_Turk		Salt Cay	Salt Cay Airport
SLY	RU	66.5908	66.6110	Asia/Yekaterinburg		Salekhard	Salekhard Airport
SLZ	BR	-2.5854	-44.2341	America/Fortaleza		Sao Luis	Marechal Cunha Machado International Airport
SMA	PT	36.9714	-25.1706	Atlantic/Azores		Vila do Porto	Santa Maria Airport
SMB	CL	-52.7367	-69.3336	America/Punta_Arenas		Cerro Sombrero	Franco Bianco Airport
SMD	US	41.1434	-85.1528	America/New_York		Fort Wayne	Smith Field
SME	US	37.0536	-84.6156	America/New_York		Somerset	Lake Cumberland Regional Airport
SMF	US	38.6954	-121.5908	America/Los_Angeles		Sacramento	Sacramento International Airport
SMG	PE	-11.9833	-77.0000	America/Lima		Santa Maria	Santa Maria Airport
SMI	GR	37.6900	26.9117	Europe/Athens		Samos Island	Samos Airport
SMK	US	63.4901	-162.1104	America/Nome		St Michael	St Michael Airport
SML	BS	23.5823	-75.2686	America/Nassau		Stella Maris	Stella Maris Airport
SMM	MY	4.4500	118.5830	Asia/Kuching		Semporna	Semporna Airport
SMN	US	45.1233	-113.8814	America/Denver		Salmon	Lemhi County Airport
SMO	US	34.0158	-118.4513	America/Los_Angeles		Santa Monica	Santa Monica Municipal Airport
SMQ	ID	-2.4992	112.9750	Asia/Pontianak		Sampit, Borneo Island	Sampit(Hasan) Airport
SMR	CO	11.1196	-74.2306	America/Bogota		Santa Marta	Simon Bolivar International Airport
SMS	MG	-17.0939	49.8158	Indian/Antananarivo		Sainte Marie	Sainte Marie Airport
SMU	US	61.8113	-147.5091	America/Anchorage		Sheep Mountain	Sheep Mountain Airport
SMV	CH	46.5341	9.8841	Europe/Zurich		Samedan	Samedan Airport
SMW	EH	26.7318	-11.6847	Africa/Casablanca		Smara	Smara Airport
SMX	US	34.8999	-120.4581	America/Los_Angeles		Santa Maria	Santa Maria Pub/Capt G Allan Hancock Field
SMY	SN	13.0468	-13.2954	Africa/Dakar		Simenti	Simenti Airport
SMZ	SR	4.3500	-54.4167	America/Paramaribo		Stoelmanseiland	Stoelmanseiland Airport
SNA	US	33.6757	-117.8682	America/Los_Angeles		Santa Ana	John Wayne/Orange County Airport
SNB	AU	-11.4228	130.6540	Australia/Darwin		Snake Bay	Snake Bay Airport
SNC	EC	-2.2050	-80.9889	America/Guayaquil		Salinas	General Ulpiano Paez Airport
SNE	CV	16.5884	-24.2847	Atlantic/Cape_Verde		Preguica	Preguica Airport
SNF	VE	10.2787	-68.7552	America/Caracas		San Felipe	Sub Teniente Nestor Arias Airport
SNG	BO	-16.3836	-60.9628	America/La_Paz		San Ignacio de Velasco	Capitan Av. Juan Cochamanidis S. Airport
SNH	AU	-28.6203	151.9910	Australia/Brisbane		Stanthorpe	Stanthorpe Airport
SNI	LR	5.0343	-9.0668	Africa/Monrovia		Greenville	Greenville Sinoe Airport
SNJ	CU	22.0953	-84.1520	America/Havana		Pinar Del Rio	San Julian Air Base
SNK	US	32.6934	-100.9505	America/Chicago		Snyder	Winston Field
SNL	US	35.3573	-96.9428	America/Chicago		Shawnee	Shawnee Regional Airport
SNM	BO	-14.0000	-65.6339	America/La_Paz		San Ignacio de Moxos	San Ignacio de Moxos Airport
SNN	IE	52.7020	-8.9248	Europe/Dublin		Shannon	Shannon Airport
SNO	TH	17.1951	104.1190	Asia/Bangkok		Sakon Nakhon	Sakon Nakhon Airport
SNP	US	57.1663	-170.2226	America/Adak		St Paul Island	St Paul Island Airport
SNR	FR	47.3122	-2.1492	Europe/Paris		Saint-Nazaire/Montoir	Saint-Nazaire-Montoir Airport
SNS	US	36.6624	-121.6072	America/Los_Angeles		Salinas	Salinas Municipal Airport
SNU	CU	22.4922	-79.9436	America/Havana		Santa Clara	Abel Santamaria Airport
SNV	VE	4.5550	-61.1500	America/Caracas		Santa Elena de Uairen	Santa Elena de Uairen Airport
SNW	MM	18.4607	94.3001	Asia/Yangon		Thandwe	Thandwe Airport
SNX	IR	35.5911	53.4951	Asia/Tehran		Semnan	Semnan Airport
SNY	US	41.0998	-102.9850	America/Denver		Sidney	Sidney Municipal/Lloyd W Carr Field
SNZ	BR	-22.9324	-43.7191	America/Sao_Paulo		Rio De Janeiro	Santa Cruz Airport
SOB	HU	46.6864	17.1591	Europe/Budapest		Sarmellek	Sarmellek International Airport
SOC	ID	-7.5161	110.7570	Asia/Jakarta		Sukarata(Solo), Java Island	Adi Sumarmo Wiryokusumo Airport
SOD	BR	-23.4780	-47.4900	America/Sao_Paulo		Sorocaba	Sorocaba Airport
SOE	CG	2.0670	14.1330	Africa/Brazzaville		Souanke	Souanke Airport
SOF	BG	42.6967	23.4114	Europe/Sofia		Sofia	Sofia Airport
SOG	NO	61.1561	7.1378	Europe/Oslo		Sogndal	Sogndal Airport
SOJ	NO	69.7868	20.9594	Europe/Oslo		Sørkjosen	Sørkjosen Airport
SOK	LS	-29.8386	28.0600	Africa/Maseru		Semonkong	Semonkong Airport
SOL	US	64.5606	-164.4423	America/Nome		Solomon	Solomon State Field
SOM	VE	8.9451	-64.1511	America/Caracas		San Tome	San Tome Airport
SON	VU	-15.5050	167.2200	Pacific/Efate		Luganville	Santo Pekoa International Airport
SOO	SE	61.2615	17.0991	Europe/Stockholm		Soderhamn	Soderhamn Airport
SOP	US	35.2374	-79.3890	America/New_York		Pinehurst/Southern Pines	Moore County Airport
SOQ	ID	-0.9264	131.1210	Asia/Jayapura		Sorong-Papua Island	Sorong (Jefman) Airport
SOT	FI	67.3950	26.6191	Europe/Helsinki		Sodankyla	Sodankyla Airport
SOU	GB	50.9503	-1.3568	Europe/London		Southampton	Southampton Airport
SOV	US	59.4439	-151.7050	America/Anchorage		Seldovia	Seldovia Airport
SOW	US	34.2655	-110.0057	America/Phoenix		Show Low	Show Low Regional Airport
SOX	CO	5.6773	-72.9703	America/Bogota		Sogamoso	Alberto Lleras Camargo Airport
SOY	GB	59.1553	-2.6414	Europe/London		Stronsay	Stronsay Airport
SOZ	FR	41.9244	9.4060	Europe/Paris		Solenzara	Solenzara (BA 126) Air Base
SPA	US	34.9164	-81.9558	America/New_York		Spartanburg	Spartanburg Downtown Memorial/Simpson Field
SPC	ES	28.6265	-17.7556	Atlantic/Canary		Sta Cruz de la Palma	La Palma Airport
SPD	BD	25.7592	88.9089	Asia/Dhaka		Saidpur	Saidpur Airport
SPE	MY	4.7330	116.4670	Asia/Kuching		Sepulot	Sepulot Airport
SPF	US	44.4811	-103.7860	America/Denver		Spearfish	Black Hills-Clyde Ice Field
SPG	US	27.7651	-82.6269	America/New_York		St Petersburg	Albert Whitted Airport
SPI	US	39.8446	-89.6776	America/Chicago		Springfield	Abraham Lincoln Capital Airport
SPJ	GR	36.9739	22.5263	Europe/Athens		Sparti	Sparti Airport
SPM	DE	49.9727	6.6925	Europe/Berlin		Trier	Spangdahlem Air Base
SPN	MP	15.1202	145.7300	Pacific/Saipan		Saipan	Francisco C Ada/Saipan International Airport
SPP	AO	-14.6576	17.7198	Africa/Luanda		Menongue	Menongue Airport
SPS	US	33.9888	-98.4919	America/Chicago		Wichita Falls	Sheppard Afb/Wichita Falls Municipal Airport
SPU	HR	43.5389	16.2980	Europe/Zagreb		Split	Split Airport
SPW	US	43.1657	-95.2028	America/Chicago		Spencer	Spencer Municipal Airport
SPX	EG	30.1147	30.8933	Africa/Cairo		Cairo	Sphinx International Airport
SPY	CI	4.7467	-6.6608	Africa/Abidjan		San Pedro	San Pedro Airport
SPZ	US	36.1764	-94.1192	America/Chicago		Springdale	Springdale Municipal Airport
SQA	US	34.6068	-120.0756	America/Los_Angeles		Santa Ynez	Santa Ynez/Kunkle Field
SQC	AU	-31.2400	119.3600	Australia/Perth		Southern Cross	Southern Cross Airport
SQD	CN	28.3797	117.9642	Asia/Shanghai		Shangrao	Sanqingshan
SQH	VN	21.2170	104.0330	Asia/Ho_Chi_Minh		Son-La	Na-San Airport
SQI	US	41.7428	-89.6763	America/Chicago		Sterling/Rockfalls	Whiteside County/Jos H Bittorf Field
SQJ	CN	26.4281	117.8450	Asia/Shanghai		Sanming	Sanming Shaxian Airport
SQL	US	37.5119	-122.2495	America/Los_Angeles		San Carlos	San Carlos Airport
SQM	BR	-13.3313	-50.1976	America/Sao_Paulo		Sao Miguel Do Araguaia	Sao Miguel do Araguaia Airport
SQN	ID	-2.0805	125.9670	Asia/Jayapura		Sanana-Seram Island	Emalamo Sanana Airport
SQO	SE	64.9609	17.6966	Europe/Stockholm		Storuman	Storuman Airport
SQQ	LT	55.8939	23.3950	Europe/Vilnius		Siauliai	Siauliai International Airport
SQR	ID	-2.5312	121.3580	Asia/Makassar		Soroako-Celebes Island	Soroako Airport
SQU	PE	-6.9600	-76.7684	America/Lima		Plaza Saposoa	Saposoa Airport
SQV	US	48.0979	-123.1879	America/Los_Angeles		Sequim	Sequim Valley Airport
SQW	DK	56.5502	9.1730	Europe/Copenhagen		Skive	Skive Airport
SQX	BR	-26.7816	-53.5035	America/Sao_Paulo		Sao Miguel Do Oeste	Sao Miguel do Oeste Airport
SQY	BR	-31.3833	-52.0328	America/Sao_Paulo		Sao Lourenco Do Sul	Sao Lourenco do Sul Airport
SQZ	GB	53.3078	-0.5508	Europe/London		Scampton	RAF Scampton
SRA	BR	-27.9067	-54.5204	America/Sao_Paulo		Santa Rosa	Santa Rosa Airport
SRB	BO	-14.0662	-66.7868	America/La_Paz		Santa Rosa	Santa Rosa De Yacuma Airport
SRC	US	35.2106	-91.7375	America/Chicago		Searcy	Searcy Regional Airport
SRD	BO	-13.2639	-64.6039	America/La_Paz		San Ramon / Mamore	San Ramon Airport
SRE	BO	-19.2387	-65.1480	America/La_Paz		Sucre	Alcantarí International Airport
SRF	US	38.0169	-122.5208	America/Los_Angeles		San Rafael	San Rafael Airport
SRG	ID	-6.9727	110.3750	Asia/Jakarta		Semarang	Achmad Yani Airport
SRH	TD	9.1444	18.3744	Africa/Ndjamena		Sarh	Sarh Airport
SRJ	BO	-14.8592	-66.7375	America/La_Paz		San Borja	Capitan Av. German Quiroga G. Airport
SRN	AU	-42.1550	145.2920	Australia/Melbourne		Strahan	Strahan Airport
SRP	NO	59.7919	5.3408	Europe/Oslo		Leirvik	Stord Airport
SRQ	US	27.3954	-82.5544	America/New_York		Sarasota	Sarasota/Bradenton International Airport
SRT	UG	1.7277	33.6228	Africa/Kampala		Soroti	Soroti Airport
SRV	US	61.7897	-156.5885	America/Anchorage		Stony River	Stony River 2 Airport
SRW	US	35.6459	-80.5203	America/New_York		Salisbury	Mid-Carolina Regional Airport
SRX	LY	31.0635	16.5950	Africa/Tripoli		Sirt	Gardabya Airport
SRY	IR	36.6358	53.1936	Asia/Tehran		Sari	Dasht-e Naz Airport
SRZ	BO	-17.8116	-63.1715	America/La_Paz		Santa Cruz	El Trompillo Airport
SSA	BR	-12.9086	-38.3229	America/Bahia		Salvador	Deputado Luiz Eduardo Magalhaes International Airport
SSC	US	33.9727	-80.4706	America/New_York		Sumter	Shaw Afb Airport
SSD	CL	-32.7458	-70.7050	America/Santiago		San Felipe	Victor Lafon Airport
SSE	IN	17.6280	75.9348	Asia/Kolkata		Solapur	Solapur Airport
SSF	US	29.3370	-98.4710	America/Chicago		San Antonio	Stinson Municipal Airport
SSG	GQ	3.7553	8.7087	Africa/Malabo		Malabo	Malabo Airport
SSH	EG	27.9773	34.3950	Africa/Cairo		Sharm el-Sheikh	Sharm El Sheikh International Airport
SSI	US	31.1520	-81.3911	America/New_York		St Simons Island	St Simons Island Airport
SSJ	NO	65.9568	12.4689	Europe/Oslo		Alstahaug	Sandnessjoen Airport Stokka
SSM	US	46.4792	-84.3684	America/Detroit		Sault Ste Marie	Sault Ste Marie Municipal/Sanderson Field
SSN	KR	37.4458	127.1140	Asia/Seoul		Seoul Air Base	Seoul Air Base
SSO	BR	-22.0909	-45.0445	America/Sao_Paulo		Sao Lourenco	Sao Lourenco Airport
SSR	VU	-15.4708	168.1520	Pacific/Efate		Pentecost Island	Sara Airport
SST	AR	-36.5423	-56.7218	America/Argentina/Buenos_Aires		Santa Teresita	Santa Teresita Airport
SSW	US	48.6729	-123.1757	America/Los_Angeles		Stuart Island	Stuart Island Airpark
SSX	TR	41.2786	36.3052	Europe/Istanbul		Samsun	Samsun Samair Airport
SSY	AO	-6.2699	14.2470	Africa/Luanda		Mbanza Congo	Mbanza Congo Airport
SSZ	BR	-23.9281	-46.2997	America/Sao_Paulo		Guaruja	Base Aerea de Santos Airport
STA	DK	55.9901	8.3539	Europe/Copenhagen		Skjern / Ringkobing	Stauning Airport
STB	VE	8.9746	-71.9433	America/Caracas		Santa Barbara del Zulia	Santa Barbara del Zulia Airport
STC	US	45.5462	-94.0594	America/Chicago		St Cloud	St Cloud Sky Central Airport
STD	VE	7.5654	-72.0351	America/Caracas		Santo Domingo	Mayor Buenaventura Vivas International Airport
STE	US	44.5451	-89.5303	America/Chicago		Stevens Point	Stevens Point Municipal Airport
STG	US	56.5774	-169.6637	America/Anchorage		St George	St George Airport
STH	AU	-17.8500	142.5670	Australia/Brisbane		Strathmore	Strathmore Airport
STI	DO	19.4061	-70.6047	America/Santo_Domingo		Santiago	Cibao International Airport
STJ	US	39.7719	-94.9097	America/Chicago		St Joseph	Rosecrans Memorial Airport
STK	US	40.6143	-103.2643	America/Denver		Sterling	Sterling Municipal Airport
STL	US	38.7487	-90.3700	America/Chicago		St Louis	St Louis Lambert International Airport
STM	BR	-2.4247	-54.7858	America/Belem		Santarem	Maestro Wilson Fonseca Airport
STN	GB	51.8850	0.2350	Europe/London	LON	London	London Stansted Airport
STP	US	44.9346	-93.0604	America/Chicago		St Paul	St Paul Downtown Holman Field
STQ	US	41.4125	-78.5026	America/New_York		St Marys	St Marys Municipal Airport
STR	DE	48.6899	9.2220	Europe/Berlin		Stuttgart	Stuttgart Airport
STS	US	38.5097	-122.8129	America/Los_Angeles		Santa Rosa	Charles M Schulz/Sonoma County Airport
STT	US	18.3373	-64.9733	America/St_Thomas		St Thomas	Cyril E King Airport
STV	IN	21.1141	72.7418	Asia/Kolkata		Surat	Surat Airport
STW	RU	45.1092	42.1128	Europe/Moscow		Stavropol	Stavropol Shpakovskoye Airport
STX	US	17.7015	-64.8020	America/St_Thomas		St Croix	Henry E Rohlsen Airport
STY	UY	-31.4385	-57.9853	America/Montevideo		Salto	Nueva Hesperides International Airport
STZ	BR	-10.4647	-50.5186	America/Araguaina		Santa Terezinha	Santa Terezinha Airport
SUA	US	27.1817	-80.2213	America/New_York		Stuart	Witham Field
SUB	ID	-7.3798	112.7870	Asia/Jakarta		Surabaya	Juanda International Airport
SUD	US	35.7896	-96.6557	America/Chicago		Stroud	Stroud Municipal Airport
SUE	US	44.8437	-87.4215	America/Chicago		Sturgeon Bay	Door County Cherryland Airport
SUF	IT	38.9054	16.2423	Europe/Rome		Lamezia Terme	Lamezia Terme Airport
SUG	PH	9.7558	125.4810	Asia/Manila		Surigao City	Surigao Airport
SUH	OM	22.5330	59.4830	Asia/Muscat		Sur	Sur Airport
SUI	GE	42.8582	41.1281	Asia/Tbilisi		Sukhumi	Sukhumi Dranda Airport
SUJ	RO	47.7033	22.8857	Europe/Bucharest		Satu Mare	Satu Mare Airport
SUL	PK	28.6451	69.1769	Asia/Karachi		Sui	Sui Airport
SUM	US	33.9950	-80.3613	America/New_York		Sumter	Sumter Airport
SUN	US	43.5038	-114.2956	America/Denver		Sun Valley	Friedman Memorial Airport
SUO	US	43.8763	-121.4531	America/Los_Angeles		Sunriver	Sunriver Airport
SUP	ID	-7.0243	113.8902	Asia/Jakarta		Sumenep-Madura Island	Trunojoyo Airport
SUQ	EC	-2.4830	-78.1670	America/Guayaquil		Sucua	Sucua Airport
SUR	CA	52.7086	-88.5419	America/Toronto		Summer Beaver	Summer Beaver Airport
SUS	US	38.6621	-90.6520	America/Chicago		St Louis	Spirit Of St Louis Airport
SUT	TZ	-7.9670	31.6670	Africa/Dar_es_Salaam		Sumbawanga	Sumbawanga Airport
SUU	US	38.2645	-121.9241	America/Los_Angeles		Fairfield	Travis Afb Airport
SUV	FJ	-18.0433	178.5590	Pacific/Fiji		Suva	Nausori International Airport
SUW	US	46.6897	-92.0946	America/Chicago		Superior	Richard I Bong Airport
SUX	US	42.4013	-96.3844	America/Chicago		Sioux City	Sioux Gateway/Brig General Bud Day Field
SUY	RU	62.1850	117.6350	Asia/Yakutsk		Suntar	Suntar Airport
SVA	US	63.6863	-170.4932	America/Anchorage		Savoonga	Savoonga Airport
SVB	MG	-14.2786	50.1747	Indian/Antananarivo		Sambava	Sambava Airport
SVC	US	32.6365	-108.1564	America/Denver		Silver City	Grant County Airport
SVD	VC	13.1600	-61.1487	America/St_Vincent		St Vincent	Argyle International Airport
SVE	US	40.3757	-120.5727	America/Los_Angeles		Susanville	Susanville Municipal Airport
SVF	BJ	8.0182	2.4646	Africa/Porto-Novo		Save	Save Airport
SVG	NO	58.8767	5.6378	Europe/Oslo		Stavanger	Stavanger Airport Sola
SVH	US	35.7650	-80.9539	America/New_York		Statesville	Statesville Regional Airport
SVI	CO	2.1522	-74.7663	America/Bogota		San Vicente Del Caguan	Eduardo Falla Solano Airport
SVJ	NO	68.2433	14.6692	Europe/Oslo		Svolvær	Svolvær Helle Airport
SVL	FI	61.9431	28.9451	Europe/Helsinki		Savonlinna	Savonlinna Airport
SVN	US	32.0100	-81.1460	America/New_York		Savannah	Hunter Army Air Field
SVO	RU	55.9726	37.4146	Europe/Moscow	MOW	Moscow	Sheremetyevo International Airport
SVP	AO	-12.4046	16.9474	Africa/Luanda		Kuito	Kuito Airport
SVQ	ES	37.4180	-5.8931	Europe/Madrid		Seville	Sevilla Airport
SVS	US	66.0172	-149.0544	America/Anchorage		Stevens Village	Stevens Village Airport
SVT	BW	-18.5206	24.0767	Africa/Gaborone		Savuti	Savuti Airport
SVU	FJ	-16.8028	179.3410	Pacific/Fiji		Savusavu	Savusavu Airport
SVW	US	61.0971	-155.5748	America/Anchorage		Sparrevohn	Sparrevohn Lrrs Airport
SVX	RU	56.7431	60.8027	Asia/Yekaterinburg		Yekaterinburg	Koltsovo Airport
SVZ	VE	7.8408	-72.4397	America/Caracas		San Antonio Del Tachira	San Antonio Del Tachira Airport
SWA	CN	23.4269	116.7620	Asia/Shanghai		Shantou	Shantou Waisha Airport
SWC	AU	-37.0717	142.7410	Australia/Melbourne		Stawell	Stawell Airport
SWD	US	60.1299	-149.4166	America/Anchorage		Seward	Seward Airport
SWF	US	41.5041	-74.1048	America/New_York		Newburgh	New York Stewart International Airport
SWH	AU	-35.3758	143.5330	Australia/Melbourne		Swan Hill	Swan Hill Airport
SWJ	VU	-16.4864	167.4472	Pacific/Efate		Malekula Island	Southwest Bay Airport
SWN	PK	31.8894	72.3917	Asia/Karachi		Sahiwal	Sahiwal Airport
SWO	US	36.1614	-97.0859	America/Chicago		Stillwater	Stillwater Regional Airport
SWP	NA	-22.6619	14.5681	Africa/Windhoek		Swakopmund	Swakopmund Airport
SWQ	ID	-8.4890	117.4120	Asia/Makassar		Sumbawa Island	Sumbawa Besar Airport
SWS	GB	51.6053	-4.0678	Europe/London		Swansea	Swansea Airport
SWT	RU	60.7094	77.6600	Asia/Krasnoyarsk		Strezhevoy	Strezhevoy Airport
SWU	KR	37.2394	127.0070	Asia/Seoul		Suwon	Suwon Airport
SWV	RU	61.9217	159.2300	Asia/Srednekolymsk		Evensk	Severo-Evensk Airport
SWW	US	32.4674	-100.4666	America/Chicago		Sweetwater	Avenger Field
SWX	BW	-18.3739	21.8326	Africa/Gaborone		Shakawe	Shakawe Airport
SWY	MY	4.2164	100.6986	Asia/Kuala_Lumpur		Sitiawan	Sitiawan Airport
SXB	FR	48.5383	7.6282	Europe/Paris		Strasbourg	Strasbourg Airport
SXE	AU	-38.0917	146.9650	Australia/Melbourne		West Sale	West Sale Airport
SXG	ZM	-16.1000	23.2670	Africa/Lusaka		Senanga	Senanga Airport
SXI	IR	25.9089	54.5394	Asia/Tehran		Sirri Island	Sirri Island Airport
SXJ	CN	42.9117	90.2475	Asia/Shanghai		Shanshan	Shanshan Airport
SXK	ID	-7.9886	131.3060	Asia/Jayapura		Saumlaki-Yamdena Island	Saumlaki Airport
SXL	IE	54.2802	-8.5992	Europe/Dublin		Sligo	Sligo Airport
SXM	SX	18.0410	-63.1089	America/Lower_Princes		St Maarten	Princess Juliana International Airport
SXN	BW	-20.5534	26.1158	Africa/Gaborone		Sua Pan	Sua Pan Airport
SXO	BR	-11.6324	-50.6896	America/Campo_Grande		Sao Felix Do Araguaia	Sao Felix do Araguaia Airport
SXP	US	62.5204	-164.8476	America/Nome		Nunam Iqua	Nunam Iqua Airport
SXQ	US	60.4751	-151.0396	America/Anchorage		Soldotna	Soldotna Airport
SXR	IN	33.9871	74.7742	Asia/Kolkata		Srinagar	Sheikh ul Alam Airport
SXS	MY	5.0878	119.0940	Asia/Kuching		Sahabat	Sahabat [Sahabat 16] Airport
SXT	MY	4.3303	102.3950	Asia/Kuala_Lumpur		Taman Negara	Sungai Tiang Airport
SXV	IN	11.7833	78.0656	Asia/Kolkata		Salem	Salem Airport
SXX	BR	-6.6403	-51.9900	America/Belem		Sao Felix Do Xingu	Sao Felix do Xingu Airport
SXY	US	42.3026	-75.4160	America/New_York		Sidney	Sidney Municipal Airport
SXZ	TR	37.9789	41.8404	Europe/Istanbul		Siirt	Siirt Airport
SYA	US	52.7123	174.1136	America/Adak		Shemya	Eareckson Air Station
SYC	PE	-11.8833	-69.2000	America/Lima		Shiringayoc	Shiringayoc Airport
SYD	AU	-33.9461	151.1770	Australia/Sydney		Sydney	Sydney Kingsford Smith International Airport
SYI	US	35.5594	-86.4425	America/Chicago		Shelbyville	Bomar Field/Shelbyville Municipal Airport
SYJ	IR	29.5509	55.6727	Asia/Tehran		Sirjan	Sirjan Airport
SYK	IS	65.0581	-22.7942	Atlantic/Reykjavik		Stykkishólmur	Stykkishólmur Airport
SYM	CN	22.7933	100.9590	Asia/Shanghai		Simao	Simao Airport
SYN	US	44.4755	-93.0163	America/Chicago		Stanton	Stanton Airfield
SYO	JP	38.8122	139.7870	Asia/Tokyo		Shonai	Shonai Airport
SYP	PA	8.0856	-80.9453	America/Panama		Santiago	Ruben Cantu Airport
SYQ	CR	9.9571	-84.1398	America/Costa_Rica		San Jose	Tobias Bolanos International Airport
SYR	US	43.1112	-76.1063	America/New_York		Syracuse	Syracuse Hancock International Airport
SYS	RU	71.9279	114.0800	Asia/Yakutsk		Saskylakh	Saskylakh Airport
SYT	FR	46.4125	4.0133	Europe/Paris		Saint-Yan	Saint-Yan Airport
SYU	AU	-10.2083	142.8250	Australia/Brisbane		Sue Islet	Warraber Island Airport
SYV	US	31.5572	-83.8940	America/New_York		Sylvester	Sylvester Airport
SYW	PK	26.4731	67.7172	Asia/Karachi		Sehwan Sharif	Sehwan Sharif Airport
SYX	CN	18.3029	109.4120	Asia/Shanghai		Sanya	Sanya Phoenix International Airport
SYY	GB	58.2156	-6.3311	Europe/London		Stornoway	Stornoway Airport
SYZ	IR	29.5392	52.5898	Asia/Tehran		Shiraz	Shiraz Shahid Dastghaib International Airport
SZA	AO	-6.1411	12.3718	Africa/Luanda		Soyo	Soyo Airport
SZB	MY	3.1306	101.5490	Asia/Kuala_Lumpur		Subang	Sultan Abdul Aziz Shah International Airport
SZF	TR	41.2545	36.5671	Europe/Istanbul		Samsun	Samsun Carsamba Airport
SZG	AT	47.7933	13.0043	Europe/Vienna		Salzburg	Salzburg Airport
SZH	CN	39.2731	112.6911	Asia/Shanghai		Shuozhou	Shuozhou Zirun Airport
SZJ	CU	21.6425	-82.9551	America/Havana		Isla de la Juventud	Siguanea Airport
SZK	ZA	-24.9609	31.5887	Africa/Johannesburg		Skukuza	Skukuza Airport
SZL	US	38.7303	-93.5479	America/Chicago		Knob Noster	Whiteman Afb Airport
SZM	NA	-24.5128	15.7467	Africa/Windhoek		Sesriem	Sesriem Airstrip
SZP	US	34.3470	-119.0616	America/Los_Angeles		Santa Paula	Santa Paula Airport
SZS	NZ	-46.8997	168.1010	Pacific/Auckland		Oban	Ryans Creek Aerodrome
SZT	MX	16.6903	-92.5301	America/Mexico_City		San Cristobal De Las Casas	San Cristobal De Las Casas Airport
SZV	CN	31.2631	120.4010	Asia/Shanghai		Suzhou	Guangfu Airport
SZW	DE	53.4270	11.7834	Europe/Berlin		Schwerin Parchim	Schwerin Parchim Airport
SZX	CN	22.6393	113.8110	Asia/Shanghai		Shenzhen	Shenzhen Bao'an International Airport
SZY	PL	53.4819	20.9378	Europe/Warsaw		Szymany	Olsztyn-Mazury Airport
SZZ	PL	53.5847	14.9022	Europe/Warsaw		Szczecin	Szczecin-Goleniow Solidarność Airport
TAB	TT	11.1497	-60.8322	America/Port_of_Spain		Tobago	Tobago-Crown Point Airport
TAC	PH	11.2276	125.0280	Asia/Manila		Tacloban City	Daniel Z. Romualdez Airport
TAD	US	37.2592	-104.3409	America/Denver		Trinidad	Perry Stokes Airport
TAE	KR	35.8941	128.6590	Asia/Seoul		Daegu	Daegu Airport
TAF	DZ	35.5424	-0.5323	Africa/Algiers		Tafaraoui	Tafaraoui Airport
TAG	PH	9.5719	123.7695	Asia/Manila		Bohol	Panglao Bohol International Airport
TAH	VU	-19.4551	169.2240	Pacific/Efate		Tanna	Tanna Airport
TAI	YE	13.6860	44.1391	Asia/Aden		Ta'izz	Ta'izz International Airport
TAJ	PG	-3.1982	142.4310	Pacific/Port_Moresby		Aitape	Tadji Airport
TAK	JP	34.2142	134.0160	Asia/Tokyo		Takamatsu	Takamatsu Airport
TAL	US	65.1744	-152.1081	America/Anchorage		Tanana	Ralph M Calhoun Memorial Airport
TAM	MX	22.2964	-97.8659	America/Mexico_City		Tampico	General Francisco Javier Mina International Airport
TAN	AU	-27.1300	153.3630	Australia/Brisbane		Tangalooma	Tangalooma Airport
TAO	CN	36.3650	120.0983	Asia/Shanghai		Qingdao	Qingdao/Jiaodong Airport
TAP	MX	14.7943	-92.3700	America/Mexico_City		Tapachula	Tapachula International Airport
TAQ	AU	-30.7033	134.5840	Australia/Adelaide		Tarcoola	Tarcoola Airport
TAR	IT	40.5175	17.4032	Europe/Rome		Grottaglie	Taranto / Grottaglie Airport
TAS	UZ	41.2579	69.2812	Asia/Samarkand		Tashkent	Tashkent International Airport
TAT	SK	49.0736	20.2411	Europe/Bratislava		Poprad	Poprad-Tatry Airport
TAU	CO	5.0128	-72.7424	America/Bogota		Tauramena	Tauramena Airport
TAW	UY	-31.7490	-55.9258	America/Montevideo		Tacuarembo	Tacuarembo Airport
TAX	ID	-1.6426	124.5590	Asia/Jayapura		Tikong-Taliabu Island	Taliabu Island Airport
TAY	EE	58.3075	26.6904	Europe/Tallinn		Tartu	Tartu Airport
TAZ	TM	41.7611	59.8267	Asia/Ashgabat		Dashoguz	Dashoguz Airport
TBB	VN	13.0496	109.3340	Asia/Ho_Chi_Minh		Tuy Hoa	Dong Tac Airport
TBC	US	36.0926	-111.3831	America/Denver		Tuba City	Tuba City Airport
TBF	KI	-1.2245	174.7760	Pacific/Tarawa		Tabiteuea North	Tabiteuea North Airport
TBG	PG	-5.2786	141.2260	Pacific/Port_Moresby		Tabubil	Tabubil Airport
TBH	PH	12.3110	122.0850	Asia/Manila		Romblon	Romblon Airport
TBI	BS	24.3153	-75.4523	America/Nassau		Cat Island	New Bight Airport
TBJ	TN	36.9800	8.8769	Africa/Tunis		Tabarka	Tabarka 7 Novembre Airport
TBK	AU	-15.6200	130.4450	Australia/Darwin		Timber Creek	Timber Creek Airport
TBL	AU	-17.2833	126.9000	Australia/Perth		Tableland Homestead	Tableland Homestead Airport
TBN	US	37.7416	-92.1407	America/Chicago		Fort Leonard Wood	Waynesville-St Robert Regional Forney Field
TBO	TZ	-5.0764	32.8333	Africa/Dar_es_Salaam		Tabora	Tabora Airport
TBP	PE	-3.5525	-80.3814	America/Lima		Tumbes	Capitan FAP Pedro Canga Rodriguez Airport
TBR	US	32.4828	-81.7369	America/New_York		Statesboro	Statesboro-Bulloch County Airport
TBS	GE	41.6692	44.9547	Asia/Tbilisi		Tbilisi	Tbilisi International Airport
TBT	BR	-4.2557	-69.9358	America/Porto_Velho		Tabatinga	Tabatinga Airport
TBU	TO	-21.2412	-175.1500	Pacific/Tongatapu		Nuku'alofa	Fua'amotu International Airport
TBW	RU	52.8061	41.4828	Europe/Moscow		Tambov	Donskoye Airport
TBY	BW	-26.0333	22.4000	Africa/Gaborone		Tshabong	Tshabong Airport
TBZ	IR	38.1339	46.2350	Asia/Tehran		Tabriz	Tabriz International Airport
TCA	AU	-19.6344	134.1830	Australia/Darwin		Tennant Creek	Tennant Creek Airport
TCB	BS	26.7453	-77.3913	America/Nassau		Treasure Cay	Treasure Cay Airport
TCC	US	35.1828	-103.6032	America/Denver		Tucumcari	Tucumcari Municipal Airport
TCE	RO	45.0625	28.7143	Europe/Bucharest		Tulcea	Tulcea Airport
TCG	CN	46.6725	83.3408	Asia/Shanghai		Tacheng	Tacheng Airport
TCH	GA	-2.8500	11.0170	Africa/Libreville		Tchibanga	Tchibanga Airport
TCL	US	33.2206	-87.6114	America/Chicago		Tuscaloosa	Tuscaloosa Ntl Airport
TCM	US	47.1377	-122.4765	America/Los_Angeles		Tacoma	Mcchord Field (Joint Base Lewis-Mcchord) Airport
TCN	MX	18.4972	-97.4199	America/Mexico_City		Tehuacan	Tehuacan Airport
TCO	CO	1.8144	-78.7492	America/Bogota		Tumaco	La Florida Airport
TCP	EG	29.5878	34.7781	Africa/Cairo		Taba	Taba International Airport
TCQ	PE	-18.0533	-70.2758	America/Lima		Tacna	Coronel FAP Carlos Ciriani Santa Rosa International Airport
TCR	IN	8.7223	78.0262	Asia/Kolkata		Tuticorin Southwest	Tuticorin Southwest Airport
TCS	US	33.2354	-107.2699	America/Denver		Truth Or Consequences	Truth Or Consequences Municipal Airport
TCT	US	62.9929	-156.0297	America/Anchorage		Takotna	Takotna Airport
TCU	ZA	-29.3178	26.8228	Africa/Johannesburg		Homeward	Thaba Nchu Tar Airport
TCV	BS	23.3972	-75.4969	America/Nassau		Hog Cay	Torch Cay Airport
TCW	AU	-35.8117	145.6080	Australia/Sydney		Tocumwal	Tocumwal Airport
TCX	IR	33.6678	56.8927	Asia/Tehran		Tabas	Tabas Airport
TCZ	CN	24.9381	98.4858	Asia/Shanghai		Tengchong	Tengchong Tuofeng Airport
TDA	CO	5.4328	-71.6625	America/Bogota		Trinidad	Trinidad Airport
TDD	BO	-14.8187	-64.9180	America/La_Paz		Trinidad	Teniente Av. Jorge Henrich Arauz Airport
TDG	PH	9.0721	126.1710	Asia/Manila		Tandag	Tandag Airport
TDJ	DJ	11.7830	42.9170	Africa/Djibouti		Tadjoura	Tadjoura Airport
TDK	KZ	45.1262	78.4470	Asia/Almaty		Taldy Kurgan	Taldykorgan Airport
TDL	AR	-37.2374	-59.2279	America/Argentina/Buenos_Aires		Tandil	Heroes De Malvinas Airport
TDN	AU	-14.7881	126.4960	Australia/Perth		Theda Station	Theda Station Airport
TDO	US	46.4772	-122.8065	America/Los_Angeles		Toledo	Ed Carlson Memorial Field/South Lewis County Airport
TDP	PE	-3.8060	-75.0393	America/Lima		Corrientes	Trompeteros Airport
TDR	AU	-24.9933	150.0930	Australia/Brisbane		Theodore	Theodore Airport
TDS	PG	-7.6228	142.8689	Pacific/Port_Moresby		Sasereme	Sasereme Airport
TDT	ZA	-24.5336	31.3000	Africa/Johannesburg		Welverdiend	Tanda Tula Airport
TDV	MG	-21.7000	43.7330	Indian/Antananarivo		Tanandava	Samangoky Airport
TDW	US	35.1699	-101.8259	America/Chicago		Amarillo	Tradewind Airport
TDX	TH	12.2746	102.3190	Asia/Bangkok		Trat	Trat Airport
TDZ	US	41.5649	-83.4822	America/New_York		Toledo	Toledo Executive Airport
TEA	HN	15.7759	-87.4758	America/Tegucigalpa		Tela	Tela Airport
TEB	US	40.8501	-74.0608	America/New_York		Teterboro	Teterboro Airport
TEC	BR	-24.3178	-50.6516	America/Sao_Paulo		Telemaco Borba	Telemaco Borba Airport
TED	DK	57.0688	8.7052	Europe/Copenhagen		Thisted	Thisted Airport
TEE	DZ	35.4316	8.1207	Africa/Algiers		Tebessi	Cheikh Larbi Tebessi Airport
TEF	AU	-21.7150	122.2290	Australia/Perth		Telfer	Telfer Airport
TEG	BF	11.8000	-0.3670	Africa/Ouagadougou		Tenkodogo	Tenkodogo Airport
TEH	US	63.1247	-142.5186	America/Anchorage		Tetlin	Tetlin Airport
TEI	IN	27.9412	96.1344	Asia/Kolkata		Tezu	Tezu Airport
TEK	US	60.8724	-146.6912	America/Anchorage		Tatitlek	Tatitlek Airport
TEL	MY	5.6286	117.1260	Asia/Kuching		Telupid	Telupid Airport
TEM	AU	-34.4214	147.5120	Australia/Sydney		Temora	Temora Airport
TEN	CN	27.8833	109.3089	Asia/Shanghai		Tongren Fenghuang	Tongren Fenghuang Airport
TEQ	TR	41.1382	27.9191	Europe/Istanbul		Corlu	Tekirdag Corlu Airport
TER	PT	38.7618	-27.0908	Atlantic/Azores		Lajes	Lajes Field
TES	ER	15.1170	36.6830	Africa/Asmara		Teseney	Teseney Airport
TET	MZ	-16.1048	33.6402	Africa/Maputo		Tete	Chingozi Airport
TEU	NZ	-45.5331	167.6500	Pacific/Auckland		Manapouri	Manapouri Airport
TEV	ES	40.4120	-1.2175	Europe/Madrid		Teruel	Teruel Airport
TEX	US	37.9538	-107.9087	America/Denver		Telluride	Telluride Regional Airport
TEY	IS	65.8703	-23.5600	Atlantic/Reykjavik		Þingeyri	Þingeyri (Thingeyri) Airport
TEZ	IN	26.7091	92.7847	Asia/Kolkata		Tezpur	Tezpur Airport
TFF	BR	-3.3829	-64.7241	America/Boa_Vista		Tefe	Tefe Airport
TFI	PG	-9.0760	149.3198	Pacific/Port_Moresby		Tufi	Tufi Airport
TFL	BR	-17.8923	-41.5136	America/Sao_Paulo		Teofilo Otoni	Juscelino Kubitscheck Airport
TFM	PG	-5.1261	141.6419	Pacific/Port_Moresby		Telefomin	Telefomin Airport
TFN	ES	28.4827	-16.3415	Atlantic/Canary	TCI	Tenerife	Tenerife Norte Airport
TFS	ES	28.0445	-16.5725	Atlantic/Canary	TCI	Tenerife	Tenerife South Airport
TFT	PK	28.9642	61.5954	Asia/Karachi		Taftan	Taftan Airport
TFU	CN	30.2900	104.4433	Asia/Shanghai		Chengdu	Chengdu/Tianfu Airport
TGA	SG	1.3873	103.7090	Asia/Singapore		Tengah Air Base	Tengah Air Base
TGC	MY	2.1778	111.2020	Asia/Kuching		Tanjung Manis	Tanjung Manis Airport
TGD	ME	42.3594	19.2519	Europe/Podgorica		Podgorica	Podgorica Airport
TGG	MY	5.3826	103.1030	Asia/Kuala_Lumpur		Kuala Terengganu	Sultan Mahmud Airport
TGH	VU	-16.8911	168.5510	Pacific/Efate		Tongoa Island	Tongoa Island Airport
TGI	PE	-9.1330	-75.9500	America/Lima		Tingo Maria	Tingo Maria Airport
TGJ	NC	-21.0961	167.8040	Pacific/Noumea		Tiga	Tiga Airport
TGK	RU	47.2000	38.8500	Europe/Moscow		Taganrog	Taganrog Yuzhny Airport
TGM	RO	46.4677	24.4125	Europe/Bucharest		Targu Mures	Transilvania Targu Mures International Airport
TGN	AU	-38.2072	146.4700	Australia/Melbourne		Latrobe Valley	Latrobe Valley Airport
TGO	CN	43.5567	122.2000	Asia/Shanghai		Tongliao	Tongliao Airport
TGP	RU	61.5897	89.9940	Asia/Krasnoyarsk		Bor	Podkamennaya Tunguska Airport
TGQ	BR	-14.6620	-57.4435	America/Cuiaba		Tangara Da Serra	Tangara da Serra Airport
TGR	DZ	33.0678	6.0887	Africa/Algiers		Touggourt	Touggourt Sidi Madhi Airport
TGT	TZ	-5.0924	39.0712	Africa/Dar_es_Salaam		Tanga	Tanga Airport
TGU	HN	14.0609	-87.2172	America/Tegucigalpa		Tegucigalpa	Toncontin International Airport
TGZ	MX	16.5636	-93.0225	America/Mexico_City		Tuxtla Gutierrez	Angel Albino Corzo International Airport
THA	US	35.3801	-86.2468	America/Chicago		Tullahoma	Tullahoma Regional/Wm Northern Field
THB	LS	-29.5228	28.6158	Africa/Maseru		Thaba-Tseka	Thaba-Tseka Airport
THC	LR	6.0457	-8.1387	Africa/Monrovia		Tchien	Tchien Airport
THD	VN	19.9017	105.4678	Asia/Ho_Chi_Minh		Thanh Hóa	Thọ Xuân Airport
THE	BR	-5.0599	-42.8235	America/Fortaleza		Teresina	Senador Petronio Portela Airport
THI	MR	18.4500	-9.5170	Africa/Nouakchott		Tichitt	Tichitt Airport
THK	LA	17.4000	104.8000	Asia/Bangkok		Thakhek	Thakhek Airport
THL	MM	20.4838	99.9354	Asia/Yangon		Tachileik	Tachileik Airport
THM	US	47.5735	-115.2807	America/Denver		Thompson Falls	Thompson Falls Airport
THN	SE	58.3181	12.3450	Europe/Stockholm		Trollhattan	Trollhattan-Vanersborg Airport
THO	IS	66.2185	-15.3356	Atlantic/Reykjavik		Þórshöfn	Þórshöfn (Thorshofn) Airport
THP	US	43.7136	-108.3897	America/Denver		Thermopolis	Hot Springs County Airport
THQ	CN	34.5594	105.8600	Asia/Shanghai		Tianshui	Tianshui Maijishan Airport
THR	IR	35.6892	51.3134	Asia/Tehran	THR	Tehran	Mehrabad International Airport
THS	TH	17.2380	99.8182	Asia/Bangkok		Sukhothai	Sukhothai Airport
THT	MR	17.2330	-10.8170	Africa/Nouakchott		Tamchakett	Tamchakett Airport
THU	GL	76.5312	-68.7032	America/Thule		Thule	Thule Air Base
THV	US	39.9170	-76.8730	America/New_York		York	York Airport
THX	RU	65.7972	87.9353	Asia/Krasnoyarsk		Turukhansk	Turukhansk Airport
THY	ZA	-23.0769	30.3836	Africa/Johannesburg		Thohoyandou	Thohoyandou Airport
THZ	NE	14.8757	5.2654	Africa/Niamey		Tahoua	Tahoua Airport
TIA	AL	41.4147	19.7206	Europe/Tirane		Tirana	Tirana International Airport Mother Teresa
TIB	CO	8.6315	-72.7304	America/Bogota		Tibu	Tibu Airport
TID	DZ	35.3411	1.4631	Africa/Algiers		Tiaret	Bou Chekif Airport
TIE	ET	7.2024	35.4150	Africa/Addis_Ababa		Tippi	Tippi Airport
TIF	SA	21.4834	40.5443	Asia/Riyadh		Taif	Taif Airport
TIH	PF	-15.1196	-148.2310	Pacific/Tahiti		Tikehau	Tikehau Airport
TII	AF	32.6042	65.8658	Asia/Kabul		Tarin Kowt	Tarin Kowt Airport
TIJ	MX	32.5411	-116.9700	America/Tijuana		Tijuana	General Abelardo L. Rodriguez International Airport
TIK	US	35.4147	-97.3866	America/Chicago		Oklahoma City	Tinker Afb Airport
TIM	ID	-4.5283	136.8870	Asia/Jayapura		Timika-Papua Island	Moses Kilangin Airport
TIN	DZ	27.7004	-8.1671	Africa/Algiers		Tindouf	Tindouf Airport
TIO	MM	21.7000	94.1000	Asia/Yangon		Tilin	Tilin Airport
TIP	LY	32.6635	13.1590	Africa/Tripoli		Tripoli	Tripoli International Airport
TIQ	MP	14.9992	145.6194	Pacific/Saipan		Tinian Island	Francisco Manglona Borja/Tinian International Airport
TIR	IN	13.6325	79.5433	Asia/Kolkata		Tirupati	Tirupati Airport
TIU	NZ	-44.3028	171.2250	Pacific/Auckland		Timaru	Timaru Airport
TIV	ME	42.4047	18.7233	Europe/Podgorica		Tivat	Tivat Airport
TIW	US	47.2679	-122.5781	America/Los_Angeles		Tacoma	Tacoma Narrows Airport
TIX	US	28.5148	-80.7992	America/New_York		Titusville	Space Coast Regional Airport
TIY	MR	18.5701	-11.4235	Africa/Nouakchott		Tidjikja	Tidjikja Airport
TIZ	PG	-5.8450	142.9480	Pacific/Port_Moresby		Tari	Tari Airport
TJA	BO	-21.5557	-64.7013	America/La_Paz		Tarija	Capitan Oriel Lea Plaza Airport
TJB	ID	1.0500	103.3830	Asia/Jakarta		Karinmunbesar Island	Tanjung Balai Airport
TJG	ID	-2.2166	115.4360	Asia/Makassar		Tanta-Tabalong, Borneo Island	Warukin Airport
TJH	JP	35.5128	134.7870	Asia/Tokyo		Tajima	Tajima Airport
TJI	HN	15.9268	-85.9382	America/Tegucigalpa		Trujillo	Trujillo Airport
TJK	TR	40.3074	36.3674	Europe/Istanbul		Tokat	Tokat Airport
TJL	BR	-20.7544	-51.6839	America/Campo_Grande		Tres Lagoas	Plinio Alarcom Airport
TJM	RU	57.1896	65.3243	Asia/Yekaterinburg		Tyumen	Roshchino International Airport
TJN	PF	-15.8547	-142.2680	Pacific/Tahiti		Takume	Takume Airport
TJQ	ID	-2.7457	107.7550	Asia/Jakarta		Tanjung Pandan, Belitung Island	Buluh Tumbang (H A S Hanandjoeddin) Airport
TJS	ID	2.8364	117.3740	Asia/Makassar		Tanjung Selor, Borneo Island	Tanjung Harapan Airport
TJU	TJ	37.9881	69.8050	Asia/Dushanbe		Kulyab	Kulob Airport
TJV	IN	10.7224	79.1016	Asia/Kolkata		Thanjavur	Tanjore Air Force Base
TKA	US	62.3214	-150.0927	America/Anchorage		Talkeetna	Talkeetna Airport
TKC	CM	4.0892	9.3605	Africa/Douala		Tiko	Tiko Airport
TKD	GH	4.8961	-1.7748	Africa/Accra		Sekondi-Takoradi	Takoradi Airport
TKF	US	39.3201	-120.1396	America/Los_Angeles		Truckee	Truckee-Tahoe Airport
TKG	ID	-5.2406	105.1756	Asia/Jakarta		Bandar Lampung, Sumatra Island	Radin Inten II (Branti) Airport
TKH	TH	15.2773	100.2960	Asia/Bangkok		Takhli	Takhli Airport
TKJ	US	63.3295	-142.9537	America/Anchorage		Tok	Tok Junction Airport
TKK	FM	7.4619	151.8430	Pacific/Chuuk		Weno Island	Chuuk International Airport
TKN	JP	27.8364	128.8810	Asia/Tokyo		Tokunoshima	Tokunoshima Airport
TKO	LS	-29.2330	28.8830	Africa/Maseru		Tlokoeng	Tlokoeng Airport
TKP	PF	-14.7095	-145.2460	Pacific/Tahiti		Takapoto	Takapoto Airport
TKQ	TZ	-4.8862	29.6709	Africa/Dar_es_Salaam		Kigoma	Kigoma Airport
TKS	JP	34.1328	134.6070	Asia/Tokyo		Tokushima	Tokushima Airport
TKT	TH	16.8960	99.2533	Asia/Bangkok		Tak	Tak Airport
TKU	FI	60.5141	22.2628	Europe/Helsinki		Turku	Turku Airport
TKV	PF	-17.3553	-138.4450	Pacific/Tahiti		Tatakoto	Tatakoto Airport
TKW	PG	-5.2437	142.1652	Pacific/Port_Moresby		Tekin	Tekin Airport
TKX	PF	-14.4558	-145.0250	Pacific/Tahiti		Takaroa	Takaroa Airport
TKY	AU	-17.0408	128.2060	Australia/Perth		Turkey Creek	Turkey Creek Airport
TKZ	NZ	-38.2367	175.8920	Pacific/Auckland		Tokoroa	Tokoroa Airfield
TLA	US	65.2404	-166.3394	America/Anchorage		Teller	Teller Airport
TLB	PK	33.9861	72.6114	Asia/Karachi		Tarbela	Tarbela Dam Airport
TLC	MX	19.3371	-99.5660	America/Mexico_City		Toluca	Licenciado Adolfo Lopez Mateos International Airport
TLD	BW	-22.1892	29.1269	Africa/Gaborone		Tuli Lodge	Limpopo Valley Airport
TLE	MG	-23.3834	43.7285	Indian/Antananarivo		Toliara	Toliara Airport
TLF	US	63.3790	-153.2842	America/Anchorage		Telida	Telida Airport
TLH	US	30.3968	-84.3509	America/New_York		Tallahassee	Tallahassee International Airport
TLI	ID	-1.0298	120.8170	Asia/Makassar		Toli Toli-Celebes Island	Toli Toli Airport
TLJ	US	62.8949	-155.9780	America/Anchorage		Takotna	Tatalina Lrrs Airport
TLK	RU	59.8817	111.0455	Asia/Yakutsk		Lenskiy Ulus	Talakan Airport
TLL	EE	59.4133	24.8328	Europe/Tallinn		Tallinn	Tallinn Airport
TLM	DZ	35.0167	-1.4500	Africa/Algiers		Tlemcen	Zenata – Messali El Hadj Airport
TLN	FR	43.0973	6.1460	Europe/Paris		Toulon	Toulon-Hyeres Airport
TLQ	CN	43.0306	89.1006	Asia/Shanghai		Turpan	Turpan Jiaohe Airport
TLR	US	36.1566	-119.3266	America/Los_Angeles		Tulare	Mefford Field
TLS	FR	43.6291	1.3638	Europe/Paris		Toulouse	Toulouse-Blagnac Airport
TLT	US	61.0877	-160.9234	America/Anchorage		Tuluksak	Tuluksak Airport
TLU	CO	9.5094	-75.5854	America/Bogota		Tolu	Tolu Airport
TLV	IL	32.0114	34.8867	Asia/Jerusalem		Tel Aviv	Ben Gurion International Airport
TLX	CL	-35.3778	-71.6017	America/Santiago		Talca	Panguilemo Airport
TLY	RU	44.8150	136.2920	Asia/Vladivostok		Plastun	Plastun Airport
TLZ	BR	-18.2168	-47.8997	America/Sao_Paulo		Catalao	Catalao Airport
TMA	US	31.4296	-83.4892	America/New_York		Tifton	Henry Tift Myers Airport
TMB	US	25.6476	-80.4332	America/New_York		Miami	Miami Executive Airport
TMC	ID	-9.4097	119.2440	Asia/Makassar		Waikabubak-Sumba Island	Tambolaka Airport
TMD	MR	16.2330	-8.1670	Africa/Nouakchott		Timbedra	Timbedra Airport
TME	CO	6.4511	-71.7603	America/Bogota		Tame	Gustavo Vargas Airport
TMF	MV	2.2115	73.1538	Indian/Maldives		Thimarafushi	Thimarafushi Airport
TMG	MY	5.4000	118.6500	Asia/Kuala_Lumpur		Tomanggong	Tomanggong Airport
TMH	ID	-6.0992	140.2980	Asia/Jayapura		Tanah Merah-Papua Island	Tanah Merah Airport
TMI	NP	27.3150	87.1933	Asia/Kathmandu		Tumling Tar	Tumling Tar Airport
TMJ	UZ	37.2867	67.3100	Asia/Samarkand		Termez	Termez Airport
TML	GH	9.5572	-0.8632	Africa/Accra		Tamale	Tamale Airport
TMM	MG	-18.1095	49.3925	Indian/Antananarivo		Toamasina	Toamasina Airport
TMN	KI	-2.4858	175.9700	Pacific/Tarawa		Tamana Island	Tamana Island Airport
TMO	VE	7.2500	-61.4333	America/Caracas		Tumeremo	Tumeremo Airport
TMP	FI	61.4141	23.6044	Europe/Helsinki		Tampere	Tampere-Pirkkala Airport
TMQ	BF	14.8000	0.0500	Africa/Ouagadougou		Tambao	Tambao Airport
TMR	DZ	22.8115	5.4511	Africa/Algiers		Tamanrasset	Aguenar – Hadj Bey Akhamok Airport
TMS	ST	0.3782	6.7122	Africa/Sao_Tome		Sao Tome	Sao Tome International Airport
TMT	BR	-1.4896	-56.3968	America/Belem		Oriximina	Trombetas Airport
TMU	CR	9.7385	-85.0138	America/Costa_Rica		Nicoya	Tambor Airport
TMW	AU	-31.0839	150.8470	Australia/Sydney		Tamworth	Tamworth Airport
TMX	DZ	29.2371	0.2760	Africa/Algiers		Timimoun	Timimoun Airport
TMZ	NZ	-37.1567	175.5500	Pacific/Auckland		Thames Aerodrome	Thames Aerodrome
TNA	CN	36.8572	117.2160	Asia/Shanghai		Jinan	Yaoqiang Airport
TNB	ID	-1.9101	116.2020	Asia/Makassar		Tanah Grogot, Borneo Island	Tanah Grogot Airport
TNC	US	65.5640	-167.9225	America/Nome		Tin City	Tin City Lrrs Airport
TND	CU	21.7883	-79.9972	America/Havana		Trinidad	Alberto Delgado Airport
TNE	JP	30.6051	130.9910	Asia/Tokyo		New Tanegashima	New Tanegashima Airport
TNF	FR	48.7519	2.1062	Europe/Paris		Toussus-le-Noble	Toussus-le-Noble Airport
TNG	MA	35.7269	-5.9169	Africa/Casablanca		Tangier	Ibn Batouta Airport
TNH	CN	42.2539	125.7033	Asia/Shanghai		Tonghua	Tonghua Sanyuanpu Airport
TNI	IN	24.5623	80.8549	Asia/Kolkata		Satna	Satna Airport
TNJ	ID	0.9227	104.5320	Asia/Jakarta		Tanjung Pinang-Bintan Island	Kijang Airport
TNK	US	60.5695	-165.2463	America/Nome		Tununak	Tununak Airport
TNL	UA	49.5242	25.7001	Europe/Kyiv		Ternopil	Ternopil International Airport
TNM	AQ	-62.1908	-58.9867	Antarctica/Palmer		Isla Rey Jorge	Teniente Rodolfo Marsh Martin Base
TNN	TW	22.9504	120.2060	Asia/Taipei		Tainan City	Tainan Airport
TNO	CR	10.3135	-85.8155	America/Costa_Rica		Santa Cruz	Tamarindo De Santa Cruz Airport
TNP	US	34.1316	-115.9458	America/Los_Angeles		Twentynine Palms	Twentynine Palms Airport
TNR	MG	-18.7969	47.4788	Indian/Antananarivo		Antananarivo	Ivato Airport
TNT	US	25.8618	-80.8970	America/New_York		Miami	Dade-Collier Training And Transition Airport
TNU	US	41.6744	-93.0217	America/Chicago		Newton	Newton Municipal-Earl Johnson Field
TNV	KI	3.8994	-159.3890	Pacific/Kiritimati		Tabuaeran Island	Tabuaeran Island Airport
TNZ	MN	48.7390	98.2936	Asia/Ulaanbaatar		Tosontsengel	Tosontsengel Airport
TOA	US	33.8034	-118.3396	America/Los_Angeles		Torrance	Zamperini Field
TOB	LY	31.8610	23.9070	Africa/Tripoli		Tobruk	Gamal Abdel Nasser Airport
TOC	US	34.5928	-83.2964	America/New_York		Toccoa	Toccoa Rg Letourneau Field
TOD	MY	2.8182	104.1600	Asia/Kuala_Lumpur		Pulau Tioman	Pulau Tioman Airport
TOE	TN	33.9397	8.1106	Africa/Tunis		Tozeur	Tozeur Nefta International Airport
TOF	RU	56.3803	85.2083	Asia/Tomsk		Tomsk	Bogashevo Airport
TOG	US	59.0536	-160.3968	America/Anchorage		Togiak Village	Togiak Airport
TOH	VU	-13.3280	166.6380	Pacific/Efate		Loh/Linua	Torres Airstrip
TOI	US	31.8600	-86.0139	America/Chicago		Troy	Troy Municipal At N Kenneth Campbell Field
TOJ	ES	40.4967	-3.4459	Europe/Madrid		Madrid	Torrejon Airport
TOL	US	41.5868	-83.8078	America/New_York		Toledo	Eugene F Kranz Toledo Express Airport
TOM	ML	16.7305	-3.0076	Africa/Bamako		Timbuktu	Timbuktu Airport
TOO	CR	8.8261	-82.9589	America/Costa_Rica		Coto Brus	San Vito De Java Airport
TOP	US	39.0688	-95.6224	America/Chicago		Topeka	Philip Billard Municipal Airport
TOQ	CL	-22.1411	-70.0629	America/Santiago		Tocopilla	Barriles Airport
TOR	US	42.0644	-104.1527	America/Denver		Torrington	Torrington Municipal Airport
TOS	NO	69.6833	18.9189	Europe/Oslo		Tromsø	Tromsø Airport
TOT	SR	5.8658	-56.3275	America/Paramaribo		Totness	Totness Airport
TOU	NC	-20.7900	165.2590	Pacific/Noumea		Touho	Touho Airport
TOW	BR	-24.6863	-53.6975	America/Sao_Paulo		Toledo	Toledo Airport
TOX	RU	58.1358	68.2319	Asia/Yekaterinburg		Tobolsk	Tobolsk Airport
TOY	JP	36.6483	137.1880	Asia/Tokyo		Toyama	Toyama Airport
TPA	US	27.9755	-82.5332	America/New_York		Tampa	Tampa International Airport
TPC	EC	-0.1230	-76.3378	America/Guayaquil		Tarapoa	Tarapoa Airport
TPE	TW	25.0777	121.2330	Asia/Taipei	TPE	Taipei	Taiwan Taoyuan International Airport
TPF	US	27.9154	-82.4494	America/New_York		Tampa	Peter O Knight Airport
TPG	MY	4.8670	100.7170	Asia/Kuala_Lumpur		Taiping	Taiping (Tekah) Airport
TPH	US	38.0599	-117.0866	America/Los_Angeles		Tonopah	Tonopah Airport
TPI	PG	-8.3567	146.9892	Pacific/Port_Moresby		Tapini	Tapini Airport
TPJ	NP	27.3509	87.6953	Asia/Kathmandu		Taplejung	Suketar Airport
TPK	ID	3.2634	97.1838	Asia/Jakarta		Tapak Tuan, Sumatra Island	Teuku Cut Ali Airport
TPL	US	31.1519	-97.4077	America/Chicago		Temple	Draughon-Miller Central Texas Regional Airport
TPN	EC	-0.7761	-75.5264	America/Guayaquil		Tiputini	Tiputini Airport
TPP	PE	-6.5087	-76.3732	America/Lima		Tarapoto	Cadete FAP Guillermo Del Castillo Paredes Airport
TPQ	MX	21.4195	-104.8430	America/Mazatlan		Tepic	Amado Nervo National Airport
TPR	AU	-22.7460	117.8690	Australia/Perth		Tom Price	Tom Price Airport
TPS	IT	37.9114	12.4880	Europe/Rome		Trapani	Trapani / Birgi Airport
TPU	NP	28.5170	81.1500	Asia/Kathmandu		Tikapur	Tikapur Airport
TQD	IQ	33.3381	43.5971	Asia/Baghdad		Al Habbaniyah	Al Taqaddum Air Base
TQL	RU	64.9308	77.8181	Asia/Yekaterinburg		Tarko-Sale	Tarko-Sale Airport
TQN	AF	36.7707	69.5320	Asia/Kabul		Taloqan	Talolqan Airport
TQO	MX	20.1667	-87.6667	America/Cancun		Tulum	Felipe Carrillo Puerto International Airport
TQP	AU	-21.8350	140.8880	Australia/Brisbane		Trepell	Trepell Airport
TQQ	ID	-5.7646	123.9170	Asia/Makassar		Waha-Tomea Island	Maranggo Airport
TQS	CO	0.7459	-75.2340	America/Bogota		Tres Esquinas	Tres Esquinas Air Base
TRA	JP	24.6539	124.6750	Asia/Tokyo		Tarama	Tarama Airport
TRB	CO	8.0745	-76.7415	America/Bogota		Turbo	Gonzalo Mejia Airport
TRC	MX	25.5683	-103.4110	America/Mexico_City		Torreon	Francisco Sarabia International Airport
TRD	NO	63.4578	10.9240	Europe/Oslo		Trondheim	Trondheim Airport Vaernes
TRE	GB	56.4992	-6.8692	Europe/London		Balemartine	Tiree Airport
TRF	NO	59.1867	10.2586	Europe/Oslo	OSL	Sandefjord	Sandefjord Airport Torp
TRG	NZ	-37.6719	176.1960	Pacific/Auckland		Tauranga	Tauranga Airport
TRH	US	35.8127	-117.3269	America/Los_Angeles		Trona	Trona Airport
TRI	US	36.4752	-82.4074	America/New_York		Bristol	Tri-Cities Airport
TRK	ID	3.3267	117.5660	Asia/Makassar		Tarakan Island	Juwata Airport
TRL	US	32.7085	-96.2671	America/Chicago		Terrell	Terrell Municipal Airport
TRM	US	33.6267	-116.1597	America/Los_Angeles		Palm Springs	Jacqueline Cochran Regional Airport
TRN	IT	45.2008	7.6496	Europe/Rome		Turin	Torino / Caselle International Airport
TRO	AU	-31.8886	152.5140	Australia/Sydney		Taree	Taree Airport
TRQ	BR	-8.1553	-70.7833	America/Rio_Branco		Tarauaca	Tarauaca Airport
TRR	LK	8.5385	81.1819	Asia/Colombo		Trincomalee	China-Bay Airport
TRS	IT	45.8275	13.4722	Europe/Rome		Trieste	Trieste / Ronchi Dei Legionari
TRU	PE	-8.0814	-79.1088	America/Lima		Trujillo	Capitan FAP Carlos Martinez De Pinillos International Airport
TRV	IN	8.4821	76.9201	Asia/Kolkata		Thiruvananthapuram	Trivandrum International Airport
TRW	KI	1.3816	173.1470	Pacific/Tarawa		Tarawa	Bonriki International Airport
TRX	US	40.0835	-93.5906	America/Chicago		Trenton	Trenton Municipal Airport
TRY	UG	0.6830	34.1670	Africa/Kampala		Tororo	Tororo Airport
TRZ	IN	10.7654	78.7097	Asia/Kolkata		Tiruchirappally	Tiruchirapally Civil Airport Airport
TSA	TW	25.0694	121.5520	Asia/Taipei	TPE	Taipei	Taipei Songshan Airport
TSB	NA	-19.2619	17.7325	Africa/Windhoek		Tsumeb	Tsumeb Airport
TSC	EC	-2.3817	-77.5028	America/Guayaquil		Taisha	Taisha Airport
TSF	IT	45.6484	12.1944	Europe/Rome		Treviso	Treviso / Sant'Angelo Airport
TSG	US	63.3741	-143.3290	America/Anchorage		Tanacross	Tanacross Airport
TSH	CD	-6.4383	20.7947	Africa/Lubumbashi		Tshikapa	Tshikapa Airport
TSJ	JP	34.2849	129.3310	Asia/Tokyo		Tsushima	Tsushima Airport
TSL	MX	22.0383	-98.8065	America/Mexico_City		Tamuin	Tamuin Airport
TSM	US	36.4517	-105.6731	America/Denver		Taos	Taos Regional Airport
TSN	CN	39.1244	117.3460	Asia/Shanghai		Tianjin	Tianjin Binhai International Airport
TSP	US	35.1350	-118.4393	America/Los_Angeles		Tehachapi	Tehachapi Municipal Airport
TSQ	BR	-29.4149	-49.8100	America/Sao_Paulo		Torres	Torres Airport
TSR	RO	45.8099	21.3379	Europe/Bucharest		Timisoara	Timisoara Traian Vuia Airport
TST	TH	7.5087	99.6166	Asia/Bangkok		Trang	Trang Airport
TSU	KI	-1.4744	175.0640	Pacific/Tarawa		Tabiteuea South	Tabiteuea South Airport
TSV	AU	-19.2525	146.7650	Australia/Brisbane		Townsville	Townsville Airport
TSX	ID	-0.0930	117.4530	Asia/Makassar		Santan, Borneo Island	Tanjung Santan Airport
TSY	ID	-7.3466	108.2460	Asia/Jakarta		Tasikmalaya, Java Island	Cibeureum Airport
TTA	MA	28.4482	-11.1613	Africa/Casablanca		Tan Tan	Tan Tan Airport
TTB	IT	39.9188	9.6830	Europe/Rome		Arbatax	Tortoli' / Arbatax Airport
TTC	CL	-25.5643	-70.3759	America/Santiago		Taltal	Las Breas Airport
TTD	US	45.5494	-122.4013	America/Los_Angeles		Portland	Portland-Troutdale Airport
TTE	ID	0.8314	127.3810	Asia/Jayapura		Sango-Ternate Island	Sultan Khairun Babullah Airport
TTG	AR	-22.6196	-63.7937	America/Argentina/Salta		Tartagal	General Enrique Mosconi Airport
TTH	OM	17.6660	54.0246	Asia/Muscat		Thumrait	Thumrait Air Base
TTI	PF	-17.0133	-149.5870	Pacific/Tahiti		Tetiaroa	Tetiaroa Airport
TTJ	JP	35.5301	134.1670	Asia/Tokyo		Tottori	Tottori Airport
TTN	US	40.2767	-74.8135	America/New_York		Trenton	Trenton Mercer Airport
TTO	US	45.8150	-97.7428	America/Chicago		Britton	Britton Municipal Airport
TTQ	CR	10.5690	-83.5148	America/Costa_Rica		Roxana	Aerotortuguero Airport
TTS	MG	-16.7511	47.6190	Indian/Antananarivo		Tsaratanana	Tsaratanana Airport
TTT	TW	22.7550	121.1020	Asia/Taipei		Taitung City	Taitung Airport
TTU	MA	35.5943	-5.3200	Africa/Casablanca		Saniat Rmel	Saniat Rmel Airport
TTX	AU	-14.0897	126.3810	Australia/Perth		Truscott Mungalalu	Truscott Mungalalu Airport
TUA	EC	0.8095	-77.7081	America/Guayaquil		Tulcan	Teniente Coronel Luis a Mantilla Airport
TUB	PF	-23.3654	-149.5240	Pacific/Tahiti		Tubuai	Tubuai Airport
TUC	AR	-26.8409	-65.1049	America/Argentina/Tucuman		San Miguel de Tucuman	Teniente Benjamin Matienzo Airport
TUD	SN	13.7368	-13.6531	Africa/Dakar		Tambacounda	Tambacounda Airport
TUF	FR	47.4322	0.7276	Europe/Paris		Tours/Val de Loire (Loire Valley)	Tours-Val-de-Loire Airport
TUG	PH	17.6434	121.7331	Asia/Manila		Tuguegarao City	Tuguegarao Airport
TUI	SA	31.6927	38.7312	Asia/Riyadh		Turaif Domestic	Turaif Domestic Airport
TUJ	ET	5.8330	35.5330	Africa/Addis_Ababa		Maji	Tume Airport
TUK	PK	25.9864	63.0302	Asia/Karachi		Turbat	Turbat International Airport
TUL	US	36.1984	-95.8881	America/Chicago		Tulsa	Tulsa International Airport
TUM	AU	-35.2628	148.2410	Australia/Sydney		Tumut	Tumut Airport
TUN	TN	36.8510	10.2272	Africa/Tunis		Tunis	Tunis Carthage International Airport
TUO	NZ	-38.7397	176.0840	Pacific/Auckland		Taupo	Taupo Airport
TUP	US	34.2690	-88.7699	America/Chicago		Tupelo	Tupelo Regional Airport
TUQ	BF	13.0670	-3.0670	Africa/Ouagadougou		Tougan	Tougan Airport
TUR	BR	-3.7860	-49.7203	America/Belem		Tucurui	Tucurui Airport
TUS	US	32.1171	-110.9415	America/Phoenix		Tucson	Tucson International Airport
TUU	SA	28.3654	36.6189	Asia/Riyadh		Tabuk	Tabuk Airport
TUV	VE	9.0890	-62.0942	America/Caracas		Tucupita	Tucupita Airport
TVA	MG	-17.8501	44.9205	Indian/Antananarivo		Morafenobe	Morafenobe Airport
TVC	US	44.7416	-85.5819	America/New_York		Traverse City	Cherry Capital Airport
TVF	US	48.0657	-96.1850	America/Chicago		Thief River Falls	Thief River Falls Regional Airport
TVI	US	30.9015	-83.8814	America/New_York		Thomasville	Thomasville Regional Airport
TVL	US	38.8939	-119.9953	America/Los_Angeles		South Lake Tahoe	Lake Tahoe Airport
TVS	CN	39.7178	118.0026	Asia/Shanghai		Tangshan	Tangshan Sannühe Airport
TVU	FJ	-16.6906	-179.8770	Pacific/Fiji		Matei	Matei Airport
TVY	MM	14.1039	98.2036	Asia/Yangon		Dawei	Dawei Airport
TWA	US	59.0745	-160.2750	America/Anchorage		Twin Hills	Twin Hills Airport
TWB	AU	-27.5428	151.9160	Australia/Brisbane		Toowoomba	Toowoomba Airport
TWC	CN	39.8881	79.2319	Asia/Shanghai		Tumxuk	Tumxuk Tangwangcheng Airport
TWD	US	48.0538	-122.8106	America/Los_Angeles		Port Townsend	Jefferson County International Airport
TWE	US	65.6793	-164.7988	America/Nome		Taylor	Taylor Airport
TWF	US	42.4818	-114.4877	America/Boise		Twin Falls	Joslin Field/Magic Valley Regional Airport
TWU	MY	4.3202	118.1280	Asia/Kuala_Lumpur		Tawau	Tawau Airport
TWZ	NZ	-44.2350	170.1180	Pacific/Auckland		Twitzel	Pukaki Airport
TXF	BR	-17.5245	-39.6685	America/Bahia		Teixeira De Freitas	Teixeira de Freitas Airport
TXG	TW	24.1863	120.6540	Asia/Taipei		Taichung City	Taichung Airport
TXK	US	33.4537	-93.9910	America/Chicago		Texarkana	Texarkana Regional-Webb Field
TXL	DE	52.5597	13.2877	Europe/Berlin		Berlin	Berlin-Tegel International Airport
TXM	ID	-1.4447	132.0210	Asia/Jayapura		Atinjoe-Papua Island	Teminabuan Airport
TXN	CN	29.7333	118.2560	Asia/Shanghai		Huangshan	Tunxi International Airport
TXU	CI	4.4378	-7.3627	Africa/Abidjan		Tabou	Tabou Airport
TYB	AU	-29.4511	142.0580	Australia/Sydney		Tibooburra	Tibooburra Airport
TYD	RU	55.2842	124.7790	Asia/Yakutsk		Tynda	Tynda Airport
TYE	US	61.0767	-151.1381	America/Anchorage		Tyonek	Tyonek Airport
TYF	SE	60.1576	12.9913	Europe/Stockholm		Torsby	Torsby Airport
TYG	AU	-26.0833	143.4670	Australia/Brisbane		Thylungra	Thylungra Airport
TYL	PE	-4.5766	-81.2541	America/Lima		Capitan Montes	Capitan Montes Airport
TYM	BS	24.1691	-76.4391	America/Nassau		Staniel Cay	Staniel Cay Airport
TYN	CN	37.7469	112.6280	Asia/Shanghai		Taiyuan	Taiyuan Wusu Airport
TYP	AU	-22.2558	137.9530	Australia/Darwin		Tobermorey	Tobermorey Airport
TYR	US	32.3535	-95.4030	America/Chicago		Tyler	Tyler Pounds Regional Airport
TYS	US	35.8111	-83.9941	America/New_York		Knoxville	Mc Ghee Tyson Airport
TYT	UY	-33.2000	-54.3500	America/Montevideo		Treinta y Tres	Treinta y Tres Airport
TYZ	US	34.4527	-110.1150	America/Phoenix		Taylor	Taylor Airport
TZC	US	43.4589	-83.4454	America/Detroit		Caro	Tuscola Area Airport
TZL	BA	44.4587	18.7248	Europe/Sarajevo		Tuzla	Tuzla International Airport
TZR	HU	46.3931	17.9175	Europe/Budapest		Taszar	Taszar Air Base
TZX	TR	40.9951	39.7897	Europe/Istanbul		Trabzon	Trabzon International Airport
UAB	TR	37.0021	35.4259	Europe/Istanbul		Adana	Incirlik Air Base
UAH	PF	-8.9361	-139.5520	Pacific/Marquesas		Ua Huka	Ua Huka Airport
UAI	TL	-9.3033	125.2870	Asia/Dili		Suai	Suai Airport
UAK	GL	61.1605	-45.4260	America/Nuuk		Narsarsuaq	Narsarsuaq Airport
UAL	AO	-10.7158	22.2311	Africa/Luanda		Luau	Luau Airport
UAM	GU	13.5839	144.9301	Pacific/Guam		Yigo	Andersen Afb Airport
UAP	PF	-9.3517	-140.0780	Pacific/Marquesas		Ua Pou	Ua Pou Airport
UAQ	AR	-31.5715	-68.4182	America/Argentina/San_Juan		San Juan	Domingo Faustino Sarmiento Airport
UAR	MA	32.5143	-1.9831	Africa/Casablanca		Bouarfa	Bouarfa Airport
UAS	KE	0.5306	37.5342	Africa/Nairobi		Samburu South	Samburu South Airport
UBA	BR	-19.7647	-47.9661	America/Sao_Paulo		Uberaba	Mario de Almeida Franco Airport
UBB	AU	-9.9500	142.1830	Australia/Brisbane		Mabuiag Island	Mabuiag Island Airport
UBJ	JP	33.9300	131.2790	Asia/Tokyo		Ube	Yamaguchi Ube Airport
UBN	MN	47.6467	106.8200	Asia/Ulaanbaatar		Ulaanbaatar	Chinggis Khaan International Airport
UBP	TH	15.2513	104.8700	Asia/Bangkok		Ubon Ratchathani	Ubon Ratchathani Airport
UBR	ID	-3.6667	140.8500	Asia/Jayapura		Ubrub-Papua Island	Ubrub Airport
UBS	US	33.4653	-88.3808	America/Chicago		Columbus	Columbus-Lowndes County Airport
UBT	BR	-23.4411	-45.0756	America/Sao_Paulo		Ubatuba	Ubatuba Airport
UBU	AU	-14.2883	126.6320	Australia/Perth		Kalumburu	Kalumburu Airport
UCB	CN	41.1297	113.1081	Asia/Shanghai		Ulanqab	Ulanqab Jining Airport
UCE	US	30.4663	-92.4238	America/Chicago		Eunice	Eunice Airport
UCK	UA	50.6784	25.4872	Europe/Kyiv		Lutsk	Lutsk Airport
UCN	LR	5.1677	-9.2835	Africa/Monrovia		Buchanan	Buchanan Airport
UCT	RU	63.5669	53.8047	Europe/Moscow		Ukhta	Ukhta Airport
UCY	US	36.3797	-88.9857	America/Chicago		Union City	Everett-Stewart Regional Airport
UCZ	PE	-8.4670	-76.3500	America/Lima		Uchiza	Uchiza Airport
UDA	AU	-18.2000	144.6000	Australia/Brisbane		Undara	Undara Airport
UDD	US	33.7484	-116.2748	America/Los_Angeles		Palm Springs	Bermuda Dunes Airport
UDE	NL	51.6564	5.7086	Europe/Amsterdam		Uden	Volkel Air Base
UDI	BR	-18.8836	-48.2253	America/Sao_Paulo		Uberlandia	Ten. Cel. Aviador Cesar Bombonato Airport
UDJ	UA	48.6343	22.2634	Europe/Uzhgorod		Uzhhorod	Uzhhorod International Airport
UDR	IN	24.6177	73.8961	Asia/Kolkata		Udaipur	Maharana Pratap Airport
UEE	AU	-42.0750	145.5320	Australia/Hobart		Queenstown	Queenstown Airport
UEL	MZ	-17.8555	36.8691	Africa/Maputo		Quelimane	Quelimane Airport
UEN	RU	65.9600	78.4370	Asia/Yekaterinburg		Urengoy	Urengoy Airport
UEO	JP	26.3635	126.7140	Asia/Tokyo		Kumejima	Kumejima Airport
UES	US	43.0410	-88.2371	America/Chicago		Waukesha	Waukesha County Airport
UET	PK	30.2514	66.9378	Asia/Karachi		Quetta	Quetta International Airport
UFA	RU	54.5575	55.8744	Asia/Yekaterinburg		Ufa	Ufa International Airport
UGA	MN	48.8550	103.4760	Asia/Ulaanbaatar		Bulgan	Bulgan Airport
UGB	US	57.4254	-157.7399	America/Anchorage		Pilot Point	Ugashik Bay Airport
UGC	UZ	41.5843	60.6417	Asia/Samarkand		Urgench	Urgench Airport
UGL	AQ	-79.7778	-83.3208	Antarctica/Palmer		Antartica	Union Glacier Blue-Ice Runway
UGN	US	42.4221	-87.8679	America/Chicago		Chicago/Waukegan	Waukegan Ntl Airport
UGO	AO	-7.6031	15.0278	Africa/Luanda		Uige	Uige Airport
UGS	US	57.5234	-157.3960	America/Anchorage		Ugashik	Ugashik Airport
UGT	MN	43.7493	104.1150	Asia/Ulaanbaatar		Umnugobitour	Bulagtai Resort Airport
UHE	CZ	49.0294	17.4397	Europe/Prague		Uherske Hradiste	Kunovice Airport
UIB	CO	5.6908	-76.6412	America/Bogota		Quibdo	El Carano Airport
UIH	VN	13.9550	109.0420	Asia/Ho_Chi_Minh		Quy Nohn	Phu Cat Airport
UII	HN	16.1131	-86.8803	America/Tegucigalpa		Utila Island	Utila Airport
UIK	RU	58.1361	102.5650	Asia/Irkutsk		Ust-Ilimsk	Ust-Ilimsk Airport
UIL	US	47.9366	-124.5626	America/Los_Angeles		Quillayute	Quillayute Airport
UIN	US	39.9423	-91.1924	America/Chicago		Quincy	Quincy Regional-Baldwin Field
UIO	EC	-0.1292	-78.3575	America/Guayaquil		Quito	Nuevo Aeropuerto Internacional Mariscal Sucre
UIP	FR	47.9750	-4.1678	Europe/Paris		Quimper/Pluguffan	Quimper-Cornouaille Airport
UIQ	VU	-17.5400	168.4420	Pacific/Efate		Quion Hill	Quion Hill Airport
UIR	AU	-31.4906	150.5140	Australia/Sydney		Quirindi	Quirindi Airport
UKA	KE	-4.2933	39.5711	Africa/Nairobi		Ukunda	Ukunda Airstrip
UKB	JP	34.6328	135.2240	Asia/Tokyo	OSA	Kobe	Kobe Airport
UKG	RU	70.0110	135.6450	Asia/Vladivostok		Ust-Kuyga	Ust-Kuyga Airport
UKI	US	39.1259	-123.2009	America/Los_Angeles		Ukiah	Ukiah Municipal Airport
UKK	KZ	50.0366	82.4942	Asia/Almaty		Ust Kamenogorsk	Ust-Kamennogorsk Airport
UKN	US	43.2805	-91.4695	America/Chicago		Waukon	Waukon Municipal Airport
UKS	UA	44.6890	33.5710	Europe/Simferopol		Sevastopol	Sevastopol International Airport
UKT	US	40.4351	-75.3819	America/New_York		Quakertown	Quakertown Airport
UKU	PG	-3.6766	142.4843	Pacific/Port_Moresby		Nuku	Nuku Airport
UKX	RU	56.8567	105.7300	Asia/Irkutsk		Ust-Kut	Ust-Kut Airport
ULA	AR	-49.3068	-67.8026	America/Argentina/Rio_Gallegos		San Julian	Capitan D Daniel Vazquez Airport
ULB	VU	-16.3297	168.3011	Pacific/Efate		Ambryn Island	Ulei Airport
ULD	ZA	-28.3206	31.4165	Africa/Johannesburg		Ulundi	Prince Mangosuthu Buthelezi Airport
ULG	MN	48.9933	89.9225	Asia/Hovd		Ulgii Mongolei	Ulgii Mongolei Airport
ULK	RU	60.7206	114.8260	Asia/Yakutsk		Lensk	Lensk Airport
ULM	US	44.3184	-94.5016	America/Chicago		New Ulm	New Ulm Municipal Airport
ULN	MN	47.8431	106.7670	Asia/Ulaanbaatar		Ulaanbaatar	Buyant-Ukhaa International Airport
ULO	MN	49.9733	92.0797	Asia/Hovd		Ulaangom	Ulaangom Airport
ULP	AU	-26.6122	144.2530	Australia/Brisbane		Quilpie	Quilpie Airport
ULQ	CO	4.0884	-76.2351	America/Bogota		Tulua	Farfan Airport
ULU	UG	2.8056	32.2718	Africa/Kampala		Gulu	Gulu Airport
ULV	RU	54.2683	48.2267	Europe/Samara		Ulyanovsk	Ulyanovsk Baratayevka Airport
ULX	ZA	-24.7854	31.3549	Africa/Johannesburg		Ulusaba	Ulusaba Airport
ULY	RU	54.4010	48.8027	Europe/Ulyanovsk		Ulyanovsk	Ulyanovsk East Airport
UMA	CU	20.2506	-74.1505	America/Havana		Maisi	Punta de Maisi Airport
UME	SE	63.7918	20.2828	Europe/Stockholm		Umea	Umea Airport
UMI	PE	-13.2333	-70.7533	America/Lima		Quince Mil	Quince Air Base
UMM	US	63.3310	-149.1288	America/Anchorage		Summit	Summit Airport
UMR	AU	-31.1442	136.8170	Australia/Adelaide		Woomera	Woomera Airfield
UMS	RU	60.3570	134.4350	Asia/Yakutsk		Ust-Maya	Ust-Maya Airport
UMT	US	69.3711	-152.1350	America/Anchorage		Umiat	Umiat Airport
UMU	BR	-23.7987	-53.3138	America/Sao_Paulo		Umuarama	Umuarama Airport
UMY	UA	50.8583	34.7625	Europe/Kyiv		Sumy	Sumy Airport
UMZ	US	34.5455	-94.2024	America/Chicago		Mena	Mena Intermountain Municipal Airport
UNA	BR	-15.3552	-38.9990	America/Bahia		Una	Hotel Transamerica Airport
UND	AF	36.6651	68.9108	Asia/Kabul		Konduz	Konduz Airport
UNE	LS	-30.1117	28.6719	Africa/Maseru		Qacha's Nek	Qacha's Nek Airport
UNG	PG	-6.1257	141.2820	Pacific/Port_Moresby		Kiunga	Kiunga Airport
UNI	VC	12.6001	-61.4119	America/St_Vincent		Union Island	Union Island International Airport
UNK	US	63.8885	-160.7991	America/Anchorage		Unalakleet	Unalakleet Airport
UNN	TH	9.7776	98.5855	Asia/Bangkok		Ranong	Ranong Airport
UNT	GB	60.7472	-0.8538	Europe/London		Shetland Islands	Unst Airport
UNU	US	43.4265	-88.7039	America/Chicago		Juneau	Dodge County Airport
UOA	PF	-21.8670	-138.9170	Pacific/Tahiti		Mururoa Atoll	Mururoa Atoll Airport
UOL	ID	1.1590	121.4280	Asia/Makassar		Buol-Celebes Island	Buol Airport
UOS	US	35.2051	-85.8981	America/Chicago		Sewanee	Franklin County Airport
UOX	US	34.3843	-89.5368	America/Chicago		Oxford	University-Oxford Airport
UPB	CU	23.0328	-82.5794	America/Havana		Havana	Playa Baracoa Airport
UPG	ID	-5.0616	119.5540	Asia/Makassar		Makassar	Hasanuddin International Airport
UPL	CR	10.8922	-85.0162	America/Costa_Rica		Upala	Upala Airport
UPN	MX	19.3967	-102.0390	America/Mexico_City		Licenciado y General Ignacio Lopez Rayon	Licenciado y General Ignacio Lopez Rayon Airport
UPP	US	20.2652	-155.8599	Pacific/Honolulu		Hawi	Upolu Airport
UPV	GB	51.2862	-1.7820	Europe/London		Upavon	Upavon Aerodrome
URA	KZ	51.1508	51.5431	Asia/Oral		Uralsk	Oral Ak Zhol International Airport
URC	CN	43.9071	87.4742	Asia/Shanghai		Urumqi	Urumqi Diwopu International Airport
URD	DE	49.7942	11.1336	Europe/Berlin		Ebermannstadt	Burg Feuerstein Airport
URE	EE	58.2299	22.5095	Europe/Tallinn		Kuressaare	Kuressaare Airport
URG	BR	-29.7822	-57.0382	America/Sao_Paulo		Uruguaiana	Rubem Berta Airport
URJ	RU	60.1033	64.8267	Asia/Yekaterinburg		Uray	Uray Airport
URM	VE	5.3333	-62.7667	America/Caracas		Uriman	Uriman Airport
URO	FR	49.3842	1.1748	Europe/Paris		Rouen/Vallee de Seine	Rouen Airport
URR	CO	6.3288	-76.1425	America/Bogota		Urrao	Urrao Airport
URS	RU	51.7506	36.2956	Europe/Moscow		Kursk	Kursk East Airport
URT	TH	9.1326	99.1356	Asia/Bangkok		Surat Thani	Surat Thani Airport
URY	SA	31.4119	37.2795	Asia/Riyadh		Guriat Domestic	Guriat Domestic Airport
USA	US	35.3878	-80.7091	America/New_York		Concord	Concord-Padgett Regional Airport
USC	US	34.6869	-81.6412	America/New_York		Union	Union County, Troy Shelton Field
USH	AR	-54.8433	-68.2958	America/Argentina/Ushuaia		Ushuaia	Malvinas Argentinas Airport
USI	GY	8.2000	-59.7833	America/Guyana		Mabaruma	Mabaruma Airport
USJ	KZ	46.1903	80.8314	Asia/Almaty		Usharal	Usharal Airport
USK	RU	66.0047	57.3672	Europe/Moscow		Usinsk	Usinsk Airport
USL	AU	-26.1667	113.4000	Australia/Perth		Useless Loop	Useless Loop Airport
USM	TH	9.5478	100.0620	Asia/Bangkok		Koh Samui	Samui Airport
USN	KR	35.5935	129.3520	Asia/Seoul		Ulsan	Ulsan Airport
USQ	TR	38.6815	29.4717	Europe/Istanbul		Uşak	Uşak Airport
USR	RU	64.5500	143.1150	Asia/Vladivostok		Ust-Nera	Ust-Nera Airport
USS	CU	21.9704	-79.4427	America/Havana		Sancti Spiritus	Sancti Spiritus Airport
UST	US	29.9593	-81.3397	America/New_York		St Augustine	St Augustine Airport
USU	PH	12.1215	120.1000	Asia/Manila		Coron	Francisco B. Reyes Airport
UTA	ZW	-18.9975	32.6272	Africa/Harare		Mutare	Mutare Airport
UTB	AU	-22.5833	144.5330	Australia/Brisbane		Muttaburra	Muttaburra Airport
UTG	LS	-30.4075	27.6933	Africa/Maseru		Quthing	Quthing Airport
UTH	TH	17.3864	102.7880	Asia/Bangkok		Udon Thani	Udon Thani Airport
UTI	FI	60.8964	26.9384	Europe/Helsinki		Utti / Valkeala	Utti Air Base
UTM	US	34.6851	-90.3478	America/Chicago		Tunica	Tunica Municipal Airport
UTN	ZA	-28.3991	21.2602	Africa/Johannesburg		Upington	Pierre Van Ryneveld Airport
UTO	US	65.9928	-153.7035	America/Anchorage		Utopia Creek	Indian Mountain Lrrs Airport
UTP	TH	12.6799	101.0050	Asia/Bangkok		Rayong	U-Tapao International Airport
UTR	TH	17.6170	100.1000	Asia/Bangkok		Uttaradit	Uttaradit Airport
UTS	RU	65.4373	52.2003	Europe/Moscow		Ust-Tsylma	Ust-Tsylma Airport
UTT	ZA	-31.5479	28.6743	Africa/Johannesburg		Mthatha	K. D. Matanzima Airport
UTW	ZA	-31.9202	26.8822	Africa/Johannesburg		Queenstown	Queenstown Airport
UUA	RU	54.6400	52.8017	Europe/Moscow		Bugulma	Bugulma Airport
UUD	RU	51.8078	107.4380	Asia/Irkutsk		Ulan Ude	Ulan-Ude Airport (Mukhino)
UUK	US	70.3307	-149.5981	America/Anchorage		Kuparuk	Ugnu-Kuparuk Airport
UUN	MN	46.6603	113.2850	Asia/Choibalsan		Baruun Urt	Baruun Urt Airport
UUS	RU	46.8887	142.7180	Asia/Vladivostok		Yuzhno-Sakhalinsk	Yuzhno-Sakhalinsk Airport
UVA	US	29.2113	-99.7436	America/Chicago		Uvalde	Garner Field
UVE	NC	-20.6406	166.5730	Pacific/Noumea		Ouvea	Ouvea Airport
UVF	LC	13.7332	-60.9526	America/St_Lucia	SLU	Vieux Fort	Hewanorra International Airport
UVL	EG	25.4736	30.5907	Africa/Cairo		El Kharga	El Kharga Airport
UWA	US	42.2820	-72.2148	America/New_York		Ware	Ware Airport
UYL	SD	12.0535	24.9562	Africa/Khartoum		Nyala	Nyala Airport
UYN	CN	38.2692	109.7310	Asia/Shanghai		Yulin	Yulin Airport
UYU	BO	-20.4463	-66.8484	America/La_Paz		Quijarro	Uyuni Airport
UZC	RS	43.8989	19.6977	Europe/Belgrade		Uzice	Ponikve Airport
UZU	AR	-29.7706	-57.9789	America/Argentina/Cordoba		Curuzu Cuatia	Curuzu Cuatia Airport
VAA	FI	63.0507	21.7622	Europe/Helsinki		Vaasa	Vaasa Airport
VAC	DE	52.9083	8.0406	Europe/Berlin		Cloppenburg	Varrelbusch Airport
VAD	US	30.9687	-83.1930	America/New_York		Valdosta	Moody Afb Airport
VAF	FR	44.9216	4.9699	Europe/Paris		Valence/Chabeuil	Valence-Chabeuil Airport
VAG	BR	-21.5901	-45.4733	America/Sao_Paulo		Varginha	Major Brigadeiro Trompowsky Airport
VAH	BO	-18.4825	-64.0994	America/La_Paz		Vallegrande	Capitan Av. Vidal Villagomez Toledo Airport
VAI	PG	-2.6972	141.3020	Pacific/Port_Moresby		Vanimo	Vanimo Airport
VAK	US	61.5408	-165.6009	America/Anchorage		Chevak	Chevak Airport
VAL	BR	-13.2965	-38.9924	America/Fortaleza		Valenca	Valenca Airport
VAM	MV	3.4706	72.8344	Indian/Maldives		Maamigili	Villa International Airport
VAN	TR	38.4682	43.3323	Europe/Istanbul		Van	Van Ferit Melen Airport
VAO	SB	-7.5856	158.7310	Pacific/Guadalcanal		Suavanao	Suavanao Airport
VAP	CL	-33.0681	-71.5575	America/Santiago		Vina Del Mar	Rodelillo Airport
VAR	BG	43.2321	27.8251	Europe/Sofia		Varna	Varna Airport
VAS	TR	39.8138	36.9035	Europe/Istanbul		Sivas	Sivas Airport
VAT	MG	-19.3833	48.9500	Indian/Antananarivo		Vatomandry	Vatomandry Airport
VAV	TO	-18.5853	-173.9620	Pacific/Tongatapu		Vava'u Island	Vava'u International Airport
VAW	NO	70.3554	31.0449	Europe/Oslo		Vardø	Vardø Airport Svartnes
VBA	MM	19.7692	94.0261	Asia/Yangon		Aeng	Ann Airport
VBG	US	34.7373	-120.5843	America/Los_Angeles		Lompoc	Vandenberg Space Force Base Airport
VBP	MM	11.2670	98.7670	Asia/Yangon		Bokpyinn	Bokpyinn Airport
VBS	IT	45.4289	10.3306	Europe/Rome		Brescia	Brescia / Montichiari Airport
VBV	FJ	-17.2690	-178.9760	Pacific/Fiji		Vanua Balavu	Vanua Balavu Airport
VBY	SE	57.6628	18.3462	Europe/Stockholm		Visby	Visby Airport
VCA	VN	10.0851	105.7120	Asia/Ho_Chi_Minh		Can Tho	Tra Noc Airport
VCD	AU	-16.4021	131.0050	Australia/Darwin		Victoria River Downs	Victoria River Downs Airport
VCE	IT	45.5053	12.3519	Europe/Rome		Venice	Venezia / Tessera -  Marco Polo Airport
VCH	UY	-31.7670	-54.6170	America/Montevideo		Vichadero	Vichadero Airport
VCL	VN	15.4033	108.7060	Asia/Ho_Chi_Minh		Dung Quat Bay	Chu Lai International Airport
VCP	BR	-23.0074	-47.1345	America/Sao_Paulo	SAO	Campinas	Viracopos International Airport
VCR	VE	10.1756	-70.0652	America/Caracas		Carora	Carora Airport
VCS	VN	8.7318	106.6330	Asia/Ho_Chi_Minh		Con Ong	Co Ong Airport
VCT	US	28.8542	-96.9187	America/Chicago		Victoria	Victoria Regional Airport
VCV	US	34.5955	-117.3827	America/Los_Angeles		Victorville	Southern California Logistics Airport
VDC	BR	-14.9078	-40.9147	America/Bahia		Vitória da Conquista	Glauber de Andrade Rocha Airport
VDE	ES	27.8148	-17.8871	Atlantic/Canary		El Hierro Island	Hierro Airport
VDH	VN	17.5150	106.5906	Asia/Ho_Chi_Minh		Dong Hoi	Dong Hoi Airport
VDI	US	32.1927	-82.3712	America/New_York		Vidalia	Vidalia Regional Airport
VDM	AR	-40.8692	-63.0004	America/Argentina/Salta		Viedma / Carmen de Patagones	Gobernador Castello Airport
VDO	VN	21.1180	107.4142	Asia/Ho_Chi_Minh		Vân Đồn	Van Don International Airport
VDP	VE	9.2220	-65.9936	America/Caracas		Valle de La Pascua	Valle de La Pascua Airport
VDR	AR	-31.9452	-65.1463	America/Argentina/Cordoba		Villa Dolores	Villa Dolores Airport
VDS	NO	70.0653	29.8447	Europe/Oslo		Vadsø	Vadsø Airport
VDY	IN	15.1750	76.6350	Asia/Kolkata		Vijayanagar Aerodrome (JSW)	Vijayanagar Aerodrome (JSW)
VDZ	US	61.1342	-146.2448	America/Anchorage		Valdez	Valdez Pioneer Field
VEE	US	67.0087	-146.3664	America/Anchorage		Venetie	Venetie Airport
VEL	US	40.4361	-109.5114	America/Denver		Vernal	Vernal Regional Airport
VER	MX	19.1459	-96.1873	America/Mexico_City		Veracruz	General Heriberto Jara International Airport
VEV	SB	-7.9128	156.7060	Pacific/Guadalcanal		Barakoma	Barakoma Airport
VEX	US	48.3803	-102.8974	America/Chicago		Tioga	Tioga Municipal Airport
VEY	IS	63.4243	-20.2789	Atlantic/Reykjavik		Vestmannaeyjar	Vestmannaeyjar Airport
VFA	ZW	-18.0959	25.8390	Africa/Harare		Victoria Falls	Victoria Falls International Airport
VGA	IN	16.5304	80.7968	Asia/Kolkata		Vijayawada	Vijayawada Airport
VGD	RU	59.2825	39.9444	Europe/Moscow		Vologda	Vologda Airport
VGO	ES	42.2318	-8.6268	Europe/Madrid		Vigo	Vigo Airport
VGT	US	36.2107	-115.1944	America/Los_Angeles		Las Vegas	North Las Vegas Airport
VGZ	CO	0.9788	-76.6056	America/Bogota		Villagarzon	Villagarzon Airport
VHC	AO	-9.6891	20.4319	Africa/Luanda		Saurimo	Saurimo Airport
VHM	SE	64.5791	16.8336	Europe/Stockholm		Vilhelmina	Vilhelmina Airport
VHN	US	31.0578	-104.7838	America/Chicago		Van Horn	Culberson County Airport
VHV	RU	63.4581	120.2692	Asia/Yakutsk		Verkhnevilyuisk	Verkhnevilyuisk Airport
VHY	FR	46.1697	3.4037	Europe/Paris		Vichy/Charmeil	Vichy-Charmeil Airport
VHZ	PF	-18.7800	-138.8530	Pacific/Tahiti		Vahitahi	Vahitahi Airport
VIA	BR	-26.9997	-51.1419	America/Sao_Paulo		Videira	Videira Airport
VIE	AT	48.1103	16.5697	Europe/Vienna		Vienna	Vienna International Airport
VIG	VE	8.6241	-71.6727	America/Caracas		El Vigia	Juan Pablo Perez Alfonso Airport
VIH	US	38.1274	-91.7695	America/Chicago		Rolla/Vichy	Rolla Ntl Airport
VII	VN	18.7376	105.6710	Asia/Ho_Chi_Minh		Vinh	Vinh Airport
VIJ	VG	18.4464	-64.4275	America/Tortola		Spanish Town	Virgin Gorda Airport
VIL	EH	23.7183	-15.9320	Africa/Casablanca		Dakhla	Dakhla Airport
VIN	UA	49.2425	28.6138	Europe/Kyiv		Vinnitsa	Havryshivka Vinnytsia International Airport
VIP	CH	46.8432	6.9151	Europe/Zurich		Payerne	Payerne Airport
VIQ	TL	-8.8838	126.3730	Asia/Dili		Viqueque	Viqueque Airport
VIR	ZA	-29.7706	31.0584	Africa/Johannesburg		Durban	Virginia Airport
VIS	US	36.3186	-119.3929	America/Los_Angeles		Visalia	Visalia Municipal Airport
VIT	ES	42.8828	-2.7245	Europe/Madrid		Alava	Vitoria/Foronda Airport
VIX	BR	-20.2581	-40.2864	America/Sao_Paulo		Vitoria	Eurico de Aguiar Salles Airport
VIY	FR	48.7744	2.2015	Europe/Paris		Villacoublay/Velizy	Villacoublay-Velizy (BA 107) Air Base
VJB	MZ	-25.0378	33.6274	Africa/Maputo		Xai-Xai	Xai-Xai Airport
VJI	US	36.6863	-82.0348	America/New_York		Abingdon	Virginia Highlands Airport
VKG	VN	9.9580	105.1324	Asia/Ho_Chi_Minh		Rach Gia	Rach Gia Airport
VKO	RU	55.5915	37.2615	Europe/Moscow	MOW	Moscow	Vnukovo International Airport
VKS	US	32.2391	-90.9282	America/Chicago		Vicksburg	Vicksburg Municipal Airport
VKT	RU	67.4886	63.9931	Europe/Moscow		Vorkuta	Vorkuta Airport
VLA	US	38.9915	-89.1662	America/Chicago		Vandalia	Vandalia Municipal Airport
VLC	ES	39.4893	-0.4816	Europe/Madrid		Valencia	Valencia Airport
VLD	US	30.7815	-83.2760	America/New_York		Valdosta	Valdosta Regional Airport
VLE	US	35.6506	-112.1481	America/Phoenix		Grand Canyon	Valle Airport
VLG	AR	-37.2354	-57.0292	America/Argentina/Buenos_Aires		Villa Gesell	Villa Gesell Airport
VLI	VU	-17.6993	168.3200	Pacific/Efate		Port Vila	Port Vila Bauerfield Airport
VLL	ES	41.7061	-4.8519	Europe/Madrid		Valladolid	Valladolid Airport
VLM	BO	-21.2552	-63.4056	America/La_Paz		Villamontes	Teniente Coronel Rafael Pabon Airport
VLN	VE	10.1497	-67.9284	America/Caracas		Valencia	Arturo Michelena International Airport
VLO	AL	40.6056	19.4261	Europe/Tirane		Vlora	Vlora Internationa Airport
VLP	BR	-9.9794	-51.1422	America/Cuiaba		Vila Rica	Vila Rica Airport
VLR	CL	-28.5964	-70.7560	America/Santiago		Vallenar	Vallenar Airport
VLS	VU	-16.7961	168.1770	Pacific/Efate		Valesdir	Valesdir Airport
VLU	RU	56.3811	30.6081	Europe/Moscow		Velikiye Luki	Velikiye Luki Airport
VLV	VE	9.3405	-70.5841	America/Caracas		Valera	Dr. Antonio Nicolas Briceno Airport
VME	AR	-33.7299	-65.3874	America/Argentina/San_Luis		Villa Reynolds	Villa Reynolds Airport
VMU	PG	-7.4969	144.8199	Pacific/Port_Moresby		Baimuru	Baimuru Airport
VNC	US	27.0713	-82.4400	America/New_York		Venice	Venice Municipal Airport
VND	MG	-23.3508	47.5817	Indian/Antananarivo		Vangaindrano	Vangaindrano Airport
VNE	FR	47.7233	-2.7186	Europe/Paris		Vannes/Meucon	Vannes-Meucon Airport
VNO	LT	54.6341	25.2858	Europe/Vilnius		Vilnius	Vilnius International Airport
VNR	AU	-16.9633	141.9500	Australia/Brisbane		Vanrook Station	Vanrook Station Airport
VNS	IN	25.4512	82.8587	Asia/Kolkata		Varanasi	Lal Bahadur Shastri Airport
VNT	LV	57.3578	21.5442	Europe/Riga		Ventspils	Ventspils International Airport
VNX	MZ	-22.0184	35.3133	Africa/Maputo		Vilanculo	Vilankulo Airport
VNY	US	34.2098	-118.4900	America/Los_Angeles		Van Nuys	Van Nuys Airport
VOD	CZ	50.2166	14.3958	Europe/Prague		Vodochoky	Vodochody Airport
VOG	RU	48.7825	44.3455	Europe/Volgograd		Volgograd	Volgograd International Airport
VOH	MG	-13.3758	50.0028	Indian/Antananarivo		Vohimarina	Vohimarina Airport
VOI	LR	8.4000	-9.7670	Africa/Monrovia		Voinjama	Voinjama Airport
VOK	US	43.9392	-90.2532	America/Chicago		Camp Douglas	Volk Field
VOL	GR	39.2196	22.7943	Europe/Athens		Volos	Nea Anchialos Airport
VOT	BR	-20.4632	-50.0045	America/Sao_Paulo		Votuporanga	Votuporanga Airport
VOZ	RU	51.8142	39.2296	Europe/Moscow		Voronezh	Voronezh International Airport
VPE	AO	-17.0435	15.6838	Africa/Luanda		Ngiva	Ngjiva Pereira Airport
VPN	IS	65.7206	-14.8506	Atlantic/Reykjavik		Vopnafjörður	Vopnafjörður Airport
VPS	US	30.4832	-86.5260	America/Chicago		Destin	Eglin Afb/Destin-Ft Walton Beach Airport
VPY	MZ	-19.1513	33.4290	Africa/Maputo		Chimoio	Chimoio Airport
VPZ	US	41.4540	-87.0071	America/Chicago		Valparaiso	Porter County Regional Airport
VQQ	US	30.2188	-81.8772	America/New_York		Jacksonville	Cecil Airport
VQS	US	18.1348	-65.4936	America/Puerto_Rico		Isla De Vieques	Antonio Rivera Rodriguez Airport
VRA	CU	23.0344	-81.4353	America/Havana		Varadero	Juan Gualberto Gomez International Airport
VRB	US	27.6556	-80.4180	America/New_York		Vero Beach	Vero Beach Regional Airport
VRC	PH	13.5764	124.2060	Asia/Manila		Virac	Virac Airport
VRE	ZA	-31.6410	18.5448	Africa/Johannesburg		Vredendal	Vredendal Airport
VRI	RU	68.8485	58.2014	Europe/Moscow		Varandey	Varandey Airport
VRK	FI	62.1711	27.8686	Europe/Helsinki		Varkaus / Joroinen	Varkaus Airport
VRL	PT	41.2743	-7.7205	Europe/Lisbon		Vila Real	Vila Real Airport
VRN	IT	45.3957	10.8885	Europe/Rome		Verona	Verona / Villafranca Airport
VRO	CU	23.1240	-81.3016	America/Havana		Matanzas	Kawama Airport
VRS	US	38.4283	-92.8753	America/Chicago		Versailles	Roy Otten Memorial Airfield
VRU	ZA	-26.9824	24.7288	Africa/Johannesburg		Vyrburg	Vryburg Airport
VSA	MX	17.9970	-92.8174	America/Mexico_City		Villahermosa	Carlos Rovirosa Perez International Airport
VSE	PT	40.7255	-7.8890	Europe/Lisbon		Viseu	Viseu Airport
VSF	US	43.3437	-72.5173	America/New_York		Springfield	Hartness State (Springfield) Airport
VSG	UA	48.4174	39.3741	Europe/Kyiv		Luhansk	Luhansk International Airport
VST	SE	59.5894	16.6336	Europe/Stockholm		Stockholm	Stockholm Vasteras Airport
VSV	IN	27.5031	82.0269	Asia/Kolkata		Shravasti	Shravasti Airport
VTB	BY	55.1265	30.3496	Europe/Minsk		Vitebsk	Vitebsk East Airport
VTE	LA	17.9883	102.5630	Asia/Vientiane		Vientiane	Wattay International Airport
VTF	FJ	-18.5125	177.6390	Pacific/Fiji		Vatulele	Vatulele Airport
VTG	VN	10.3725	107.0950	Asia/Ho_Chi_Minh		Vung Tau	Vung Tau Airport
VTL	FR	48.2239	5.9353	Europe/Paris		Luxeuil	Vittel Champ De Course Airport
VTM	IL	31.2083	35.0123	Asia/Jerusalem		Beersheba	Nevatim Air Base
VTN	US	42.8567	-100.5490	America/Chicago		Valentine	Miller Field
VTU	CU	20.9876	-76.9358	America/Havana		Las Tunas	Hermanos Ameijeiras Airport
VTZ	IN	17.7212	83.2245	Asia/Kolkata		Visakhapatnam	Vishakhapatnam Airport
VUP	CO	10.4350	-73.2495	America/Bogota		Valledupar	Alfonso Lopez Pumarejo Airport
VUS	RU	60.7883	46.2600	Europe/Moscow		Velikiy Ustyug	Velikiy Ustyug Airport
VVB	MG	-19.8330	48.8000	Indian/Antananarivo		Mahanoro	Mahanoro Airport
VVC	CO	4.1679	-73.6138	America/Bogota		Villavicencio	Vanguardia Airport
VVI	BO	-17.6448	-63.1354	America/La_Paz		Santa Cruz	Viru Viru International Airport
VVK	SE	57.7800	16.5236	Europe/Stockholm		Vastervik	Vastervik Airport
VVO	RU	43.3990	132.1480	Asia/Vladivostok		Vladivostok	Vladivostok International Airport
VVZ	DZ	26.7235	8.6227	Africa/Algiers		Illizi	Illizi Takhamalt Airport
VXC	MZ	-13.2740	35.2663	Africa/Maputo		Lichinga	Lichinga Airport
VXE	CV	16.8332	-25.0553	Atlantic/Cape_Verde		Sao Pedro	Sao Pedro Airport
VXO	SE	56.9291	14.7280	Europe/Stockholm		Vaxjo	Vaxjo Kronoberg Airport
VYD	ZA	-27.7869	30.7964	Africa/Johannesburg		Vryheid	Vryheid Airport
VYI	RU	63.7567	121.6933	Asia/Yakutsk		Vilyuisk	Vilyuisk Airport
VYS	US	41.3501	-89.1529	America/Chicago		Peru	Illinois Valley Regional-Walter A Duncan Field
WAA	US	65.6226	-168.0950	America/Anchorage		Wales	Wales Airport
WAC	ET	7.1670	37.1670	Africa/Addis_Ababa		Waca	Waca Airport
WAE	SA	20.5043	45.1996	Asia/Riyadh		Wadi Al Dawasir	Wadi Al Dawasir Airport
WAF	PK	32.3047	69.5704	Asia/Karachi		Waana	Wana Airport
WAG	NZ	-39.9622	175.0250	Pacific/Auckland		Wanganui	Wanganui Airport
WAH	US	46.2443	-96.6072	America/Chicago		Wahpeton	Harry Stern Airport
WAI	MG	-14.8988	47.9939	Indian/Antananarivo		Antsohihy	Ambalabe Airport
WAK	MG	-22.2964	44.5315	Indian/Antananarivo		Ankazoabo	Ankazoabo Airport
WAL	US	37.9402	-75.4664	America/New_York		Wallops Island	Wallops Flight Facility Airport
WAM	MG	-17.7954	48.4426	Indian/Antananarivo		Ambatondrazaka	Ambatondrazaka Airport
WAO	PG	-6.9894	145.0751	Pacific/Port_Moresby		Wabo	Wabo Airport
WAP	CL	-43.6119	-71.8061	America/Santiago		Alto Palena	Alto Palena Airport
WAQ	MG	-18.7013	44.6149	Indian/Antananarivo		Antsalova	Antsalova Airport
WAR	ID	-3.2224	140.9790	Asia/Jayapura		Waris-Papua Island	Waris Airport
WAT	IE	52.1872	-7.0870	Europe/Dublin		Waterford	Waterford Airport
WAV	AU	-17.3933	131.1180	Australia/Darwin		Wave Hill	Wave Hill Airport
WAW	PL	52.1657	20.9671	Europe/Warsaw		Warsaw	Warsaw Chopin Airport
WAX	LY	32.9523	12.0155	Africa/Tripoli		Zuwara	Zwara Airport
WAY	US	39.9011	-80.1307	America/New_York		Waynesburg	Greene County Airport
WAZ	AU	-28.1494	151.9430	Australia/Brisbane		Warwick	Warwick Airport
WBA	ID	-2.8142	129.4820	Asia/Jayapura		Seram Island	WahaiSeram Island
WBB	US	63.5160	-162.2780	America/Nome		Stebbins	Stebbins Airport
WBG	DE	54.4593	9.5163	Europe/Berlin		Schleswig	Schleswig Airport
WBK	US	44.2448	-84.1798	America/Detroit		West Branch	West Branch Community Airport
WBM	PG	-5.6433	143.8950	Pacific/Port_Moresby		Wapenamanda	Wapenamanda Airport
WBO	MG	-21.6070	45.1360	Indian/Antananarivo		Beroroha	Antsoa Airport
WBQ	US	66.3622	-147.4065	America/Anchorage		Beaver	Beaver Airport
WBR	US	43.7228	-85.5053	America/Detroit		Big Rapids	Roben-Hood Airport
WBU	US	40.0394	-105.2261	America/Denver		Boulder	Boulder Municipal Airport
WBW	US	41.2973	-75.8522	America/New_York		Wilkes-Barre	Wilkes-Barre Wyoming Valley Airport
WCA	CL	-42.4903	-73.7728	America/Santiago		Castro	Gamboa Airport
WCH	CL	-42.9328	-72.6991	America/Santiago		Chaiten	Chaiten Airport
WCR	US	67.5045	-148.4832	America/Anchorage		Chandalar Lake	Chandalar Lake Airport
WDG	US	36.3760	-97.7894	America/Chicago		Enid	Enid Woodring Regional Airport
WDH	NA	-22.4799	17.4709	Africa/Windhoek		Windhoek	Hosea Kutako International Airport
WDI	AU	-26.2833	151.8580	Australia/Brisbane		Wondai	Wondai Airport
WDN	US	48.7118	-123.0182	America/Los_Angeles		East Sound	Waldron Airstrip
WDR	US	33.9829	-83.6674	America/New_York		Winder	Barrow County Airport
WDS	CN	32.5917	110.9078	Asia/Shanghai		Shiyan	Shiyan Wudangshan Airport
WEA	US	32.7457	-97.6825	America/Chicago		Weatherford	Parker County Airport
WEF	CN	36.6467	119.1190	Asia/Shanghai		Weifang	Weifang Airport
WEH	CN	37.1871	122.2290	Asia/Shanghai		Weihai	Weihai Airport
WEI	AU	-12.6786	141.9250	Australia/Brisbane		Weipa	Weipa Airport
WEL	ZA	-27.9980	26.6696	Africa/Johannesburg		Welkom	Welkom Airport
WET	ID	-4.0442	136.2780	Asia/Jayapura		Wagethe-Papua Island	Wagethe Airport
WEW	AU	-30.2583	149.4080	Australia/Sydney		Wee Waa	Wee Waa Airport
WFD	GB	53.3381	-2.1489	Europe/London		Manchester	Manchester Woodford Airport
WFI	MG	-21.4416	47.1117	Indian/Antananarivo		Fianarantsoa	Fianarantsoa Airport
WFK	US	47.2855	-68.3127	America/New_York		Frenchville	Northern Aroostook Regional Airport
WGA	AU	-35.1653	147.4660	Australia/Sydney		Wagga Wagga	Wagga Wagga City Airport
WGB	PK	29.9463	73.2491	Asia/Karachi		Bahawalnagar	Bahawalnagar Airport
WGC	IN	17.9144	79.6022	Asia/Kolkata		Warrangal	Warangal Airport
WGE	AU	-30.0328	148.1260	Australia/Sydney		Walgett	Walgett Airport
WGO	US	39.1435	-78.1444	America/New_York		Winchester	Winchester Regional Airport
WGP	ID	-9.6692	120.3020	Asia/Makassar		Waingapu-Sumba Island	Waingapu Airport
WGT	AU	-36.4158	146.3070	Australia/Melbourne		Wangaratta	Wangaratta Airport
WHA	CN	31.1044	118.6672	Asia/Shanghai		Wuhu	Wuhu Xuanzhou Airport
WHF	SD	21.8027	31.5216	Africa/Khartoum		Wadi Halfa	Wadi Halfa Airport
WHK	NZ	-37.9206	176.9140	Pacific/Auckland		Whakatane	Whakatane Airport
WHO	NZ	-43.3631	170.1340	Pacific/Auckland		Franz Josef Aerodrome	Franz Josef Aerodrome
WHP	US	34.2593	-118.4134	America/Los_Angeles		Los Angeles	Whiteman Airport
WHS	GB	60.3775	-0.9256	Europe/London		Whalsay	Whalsay Airport
WHT	US	29.2543	-96.1544	America/Chicago		Wharton	Wharton Regional Airport
WHU	CN	31.3906	118.4090	Asia/Shanghai		Wuhu	Wuhu Air Base
WIB	US	34.2257	-99.2837	America/Chicago		Vernon	Wilbarger County Airport
WIC	GB	58.4589	-3.0931	Europe/London		Wick	Wick Airport
WIE	DE	50.0498	8.3254	Europe/Berlin		Wiesbaden	Wiesbaden Army Airfield
WIK	NZ	-36.8089	175.0860	Pacific/Auckland		Waiheke Reeve	Waiheke Reeve Airport
WIL	KE	-1.3217	36.8148	Africa/Nairobi		Nairobi	Nairobi Wilson Airport
WIN	AU	-22.3636	143.0860	Australia/Brisbane		Winton	Winton Airport
WIO	AU	-31.5264	143.3750	Australia/Sydney		Wilcannia	Wilcannia Airport
WIR	NZ	-39.0069	177.4070	Pacific/Auckland		Wairoa	Wairoa Airport
WIT	AU	-22.2183	118.3480	Australia/Perth		Wittenoom	Wittenoom Airport
WIX	MX	19.5839	-103.3840	America/Mexico_City		Tuxpan	Tuxpan Airport
WJF	US	34.7411	-118.2186	America/Los_Angeles		Lancaster	General Wm J Fox Airfield
WJR	KE	1.7332	40.0916	Africa/Nairobi		Wajir	Wajir Airport
WJU	KR	37.4381	127.9600	Asia/Seoul		Wonju	Wonju Airport
WKA	NZ	-44.7222	169.2460	Pacific/Auckland		Wanaka	Wanaka Airport
WKB	AU	-36.3211	142.4190	Australia/Melbourne		Warracknabeal	Warracknabeal Airport
WKF	ZA	-25.8300	28.2225	Africa/Johannesburg		Pretoria	Waterkloof Air Force Base
WKI	ZW	-18.3625	26.5167	Africa/Harare		Hwange	Hwange Airport
WKJ	JP	45.4042	141.8010	Asia/Tokyo		Wakkanai	Wakkanai Airport
WKK	US	59.2826	-158.6179	America/Anchorage		Aleknagik	Aleknagik /New Airport
WKR	BS	27.2667	-78.3997	America/Nassau		Abaco I Walker C	Abaco I Walker C Airport
WLA	AU	-19.7736	120.6490	Australia/Perth		Wallal	Wallal Airport
WLC	AU	-31.0000	151.5670	Australia/Sydney		Walcha	Walcha Airport
WLD	US	37.1686	-97.0375	America/Chicago		Winfield/Arkansas City	Strother Field
WLE	AU	-26.8083	150.1750	Australia/Brisbane		Miles	Miles Airport
WLG	NZ	-41.3272	174.8050	Pacific/Auckland		Wellington	Wellington International Airport
WLH	VU	-15.4120	167.6910	Pacific/Efate		Walaha	Walaha Airport
WLK	US	66.6001	-159.9857	America/Anchorage		Selawik	Selawik Airport
WLL	AU	-17.2200	137.9230	Australia/Darwin		Wollogorang	Wollogorang Airport
WLO	AU	-16.6300	129.3200	Australia/Darwin		Waterloo	Waterloo Airport
WLP	AU	-23.1356	118.7070	Australia/Perth		West Angelas	West Angelas Airport
WLS	WF	-13.2383	-176.1990	Pacific/Wallis		Wallis Island	Hihifo Airport
WLW	US	39.5158	-122.2173	America/Los_Angeles		Willows	Willows/Glenn County Airport
WMA	MG	-15.8331	48.8333	Indian/Antananarivo		Mandritsara	Mandritsara Airport
WMB	AU	-38.2953	142.4470	Australia/Melbourne		Warrnambool	Warrnambool Airport
WMC	US	40.8966	-117.8059	America/Los_Angeles		Winnemucca	Winnemucca Municipal Airport
WMD	MG	-21.0463	44.9404	Indian/Antananarivo		Mandabe	Mandabe Airport
WME	AU	-27.2864	120.5550	Australia/Perth		Mount Keith	Mount Keith Airport
WMH	US	36.3689	-92.4705	America/Chicago		Mountain Home	Baxter County Airport
WMI	PL	52.4511	20.6518	Europe/Warsaw		Warsaw	Warsaw Modlin Airport
WMN	MG	-15.4367	49.6883	Indian/Antananarivo		Maroantsetra	Maroantsetra Airport
WMO	US	64.6892	-163.4127	America/Anchorage		White Mountain	White Mountain Airport
WMR	MG	-16.1639	49.7738	Indian/Antananarivo		Mananara Nord	Mananara Nord Airport
WMT	CN	27.9681	106.4389	Asia/Shanghai		Zunyi	Zunyi Maotai Airport
WMX	ID	-4.1025	138.9570	Asia/Jayapura		Wamena-Papua Island	Wamena Airport
WNA	US	60.6903	-161.9785	America/Anchorage		Napakiak	Napakiak Airport
WND	AU	-28.4750	122.2420	Australia/Perth		Windarra	Windarra Airport
WNJ	CN	26.8500	104.3300	Asia/Shanghai		Leshan	Weining Airport (under construction)
WNN	CA	52.8939	-89.2892	America/Winnipeg		Wunnumin Lake	Wunnumin Lake Airport
WNP	PH	13.5849	123.2700	Asia/Manila		Naga	Naga Airport
WNR	AU	-25.4131	142.6670	Australia/Brisbane		Windorah	Windorah Airport
WNS	PK	26.2194	68.3901	Asia/Karachi		Nawabash	Nawabshah Airport
WNZ	CN	27.9122	120.8520	Asia/Shanghai		Wenzhou	Wenzhou Yongqiang Airport
WOA	PG	-6.7969	145.8919	Pacific/Port_Moresby		Wonenara	Wonenara Airport
WOE	NL	51.4491	4.3420	Europe/Amsterdam		Bergen Op Zoom	Woensdrecht Air Base
WOL	AU	-34.5611	150.7890	Australia/Sydney		Wollongong	Wollongong Airport
WON	AU	-18.5750	140.8920	Australia/Brisbane		Wondoola	Wondoola Airport
WOT	TW	23.3674	119.5028	Asia/Taipei		Wang-an	Wang-an Airport
WOW	US	61.7542	-150.0517	America/Anchorage		Willow	Willow Airport
WPA	CL	-45.3992	-72.6703	America/Santiago		Puerto Aysen	Cabo 1° Juan Roman Airport
WPB	MG	-15.5843	47.6236	Indian/Antananarivo		Port Berge	Port Berge Airport
WPC	CA	49.5206	-113.9970	America/Edmonton		Pincher Creek	Pincher Creek Airport
WPK	AU	-16.6583	144.0020	Australia/Brisbane		Wrotham Park	Wrotham Park Airport
WPO	US	38.8313	-107.6459	America/Denver		Paonia	North Fork Valley Airport
WPR	CL	-53.2537	-70.3192	America/Santiago		Porvenir	Capitan Fuentes Martinez Airport Airport
WPU	CL	-54.9311	-67.6263	America/Santiago		Puerto Williams	Guardiamarina Zanartu Airport
WRB	US	32.6402	-83.5919	America/New_York		Warner Robins	Robins Afb Airport
WRE	NZ	-35.7683	174.3650	Pacific/Auckland		Whangarei	Whangarei Airport
WRG	US	56.4843	-132.3698	America/Anchorage		Wrangell	Wrangell Airport
WRI	US	40.0158	-74.5907	America/New_York		Wrightstown	Mc Guire Field (Joint Base Mc Guire Dix Lakehurst) Airport
WRL	US	43.9629	-107.9505	America/Denver		Worland	Worland Municipal Airport
WRO	PL	51.1027	16.8858	Europe/Warsaw		Wrocław	Copernicus Wrocław Airport
WRT	GB	53.7451	-2.8831	Europe/London		Warton	Warton Airport
WRW	AU	-20.8465	120.7053	Australia/Perth		Warrawagine	Warrawagine Airport
WRY	GB	59.3503	-2.9500	Europe/London		Westray	Westray Airport
WRZ	LK	6.2545	81.2352	Asia/Colombo		Weerawila	Wirawila Airport
WSF	US	54.5824	-164.9145	America/Nome		Cape Sarichef	Cape Sarichef Airport
WSG	US	40.1365	-80.2902	America/New_York		Washington	Washington County Airport
WSH	US	40.8220	-72.8669	America/New_York		Shirley	Brookhaven Airport
WSI	AU	-33.8881	150.7147	Australia/Sydney		Badgerys Creek	Western Sydney International (Nancy-Bird Walton) Airport
WSK	CN	31.0640	109.7060	Asia/Shanghai		Wushan	Wushan Chongqing Airport
WSM	US	67.4051	-150.1209	America/Anchorage		Wiseman	Wiseman Airport
WSN	US	58.7021	-157.0026	America/Anchorage		South Naknek	South Naknek Nr 2 Airport
WSO	SR	5.2501	-57.1738	America/Paramaribo		Washabo	Washabo Airport
WSP	NI	14.7392	-83.9694	America/Managua		Waspam	Waspam Airport
WSR	ID	-2.7336	134.5180	Asia/Jayapura		Wasior-Papua Island	Wasior Airport
WST	US	41.3496	-71.8034	America/New_York		Westerly	Westerly State Airport
WSU	PG	-5.9617	147.1982	Pacific/Port_Moresby		Wasu	Wasu Airport
WSZ	NZ	-41.7381	171.5810	Pacific/Auckland		Westport	Westport Airport
WTA	MG	-17.4761	43.9728	Indian/Antananarivo		Tambohorano	Tambohorano Airport
WTB	AU	-27.5583	151.7933	Australia/Brisbane		Wellcamp	Toowoomba Wellcamp Airport
WTD	BS	26.6853	-78.9750	America/Nassau		West End	West End Airport
WTK	US	67.5612	-162.9804	America/Anchorage		Noatak	Noatak Airport
WTL	US	60.3511	-162.6546	America/Nome		Tuntutuliak	Tuntutuliak Airport
WTN	GB	53.1662	-0.5238	Europe/London		Waddington	RAF Waddington
WTP	PG	-8.5458	147.2525	Pacific/Port_Moresby		Fatima Mission	Woitape Airport
WTR	US	33.8106	-109.9857	America/Phoenix		Whiteriver	Whiteriver Airport
WTS	MG	-18.7597	46.0541	Indian/Antananarivo		Tsiroanomandidy	Tsiroanomandidy Airport
WTZ	NZ	-36.8317	175.6790	Pacific/Auckland		Whitianga	Whitianga Airport
WUA	CN	39.7919	106.8033	Asia/Shanghai		Wuhai	Wuhai Airport
WUD	AU	-33.0433	135.4470	Australia/Adelaide		Wudinna	Wudinna Airport
WUG	PG	-7.3456	146.7186	Pacific/Port_Moresby		Wau	Wau Airport
WUH	CN	30.7838	114.2080	Asia/Shanghai		Wuhan	Wuhan Tianhe International Airport
WUI	AU	-28.7053	121.8910	Australia/Perth		Murrin Murrin	Murrin Murrin Airport
WUN	AU	-26.6292	120.2210	Australia/Perth		Wiluna	Wiluna Airport
WUS	CN	27.7019	118.0010	Asia/Shanghai		Wuyishan	Nanping Wuyishan Airport
WUU	SS	7.7258	27.9750	Africa/Juba		Wau	Wau Airport
WUX	CN	31.4944	120.4290	Asia/Shanghai		Wuxi	Sunan Shuofang International Airport
WUZ	CN	23.4014	111.0986	Asia/Shanghai		Wuzhou	Wuzhou Xijiang Airport
WVB	NA	-22.9799	14.6453	Africa/Windhoek		Walvis Bay	Walvis Bay Airport
WVI	US	36.9357	-121.7896	America/Los_Angeles		Watsonville	Watsonville Municipal Airport
WVK	MG	-22.1197	48.0217	Indian/Antananarivo		Manakara	Manakara Airport
WVL	US	44.5333	-69.6755	America/New_York		Waterville	Waterville Regional Airport
WVN	DE	53.5022	8.0522	Europe/Berlin		Wilhelmshaven	Wilhelmshaven-Mariensiel Airport
WWA	US	61.5720	-149.5396	America/Anchorage		Wasilla	Wasilla Airport
WWD	US	39.0084	-74.9085	America/New_York		Wildwood	Cape May County Airport
WWI	AU	-21.6628	121.2340	Australia/Perth		Woodie Woodie	Woodie Woodie Airport
WWK	PG	-3.5838	143.6690	Pacific/Port_Moresby		Wewak	Wewak International Airport
WWR	US	36.4384	-99.5226	America/Chicago		Woodward	West Woodward Airport
WWT	US	60.8104	-164.4994	America/Nome		Mertarvik	Mertarvik Airport
WWY	AU	-33.9372	147.1910	Australia/Sydney		West Wyalong	West Wyalong Airport
WXN	CN	30.8017	108.4330	Asia/Shanghai		Wanxian	Wanxian Airport
WYA	AU	-33.0589	137.5140	Australia/Adelaide		Whyalla	Whyalla Airport
WYE	SL	8.6105	-11.0454	Africa/Freetown		Yengema	Yengema Airport
WYK	ID	-4.3918	104.4010	Asia/Jakarta		Batu Raja, Sumatra Island	Gatot Subrato Airport
WYN	AU	-15.5114	128.1530	Australia/Perth		Wyndham	Wyndham Airport
WYS	US	44.6884	-111.1176	America/Denver		West Yellowstone	Yellowstone Airport
WZA	GH	10.0827	-2.5077	Africa/Accra		Wa	Wa Airport
XAI	CN	32.5414	114.0778	Asia/Shanghai		Xinyang	Xinyang Minggang Airport
XAP	BR	-27.1342	-52.6566	America/Sao_Paulo		Chapeco	Chapeco Airport
XAR	BF	14.2170	-0.8830	Africa/Ouagadougou		Aribinda	Aribinda Airport
XAU	GF	3.6136	-53.2042	America/Cayenne		Saul	Saul Airport
XBE	CA	53.9656	-91.0272	America/Winnipeg		Bearskin Lake	Bearskin Lake Airport
XBG	BF	12.9830	-0.1670	Africa/Ouagadougou		Bogande	Bogande Airport
XBJ	IR	32.8981	59.2661	Asia/Tehran		Birjand	Birjand Airport
XBK	FR	46.2009	5.2920	Europe/Paris		Bourg/Ceyzeriat	Bourg-Ceyzeriat Airport
XBO	BF	12.6500	-0.5670	Africa/Ouagadougou		Boulsa	Boulsa Airport
XBR	CA	44.6394	-75.7503	America/Toronto		Brockville	Brockville - Thousand Islands Regional Tackaberry Airport
XCH	CX	-10.4506	105.6900	Indian/Christmas		Christmas Island	Christmas Island Airport
XCL	CA	58.3911	-109.5160	America/Regina		Cluff Lake	Cluff Lake Airport
XCM	CA	42.3064	-82.0819	America/Toronto		Chatham-Kent	Chatham Kent Airport
XCO	AU	-38.2867	143.6800	Australia/Melbourne		Colac	Colac Airport
XCR	FR	48.7761	4.1845	Europe/Paris		Chalons/Vatry	Chalons-Vatry Air Base
XDE	BF	10.9500	-3.2500	Africa/Ouagadougou		Diebougou	Diebougou Airport
XDJ	BF	14.1000	-1.6330	Africa/Ouagadougou		Djibo	Djibo Airport
XEN	CN	40.5803	120.6980	Asia/Shanghai		Xingcheng Air Base	Xingcheng Air Base
XFN	CN	32.1506	112.2910	Asia/Shanghai		Xiangfan	Xiangfan Airport
XFW	DE	53.5353	9.8356	Europe/Berlin		Hamburg	Hamburg-Finkenwerder Airport
XGA	BF	10.2992	-3.2508	Africa/Ouagadougou		Gaoua	Gaoua Airport
XGG	BF	14.4500	-0.2330	Africa/Ouagadougou		Gorom-Gorom	Gorom-Gorom Airport
XGN	AO	-16.7554	14.9653	Africa/Luanda		Xangongo	Xangongo Airport
XGR	CA	58.7114	-65.9928	America/Iqaluit		Kangiqsualujjuaq	Kangiqsualujjuaq (Georges River) Airport
XIC	CN	27.9891	102.1840	Asia/Shanghai		Xichang	Xichang Qingshan Airport
XIJ	KW	28.9348	47.7919	Asia/Kuwait		Ahmed Al Jaber AB	Ahmed Al Jaber Air Base
XIL	CN	43.9156	115.9640	Asia/Shanghai		Xilinhot	Xilinhot Airport
XIN	CN	24.1492	115.7580	Asia/Shanghai		Xingning	Xingning Airport
XIY	CN	34.4471	108.7520	Asia/Shanghai		Xi'an	Xi'an Xianyang International Airport
XJM	PK	33.0501	73.6384	Asia/Karachi		Mangla	Mangla Airport
XKA	BF	12.4670	1.5000	Africa/Ouagadougou		Kantchari	Kantchari Airport
XKH	LA	19.4500	103.1580	Asia/Vientiane		Xieng Khouang	Xieng Khouang Airport
XKS	CA	53.5247	-88.6428	America/Toronto		Kasabonika	Kasabonika Airport
XKY	BF	13.0670	-1.1000	Africa/Ouagadougou		Kaya	Kaya Airport
XLB	CA	58.6175	-101.4690	America/Winnipeg		Lac Brochet	Lac Brochet Airport
XLS	SN	16.0508	-16.4632	Africa/Dakar		Saint Louis	Saint Louis Airport
XLU	BF	11.1000	-2.1000	Africa/Ouagadougou		Leo	Leo Airport
XMC	AU	-37.5983	149.7200	Australia/Hobart		Mallacoota	Mallacoota Airport
XMD	US	44.0164	-97.0856	America/Chicago		Madison	Madison Municipal Airport
XMH	PF	-14.4368	-146.0700	Pacific/Tahiti		Manihi	Manihi Airport
XMI	TZ	-10.7330	38.7670	Africa/Dar_es_Salaam		Masasi	Masasi Airport
XML	AU	-34.7500	137.5330	Australia/Adelaide		Minlaton	Minlaton Airport
XMN	CN	24.5440	118.1280	Asia/Shanghai		Xiamen	Xiamen Gaoqi International Airport
XMP	CA	63.1811	-130.2020	America/Whitehorse		Macmillan Pass	Macmillan Pass Airport
XMS	EC	-2.2992	-78.1208	America/Guayaquil		Macas	Coronel E Carvajal Airport
XMU	FR	46.5346	3.4237	Europe/Paris		Moulins/Montbeugny	Moulins-Montbeugny Airport
XMY	AU	-9.9011	142.7760	Australia/Brisbane		Yam Island	Yam Island Airport
XNA	US	36.2816	-94.3078	America/Chicago		Fayetteville	Northwest Arkansas Ntl Airport
XNN	CN	36.5275	102.0430	Asia/Shanghai		Xining	Xining Caojiabu Airport
XNU	BF	12.7500	-3.8670	Africa/Ouagadougou		Nouna	Nouna Airport
XPA	BF	11.2500	0.7000	Africa/Ouagadougou		Pama	Pama Airport
XPK	CA	55.7492	-101.2660	America/Winnipeg		Pukatawagan	Pukatawagan Airport
XPL	HN	14.3823	-87.6212	America/Tegucigalpa		Comayagua	Comayagua-Palmerola International Airport
XPP	CA	53.0000	-97.2667	America/Winnipeg		Poplar River	Poplar River Airport
XPR	US	43.0213	-102.5066	America/Denver		Pine Ridge	Pine Ridge Airport
XQP	CR	9.4432	-84.1298	America/Costa_Rica		Quepos	Quepos Managua Airport
XQU	CA	49.3372	-124.3940	America/Vancouver		Qualicum Beach	Qualicum Beach Airport
XRH	AU	-33.6006	150.7810	Australia/Sydney		Richmond	RAAF Base Richmond
XRR	CA	61.9706	-132.4230	America/Whitehorse		Ross River	Ross River Airport
XRY	ES	36.7446	-6.0601	Europe/Madrid		Jerez de la Frontera	Jerez Airport
XSB	AE	24.2822	52.5821	Asia/Dubai		Sir Bani Yas	Sir Bani Yas Airport
XSC	TC	21.5157	-71.5285	America/Grand_Turk		South Caicos	South Caicos Airport
XSD	US	37.7989	-116.7807	America/Los_Angeles		Tonopah	Tonopah Test Range
XSE	BF	13.4500	0.5170	Africa/Ouagadougou		Sebba	Sebba Airport
XSI	CA	56.7928	-98.9072	America/Winnipeg		South Indian Lake	South Indian Lake Airport
XSP	SG	1.4169	103.8680	Asia/Singapore		Seletar	Seletar Airport
XTG	AU	-27.9864	143.8110	Australia/Brisbane		Thargomindah	Thargomindah Airport
XTL	CA	58.7061	-98.5122	America/Winnipeg		Tadoule Lake	Tadoule Lake Airport
XTO	AU	-25.8017	149.9000	Australia/Brisbane		Taroom	Taroom Airport
XTR	AU	-27.1567	150.4770	Australia/Brisbane		Tara	Tara Airport
XUZ	CN	34.0591	117.5553	Asia/Shanghai		Xuzhou	Xuzhou Guanyin Airport
XWA	US	48.2598	-103.7506	America/Chicago		Williston	Williston Basin International Airport
XXN	SA	24.7098	46.7252	Asia/Riyadh		Riyadh	Riyadh Air Base
XYA	SB	-9.0928	159.2184	Pacific/Guadalcanal		Yandina	Yandina Airport
XYR	PG	-3.8840	141.7922	Pacific/Port_Moresby		Yellow River Mission	Edwaki Airport
XZA	BF	11.1670	-0.6170	Africa/Ouagadougou		Zabre	Zabre Airport
YAA	CA	52.4525	-125.3030	America/Vancouver		Anahim Lake	Anahim Lake Airport
YAB	CA	73.0058	-85.0425	America/Rankin_Inlet		Arctic Bay	Arctic Bay Airport
YAC	CA	51.7272	-91.8244	America/Winnipeg		Cat Lake	Cat Lake Airport
YAD	CA	53.0733	-125.4090	America/Vancouver		Moose Lake	Moose Lake (Lodge) Airport
YAG	CA	48.6542	-93.4397	America/Winnipeg		Fort Frances	Fort Frances Municipal Airport
YAH	CA	53.7547	-73.6753	America/Toronto		La Grande-4	La Grande-4 Airport
YAI	CL	-36.5825	-72.0314	America/Santiago		Chillan	Gral. Bernardo O´Higgins Airport
YAK	US	59.5033	-139.6603	America/Anchorage		Yakutat	Yakutat Airport
YAL	CA	50.5822	-126.9160	America/Vancouver		Alert Bay	Alert Bay Airport
YAM	CA	46.4850	-84.5094	America/Toronto		Sault Sainte Marie	Sault Ste Marie Airport
YAN	CD	0.7830	24.4670	Africa/Lubumbashi		Yangambi	Yangambi Airport
YAO	CM	3.8360	11.5235	Africa/Douala		Yaounde	Yaounde Airport
YAP	FM	9.4989	138.0825	Pacific/Chuuk		Yap Island	Yap International Airport
YAR	CA	53.5717	-76.1964	America/Toronto		La Grande-3	La Grande-3 Airport
YAS	FJ	-16.7589	177.5450	Pacific/Fiji		Yasawa Island	Yasawa Island Airport
YAT	CA	52.9275	-82.4319	America/Toronto		Attawapiskat	Attawapiskat Airport
YAU	CA	61.6622	-73.3214	America/Toronto		Kattiniq	Donaldson Airport
YAX	CA	53.8492	-89.5794	America/Winnipeg		Angling Lake	Wapekeka Airport
YAY	CA	51.3919	-56.0831	America/St_Johns		St. Anthony	St. Anthony Airport
YAZ	CA	49.0798	-125.7756	America/Vancouver		Tofino	Tofino / Long Beach Airport
YBA	CA	51.2073	-115.5419	America/Edmonton		Banff	Banff Airport
YBB	CA	68.5344	-89.8081	America/Edmonton		Kugaaruk	Kugaaruk Airport
YBC	CA	49.1325	-68.2044	America/Toronto		Baie-Comeau	Baie Comeau Airport
YBE	CA	59.5614	-108.4810	America/Regina		Uranium City	Uranium City Airport
YBG	CA	48.3306	-70.9964	America/Toronto		Bagotville	CFB Bagotville
YBI	CA	53.4694	-55.7850	America/Halifax		Black Tickle	Black Tickle Airport
YBK	CA	64.2989	-96.0778	America/Winnipeg		Baker Lake	Baker Lake Airport
YBL	CA	49.9508	-125.2710	America/Vancouver		Campbell River	Campbell River Airport
YBO	CA	56.9667	-130.2500	America/Vancouver		Bob Quinn Lake	Bob Quinn Lake Airport
YBP	CN	28.8580	104.5250	Asia/Shanghai		Yibin	Yibin Wuliangye  Airport
YBR	CA	49.9100	-99.9519	America/Winnipeg		Brandon	Brandon Municipal Airport
YBT	CA	57.8894	-101.6790	America/Winnipeg		Brochet	Brochet Airport
YBV	CA	52.3589	-97.0183	America/Winnipeg		Berens River	Berens River Airport
YBX	CA	51.4436	-57.1853	America/Blanc-Sablon		Lourdes-De-Blanc-Sablon	Lourdes de Blanc Sablon Airport
YBY	CA	54.3042	-110.7440	America/Edmonton		Bonnyville	Bonnyville Airport
YCA	CA	49.6794	-124.9820	America/Vancouver		Courtenay	Courtenay Airpark
YCB	CA	69.1081	-105.1380	America/Edmonton		Cambridge Bay	Cambridge Bay Airport
YCC	CA	45.0928	-74.5633	America/Toronto		Cornwall	Cornwall Regional Airport
YCD	CA	49.0523	-123.8700	America/Vancouver		Nanaimo	Nanaimo Airport
YCE	CA	43.2856	-81.5083	America/Toronto		Centralia	James T. Field Memorial Aerodrome
YCG	CA	49.2964	-117.6320	America/Vancouver		Castlegar	Castlegar Airport
YCH	CA	47.0078	-65.4492	America/Halifax		Miramichi	Miramichi Airport
YCK	CA	67.0333	-126.0830	America/Yellowknife		Colville Lake	Colville Lake Airport
YCL	CA	47.9908	-66.3303	America/Halifax		Charlo	Charlo Airport
YCM	CA	43.1917	-79.1717	America/Toronto		Niagara-on-the-lake	St. Catharines Niagara District Airport
YCN	CA	49.1056	-81.0136	America/Toronto		Cochrane	Cochrane Airport
YCO	CA	67.8167	-115.1440	America/Edmonton		Kugluktuk	Kugluktuk Airport
YCQ	CA	55.6872	-121.6270	America/Dawson_Creek		Chetwynd	Chetwynd Airport
YCR	CA	54.6106	-97.7608	America/Winnipeg		Cross Lake	Cross Lake (Charlie Sinclair Memorial) Airport
YCS	CA	63.3469	-90.7311	America/Winnipeg		Chesterfield Inlet	Chesterfield Inlet Airport
YCT	CA	52.0750	-111.4450	America/Edmonton		Coronation	Coronation Airport
YCU	CN	35.1164	111.0314	Asia/Shanghai		Yuncheng	Yuncheng Guangong Airport
YCW	CA	49.1528	-121.9390	America/Vancouver		Chilliwack	Chilliwack Airport
YCY	CA	70.4861	-68.5167	America/Toronto		Clyde River	Clyde River Airport
YCZ	CA	50.3303	-115.8730	America/Edmonton		Fairmont Hot Springs	Fairmont Hot Springs Airport
YDA	CA	64.0431	-139.1280	America/Vancouver		Dawson City	Dawson City Airport
YDB	CA	61.3711	-139.0410	America/Vancouver		Burwash	Burwash Airport
YDC	CA	53.2658	-114.9600	America/Edmonton		Drayton Valley	Drayton Valley Industrial Airport
YDF	CA	49.2108	-57.3914	America/St_Johns		Deer Lake	Deer Lake Airport
YDG	CA	44.5459	-65.7854	America/Halifax		Digby	Digby / Annapolis Regional Airport
YDJ	CA	58.6625	-103.5380	America/Regina		Hatchet Lake	Hatchet Lake Airport
YDL	CA	58.4222	-130.0320	America/Vancouver		Dease Lake	Dease Lake Airport
YDN	CA	51.1008	-100.0520	America/Winnipeg		Dauphin	Dauphin Barker Airport
YDO	CA	48.7785	-72.3750	America/Toronto		Saint-Félicien	Dolbeau Lac-Saint-Jean Airport
YDP	CA	56.5492	-61.6803	America/Halifax		Nain	Nain Airport
YDQ	CA	55.7423	-120.1830	America/Dawson_Creek		Dawson Creek	Dawson Creek Airport
YDT	CA	49.0742	-123.0120	America/Vancouver		Ladner	Boundary Bay Airport
YDU	CA	60.2919	-102.5020	America/Yellowknife		Kasba Lake	Kasba Lake Airport
YDV	CA	51.7833	-96.7000	America/Winnipeg		Bloodvein River	Bloodvein River Airport
YDW	CA	60.3164	-103.1290	America/Yellowknife		Obre Lake	North of Sixty Airport
YEB	CA	46.4203	-84.0922	America/Toronto		Bar River	Bar River Airport
YEC	KR	36.6319	128.3550	Asia/Seoul		Yecheon	Yecheon Airport
YEG	CA	53.3097	-113.5800	America/Edmonton		Edmonton	Edmonton International Airport
YEH	CN	38.4819	106.0090	Asia/Shanghai		Yinchuan	Yinchuan Helanshan Airport
YEI	TR	40.2552	29.5626	Europe/Istanbul		Bursa	Bursa Yenisehir Airport
YEK	CA	61.0942	-94.0708	America/Winnipeg		Arviat	Arviat Airport
YEL	CA	46.3514	-82.5614	America/Toronto		Elliot Lake	Elliot Lake Municipal Airport
YEM	CA	45.8428	-81.8581	America/Toronto		Manitowaning	Manitoulin East Municipal Airport
YEN	CA	49.2103	-102.9660	America/Regina		Estevan	Estevan Airport
YEO	GB	51.0094	-2.6388	Europe/London		Yeovil	RNAS Yeovilton
YER	CA	56.0189	-87.6761	America/Toronto		Fort Severn	Fort Severn Airport
YES	IR	30.7005	51.5451	Asia/Tehran		Yasouj	Yasouj Airport
YET	CA	53.5789	-116.4650	America/Edmonton		Edson	Edson Airport
YEU	CA	79.9947	-85.8142	America/Rankin_Inlet		Eureka	Eureka Airport
YEV	CA	68.3042	-133.4830	America/Inuvik		Inuvik	Inuvik (Mike Zubko) Airport
YEY	CA	48.5639	-78.2497	America/Toronto		Amos	Amos Magny Airport
YFA	CA	52.2014	-81.6969	America/Toronto		Fort Albany	Fort Albany Airport
YFB	CA	63.7564	-68.5558	America/Toronto		Iqaluit	Iqaluit Airport
YFC	CA	45.8689	-66.5372	America/Moncton		Fredericton	Fredericton International Airport
YFE	CA	48.7461	-69.0972	America/Toronto		Forestville	Forestville Airport
YFG	CA	54.5539	-71.1733	America/Toronto		Fontanges	Fontanges Airport
YFH	CA	51.5619	-87.9078	America/Toronto		Fort Hope	Fort Hope Airport
YFI	CA	57.2758	-110.9767	America/Edmonton		Suncor Energy Site	Fort Mackay / Firebag
YFJ	CA	64.1908	-114.0770	America/Edmonton		Wekweeti	Wekweeti Airport
YFO	CA	54.6781	-101.6820	America/Winnipeg		Flin Flon	Flin Flon Airport
YFR	CA	61.1808	-113.6900	America/Edmonton		Fort Resolution	Fort Resolution Airport
YFS	CA	61.7602	-121.2370	America/Edmonton		Fort Simpson	Fort Simpson Airport
YFX	CA	52.3728	-55.6739	America/St_Johns		St. Lewis	St. Lewis (Fox Harbour) Airport
YGB	CA	49.6942	-124.5180	America/Vancouver		Texada	Texada Gillies Bay Airport
YGC	CA	53.9169	-118.8740	America/Edmonton		Grande Cache	Grande Cache Airport
YGH	CA	66.2408	-128.6510	America/Edmonton		Fort Good Hope	Fort Good Hope Airport
YGJ	JP	35.4922	133.2360	Asia/Tokyo		Yonago	Miho Yonago Airport
YGK	CA	44.2253	-76.5969	America/Toronto		Kingston	Kingston Airport
YGL	CA	53.6253	-77.7042	America/Toronto		Radisson	La Grande Riviere Airport
YGM	CA	50.6281	-97.0433	America/Winnipeg		Gimli	Gimli Industrial Park Airport
YGO	CA	54.5589	-94.4914	America/Winnipeg		Gods Lake Narrows	Gods Lake Narrows Airport
YGP	CA	48.7753	-64.4786	America/Toronto		Gaspe	Gaspe (Michel-Pouliot) Airport
YGQ	CA	49.7783	-86.9394	America/Toronto		Geraldton	Geraldton Greenstone Regional Airport
YGR	CA	47.4247	-61.7781	America/Toronto		Iles-de-la-Madeleine	Iles-de-la-Madeleine Airport
YGT	CA	69.3647	-81.8161	America/Toronto		Igloolik	Igloolik Airport
YGV	CA	50.2819	-63.6114	America/Toronto		Havre St-Pierre	Havre St Pierre Airport
YGW	CA	55.2819	-77.7653	America/Toronto		Kuujjuarapik	Kuujjuarapik Airport
YGX	CA	56.3575	-94.7106	America/Winnipeg		Gillam	Gillam Airport
YGZ	CA	76.4261	-82.9092	America/Toronto		Grise Fiord	Grise Fiord Airport
YHA	CA	52.5281	-56.2861	America/St_Johns		Port Hope Simpson	Port Hope Simpson Airport
YHB	CA	52.8167	-102.3110	America/Regina		Hudson Bay	Hudson Bay Airport
YHD	CA	49.8317	-92.7442	America/Winnipeg		Dryden	Dryden Regional Airport
YHE	CA	49.3683	-121.4980	America/Vancouver		Hope	Hope Airport
YHF	CA	49.7142	-83.6861	America/Toronto		Hearst	Hearst Rene Fontaine Municipal Airport
YHG	CA	52.7650	-56.1156	America/St_Johns		Charlottetown	Charlottetown Airport
YHI	CA	70.7628	-117.8060	America/Yellowknife		Ulukhaktok	Ulukhaktok Holman Airport
YHJ	CN	28.7010	116.1077	Asia/Shanghai		Nanchang	Nanchang Yaohu Airport
YHK	CA	68.6356	-95.8497	America/Edmonton		Gjoa Haven	Gjoa Haven Airport
YHM	CA	43.1736	-79.9350	America/Toronto		Hamilton	John C. Munro Hamilton International Airport
YHN	CA	49.1931	-84.7589	America/Toronto		Hornepayne	Hornepayne Municipal Airport
YHO	CA	55.4483	-60.2286	America/Halifax		Hopedale	Hopedale Airport
YHP	CA	52.1133	-94.2556	America/Winnipeg		Poplar Hill	Poplar Hill Airport
YHR	CA	50.4689	-59.6367	America/Blanc-Sablon		Chevery	Chevery Airport
YHS	CA	49.4606	-123.7190	America/Vancouver		Sechelt-Gibsons	Sechelt-Gibsons Airport
YHT	CA	60.7892	-137.5460	America/Whitehorse		Haines Junction	Haines Junction Airport
YHU	CA	45.5175	-73.4169	America/Toronto	YMQ	Longueuil	Montréal / St-Hubert Airport
YHY	CA	60.8397	-115.7830	America/Yellowknife		Hay River	Hay River / Merlyn Carter Airport
YHZ	CA	44.8808	-63.5086	America/Halifax		Halifax	Halifax Robert L. Stanfield International Airport
YIA	ID	-7.9042	110.0575	Asia/Jakarta	JOG	Yogyakarta	Yogyakarta International Airport
YIB	CA	48.7739	-91.6386	America/Panama		Atikokan	Atikokan Municipal Airport
YIE	CN	47.3106	119.9119	Asia/Shanghai		Arxan	Aershan Yiershi Airport
YIF	CA	51.2117	-58.6583	America/Blanc-Sablon		St-Augustin	St Augustin Airport
YIH	CN	30.5566	111.4800	Asia/Shanghai		Yichang	Yichang Airport
YIK	CA	62.4173	-77.9253	America/Toronto		Ivujivik	Ivujivik Airport
YIN	CN	43.9558	81.3303	Asia/Shanghai		Yining	Yining Airport
YIO	CA	72.6833	-77.9667	America/Toronto		Pond Inlet	Pond Inlet Airport
YIP	US	42.2403	-83.5315	America/New_York	DTT	Detroit	Willow Run Airport
YIV	CA	53.8572	-94.6536	America/Winnipeg		Island Lake	Island Lake Airport
YIW	CN	29.3447	120.0320	Asia/Shanghai		Yiwu	Yiwu Airport
YJA	CA	52.9967	-118.0590	America/Edmonton		Jasper	Jasper Airport
YJF	CA	60.2358	-123.4690	America/Yellowknife		Fort Liard	Fort Liard Airport
YJN	CA	45.2944	-73.2811	America/Toronto		Saint Jean	St-Jean Airport
YJP	CA	53.3192	-117.7530	America/Edmonton		Hinton	Hinton / Jasper-Hinton Airport
YJS	KP	41.9059	128.4100	Asia/Pyongyang		Samjiyon	Samjiyon Airport
YJT	CA	48.5442	-58.5500	America/St_Johns		Stephenville	Stephenville Airport
YKA	CA	50.7022	-120.4440	America/Vancouver		Kamloops	Kamloops Airport
YKC	CA	58.2361	-103.6780	America/Regina		Collins Bay	Collins Bay Airport
YKD	CA	44.2014	-81.6067	America/Toronto		Kincardine	Kincardine Airport
YKE	CA	54.9153	-94.7981	America/Winnipeg		Knee Lake	Knee Lake Airport
YKF	CA	43.4608	-80.3786	America/Toronto		Waterloo	Kitchener / Waterloo Airport
YKG	CA	60.0272	-69.9992	America/Toronto		Kangirsuk	Kangirsuk Airport
YKH	CN	40.5425	122.3586	Asia/Shanghai		Yingkou	Yingkou Lanqi Airport
YKJ	CA	57.2561	-105.6180	America/Regina		Key Lake	Key Lake Airport
YKL	CA	54.8053	-66.8053	America/Toronto		Schefferville	Schefferville Airport
YKM	US	46.5682	-120.5441	America/Los_Angeles		Yakima	Yakima Air Trml/Mcallister Field
YKN	US	42.9167	-97.3859	America/Chicago		Yankton	Chan Gurney Municipal Airport
YKO	TR	37.5497	44.2375	Europe/Istanbul		Yüksekova	Yüksekova Selahaddin Eyyubi Airport
YKQ	CA	51.4733	-78.7583	America/Toronto		Waskaganish	Waskaganish Airport
YKS	RU	62.0933	129.7710	Asia/Yakutsk		Yakutsk	Yakutsk Airport
YKU	CA	53.8056	-78.9169	America/Toronto		Chisasibi	Chisasibi Airport
YKX	CA	48.2103	-79.9814	America/Toronto		Kirkland Lake	Kirkland Lake Airport
YKY	CA	51.5175	-109.1810	America/Regina		Kindersley	Kindersley Airport
YLB	CA	54.7703	-112.0320	America/Edmonton		Lac La Biche	Lac La Biche Airport
YLC	CA	62.8500	-69.8833	America/Toronto		Kimmirut	Kimmirut Airport
YLD	CA	47.8200	-83.3467	America/Toronto		Chapleau	Chapleau Airport
YLE	CA	63.1317	-117.2460	America/Edmonton		Whati	Whati Airport
YLG	AU	-28.3553	116.6840	Australia/Perth		Yalgoo	Yalgoo Airport
YLH	CA	52.1956	-87.9342	America/Toronto		Lansdowne House	Lansdowne House Airport
YLI	FI	64.0605	24.7160	Europe/Helsinki		Ylivieska	Ylivieska Airport
YLJ	CA	54.1253	-108.5230	America/Regina		Meadow Lake	Meadow Lake Airport
YLK	CA	44.4853	-79.5556	America/Toronto		Barrie-Orillia	Barrie-Orillia (Lake Simcoe Regional Airport)
YLL	CA	53.3092	-110.0730	America/Edmonton		Lloydminster	Lloydminster Airport
YLQ	CA	47.4097	-72.7889	America/Toronto		La Tuque	La Tuque Airport
YLR	CA	56.5133	-99.9853	America/Winnipeg		Leaf Rapids	Leaf Rapids Airport
YLS	CA	49.0303	-77.0172	America/Toronto		Lebel-sur-Quevillon	Lebel-sur-Quevillon Airport
YLT	CA	82.5178	-62.2806	America/Toronto		Alert	Alert Airport
YLV	AZ	40.6319	47.1419	Asia/Baku		Yevlakh	Yevlakh Airport
YLW	CA	49.9561	-119.3780	America/Vancouver		Kelowna	Kelowna Airport
YLX	CN	22.4381	110.1208	Asia/Shanghai		Yulin	Yulin Fumian Airport
YLY	CA	49.1008	-122.6310	America/Vancouver		Langley	Langley Airport
YMA	CA	63.6164	-135.8680	America/Vancouver		Mayo	Mayo Airport
YMB	CA	50.1228	-120.7470	America/Vancouver		Merritt	Merritt Airport
YME	CA	48.8569	-67.4533	America/Toronto		Matane	Matane Airport
YMG	CA	49.0839	-85.8606	America/Toronto		Manitouwadge	Manitouwadge Airport
YMH	CA	52.3028	-55.8472	America/St_Johns		Mary's Harbour	Mary's Harbour Airport
YMJ	CA	50.3303	-105.5590	America/Regina		Moose Jaw	Moose Jaw Air Vice Marshal C. M. McEwen Airport
YMK	RU	68.4830	73.5670	Asia/Yekaterinburg		Mys Kamennyi	Mys Kamenny Airport
YML	CA	47.5975	-70.2239	America/Toronto		Charlevoix	Charlevoix Airport
YMM	CA	56.6533	-111.2220	America/Edmonton		Fort McMurray	Fort McMurray Airport
YMN	CA	55.0769	-59.1864	America/Halifax		Makkovik	Makkovik Airport
YMO	CA	51.2911	-80.6078	America/Toronto		Moosonee	Moosonee Airport
YMS	PE	-5.8938	-76.1182	America/Lima		Yurimaguas	Moises Benzaquen Rengifo Airport
YMT	CA	49.7719	-74.5281	America/Toronto		Chibougamau	Chapais Airport
YMW	CA	46.2728	-75.9906	America/Toronto		Maniwaki	Maniwaki Airport
YMX	CA	45.6795	-74.0387	America/Toronto		Mirabel	Montréal (Mirabel) Airport
YNA	CA	50.1900	-61.7892	America/Toronto		Natashquan	Natashquan Airport
YNB	SA	24.1442	38.0634	Asia/Riyadh		Yenbo	Yenbo Airport
YNC	CA	53.0106	-78.8311	America/Toronto		Wemindji	Wemindji Airport
YND	CA	45.5217	-75.5636	America/Toronto		Gatineau	Ottawa / Gatineau Airport
YNE	CA	53.9583	-97.8442	America/Winnipeg		Norway House	Norway House Airport
YNG	US	41.2616	-80.6804	America/New_York		Youngstown/Warren	Youngstown/Warren Regional Airport
YNH	CA	56.0356	-121.9760	America/Dawson_Creek		Hudson's Hope	Hudsons Hope Airport
YNJ	CN	42.8828	129.4510	Asia/Shanghai		Yanji	Yanji Chaoyangchuan Airport
YNL	CA	58.2767	-104.0820	America/Regina		Points North Landing	Points North Landing Airport
YNM	CA	49.7617	-77.8028	America/Toronto		Matagami	Matagami Airport
YNN	CA	59.4875	-97.7803	America/Winnipeg		Nejanilini Lake	Nejanilini Lake Airport
YNO	CA	52.4900	-92.9711	America/Winnipeg		North Spirit Lake	North Spirit Lake Airport
YNP	CA	55.9139	-61.1844	America/Goose_Bay		Natuashish	Natuashish Airport
YNS	CA	51.6911	-76.1356	America/Toronto		Nemiscau	Nemiscau Airport
YNT	CN	37.6572	120.9872	Asia/Shanghai		Yantai	Penglai Intl
YNX	CA	63.5936	-110.9060	America/Yellowknife		Snap Lake	Snap Lake Airport
YNY	KR	38.0613	128.6690	Asia/Seoul		Sokcho / Gangneung	Yangyang International Airport
YNZ	CN	33.4258	120.2031	Asia/Shanghai		Yancheng	Yancheng Airport
YOA	CA	64.6989	-110.6150	America/Edmonton		Ekati	Ekati Airport
YOC	CA	67.5706	-139.8390	America/Vancouver		Old Crow	Old Crow Airport
YOD	CA	54.4050	-110.2790	America/Edmonton		Cold Lake	CFB Cold Lake
YOE	CA	55.7094	-117.0940	America/Edmonton		Donnelly	Donnelly Airport
YOG	CA	51.6586	-85.9017	America/Toronto		Ogoki Post	Ogoki Post Airport
YOH	CA	54.9333	-95.2789	America/Winnipeg		Oxford House	Oxford House Airport
YOJ	CA	58.6214	-117.1650	America/Edmonton		High Level	High Level Airport
YOL	NG	9.2576	12.4304	Africa/Lagos		Yola	Yola Airport
YOO	CA	43.9228	-78.8950	America/Toronto		Oshawa	Oshawa Airport
YOP	CA	58.4914	-119.4080	America/Edmonton		Rainbow Lake	Rainbow Lake Airport
YOS	CA	44.5903	-80.8375	America/Toronto		Owen Sound	Owen Sound / Billy Bishop Regional Airport
YOT	IL	29.9062	35.0667	Asia/Jerusalem		Yotvata	Yotvata Airfield
YOW	CA	45.3225	-75.6692	America/Toronto		Ottawa	Ottawa / Macdonald-Cartier International Airport
YPA	CA	53.2142	-105.6730	America/Regina		Prince Albert	Prince Albert (Glass Field) Airport
YPB	CA	49.3219	-124.9310	America/Vancouver		Port Alberni	Port Alberni Airport
YPC	CA	69.3608	-124.0755	America/Edmonton		Paulatuk	Paulatuk (Nora Aliqatchialuk Ruben) Airport
YPD	CA	45.2575	-79.8297	America/Toronto		Parry Sound	Parry Sound Area Municipal Airport
YPE	CA	56.2269	-117.4470	America/Edmonton		Peace River	Peace River Airport
YPG	CA	49.9031	-98.2739	America/Winnipeg		Portage	Southport Airport
YPH	CA	58.4719	-78.0769	America/Toronto		Inukjuak	Inukjuak Airport
YPJ	CA	59.2967	-69.5997	America/Toronto		Aupaluk	Aupaluk Airport
YPK	CA	49.2161	-122.7100	America/Vancouver		Pitt Meadows	Pitt Meadows Airport
YPL	CA	51.4464	-90.2142	America/Panama		Pickle Lake	Pickle Lake Airport
YPM	CA	51.8197	-93.9733	America/Winnipeg		Pikangikum	Pikangikum Airport
YPN	CA	49.8364	-64.2886	America/Toronto		Port-Menier	Port Menier Airport
YPO	CA	54.9881	-85.4433	America/Toronto		Peawanuck	Peawanuck Airport
YPQ	CA	44.2300	-78.3633	America/Toronto		Peterborough	Peterborough Airport
YPR	CA	54.2861	-130.4450	America/Vancouver		Prince Rupert	Prince Rupert Airport
YPS	CA	45.6567	-61.3681	America/Halifax		Port Hawkesbury	Port Hawkesbury Airport
YPW	CA	49.8342	-124.5000	America/Vancouver		Powell River	Powell River Airport
YPX	CA	60.0506	-77.2869	America/Toronto		Puvirnituq	Puvirnituq Airport
YPY	CA	58.7672	-111.1170	America/Edmonton		Fort Chipewyan	Fort Chipewyan Airport
YPZ	CA	54.3764	-125.9510	America/Vancouver		Burns Lake	Burns Lake Airport
YQA	CA	44.9747	-79.3033	America/Toronto		Muskoka	Muskoka Airport
YQB	CA	46.7911	-71.3933	America/Toronto		Quebec City	Québec City Jean Lesage International Airport
YQC	CA	61.0464	-69.6178	America/Toronto		Quaqtaq	Quaqtaq Airport
YQD	CA	53.9714	-101.0910	America/Winnipeg		The Pas	The Pas Airport
YQF	CA	52.1822	-113.8940	America/Edmonton		Red Deer	Red Deer Regional Airport
YQG	CA	42.2756	-82.9556	America/Toronto		Windsor	Windsor Airport
YQH	CA	60.1164	-128.8220	America/Vancouver		Watson Lake	Watson Lake Airport
YQI	CA	43.8269	-66.0881	America/Halifax		Yarmouth	Yarmouth Airport
YQK	CA	49.7883	-94.3631	America/Winnipeg		Kenora	Kenora Airport
YQL	CA	49.6303	-112.8000	America/Edmonton		Lethbridge	Lethbridge Airport
YQM	CA	46.1122	-64.6786	America/Halifax		Moncton	Moncton / Greater Moncton International Airport
YQN	CA	50.1828	-86.6964	America/Toronto		Nakina	Nakina Airport
YQQ	CA	49.7108	-124.8870	America/Vancouver		Comox	Comox Airport
YQR	CA	50.4319	-104.6660	America/Regina		Regina	Regina International Airport
YQS	CA	42.7700	-81.1108	America/Toronto		St Thomas	St Thomas Municipal Airport
YQT	CA	48.3719	-89.3239	America/Thunder_Bay		Thunder Bay	Thunder Bay Airport
YQU	CA	55.1797	-118.8850	America/Edmonton		Grande Prairie	Grande Prairie Airport
YQV	CA	51.2647	-102.4620	America/Regina		Yorkton	Yorkton Municipal Airport
YQW	CA	52.7692	-108.2440	America/Regina		North Battleford	North Battleford Airport
YQX	CA	48.9369	-54.5681	America/St_Johns		Gander	Gander International Airport
YQY	CA	46.1614	-60.0478	America/Glace_Bay		Sydney	Sydney / J.A. Douglas McCurdy Airport
YQZ	CA	53.0261	-122.5100	America/Vancouver		Quesnel	Quesnel Airport
YRA	CA	64.1161	-117.3100	America/Yellowknife		Gameti	Rae Lakes Airport
YRB	CA	74.7169	-94.9694	America/Winnipeg		Resolute Bay	Resolute Bay Airport
YRF	CA	53.6828	-57.0419	America/Halifax		Cartwright	Cartwright Airport
YRG	CA	54.1797	-58.4575	America/Halifax		Rigolet	Rigolet Airport
YRI	CA	47.7644	-69.5847	America/Toronto		Riviere-du-Loup	Riviere-du-Loup Airport
YRJ	CA	48.5200	-72.2656	America/Toronto		Roberval	Roberval Airport
YRL	CA	51.0669	-93.7931	America/Winnipeg		Red Lake	Red Lake Airport
YRM	CA	52.4297	-114.9040	America/Edmonton		Rocky Mountain House	Rocky Mountain House Airport
YRO	CA	45.4603	-75.6461	America/Toronto		Ottawa	Ottawa / Rockcliffe Airport
YRQ	CA	46.3528	-72.6794	America/Toronto		Trois-Rivieres	Trois-Rivieres Airport
YRS	CA	54.1672	-93.5572	America/Winnipeg		Red Sucker Lake	Red Sucker Lake Airport
YRT	CA	62.8114	-92.1158	America/Winnipeg		Rankin Inlet	Rankin Inlet Airport
YRV	CA	50.9667	-118.1830	America/Vancouver		Revelstoke	Revelstoke Airport
YSA	CA	43.9303	-59.9598	America/Halifax		Sable Island	Sable Island Landing Strip
YSB	CA	46.6250	-80.7989	America/Toronto		Sudbury	Sudbury Airport
YSC	CA	45.4386	-71.6914	America/Toronto		Sherbrooke	Sherbrooke Airport
YSE	CA	49.7817	-123.1620	America/Vancouver		Squamish	Squamish Airport
YSF	CA	59.2503	-105.8410	America/Regina		Stony Rapids	Stony Rapids Airport
YSG	CA	62.4183	-110.6820	America/Yellowknife		Lutselk'e	Lutselk'e Airport
YSH	CA	44.9458	-75.9406	America/Toronto		Smiths Falls	Smiths Falls-Montague (Russ Beach) Airport
YSJ	CA	45.3161	-65.8903	America/Halifax		Saint John	Saint John Airport
YSK	CA	56.5378	-79.2467	America/Iqaluit		Sanikiluaq	Sanikiluaq Airport
YSL	CA	47.1575	-67.8347	America/Moncton		St Leonard	St Leonard Airport
YSM	CA	60.0203	-111.9620	America/Edmonton		Fort Smith	Fort Smith Airport
YSN	CA	50.6828	-119.2290	America/Vancouver		Salmon Arm	Salmon Arm Airport
YSO	CA	54.9106	-59.7867	America/Halifax		Postville	Postville Airport
YSP	CA	48.7553	-86.3444	America/Toronto		Marathon	Marathon Airport
YSQ	CN	44.9381	124.5502	Asia/Shanghai		Songyuan	Songyuan Chaganhu Airport
YST	CA	53.8456	-94.8519	America/Winnipeg		St. Theresa Point	St. Theresa Point Airport
YSU	CA	46.4406	-63.8336	America/Halifax		Summerside	Summerside Airport
YSY	CA	71.9939	-125.2430	America/Edmonton		Sachs Harbour	Sachs Harbour (David Nasogaluak Jr. Saaryuaq) Airport
YTA	CA	45.8644	-77.2517	America/Toronto		Pembroke	Pembroke Airport
YTD	CA	55.3189	-97.7078	America/Winnipeg		Thicket Portage	Thicket Portage Airport
YTE	CA	64.2300	-76.5267	America/Toronto		Cape Dorset	Cape Dorset Airport
YTF	CA	48.5089	-71.6419	America/Toronto		Alma	Alma Airport
YTH	CA	55.8011	-97.8642	America/Winnipeg		Thompson	Thompson Airport
YTL	CA	53.8178	-89.8969	America/Winnipeg		Big Trout Lake	Big Trout Lake Airport
YTM	CA	46.4094	-74.7800	America/Toronto		Riviere Rouge	La Macaza / Mont-Tremblant International Inc Airport
YTQ	CA	58.6678	-69.9558	America/Toronto		Tasiujaq	Tasiujaq Airport
YTR	CA	44.1189	-77.5281	America/Toronto		Trenton	CFB Trenton
YTS	CA	48.5697	-81.3767	America/Toronto		Timmins	Timmins Victor M. Power Airport
YTT	CA	52.8367	-104.0670	America/Regina		Tisdale	Tisdale Airport
YTW	CN	36.8108	81.7808	Asia/Shanghai		Yutian	Yutian Wanfang Airport
YTX	CA	57.9167	-131.1170	America/Vancouver		Telegraph Creek	Telegraph Creek Airport
YTY	CN	32.5634	119.7198	Asia/Shanghai		Yangzhou	Yangzhou Taizhou Airport
YTZ	CA	43.6275	-79.3962	America/Toronto	YTO	Toronto	Billy Bishop Toronto City Airport
YUB	CA	69.4333	-133.0260	America/Yellowknife		Tuktoyaktuk	Tuktoyaktuk Airport
YUD	CA	56.5361	-76.5183	America/Toronto		Umiujaq	Umiujaq Airport
YUE	AU	-22.2542	131.7820	Australia/Darwin		Yuendumu	Yuendumu Airport
YUL	CA	45.4706	-73.7408	America/Toronto	YMQ	Montreal	Montréal-Pierre Elliott Trudeau International Airport
YUM	US	32.6559	-114.6064	America/Phoenix		Yuma	Yuma Mcas/Yuma International Airport
YUS	CN	32.8364	97.0364	Asia/Shanghai		Yushu	Yushu Batang Airport
YUT	CA	66.5214	-86.2247	America/Winnipeg		Repulse Bay	Repulse Bay Airport
YUX	CA	68.7761	-81.2436	America/Toronto		Hall Beach	Hall Beach Airport
YUY	CA	48.2061	-78.8356	America/Toronto		McWatters	Rouyn-Noranda Airport
YVA	KM	-11.7108	43.2439	Indian/Comoro		Moroni	Iconi Airport
YVB	CA	48.0711	-65.4603	America/Toronto		Bonaventure	Bonaventure Airport
YVC	CA	55.1514	-105.2620	America/Regina		La Ronge	La Ronge (Barber Field) Airport
YVE	CA	50.2481	-119.3310	America/Vancouver		Vernon	Vernon Airport
YVG	CA	53.3558	-110.8240	America/Edmonton		Vermilion	Vermilion Airport
YVM	CA	67.5458	-64.0314	America/Toronto		Qikiqtarjuaq	Qikiqtarjuaq Airport
YVO	CA	48.0533	-77.7828	America/Toronto		Bourlamaque	Val-d'Or Airport
YVP	CA	58.0961	-68.4269	America/Toronto		Kuujjuaq	Kuujjuaq Airport
YVQ	CA	65.2816	-126.7980	America/Edmonton		Norman Wells	Norman Wells Airport
YVR	CA	49.1939	-123.1840	America/Vancouver		Vancouver	Vancouver International Airport
YVT	CA	55.8419	-108.4180	America/Regina		Buffalo Narrows	Buffalo Narrows Airport
YVV	CA	44.7458	-81.1072	America/Toronto		Wiarton	Wiarton Airport
YVZ	CA	52.6558	-94.0614	America/Winnipeg		Deer Lake	Deer Lake Airport
YWA	CA	45.9522	-77.3192	America/Toronto		Petawawa	Petawawa Airport
YWB	CA	61.5886	-71.9294	America/Toronto		Kangiqsujuaq	Kangiqsujuaq (Wakeham Bay) Airport
YWG	CA	49.9100	-97.2399	America/Winnipeg		Winnipeg	Winnipeg James Armstrong Richardson International Airport
YWH	CA	48.4167	-123.3667	America/Vancouver		Victoria	Victoria Harbour Airport
YWJ	CA	65.2111	-123.4360	America/Edmonton		Deline	Deline Airport
YWK	CA	52.9219	-66.8644	America/Halifax		Wabush	Wabush Airport
YWL	CA	52.1831	-122.0540	America/Vancouver		Williams Lake	Williams Lake Airport
YWM	CA	52.5669	-55.7847	America/St_Johns		Williams Harbour	Williams Harbour Airport
YWP	CA	52.9594	-87.3749	America/Toronto		Webequie	Webequie Airport
YWY	CA	63.2094	-123.4370	America/Edmonton		Wrigley	Wrigley Airport
YXC	CA	49.6108	-115.7820	America/Edmonton		Cranbrook	Cranbrook / Canadian Rockies Airport
YXE	CA	52.1708	-106.7000	America/Regina		Saskatoon	Saskatoon John G. Diefenbaker International Airport
YXH	CA	50.0189	-110.7210	America/Edmonton		Medicine Hat	Medicine Hat Airport
YXJ	CA	56.2381	-120.7400	America/Dawson_Creek		Fort Saint John	Fort St. John Airport
YXK	CA	48.4781	-68.4969	America/Toronto		Rimouski	Rimouski Airport
YXL	CA	50.1139	-91.9053	America/Winnipeg		Sioux Lookout	Sioux Lookout Airport
YXN	CA	62.2400	-92.5981	America/Winnipeg		Whale Cove	Whale Cove Airport
YXP	CA	66.1450	-65.7136	America/Toronto		Pangnirtung	Pangnirtung Airport
YXQ	CA	62.4103	-140.8670	America/Whitehorse		Beaver Creek	Beaver Creek Airport
YXR	CA	47.6974	-79.8474	America/Toronto		Earlton	Earlton (Timiskaming Regional) Airport
YXS	CA	53.8894	-122.6790	America/Vancouver		Prince George	Prince George Airport
YXT	CA	54.4685	-128.5760	America/Vancouver		Terrace	Terrace Airport
YXU	CA	43.0356	-81.1539	America/Toronto		London	London Airport
YXX	CA	49.0253	-122.3610	America/Vancouver		Abbotsford	Abbotsford Airport
YXY	CA	60.7096	-135.0670	America/Whitehorse		Whitehorse	Erik Nielsen Whitehorse International Airport
YXZ	CA	47.9667	-84.7867	America/Toronto		Wawa	Wawa Airport
YYA	CN	29.3140	113.2780	Asia/Shanghai		Yueyang	Yueyang Sanhe Airport
YYB	CA	46.3636	-79.4228	America/Toronto		North Bay	North Bay Airport
YYC	CA	51.1139	-114.0200	America/Edmonton		Calgary	Calgary International Airport
YYD	CA	54.8247	-127.1830	America/Vancouver		Smithers	Smithers Airport
YYE	CA	58.8364	-122.5970	America/Fort_Nelson		Fort Nelson	Fort Nelson Airport
YYF	CA	49.4631	-119.6020	America/Vancouver		Penticton	Penticton Airport
YYG	CA	46.2900	-63.1211	America/Halifax		Charlottetown	Charlottetown Airport
YYH	CA	69.5467	-93.5767	America/Edmonton		Taloyoak	Taloyoak Airport
YYJ	CA	48.6469	-123.4260	America/Vancouver		Victoria	Victoria International Airport
YYL	CA	56.8639	-101.0760	America/Winnipeg		Lynn Lake	Lynn Lake Airport
YYM	CA	49.6364	-114.0940	America/Edmonton		Cowley	Cowley Airport
YYN	CA	50.2919	-107.6910	America/Regina		Swift Current	Swift Current Airport
YYQ	CA	58.7392	-94.0650	America/Winnipeg		Churchill	Churchill Airport
YYR	CA	53.3192	-60.4258	America/Goose_Bay		Goose Bay	Goose Bay Airport
YYT	CA	47.6186	-52.7519	America/St_Johns		St John's	St. John's International Airport
YYU	CA	49.4139	-82.4675	America/Toronto		Kapuskasing	Kapuskasing Airport
YYW	CA	50.2903	-88.9097	America/Toronto		Armstrong	Armstrong Airport
YYY	CA	48.6086	-68.2081	America/Toronto		Mont Jolie	Mont-Joli Airport
YYZ	CA	43.6772	-79.6306	America/Toronto	YTO	Toronto	Toronto Pearson International Airport
YZE	CA	45.8853	-82.5678	America/Toronto		Gore Bay	Gore Bay Manitoulin Airport
YZF	CA	62.4628	-114.4400	America/Edmonton		Yellowknife	Yellowknife Airport
YZG	CA	62.1794	-75.6672	America/Toronto		Salluit	Salluit Airport
YZH	CA	55.2931	-114.7770	America/Edmonton		Slave Lake	Slave Lake Airport
YZP	CA	53.2543	-131.8140	America/Vancouver		Sandspit	Sandspit Airport
YZR	CA	42.9994	-82.3089	America/Toronto		Sarnia	Chris Hadfield Airport
YZS	CA	64.1933	-83.3594	America/Panama		Coral Harbour	Coral Harbour Airport
YZT	CA	50.6806	-127.3670	America/Vancouver		Port Hardy	Port Hardy Airport
YZU	CA	54.1439	-115.7870	America/Edmonton		Whitecourt	Whitecourt Airport
YZV	CA	50.2233	-66.2656	America/Toronto		Sept-Iles	Sept-Iles Airport
YZW	CA	60.1728	-132.7430	America/Vancouver		Teslin	Teslin Airport
YZX	CA	44.9844	-64.9169	America/Halifax		Greenwood	CFB Greenwood
YZY	CN	38.8075	100.6608	Asia/Shanghai		Zhangye	Ganzhou
YZZ	CA	49.0556	-117.6090	America/Vancouver		Trail	Trail Airport
ZAC	CA	56.0894	-96.0892	America/Winnipeg		York Landing	York Landing Airport
ZAD	HR	44.1083	15.3467	Europe/Zagreb		Zadar	Zemunik Airport
ZAG	HR	45.7429	16.0688	Europe/Zagreb		Zagreb	Zagreb Airport
ZAH	IR	29.4757	60.9062	Asia/Tehran		Zahedan	Zahedan International Airport
ZAJ	AF	30.9722	61.8658	Asia/Kabul		Zaranj	Zaranj Airport
ZAL	CL	-39.6500	-73.0861	America/Santiago		Valdivia	Pichoy Airport
ZAM	PH	6.9224	122.0600	Asia/Manila		Zamboanga City	Zamboanga International Airport
ZAO	FR	44.3514	1.4753	Europe/Paris		Cahors/Lalbenque	Cahors-Lalbenque Airport
ZAR	NG	11.1302	7.6858	Africa/Lagos		Zaria	Zaria Airport
ZAT	CN	27.3256	103.7550	Asia/Shanghai		Zhaotong	Zhaotong Airport
ZAZ	ES	41.6662	-1.0415	Europe/Madrid		Zaragoza	Zaragoza Air Base
ZBE	CZ	49.9283	18.0783	Europe/Prague		Zabreh	Zabreh Ostrava Airport
ZBF	CA	47.6297	-65.7389	America/Halifax		Bathurst	Bathurst Airport
ZBL	AU	-24.4939	150.5760	Australia/Brisbane		Biloela	Thangool (Biloela) Airport
ZBM	CA	45.2908	-72.7414	America/Toronto		Bromont	Bromont (Roland Desourdy) Airport
ZBO	AU	-20.0183	148.2150	Australia/Brisbane		Bowen	Bowen Airport
ZBR	IR	25.4433	60.3821	Asia/Tehran		Chabahar	Konarak Airport
ZBY	LA	19.2330	101.7330	Asia/Vientiane		Sayaboury	Sayaboury Airport
ZCL	MX	22.8971	-102.6870	America/Mexico_City		Zacatecas	General Leobardo C. Ruiz International Airport
ZCO	CL	-38.9258	-72.6517	America/Santiago		Temuco	La Araucanía Airport (Temuco)
ZEC	ZA	-26.5241	29.1701	Africa/Johannesburg		Secunda	Secunda Airport
ZEL	CA	52.1850	-128.1570	America/Vancouver		Bella Bella	Bella Bella (Campbell Island) Airport
ZEM	CA	52.2264	-78.5225	America/Toronto		Eastmain River	Eastmain River Airport
ZER	IN	27.5883	93.8281	Asia/Kolkata		Zero	Zero Airport
ZFA	CA	62.2075	-133.3760	America/Vancouver		Faro	Faro Airport
ZFD	CA	59.3344	-107.1820	America/Regina		Fond-Du-Lac	Fond-Du-Lac Airport
ZFL	CN	43.0898	81.2291	Asia/Shanghai		Zhaosu	Zhaosu Tianma Airport
ZFM	CA	67.4075	-134.8610	America/Edmonton		Fort Mcpherson	Fort Mcpherson Airport
ZFN	CA	64.9097	-125.5730	America/Edmonton		Tulita	Tulita Airport
ZFW	CA	56.0814	-118.4350	America/Edmonton		Fairview	Fairview Airport
ZGF	CA	49.0156	-118.4310	America/Vancouver		Grand Forks	Grand Forks Airport
ZGI	CA	54.8397	-94.0786	America/Winnipeg		Gods River	Gods River Airport
ZGL	AU	-25.6833	142.1080	Australia/Brisbane		South Galway	South Galway Airport
ZGM	ZM	-15.9658	25.9333	Africa/Lusaka		Ngoma	Ngoma Airport
ZGR	CA	52.0456	-95.4658	America/Winnipeg		Little Grand Rapids	Little Grand Rapids Airport
ZGU	VU	-14.2181	167.5870	Pacific/Efate		Gaua Island	Gaua Island Airport
ZHA	CN	21.2144	110.3580	Asia/Shanghai		Zhanjiang	Zhanjiang Wuchuan Airport
ZHI	CH	47.1816	7.4172	Europe/Zurich		Grenchen	Grenchen Airport
ZHP	CA	55.3936	-116.4750	America/Edmonton		High Prairie	High Prairie Airport
ZHY	CN	37.5728	105.1544	Asia/Shanghai		Zhongwei	Zhongwei Shapotou Airport
ZHZ	DE	51.5522	12.0539	Europe/Berlin		Oppin	Halle-Oppin Airport
ZIA	RU	55.5533	38.1500	Europe/Moscow		Zhukovsky	Ramenskoye Airport
ZIC	CL	-38.2456	-72.3486	America/Santiago		Victoria	Victoria Airport
ZIG	SN	12.5556	-16.2818	Africa/Dakar		Ziguinchor	Ziguinchor Airport
ZIH	MX	17.6016	-101.4610	America/Mexico_City		Ixtapa	Ixtapa Zihuatanejo International Airport
ZIN	CH	46.6766	7.8791	Europe/Zurich		Interlaken Air Base	Interlaken Air Base
ZIX	RU	66.7965	123.3610	Asia/Yakutsk		Zhigansk	Zhigansk Airport
ZJG	CA	54.5189	-98.0461	America/Winnipeg		Jenpeg	Jenpeg Airport
ZJI	CH	46.1608	8.8786	Europe/Zurich		Locarno	Locarno Airport
ZJN	CA	52.1206	-101.2360	America/Winnipeg		Swan River	Swan River Airport
ZKB	ZM	-8.5250	30.6630	Africa/Lusaka		Kasaba Bay	Kasaba Bay Airport
ZKE	CA	52.2825	-81.6778	America/Toronto		Kashechewan	Kashechewan Airport
ZKP	RU	65.7367	150.7050	Asia/Magadan		Zyryanka	Zyryanka Airport
ZLO	MX	19.1448	-104.5590	America/Mexico_City		Manzanillo	Playa De Oro International Airport
ZLR	CL	-35.8617	-71.5486	America/Santiago		Linares	Municipal de Linares Airport
ZLT	CA	50.8308	-58.9756	America/Blanc-Sablon		La Tabatiere	La Tabatiere Airport
ZLX	SD	12.9000	23.4830	Africa/Khartoum		Zalingei	Zalingei Airport
ZMH	CA	51.7361	-121.3330	America/Vancouver		108 Mile	South Cariboo Region / 108 Mile Airport
ZMM	MX	20.0450	-102.2760	America/Mexico_City		Zamora	Zamora Airport
ZMT	CA	54.0275	-132.1250	America/Vancouver		Masset	Masset Airport
ZNC	US	60.9810	-159.9939	America/Anchorage		Nyac	Nyac Airport
ZND	NE	13.7790	8.9838	Africa/Niamey		Zinder	Zinder Airport
ZNE	AU	-23.4178	119.8030	Australia/Perth		Newman	Newman Airport
ZNZ	TZ	-6.2220	39.2249	Africa/Dar_es_Salaam		Zanzibar	Zanzibar Airport
ZOS	CL	-40.6112	-73.0610	America/Santiago		Osorno	Canal Bajo Carlos - Hott Siebert Airport
ZPB	CA	53.8911	-92.1964	America/Winnipeg		Sachigo Lake	Sachigo Lake Airport
ZPC	CL	-39.2928	-71.9159	America/Santiago		Pucon	Pucon Airport
ZPH	US	28.2267	-82.1556	America/New_York		Zephyrhills	Zephyrhills Municipal Airport
ZPO	CA	55.5281	-106.5820	America/Regina		Pinehouse Lake	Pinehouse Lake Airport
ZQN	NZ	-45.0211	168.7390	Pacific/Auckland		Queenstown	Queenstown International Airport
ZRE	RS	45.3398	20.4541	Europe/Belgrade		Zrenjanin	Zrenjanin Airport
ZRH	CH	47.4647	8.5492	Europe/Zurich		Zurich	Zurich Airport
ZRI	ID	-1.8756	136.2410	Asia/Jayapura		Serui-Japen Island	Serui Airport
ZRJ	CA	52.9436	-91.3128	America/Winnipeg		Round Lake	Round Lake (Weagamow Lake) Airport
ZRM	ID	-1.8696	138.7500	Asia/Jayapura		Sarmi-Papua Island	Sarmi Airport
ZSA	BS	24.0633	-74.5240	America/Nassau		San Salvador	San Salvador Airport
ZSE	RE	-21.3209	55.4250	Indian/Reunion		St Pierre	Pierrefonds Airport
ZSJ	CA	53.0642	-93.3444	America/Winnipeg		Sandy Lake	Sandy Lake Airport
ZSP	CN	32.6292	110.7980	Asia/Shanghai		Shiyan	Zhushan Majiadu Airport (under construction, unknown coordinates)
ZSS	CI	4.9283	-6.1328	Africa/Abidjan		Sassandra	Sassandra Airport
ZST	CA	55.9354	-129.9824	America/Vancouver		Stewart	Stewart Airport
ZTA	PF	-20.7897	-138.5700	Pacific/Tahiti		Tureia	Tureia Airport
ZTB	CA	50.6744	-59.3836	America/Blanc-Sablon		Tete-a-la-Baleine	Tete-a-la-Baleine Airport
ZTH	GR	37.7509	20.8843	Europe/Athens		Zakynthos	Dionysios Solomos Airport
ZTM	CA	55.8656	-92.0814	America/Winnipeg		Shamattawa	Shamattawa Airport
ZTR	UA	50.2706	28.7386	Europe/Kyiv		Zhytomyr	Zhytomyr International Airport
ZTU	AZ	41.5622	46.6672	Asia/Baku		Zaqatala	Zaqatala International Airport
ZUC	CA	49.4297	-91.7178	America/Winnipeg		Ignace	Ignace Municipal Airport
ZUD	CL	-41.9039	-73.7967	America/Santiago		Ancud	Pupelde Airport
ZUH	CN	22.0064	113.3760	Asia/Shanghai		Zhuhai	Zhuhai Airport
ZUL	SA	26.3500	44.8330	Asia/Riyadh		Zilfi	Zilfi Airport
ZUM	CA	53.5619	-64.1064	America/Halifax		Churchill Falls	Churchill Falls Airport
ZVA	MG	-19.5628	45.4508	Indian/Antananarivo		Miandrivazo	Miandrivazo Airport
ZVK	LA	16.5566	104.7600	Asia/Vientiane		Savannakhet	Savannakhet Airport
ZWA	MG	-14.6517	49.6206	Indian/Antananarivo		Andapa	Andapa Airport
ZWL	CA	58.1069	-103.1720	America/Regina		Wollaston Lake	Wollaston Lake Airport
ZXT	AZ	40.4951	49.9770	Asia/Baku		Baku	Zabrat Airport
ZYI	CN	27.5895	107.0007	Asia/Shanghai		Zunyi	Zunyi Xinzhou Airport
ZYL	BD	24.9632	91.8668	Asia/Dhaka		Sylhet	Osmany International Airport
ZZE	AZ	39.0944	46.7341	Asia/Baku		Zangilan	Zangilan International Airport
ZZO	RU	50.6692	142.7610	Asia/Vladivostok		Tymovskoye	Zonalnoye Airport
ZZV	US	39.9444	-81.8921	America/New_York		Zanesville	Zanesville Municipal Airport

"""
