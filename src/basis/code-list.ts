/** The append-only table of codes that name what went wrong; numbers are never used again. */

/** Number, name, kind and where it is its own the HTTP status; the sentence in Korean; in English. */
export const codeRows = `
1|column_missing|file
필수 열 '{column}'이(가) 없습니다. 머리글에 이 열을 넣으십시오.
The required column '{column}' is missing. Add it to the header.
2|column_twice|file
열 '{column}'이(가) 머리글에 두 번 나옵니다. 하나를 지우십시오.
The column '{column}' stands twice in the header. Remove one.
3|file_empty|file
파일에 자료 행이 없습니다.
The file holds no rows.
4|file_binary|file
읽을 수 있는 형식이 아닙니다. CSV, NDJSON(둘 다 gzip 가능), XLSX, Parquet 가운데 하나로 저장하십시오.
This is no format that can be read. Save it as CSV, NDJSON (gzip of both is fine), XLSX or Parquet.
5|row_too_few_columns|input
열이 머리글보다 적습니다({value}개). 빠진 열이나 잘못된 줄바꿈을 확인하십시오.
The row has fewer columns than the header ({value}). Look for a missing column or a stray line break.
6|row_too_many_columns|input
열이 머리글보다 많습니다({value}개). 쉼표가 든 값은 큰따옴표로 묶으십시오.
The row has more columns than the header ({value}). Put quotes around values with commas.
7|quote_unclosed|input
큰따옴표가 닫히지 않았습니다. 이 행만 건너뛰고 다음 줄부터 다시 읽었습니다.
A quote is not closed. This row was skipped; reading went on at the next line.
8|record_too_long|input
한 행이 너무 깁니다(최대 1 MiB). 큰따옴표를 확인하십시오.
The row is too long (1 MiB at most). Check its quotes.
9|text_malformed|input
글자가 깨졌습니다(인코딩에 없는 바이트). UTF-8 또는 CP949로 다시 저장하십시오.
Some bytes are no text in the file's encoding. Save it again as UTF-8 or CP949.
10|nul_byte|input
NUL 바이트가 있습니다. 파일을 다시 내보내십시오.
The value holds a NUL byte. Export the file again.
11|value_missing|input
'{column}' 값이 비어 있습니다. 값을 적으십시오.
'{column}' is blank. Fill it in.
12|day_bad|input
'{value}'은(는) 날짜가 아닙니다. YYYY-MM-DD로 적으십시오.
'{value}' is not a day. Write YYYY-MM-DD.
13|country_unknown|input
'{value}'은(는) 국가가 아닙니다. ISO 3166 두 글자(예: US)나 국가 이름(예: 미국)을 적으십시오.
'{value}' is no country. Write two letters of ISO 3166 (such as US) or its name (such as United States).
14|currency_unknown|input
'{value}'은(는) 통화 코드가 아닙니다. ISO 4217 세 글자(예: USD)를 적으십시오.
'{value}' is no currency code. Write three letters of ISO 4217 (such as USD).
15|amount_negative|input
금액이 음수입니다. 환불과 할인은 할인 열에 양수로 적으십시오.
The amount is negative. Write discounts as positive numbers in their own columns.
16|amount_bad|input
'{value}'은(는) 금액이 아닙니다. 1234.56처럼 숫자와 소수점만 적으십시오.
'{value}' is not an amount. Write digits and a decimal point, such as 1234.56.
17|amount_exponent|input
지수 표기({value})는 받지 않습니다. 풀어 쓴 숫자를 적으십시오.
Exponents ({value}) are not accepted. Write the number out.
18|amount_too_many_decimals|input
소수 자릿수가 너무 많습니다({value}). 이 열의 한도까지 줄이십시오.
Too many decimals ({value}) for this column.
19|amount_too_large|input
값이 너무 큽니다({value}). 단위를 확인하십시오.
The value is too large ({value}). Check its unit.
20|quantity_zero|input
수량이 0입니다. 행을 지우거나 수량을 적으십시오.
The quantity is 0. Remove the row or state the quantity.
21|hs_bad|input
HS 부호에 숫자가 아닌 글자가 있습니다({value}). 숫자 4~10자리를 적으십시오.
The HS code holds something other than digits ({value}). Write 4 to 10 digits.
22|hs_bad_length|input
HS 부호가 4~10자리가 아닙니다({value}). 앞의 0이 지워졌는지 확인하십시오.
The HS code is not 4 to 10 digits long ({value}). Check whether a leading 0 was lost.
23|choice_unknown|input
'{value}'은(는) '{column}'에 쓸 수 없습니다. 허용 값: {allowed}.
'{value}' is not allowed in '{column}'. Allowed: {allowed}.
24|line_bad|input
'{value}'은(는) 행 번호가 아닙니다. 1부터의 정수를 적으십시오.
'{value}' is no line number. Write a whole number from 1.
25|parcel_conflict|input
한 화물에 서로 다른 '{column}' 값이 있습니다. 화물을 나누거나 값을 맞추십시오.
One parcel has different values of '{column}'. Split the parcel or make them agree.
26|line_duplicate|input
같은 화물에 행 번호 {value}이(가) 두 번 있습니다. 중복을 지우십시오.
Line {value} stands twice in this parcel. Remove the duplicate.
27|freight_conflict|input
freight_separate가 no인데 국제운임·보험 금액이 있습니다. 둘 중 하나를 고치십시오.
freight_separate is no, yet an amount of international freight or insurance is given. Correct one of them.
28|rate_missing|limit
{value} 주의 {currency} 과세환율이 없습니다. --rates 파일로 그 주의 환율을 주십시오.
No customs rate of exchange for {currency} in the week of {value}. Give that week's rate with --rates.
29|law_not_known|limit
{value}의 법령은 이 판에 없습니다. 가장 이른 날은 {first}입니다.
The law of {value} is not in this edition. The earliest day is {first}.
30|sibling_refused|limit
같은 화물의 다른 행이 거부되어 이 행도 판정하지 않았습니다.
Another row of this parcel was refused, so this row was not judged.
31|discount_too_large|input
할인이 금액보다 큽니다. 할인과 가격을 확인하십시오.
The discount is more than the price. Check both.
32|channel_not_judged|limit
우편물을 판정하지 않던 판의 오류입니다. 이제는 판정하므로 나오지 않습니다.
Of editions that did not judge mail. Mail is judged now, and the code is not raised.
33|column_unknown|input
열 '{column}'은(는) 알 수 없어 읽지 않았습니다. 이름을 확인하십시오.
The column '{column}' is not known and was not read. Check its name.
34|rate_file_bad|file
환율 파일 {row}행 '{column}': {value}. 고친 뒤 다시 실행하십시오.
Rate file row {row}, '{column}': {value}. Correct it and run again.
35|reform_bad|file
개혁안 파일: {value}. 고친 뒤 다시 실행하십시오.
Reform file: {value}. Correct it and run again.
36|file_unreadable|world
파일을 읽거나 쓸 수 없습니다: {value}.
The file cannot be read or written: {value}.
37|text_too_long|input
값이 너무 깁니다(UTF-8로 최대 {allowed}바이트).
The value is too long ({allowed} bytes of UTF-8 at most).
38|option_bad|file
명령을 이해하지 못했습니다: {value}. 'gwanmun help'를 보십시오.
The command is not understood: {value}. See 'gwanmun help'.
39|parcel_not_found|file|404
화물 '{value}'이(가) 파일에 없습니다.
The parcel '{value}' is not in the file.
40|schedule_bad|file
관세율표를 읽을 수 없습니다: {value}.
The tariff schedule cannot be read: {value}.
41|quote_misplaced|input
닫는 큰따옴표 뒤에 글자가 있습니다. 값 안의 큰따옴표는 두 번("")씩 적으십시오.
Text follows a closing quote. Write quotes inside a value twice ("").
42|header_again|input
머리글이 다시 나왔습니다. 파일을 이어 붙였다면 이 행을 지우십시오.
The header stands here again. If files were joined, remove this row.
43|quantity_bad|input
'{value}'은(는) 수량이 아닙니다. 숫자(소수 셋째 자리까지)를 적으십시오.
'{value}' is not a quantity. Write a number with at most three decimals.
44|personal_column_kept|file
개인정보 열 '{column}'은(는) --keep으로 내보낼 수 없습니다.
The personal column '{column}' cannot be kept with --keep.
45|argument_missing|file
'{value}'이(가) 빠졌습니다. 'gwanmun help'를 보십시오.
'{value}' is missing. See 'gwanmun help'.
46|file_not_found|file
파일이 없습니다: {value}. 경로를 확인하십시오.
There is no such file: {value}. Check the path.
47|separator_wrong|file
머리글이 쉼표로 나뉘어 있지 않습니다('{value}'로 보입니다). 쉼표로 구분한 CSV로 저장하십시오.
The header is not separated by commas (it looks like '{value}'). Save it as comma-separated CSV.
48|provision_unknown|file|404
'{value}'(이)라는 법령 값이 없습니다. 'gwanmun law show'로 이름을 찾으십시오.
There is no provision '{value}'. Find its name with 'gwanmun law show'.
49|output_is_input|file
출력 파일이 입력 또는 다른 출력과 같습니다: {value}. 다른 이름을 주십시오.
The output would overwrite the input or another output: {value}. Give another name.
50|service_failed|world
공공데이터 서비스에서 답을 받지 못했습니다: {ko}. 인터넷 연결을 확인하고 잠시 뒤에 다시 하십시오.
There is no answer of the public data service: {en}. Check the connection and try again later.
51|service_refused|world
공공데이터 서비스가 거절했습니다: {value}. 인증키, 활용신청, 하루 호출 한도를 확인하십시오.
The public data service refused: {value}. Check the key, the permission to use it and its daily limit.
52|service_key_missing|file
공공데이터포털 인증키가 없습니다. 환경변수 {value}에 넣으십시오.
There is no key of the public data portal. Put it into the environment variable {value}.
53|rates_source_bad|file
환율 자료를 읽지 못했습니다: {value}. 관세청_관세환율정보의 JSON, XML, CSV인지 확인하십시오.
The rates cannot be read: {value}. Check that it is JSON, XML or CSV of the weekly customs rates.
54|rate_conflict|input
{value}의 환율이 두 가지입니다. 먼저 나온 값만 썼습니다. 어느 쪽이 맞는지 확인하십시오.
There are two rates for {value}. The first one was taken. Check which is right.
55|rates_none|limit
{value} 주의 과세환율이 없습니다. 아직 고시되지 않았을 수 있습니다.
There are no customs rates for the week of {value}. They may not be published yet.
56|freight_table_bad|file
운임표 파일: {value}. 고친 뒤 다시 실행하십시오.
Freight table file: {value}. Correct it and run again.
57|history_parcel_known|input
화물 '{value}'은(는) 먼저 읽은 파일에 있어 쓰지 않았습니다. 이력에서 지우거나 모두 한 파일에 넣으십시오.
Parcel '{value}' stands in a file read before and was left out. Remove it here, or use one file for all.
58|workbook_bad|file
엑셀 통합문서(.xlsx)를 읽지 못했습니다. {ko}
This workbook (.xlsx) cannot be read. {en}
59|table_not_found|file
머리글에 {value} 열이 있는 표를 찾지 못했습니다. 관세청_품목번호별 관세율표인지 확인하십시오.
There is no table with the columns {value}. Check that it is the official tariff table by item number.
60|edition_days_open|file
표의 기간이 한 해로 정해지지 않습니다({value}). --year 또는 --from과 --to를 주십시오.
The days of the table are not those of one year ({value}). Give --year, or --from and --to.
61|number_as_code|input
번호나 부호가 숫자로 들어 있습니다({value}). 앞의 0이 지워졌을 수 있으므로 쓰지 않습니다. 텍스트로 저장하십시오.
The code is stored as a number ({value}). A leading 0 may be lost, so it is not used. Store it as text.
62|code_not_ten|input
품목번호가 10자리가 아닙니다({value}).
The code does not have ten digits ({value}).
63|rate_bad|input
'{value}'은(는) 세율이 아닙니다. 6.5처럼 % 없이 숫자만(소수 둘째 자리까지) 적힌 값이어야 합니다.
'{value}' is not a rate. It must be digits without a percent sign, such as 6.5, with at most two decimals.
64|rate_kind_unknown|input
뜻을 모르는 관세율구분입니다({value}). 이 품목의 세율은 모름으로 둡니다.
This kind of rate is not understood ({value}). The rate of this code is left as not known.
65|rate_rows_differ|input
같은 품목, 관세율구분, 날짜에 다른 세율이 이미 있습니다({value}). 이 품목의 그 세율은 모름으로 둡니다.
There is another rate of this code and kind for the same days already ({value}). It is left as not known.
66|days_reversed|input
적용 첫날이 마지막 날보다 늦습니다({value}).
The first day is after the last ({value}).
67|arrived_on_missing|input
우편물에는 통관우체국 도착일의 법령과 환율을 적용하는데 도착일이 비어 있습니다. arrived_on을 적으십시오.
Law and rates of mail are those of its arrival at the customs post office, which is blank. Give arrived_on.
68|json_bad|input
JSON 객체가 아닙니다({value}번째 글자부터). 한 줄에 객체 하나를 온전히 적으십시오.
This is no JSON object (from character {value} on). Write one whole object on a line.
69|json_not_lines|file
한 줄에 객체 하나인 NDJSON이 아닙니다. 배열이나 여러 줄에 걸친 객체를 줄마다 하나씩 풀어 저장하십시오.
This is not NDJSON, one object on a line. Save a list or an object over several lines as one object a line.
70|key_twice|input
한 객체에 '{column}'이(가) 두 번 있습니다. 하나를 지우십시오.
'{column}' stands twice in one object. Remove one.
71|value_not_plain|input
'{column}'에는 글자나 숫자만 쓸 수 있습니다({value}).
'{column}' takes a text or a number only ({value}).
72|sheet_left_out|input
시트 '{value}'은(는) 읽지 않았습니다. 머리글이 맞는 첫 시트만 읽습니다.
The sheet '{value}' was not read. Only the first sheet with the header is.
73|sheet_full|input
시트가 끝까지 찼습니다(1,048,576행). 저장할 때 뒤의 행이 잘렸을 수 있습니다.
The sheet is full (1,048,576 rows). Rows behind it may have been cut when it was saved.
74|column_computed|input
'{column}'에 수식이 있습니다. 마지막으로 저장된 계산 값을 썼습니다.
'{column}' holds formulas. Their values as last saved were used.
75|cells_merged|input
병합된 셀이 있습니다({value}). 첫 셀에만 값이 있고 나머지는 빈칸으로 읽었습니다.
Cells are merged ({value}). Only the first of them has the value; the others were read as blank.
76|parquet_bad|file
Parquet 파일을 읽지 못했습니다. {ko}
This Parquet file cannot be read. {en}
77|column_type_bad|file
'{column}' 열의 형식 {value}은(는) 정확히 읽을 수 없습니다. 글자, 정수, DECIMAL, DOUBLE, DATE로 저장하십시오.
The type {value} of column '{column}' cannot be read exactly. Save text, integers, DECIMAL, DOUBLE or DATE.
78|column_double|input
'{column}' 열이 DOUBLE입니다. 값마다 가장 짧은 십진수로 읽었습니다. 정확히 하려면 DECIMAL이나 글자로 저장하십시오.
Column '{column}' holds DOUBLEs. Each was read as its shortest decimal. Save DECIMAL or text to be exact.
79|run_locked|world
다른 실행(프로세스 {pid})이 이 폴더를 쓰고 있습니다: {value}. 끝나기를 기다리거나 다른 --out을 주십시오.
Another run (process {pid}) is at work in {value}. Wait for it to end, or give another --out.
80|memory_too_small|file
함께 판정할 물품이 --memory {value}에 들어가지 않습니다. --memory를 {needed} 이상으로 하거나 --threads를 줄이십시오.
Goods judged together do not fit into --memory {value}. Give --memory {needed} or more, or fewer --threads.
81|disk_too_small|world
디스크에 약 {needed} MB가 필요한데 {value} MB만 남았습니다. 자리를 비우거나 --out을 다른 디스크로 하십시오.
About {needed} MB of disk are needed and {value} MB are free. Make room, or give an --out on another disk.
82|gzip_bad|file
압축(gzip)을 풀지 못했습니다. {ko}
This cannot be unpacked as gzip. {en}
83|disk_full|world
디스크에 자리가 없어 쓰지 못했습니다({value}). 자리를 비우고 같은 명령을 다시 실행하십시오.
There is no room left to write ({value}). Make room and run the same command again.
84|header_broken|file
머리글이 깨져 있어 읽을 수 없습니다. 첫 행의 큰따옴표, NUL 바이트, 길이를 확인하십시오.
The header is broken and cannot be read. Check the quotes, NUL bytes and length of the first row.
85|store_lost|world
데이터베이스에 닿지 않습니다: {value}. 서버가 켜져 있는지, 주소가 맞는지 확인하십시오.
The database can't be reached: {value}. See that the server runs and that its address is right.
86|store_locked|world
다른 프로세스({pid})가 이 자료 폴더를 씁니다: {value}. 끝나기를 기다리거나 PostgreSQL(--database-url)로 함께 쓰십시오.
Process {pid} uses this data folder: {value}. Wait for its end, or share PostgreSQL (--database-url).
87|migration_changed|world
이미 적용된 마이그레이션 {value}의 내용이 다릅니다. 저장소를 만든 배포판의 파일을 되돌려 놓으십시오.
The migration {value} was applied with other words. Put back the file of the release of this store.
88|store_newer|world
이 저장소는 더 새로운 배포판이 만들었습니다({value}). 그 배포판으로 여십시오.
This store was made by a newer release ({value}). Open it with that release.
89|body_not_json|file
요청 본문을 JSON으로 읽을 수 없습니다. UTF-8 JSON 하나를 보내십시오.
The body of the request cannot be read as JSON. Send one JSON value in UTF-8.
90|member_missing|file
'{column}'이(가) 빠졌습니다.
'{column}' is missing.
91|member_unknown|file
'{column}'은(는) 여기에 쓸 수 없는 이름입니다. 철자를 확인하십시오.
'{column}' is no name that may stand here. Check its spelling.
92|member_type_bad|file
'{column}'의 형이 맞지 않습니다. 허용: {allowed}.
'{column}' is of the wrong type. Allowed: {allowed}.
93|member_value_bad|file
'{column}'의 값을 쓸 수 없습니다. 허용: {allowed}.
The value of '{column}' is not allowed. Allowed: {allowed}.
94|member_count_bad|file
'{column}'의 개수가 맞지 않습니다. 허용: {allowed}.
'{column}' holds too few or too many. Allowed: {allowed}.
95|parcels_too_many|file|413
화물이 너무 많습니다({value}). 한 번에 {allowed}까지 보내고, 더 많으면 파일로 올리십시오.
There are too many parcels ({value}). Send {allowed} at a time, or upload more of them as a file.
96|path_unknown|file|404
이 주소에는 아무것도 없습니다. /openapi.json에서 주소를 찾으십시오.
There is nothing at this address. Find the right one in /openapi.json.
97|method_not_allowed|file|405
이 주소에는 {value}을(를) 쓸 수 없습니다. 허용: {allowed}.
{value} is not allowed at this address. Allowed: {allowed}.
98|media_type_bad|file|415
이 형식의 본문은 받지 않습니다({value}). 허용: {allowed}.
A body of this type is not accepted ({value}). Allowed: {allowed}.
99|body_too_large|file|413
요청 본문이 너무 큽니다. 한도: {allowed}.
The body of the request is too large. Limit: {allowed}.
100|thing_not_found|file|404
'{value}'을(를) 찾지 못했습니다.
'{value}' was not found.
101|sign_in_needed|file|401
로그인하거나 API 토큰을 보내야 합니다.
Sign in, or send an API token.
102|role_too_low|file|403
이 일에는 {allowed} 이상의 역할이 필요합니다.
This takes the role {allowed} or a higher one.
103|too_many_requests|world|429
요청이 너무 많습니다. {value}초 뒤에 다시 하십시오.
There were too many requests. Try again in {value} seconds.
104|server_stopping|world
서버가 멈추는 중입니다. 잠시 뒤에 다시 하십시오.
The server is stopping. Try again later.
105|server_mistake|world|500
서버의 잘못으로 답하지 못했습니다. 요청 번호를 알려 주십시오.
The server made a mistake and has no answer. Please report the number of the request.
106|request_malformed|file
요청을 HTTP로 읽을 수 없습니다.
The request cannot be read as HTTP.
107|request_too_slow|file|408
요청이 제때 다 오지 않았습니다. 다시 보내십시오.
The request did not arrive in time. Send it again.
108|store_needed|world
저장소 없이 실행 중이어서 할 수 없습니다. --data 또는 --database-url로 실행하십시오.
This needs a store, and the server runs without one. Start it with --data or --database-url.
109|port_taken|world
주소 {value}을(를) 쓸 수 없습니다. 다른 프로그램이 쓰고 있으면 --port를 바꾸십시오.
The address {value} cannot be used. If another program has it, choose another --port.
110|account_needed|file
이 컴퓨터 밖에서 닿는 주소({value})는 계정이 있어야 열 수 있습니다.
An address that can be reached from other machines ({value}) is opened only once there is an account.
111|master_key_bad|world
이 저장소의 열쇠가 아니거나 열쇠 파일을 읽을 수 없습니다({value}). 처음 쓰던 master.key를 되돌려 놓으십시오.
These are not the keys of this store, or they can't be read ({value}). Put back the master.key it began with.
112|cursor_bad|file|400
목록의 다음 자리를 나타내는 값이 아닙니다({value}). 앞 쪽의 next를 그대로 쓰십시오.
This is no place in the list ({value}). Use the next of the page before as it is.
113|queue_full|world|429
기다리는 작업이 이미 {value}개입니다. 잠시 뒤에 다시 보내십시오.
{value} jobs wait already. Send it again in a while.
114|upload_too_large|file|413
파일이 너무 큽니다(최대 {value} 바이트). 나누어 올리십시오.
The file is too large ({value} bytes at most). Send it in parts.
115|assessment_unknown|file|404
판정 {value}을(를) 찾을 수 없습니다.
There is no assessment {value}.
116|assessment_unfinished|file|409
판정 {value}이(가) 끝나지 않았습니다. 끝난 뒤에 결과를 받으십시오.
The assessment {value} is not done. Ask for its results once it is.
117|file_erased|file|410
파일 {value}에는 지운 사람의 행만 있어 내용을 모두 없앴습니다. 판정 결과는 남아 있습니다.
File {value} had rows of erased persons alone, so that its bytes are gone. Its judgements remain.
118|job_failed|world
판정 작업이 중간에 끝났습니다({value}). resume으로 이어서 하십시오.
The job ended before its work ({value}). Resume it to go on.
119|store_near_ceiling|limit
PGlite에 {value}행이 있습니다. 300 ms 안에 보이는 한도는 약 {needed}행입니다. PostgreSQL(--database-url)로 옮기십시오.
PGlite holds {value} lines; about {needed} are shown within 300 ms. Move to PostgreSQL (--database-url).
120|replay_other_release|file|409
이 판정은 다른 배포판이 했습니다: {value}. 그 배포판으로 다시 하십시오.
Another release made this assessment: {value}. Replay it with that one.
121|person_unknown|file|404
그 사람의 기록이 없습니다.
Nothing is kept of that person.
122|scope_missing|file|403
API 토큰에 '{allowed}' 범위가 없습니다. 그 범위로 토큰을 새로 만드십시오.
The API token lacks the scope '{allowed}'. Make a new token with it.
123|csrf_bad|file|403
X-CSRF-Token이 없거나 이 세션의 것이 아닙니다. GET /v1/sessions/current의 csrf_token을 보내십시오.
X-CSRF-Token is missing or of another session. Send csrf_token of GET /v1/sessions/current.
124|origin_bad|file|403
다른 사이트의 페이지가 보낸 요청은 받지 않습니다.
Requests made by pages of other sites are not accepted.
125|host_bad|file|421
이 서버는 이 이름(Host)으로 답하지 않습니다. localhost나 127.0.0.1로 여십시오.
This server does not answer to this name (Host). Open it as localhost or 127.0.0.1.
126|sign_in_wrong|file|401
이름이나 비밀번호가 맞지 않습니다.
The name or the password is wrong.
127|sign_in_locked|world|429
로그인에 여러 번 실패했습니다. {value}초 뒤에 다시 하십시오.
Signing in has failed too often. Try again in {value} seconds.
128|account_name_bad|file|422
계정 이름은 영문 소문자와 숫자로 시작하고 점, 밑줄, 붙임표를 쓸 수 있습니다(64자까지, 'local' 제외).
A name has a-z, 0-9, '.', '_', '-' (64 at most), begins with a letter or digit, and is not 'local'.
129|account_name_taken|file|409
그 이름의 계정이 이미 있습니다.
There is an account of this name already.
130|password_short|file|422
비밀번호가 짧습니다. {allowed}자 이상으로 하십시오.
The password is too short. Use {allowed} letters or more.
131|password_long|file|422
비밀번호가 깁니다. {allowed}자 이하로 하십시오.
The password is too long. Use {allowed} letters or fewer.
132|password_plain|file|422
비밀번호에 서로 다른 글자가 {allowed}자 이상 있어야 합니다.
The password needs {allowed} different letters or more.
133|password_name|file|422
비밀번호에 계정 이름을 넣을 수 없습니다.
The password must not hold the name of the account.
134|account_last_admin|file|409
마지막 운영자(admin)입니다. 다른 운영자를 먼저 만드십시오.
This is the last admin. Make another one first.
135|account_first_admin|file|409
첫 계정은 운영자(admin)여야 합니다.
The first account must be an admin.
136|account_missing|file|409
계정이 있어야 할 수 있는 일입니다. 먼저 'gwanmun accounts create 이름 --role admin'으로 만드십시오.
This takes an account. Make one first: 'gwanmun accounts create NAME --role admin'.
137|token_bad|file|422
토큰을 만들 수 없습니다. 범위('files:read'처럼)와 날수(1~{allowed})를 확인하십시오. 한 계정의 토큰은 100개까지입니다.
No such token. Check scopes ('files:read') and days (1–{allowed}); an account has 100 tokens at most.
138|idempotency_key_bad|file|400
Idempotency-Key는 보이는 ASCII 글자 1~255자입니다.
Idempotency-Key is 1 to 255 visible ASCII letters.
139|idempotency_key_reused|file|422
이 Idempotency-Key는 다른 요청에 쓰였습니다. 새 키를 쓰십시오.
This Idempotency-Key was used for another request. Use a new one.
140|request_running|world|409
같은 Idempotency-Key의 요청을 아직 처리하고 있습니다. 잠시 뒤에 다시 하십시오.
A request with this Idempotency-Key is still being worked on. Try again later.
141|workbook_too_long|file|422
엑셀 통합문서에 담기에 너무 깁니다({value}행, 한도 {allowed}행). CSV나 Parquet로 받으십시오.
This is too long for a workbook ({value} rows, {allowed} at most). Take CSV or Parquet.
142|password_prompt|file
비밀번호가 없습니다. 표준입력 한 줄로 주거나 터미널에서 실행하십시오.
There is no password. Give it as one line of standard input, or run this in a terminal.
143|replay_differs|file|409
판정 {value}의 바이트가 지금은 다릅니다. 그때의 --rates, --schedule을 주고, 그 뒤에 지운 사람이 있는지 보십시오.
{value} gives other bytes now. Give --rates and --schedule of then; see whether persons were erased since.
144|keys_elsewhere|file
열쇠가 환경변수 GWANMUN_MASTER_KEY에서 옵니다. 파일에 둔 열쇠만 바꿀 수 있습니다.
The keys come from the environment (GWANMUN_MASTER_KEY). Only those in a file can be rotated.
145|history_too_long|file|413
저장소에 이 사람들의 먼저 판정된 행이 {allowed}행보다 많습니다. 파일로 올려 판정하십시오.
The store has more than {allowed} earlier lines of these persons. Upload the parcels as a file.
146|audit_too_young|file|422
감사 기록은 두 해 동안 없앨 수 없습니다. --before에 {allowed}이나 그 전의 날을 적으십시오.
Entries of the audit are kept for two years. Give --before {allowed} or an earlier day.
147|order_format_unknown|file
어느 주문 파일 형식인지 알 수 없습니다. --format 또는 --mapping을 주십시오. 아는 형식: {value}.
The format of this order file is not known. Give --format or --mapping. Known: {value}.
148|mapping_bad|file
매핑 파일을 쓸 수 없습니다. {ko}
The mapping file cannot be used. {en}
149|products_bad|file
상품 마스터를 읽을 수 없습니다. 머리글에 sku와 다른 열이 하나 이상 있어야 합니다({value}).
The product master cannot be read. Its header needs sku and at least one other column ({value}).
150|product_twice|input
상품 코드 '{value}'이(가) 상품 마스터에 두 번 있습니다. 먼저 나온 행만 썼습니다. 하나를 지우십시오.
The SKU '{value}' stands twice in the product master. The first row was used. Remove one.
151|business_number_bad|input
사업자등록번호의 검증 숫자가 맞지 않습니다({value}). 번호를 확인하십시오. 적힌 대로 옮겼습니다.
The check digit of the business number is wrong ({value}). Check it; it was carried over as written.
152|answers_bad|file
답변 파일에 column, of, answer 열이 없습니다: {value}. orders import가 쓴 질문 목록을 채워서 주십시오.
The answers have no columns column, of, answer: {value}. Fill in the list that orders import wrote.
153|table_fixed|file|409
이 표는 서버를 시작할 때 {value}(으)로 정했습니다. 그 옵션 없이 다시 시작한 뒤에 하십시오.
This table was set with {value} when the server was started. Start it without that option first.
154|retention_bad|file|422
파일의 기간이 개인정보의 기간보다 깁니다. 파일에도 개인정보가 있으므로 같거나 짧게 정하십시오.
Files would be kept longer than persons. Files hold what is personal too: choose the same term or less.
155|shipment_conflict|input
한 발송에 서로 다른 '{column}' 값이 있습니다. 발송을 나누거나 값을 맞추십시오.
One shipment has different values of '{column}'. Split the shipment or make them agree.
156|shipment_buyers|input
한 발송에 주문자가 다른 주문이 있습니다. 합포장은 주문자가 같아야 합니다. 발송을 나누십시오.
One shipment has orders of several buyers. Packing together takes one orderer: split the shipment.
157|currencies_mixed|input
한 신고에 통화가 둘 이상 있습니다. 통화마다 발송을 나누십시오.
One declaration has several currencies. Split the shipment by currency.
158|order_line_twice|input
주문 {value}의 같은 행이 두 번 있습니다. 중복을 지우거나 행 번호를 고치십시오.
A line of order {value} stands twice. Remove the duplicate or correct its line number.
159|shipped_too_many|input
주문한 것보다 많이 보냈다고 적혀 있습니다. 수량을 확인하십시오.
More is sent than was ordered. Check the quantities.
160|charge_with_term|input
인도조건 {value}에는 '{column}'을(를) 적지 않습니다. 금액을 지우거나 인도조건(CFR, CIN, CIF)을 고치십시오.
Terms {value} have no place for '{column}'. Clear it, or change the terms (CFR, CIN, CIF).
161|charge_missing|input
인도조건 {value}에는 '{column}'이(가) 0보다 커야 합니다. 금액을 적거나 인도조건을 고치십시오.
Terms {value} need a '{column}' above 0. State it, or change the terms.
162|freight_unknown|input
운임이 가격에 들어 있는데(freight_separate=no) 얼마인지 없습니다. '{column}'에 금액을 적으십시오.
Freight is in the price (freight_separate=no), but not how much. State it in '{column}'.
163|price_of_nothing|input
운임과 보험료를 뺀 가격이 0 이하입니다. 단가, 할인, 운임을 확인하십시오.
Nothing is left of the price after freight and insurance. Check price, discount and freight.
164|term_assumed|input
인도조건이 비어 있어 구매자가 낸 운임·보험료를 보고 {value}(으)로 보았습니다. 다르면 '{column}'에 적으십시오.
Terms are blank: by what was charged they are taken to be {value}. Otherwise fill in '{column}'.
165|term_inland|input
인도조건 {value}의 가격에는 선적항까지의 운임·보험료가 없습니다. 신고가격(FOB)에 더해야 하니 확인하십시오.
Prices {value} lack freight and insurance to the port of loading, which belong to the FOB value: check it.
166|paid_differs|input
주문 {value}의 결제금액이 행의 합(운임·보험료 포함)과 다릅니다. 신고가격은 행에서 셈했습니다. 차이를 확인하십시오.
What was paid for order {value} is not the sum of its lines and charges. The lines were used: check it.
167|packing_apart|input
그날에는 합포장한 주문도 주문마다 신고했습니다({value}).
On that day orders packed together were still declared one by one ({value}).
168|rate_of_imports|input
{value}에는 수출환율의 법이 지금과 달랐습니다. 실린 과세환율을 썼으니 그 주의 수출환율을 --rates로 주십시오.
On {value} exports had a rate of their own. That of imports was used: give theirs with --rates.
169|period_bad|input
'{value}'은(는) 기간이 아닙니다. 2023, 2023Q2, 2023H1, 2023-05, 2023Q1..2023Q3처럼 적으십시오.
'{value}' is no period. Write it as 2023, 2023Q2, 2023H1, 2023-05 or 2023Q1..2023Q3.
170|unit_unknown|input
'{value}'은(는) 아는 단위가 아닙니다. 쓸 수 있는 단위: {allowed}.
'{value}' is no unit that is known. Allowed: {allowed}.
171|claim_twice|input
주장 번호 '{value}'이(가) 두 번 나옵니다. 나중 것은 읽지 않았습니다.
The claim '{value}' stands here a second time and was not read again.
172|series_unknown|file|404
'{value}'(이)라는 계열이 없습니다. 'gwanmun figures list'로 이름을 찾으십시오.
There is no series '{value}'. Find its name with 'gwanmun figures list'.
173|figures_bad|file
수치 파일을 쓸 수 없습니다. {ko}
The file of figures cannot be used. {en}
174|vintage_fixed|input
이 판의 값은 이미 {allowed}(으)로 적혀 있어 {value}(으)로 바꾸지 않았습니다. 개정된 값이면 새 판으로 들여오십시오.
This vintage already says {allowed}; it was not changed to {value}. A revised figure takes a new vintage.
175|profile_field_missing|input
{ko}은(는) 무엇입니까? 프로필의 '{column}'에 적으십시오.
What is it: {en}? Write it into the profile as '{column}'.
176|declaration_field_missing|input
{ko}은(는) 무엇입니까? '{column}'에 적으십시오(발송 {value}).
What is it: {en}? Write it into '{column}' (shipment {value}).
177|field_form|input
'{column}'에 '{value}'은(는) 쓸 수 없습니다. 이 열의 형식에 맞추십시오.
'{value}' is not allowed in '{column}'. Write it in the form of this field.
178|field_too_long|input
'{column}' 값이 깁니다. {allowed}자까지 쓸 수 있습니다. 줄이십시오.
'{column}' is too long: {allowed} letters at most. Shorten it.
179|latin_asked|input
'{column}'은(는) 영문으로 적어야 합니다({value}). 영문 이름을 적으십시오.
'{column}' has to be in English letters ({value}). Write its English name.
180|hs_ten_digits|input
수출신고에는 HS 부호 10자리가 필요합니다({value}). 10자리를 적으십시오.
An export declaration takes an HS code of ten digits ({value}). Write all ten.
181|hs_not_of_day|input
{value}은(는) {day}의 품목번호가 아닙니다. gwanmun schedule find로 찾으십시오.
{value} is no code of the tariff on {day}. Look it up with gwanmun schedule find.
182|hs_not_checked|input
{day}의 관세율표가 없어 {value}이(가) 있는 번호인지 보지 못했습니다. --schedule로 주십시오.
There is no tariff of {day} on board, so that {value} was not checked. Give one with --schedule.
183|maker_unknown|input
제조자가 없거나 미상이면 원산지를 한국으로 신고할 수 없습니다. 제조자를 적거나 원산지를 고치십시오.
Goods of no known maker cannot be declared as Korean. Name the maker, or correct the origin.
184|drawback_not_maker|input
완제품판매자(C)는 환급을 신청할 수 없습니다. 프로필에서 '{column}'은 no, 환급신청인은 none이나 maker로 하십시오.
Who sells finished goods (C) has no claim to drawback. Set '{column}' to no, the applicant to none or maker.
185|package_no_kind|input
{value}은(는) 운송 단위여서 포장 종류로 받지 않습니다(2023-12-09부터). CT, BX처럼 실제 포장을 적으십시오.
{value} is a unit of transport and no kind of package (since 2023-12-09). Write CT, BX or what it is.
186|way_not_open|input
발송 {value}은(는) 이 길로 신고할 수 없습니다. {ko} 다른 길을 고르거나 값을 고치십시오.
Shipment {value} cannot be declared by this way. {en} Choose another way, or correct the value.
187|way_declares_nothing|input
목록통관에는 수출신고가 없습니다({value}). 다른 길을 고르십시오.
By list nothing is declared ({value}). Choose another way.
188|lines_too_many|input
신고 하나에 담기에 행이 너무 많습니다(최대 {allowed}). 발송을 나누십시오.
There are too many lines for one declaration ({allowed} at most). Split the shipment.
189|profile_bad|file
수출자 프로필을 쓸 수 없습니다. {ko}
The exporter profile cannot be used. {en}
190|serial_spent|input
일련번호가 모자랍니다({value}). --serial에 더 작은 수를 주십시오.
The serial numbers are used up ({value}). Give a lower one with --serial.
191|contents_too_many|input
이 양식에는 내용품을 {allowed}가지까지 적습니다({value}). 발송을 나누십시오.
This form takes {allowed} kinds of contents at most ({value}). Split the shipment.
192|parcel_twice|input
'{value}'이(가) 화물 목록에 두 번 있습니다. 먼저 나온 행만 썼습니다. 하나를 지우십시오.
'{value}' stands twice in the list of parcels. The first row was used. Remove one.
193|profile_unknown|input
수출자 '{value}'의 프로필이 없습니다. --profile 파일에 그 이름(exporter)의 프로필을 넣으십시오.
There is no profile of the exporter '{value}'. Put one of that name (exporter) into the file of --profile.
194|declaration_bad|file
우리가 쓴 수출신고 XML이 아닙니다: {value}. declare build가 쓴 파일을 주십시오.
This is no declaration of ours: {value}. Give a file that declare build wrote.
195|amendment_reason_missing|input
정정·취하·연장의 사유가 없습니다. --reason에 적으십시오.
An amendment needs its reason. Give it with --reason.
196|amendment_fault_bad|input
귀책사유 코드가 아닙니다('{value}'). --fault에 A~H나 Z를 적으십시오.
This is no code of fault ('{value}'). Give A to H, or Z, with --fault.
197|amendment_empty|input
두 신고가 같아 정정할 것이 없습니다. --correct에 고친 신고의 XML을 주십시오.
The two declarations are the same. Give the corrected one with --correct.
198|amendment_late|input
가격 정정의 기한은 {value}이었습니다. 세관에 사유를 밝혀 정정을 신청하십시오.
Prices could be corrected until {value}. Ask the customs office for it, with the reason.
199|extension_too_long|input
적재기간은 수리일보다 뒤, 늦어도 {value}까지로 늘릴 수 있습니다.
The term of loading can be extended to {value} at the latest, and past the day of acceptance.
200|event_not_allowed|input
신고 {value}은(는) 지금 상태({ko})에서 이 일이 있을 수 없습니다. 순서와 날짜를 확인하십시오.
This cannot happen to declaration {value} in its state ({en}). Check the order and the days.
201|event_too_early|input
신고 {value}의 앞선 일보다 이른 날입니다. 날짜를 확인하십시오.
The day is before what happened to declaration {value} already. Check it.
202|event_value_bad|input
'{column}'에 값이 맞지 않습니다. 선별은 paperless, documents, inspection, 연장은 새 기한(YYYY-MM-DD)을 적으십시오.
'{column}' does not fit. A selection is paperless, documents or inspection; an extension names its new day.
203|event_unknown|input
'{value}'은(는) 아는 일이 아닙니다. 쓸 수 있는 것: {allowed}.
'{value}' is no event that is known. Allowed: {allowed}.
204|declaration_unknown|file|404
신고 '{value}'이(가) 없습니다.
There is no declaration '{value}'.
205|shelf_full|file|409
둘 수 있는 수({allowed}개)가 찼습니다. 쓰지 않는 것을 지운 뒤 다시 하십시오.
There is room for {allowed}, and all of it is taken. Remove what is not used, then try again.
206|vat_rate_missing|input
{value}의 {currency} 기준환율(재정환율)이 없습니다. --vat-rates 파일로 주거나 환가한 금액을 converted_krw에 적으십시오.
No base rate for {currency} on {value}. Give it with --vat-rates, or the won received in converted_krw.
207|vat_rate_approximate|input
{value}의 {currency} 기준환율이 없어 그 주의 과세환율로 어림했습니다. 신고 전에 바꾸십시오.
No base rate for {currency} on {value}: the weekly customs rate stands in. Replace it before filing.
208|vat_rate_of_before|input
{value}의 {currency} 환율이 없어 공휴일로 보고 {used}의 환율을 썼습니다. 아니면 --vat-rates에 넣으십시오.
No rate for {currency} on {value}, taken to be a holiday: that of {used} was used. Else give it (--vat-rates).
209|table_bad|input
'{value}'을(를) 읽을 수 없습니다. '{column}'을(를) 고치십시오.
'{value}' cannot be read. Correct '{column}'.
210|declaration_number_bad|file|422
수출신고번호의 꼴이나 검증 숫자가 맞지 않습니다({value}). 번호를 확인하십시오.
This is no number of an export declaration ({value}). Check its form and its check digit.
211|declaration_taken|file|409
신고 '{value}'은(는) 이미 적혀 있습니다.
The declaration '{value}' is noted already.
212|papers_too_many|file|413
한 번에 만들 수 있는 서류는 {allowed}개까지입니다({value}개). 주문을 나누거나 gwanmun declare papers를 쓰십시오.
At most {allowed} papers are made at once ({value} asked for). Split the orders, or use declare papers.
213|profile_missing|file|422
수출자 프로필이 필요합니다. 프로필(profiles, --profile)을 주십시오.
This needs to know who exports. Give a profile (profiles, --profile).
214|exporters_apart|input
여러 수출자의 물품을 한 포장으로 보냅니다. 신고는 수출자마다 합니다({value}).
Goods of several exporters go in one package: each exporter declares its own ({value}).
215|gross_of_package|input
포장 전체의 총중량을 신고마다 나눌 수 없습니다. 행마다 weight_g를 적거나 신고마다 '{column}'을(를) 적으십시오.
The gross weight of the package cannot be shared out. Give weight_g for each line, or '{column}' of each.
216|cancelled_but_sent|input
취소했다는 행인데 보낸 수량이 있습니다(주문 {value}). 나갔으면 status를, 나가지 않았으면 '{column}'을(를) 고치십시오.
The line is cancelled, yet pieces of it were sent (order {value}). Correct status, or set '{column}' to 0.
217|limit_by_order|input
주문 {value} 전체({fob}원)가 한도 {limit}원을 넘습니다. 한도를 주문마다 보는 자료(와디즈 도움말)도 있으니 세관에 확인하십시오.
All of order {value} ({fob} won) is over the limit of {limit} won, read by order by some (Wadiz): ask.
218|proof_list_differs|input
'{column}'이(가) no인데 확인대상 목록에 {value}({allowed})이(가) 있습니다. no로 보았으니 확인하십시오.
'{column}' says no, yet the list of article 226 has {value} ({allowed}). No was taken: check it.
219|party_hit|input
발송 {value}의 '{column}'에 적힌 이름이 거래제한 명단에 있습니다. 신고서를 만들지 않았습니다. 확인하십시오.
The name in '{column}' of {value} is on the list of parties. Nothing was built for it: look into it.
220|party_unsure|input
발송 {value}의 '{column}'에 적힌 이름이 명단의 이름과 비슷합니다. 같은 이가 아니면 명단에서 그 행을 빼고 다시 하십시오.
The name in '{column}' of {value} is like one on the list. If it is another, take that row out and run again.
221|exporter_needed|file|422
수출자가 여럿입니다({value}). 증빙은 사업자마다 만드니 누구의 것인지 주십시오(exporter, --exporter).
There are several exporters ({value}). Evidence is of one business: say whose it is (exporter, --exporter).
222|proof_not_told|input
세관장확인·수출승인 대상인지 적지 않은 물품이 있습니다. 대상이면 쉬운 길로 신고할 수 없으니 '{column}'에 적으십시오.
Whether goods take a proof at customs or an approval is not said. If so they go in full: fill '{column}'.
223|option_unused|file
{value}에는 쓰지 않는 옵션입니다: {unused}. 빼고 다시 하십시오.
There is no use for {unused} with {value}. Leave it out and run again.
224|number_of_several|input
발송 {value}의 수출신고번호를 알 수 없습니다. 목록의 행이 여러 신고의 것이니 수출자(exporter)마다 한 행씩 적으십시오.
The number of {value} is not known: the row of the list is of several. Give a row for each exporter.
225|gross_as_package|input
신고마다 '{column}'이(가) 같아 포장 전체의 무게로 보고 순중량으로 나누었습니다({value}). 각각의 무게이면 목록에 수출자마다 적으십시오.
'{column}' is the same in all parts: taken as the package's and shared ({value}). List it by exporter.
226|order_of_several|input
주문 {value}은(는) 여러 수출자의 것이라 환불한 금액 가운데 얼마가 이 수출자의 것인지 알지 못합니다.
Order {value} is of several exporters: how much of its refund is of this one is not known.
227|order_conflict|input
주문 {value}의 행마다 '{column}'이(가) 다릅니다. 주문에 하나인 값이니 한 행에만 적거나 같게 적으십시오.
Rows of order {value} differ in '{column}', which an order has once: give it in one row, or alike.
228|orders_not_text|file
주문 파일은 CSV만 읽습니다(gzip 가능). CSV로 저장하거나, 판매 채널의 파일은 orders import로 바꾸십시오.
Orders are read from CSV only (gzip is fine): save them so. Files of a shop go through orders import.
229|order_header_missing|file
지정한 형식이나 매핑의 머리글을 찾지 못했습니다. 머리글에 다음 열이 있어야 합니다: {value}.
The header of the format or mapping that was given was not found. It has to have these columns: {value}.
230|order_apart|input
주문 {value}의 행이 파일에서 떨어져 있어 주문의 금액을 함께 맞추지 못했습니다. 주문번호로 정렬해 다시 주십시오.
Rows of order {value} stand apart in the file: its amounts were not settled together. Sort the file by order.
231|order_row_twice|input
주문 {value}에 똑같은 행이 또 있습니다. 중복이면 지우십시오. 따로 산 것이면 그대로 두십시오.
A row of order {value} stands again, alike in all. Remove a duplicate; leave what was bought twice.
232|file_judged|file|409
판정한 파일 {value}은(는) 지우지 않습니다. 판정은 기록입니다. 내용은 보관 기간으로, 사람은 erase로 지우십시오.
File {value} was judged, and judgements are records. Let its bytes go by a term, a person by erase.
233|removal_busy|file|409
작업 {value}이(가) 기다리거나 돌고 있어 지금 지우지 않습니다. 끝나거나 그만둔 뒤에 지우십시오.
Job {value} waits or runs: nothing is removed now. Remove it once that has ended or was cancelled.
234|person_busy|file|409
판정 {value}이(가) 이 사람이 든 파일을 읽고 있거나 기다립니다. 끝난 뒤에, 또는 멈춘 뒤에 다시 지우십시오.
Job {value} reads a file with this person, or waits to. Erase again once it is done or cancelled.
235|file_not_standing|file|409
파일 {value}에는 지금 뺄 판정이 없습니다. 판정하지 않았거나, 이미 뺐거나, 지어낸 표본입니다.
There is nothing to withdraw of file {value}: it was not judged, was withdrawn before, or is the sample.
`
