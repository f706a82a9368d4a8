// Written by Making/make.py; edit that, not this.
// swift-format-ignore-file

/// IATA type code, name.
let aircraftTable = """
100	Fokker 100
141	BAe 146-100
142	BAe 146-200
143	BAe 146-300
146	BAe 146
14Z	BAe 146 Freighter
221	Airbus A220-100
223	Airbus A220-300
290	Embraer E190-E2
295	Embraer E195-E2
310	Airbus A310
312	Airbus A310-200
313	Airbus A310-300
318	Airbus A318
319	Airbus A319
31A	Airbus A318 (sharklets)
31B	Airbus A319 (sharklets)
31N	Airbus A319neo
320	Airbus A320
321	Airbus A321
32A	Airbus A320 (sharklets)
32B	Airbus A321 (sharklets)
32N	Airbus A320neo
32Q	Airbus A321neo
32S	Airbus A318/A319/A320/A321
330	Airbus A330
332	Airbus A330-200
333	Airbus A330-300
338	Airbus A330-800neo
339	Airbus A330-900neo
33X	Airbus A330-200 Freighter
340	Airbus A340
342	Airbus A340-200
343	Airbus A340-300
345	Airbus A340-500
346	Airbus A340-600
350	Airbus A350
351	Airbus A350-1000
359	Airbus A350-900
380	Airbus A380
388	Airbus A380-800
703	Boeing 707
717	Boeing 717
721	Boeing 727-100
722	Boeing 727-200
731	Boeing 737-100
732	Boeing 737-200
733	Boeing 737-300
734	Boeing 737-400
735	Boeing 737-500
736	Boeing 737-600
737	Boeing 737
738	Boeing 737-800
739	Boeing 737-900
73C	Boeing 737-300 (winglets)
73E	Boeing 737-500 (winglets)
73G	Boeing 737-700
73H	Boeing 737-800 (winglets)
73J	Boeing 737-900 (winglets)
73W	Boeing 737-700 (winglets)
741	Boeing 747-100
742	Boeing 747-200
743	Boeing 747-300
744	Boeing 747-400
747	Boeing 747
74F	Boeing 747 Freighter
74H	Boeing 747-8
74Y	Boeing 747-400 Freighter
752	Boeing 757-200
753	Boeing 757-300
757	Boeing 757
75W	Boeing 757-200 (winglets)
762	Boeing 767-200
763	Boeing 767-300
764	Boeing 767-400
767	Boeing 767
76W	Boeing 767-300 (winglets)
772	Boeing 777-200
773	Boeing 777-300
777	Boeing 777
779	Boeing 777-9
77L	Boeing 777-200LR
77W	Boeing 777-300ER
77X	Boeing 777 Freighter
781	Boeing 787-10
787	Boeing 787
788	Boeing 787-8
789	Boeing 787-9
7M7	Boeing 737 MAX 7
7M8	Boeing 737 MAX 8
7M9	Boeing 737 MAX 9
7MJ	Boeing 737 MAX 10
919	COMAC C919
A22	Antonov An-22
A40	Antonov An-140
A81	Antonov An-148
AB3	Airbus A300
AB6	Airbus A300-600
AN4	Antonov An-24
AN6	Antonov An-26/30/32
AR1	Avro RJ100
AR7	Avro RJ70
AR8	Avro RJ85
AT4	ATR 42-300
AT5	ATR 42-500
AT6	ATR 42-600
AT7	ATR 72
ATD	ATR 42
ATR	ATR 42/72
BE1	Beechcraft 1900
BEH	Beechcraft 1900D
BNI	Britten-Norman Islander
CN1	Cessna (single engine)
CNA	Cessna
CNC	Cessna Caravan
CR1	Bombardier CRJ100
CR2	Bombardier CRJ200
CR7	Bombardier CRJ700
CR9	Bombardier CRJ900
CRA	Bombardier CRJ705
CRJ	Bombardier CRJ
CRK	Bombardier CRJ1000
CS1	Airbus A220-100
CS3	Airbus A220-300
CV5	Convair 580
D10	McDonnell Douglas DC-10
D28	Dornier 228
D38	Dornier 328
DC9	McDonnell Douglas DC-9
DH1	De Havilland Canada Dash 8-100
DH2	De Havilland Canada Dash 8-200
DH3	De Havilland Canada Dash 8-300
DH4	De Havilland Canada Dash 8-400
DH8	De Havilland Canada Dash 8
DHP	De Havilland Canada DHC-2 Beaver
DHT	De Havilland Canada DHC-6 Twin Otter
E70	Embraer E170
E75	Embraer E175
E7W	Embraer E175 (long wing)
E90	Embraer E190
E95	Embraer E195
EM2	Embraer EMB 120 Brasilia
EMB	Embraer EMB 110 Bandeirante
EMJ	Embraer E170/E190
EQV	Equipment varies
ER3	Embraer ERJ-135
ER4	Embraer ERJ-145
ERD	Embraer ERJ-140
ERJ	Embraer ERJ-135/140/145
F50	Fokker 50
F70	Fokker 70
FRJ	Fairchild Dornier 328JET
IL6	Ilyushin Il-62
IL7	Ilyushin Il-76
IL9	Ilyushin Il-96
J31	British Aerospace Jetstream 31
J32	British Aerospace Jetstream 32
J41	British Aerospace Jetstream 41
L4T	Let L-410
LCH	Launch or boat
M11	McDonnell Douglas MD-11
M80	McDonnell Douglas MD-80
M81	McDonnell Douglas MD-81
M82	McDonnell Douglas MD-82
M83	McDonnell Douglas MD-83
M87	McDonnell Douglas MD-87
M88	McDonnell Douglas MD-88
M90	McDonnell Douglas MD-90
MA6	Xian MA60
PA1	Piper (single engine)
PA2	Piper (twin engine)
PL2	Pilatus PC-12
RFS	Road feeder service
S20	Saab 2000
SF3	Saab 340
SH6	Shorts 360
SU9	Sukhoi Superjet 100
SW4	Fairchild Metro
T20	Tupolev Tu-204/214
TRN	Train
TRS	High-speed train
TU5	Tupolev Tu-154
YK2	Yakovlev Yak-42
YK4	Yakovlev Yak-40

"""
