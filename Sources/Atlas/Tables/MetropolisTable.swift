// Written by Making/make.py; edit that, not this.
// swift-format-ignore-file

/// Code, country, name, airports (most wanted first).
///
/// From airportsdata==20260905 on PyPI, MIT License. Copyright (c) 2020- Mike Borsetti <mike@borsetti.com> This project includes data from https://github.com/mwgg/Airports Copyright (c) 2014 mwgg. See Making/LICENSE.airportsdata.txt.
let metropolisTable = """
ANK	TR	Ankara	ESB ANK
BFS	GB	Belfast	BFS BHD
BHZ	BR	Belo Horizonte	CNF PLU
BJS	CN	Beijing	PEK PKX
BKK	TH	Bangkok	BKK DMK
BRU	BE	Brussels	BRU CRL
BUE	AR	Buenos Aires	EZE AEP
BUH	RO	Bucharest	OTP BBU
CHI	US	Chicago	ORD MDW
DFW	US	Dallas	DFW DAL
DKR	SN	Dakar	DKR DSS
DTT	US	Detroit	DTW DET YIP
DXB	AE	Dubai	DXB DWC
HOU	US	Houston	IAH HOU
IEV	UA	Kyiv	KBP IEV
IST	TR	Istanbul	IST SAW ISL
JKT	ID	Jakarta	CGK HLP
JNB	ZA	Johannesburg	JNB HLA
JOG	ID	Yogyakarta	JOG YIA
LON	GB	London	LHR LGW STN LTN LCY
MEL	AU	Melbourne	MEL AVV
MIL	IT	Milan	MXP BGY LIN
MOW	RU	Moscow	SVO DME VKO
NGO	JP	Nagoya	NGO NKM
NYC	US	New York	JFK EWR LGA
OSA	JP	Osaka	KIX ITM UKB
OSL	NO	Oslo	OSL TRF
PAR	FR	Paris	CDG ORY
REK	IS	Reykjavik	KEF RKV
RIO	BR	Rio de Janeiro	GIG SDU
ROM	IT	Rome	FCO CIA
SAO	BR	Sao Paulo	GRU CGH VCP
SEL	KR	Seoul	ICN GMP
SHA	CN	Shanghai	PVG SHA
SLU	LC	St Lucia	SLU UVF
SPK	JP	Sapporo	CTS OKD
STO	SE	Stockholm	ARN BMA
TCI	ES	Tenerife	TFS TFN
THR	IR	Tehran	IKA THR
TPE	TW	Taipei	TPE TSA
TYO	JP	Tokyo	HND NRT
WAS	US	Washington	IAD DCA
YMQ	CA	Montreal	YUL YHU
YTO	CA	Toronto	YYZ YTZ

"""
