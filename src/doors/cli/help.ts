/** The help text of the command, in both languages. */
import type { Language } from './language.js'

const korean = `관문(gwanmun) — 해외직구·역직구 화물을 그날의 법으로 판정합니다.

쓰는 법
  gwanmun assess FILE [옵션]              수입 화물(CSV, NDJSON, XLSX, Parquet)을 판정합니다
  gwanmun explain FILE PARCEL [옵션]      화물 하나의 계산과 근거 조문을 보여 줍니다
  gwanmun columns FILE [--out F]          다른 이름의 열을 맞추는 파일(JSON)의 밑그림을 씁니다
  gwanmun landed FILE [--out F] [--rates F]  나가는 주문이 도착국에서 내는 돈을 계산합니다
                                          (--json [--options]: 계산과 조문, 보내는 방법들도)
  gwanmun landed explain FILE [ORDER [LINE]]  주문 행 하나의 계산과 근거, 보내는 방법들을 보여 줍니다
  gwanmun landed compare FILE [ORDER [LINE]]  같은 발송을 모든 목적국에서 견줍니다 (--to JP,DE)
  gwanmun landed match ORDERS --payments F --logistics F  중국 주문·지급·물류가 맞는지 견줍니다
  gwanmun declare plan FILE --on DAY      나가는 주문이 몇 건의 수출신고가 되고 어느 길이 열려 있는지 봅니다
  gwanmun declare build FILE --profile P --serial N  신고서 XML, 엑셀, 우체국 양식을 만듭니다
  gwanmun declare amend FILE 옵션         보낸 신고를 정정하거나 취하하거나 적재기간을 늘립니다
  gwanmun declare papers FILE --profile P --parcels F  상업송장, 포장명세서, CN22, CN23 (PDF, XLSX)
  gwanmun declare origin FILE [--inbound F]  원산지가 어긋난 곳과 도착국의 관세 차이를 보여 줍니다
  gwanmun declare evidence FILE --period 2026-Q4  영세율 서식, 수출실적, 환급 어림, 정산 차이
  gwanmun declare states|calendar EVENTS  신고의 상태, 기한과 놓친 값(.ics 달력)을 보여 줍니다
  gwanmun declare event NUMBER EVENT --on DAY --events F  신고에 있은 일을 적습니다
  gwanmun declare fetch EVENTS            UNI-PASS 공개 조회로 수리와 적재를 적습니다
  gwanmun law show [KEY] --on DAY         그날 시행 중인 법령 값을 보여 줍니다
  gwanmun law diff DAY DAY                두 날 사이에 바뀐 법령 값을 보여 줍니다
  gwanmun law stale --days N              원문과 견준 지 N일이 넘은 법령 값을 보여 줍니다
  gwanmun schedule find TEXT|HS           품명이나 품목번호로 세번과 세율을 찾습니다
  gwanmun schedule import FILE            공식 관세율표(XLSX, CSV)를 관세율표 폴더로 바꿉니다
  gwanmun orders import FILE [옵션]       판매 채널의 주문 파일을 관문의 CSV와 질문 목록으로 바꿉니다
  gwanmun orders formats                  읽는 주문 파일 형식과 방향, 열을 보여 줍니다
  gwanmun orders mapping FILE             모르는 형식에 쓸 매핑 파일(JSON)의 밑그림을 씁니다
  gwanmun rates fetch [--week DAY]        공공데이터에서 그 주의 과세환율을 받습니다
  gwanmun rates import FILE               받아 둔 과세환율(JSON, XML, CSV)을 환율 CSV로 바꿉니다
  gwanmun figures list                    공표된 수치의 계열과 범위를 보여 줍니다
  gwanmun figures show SERIES [옵션]      계열의 값을 판·출처와 함께, 한 값이면 개정까지 보여 줍니다
  gwanmun figures balance --year Y        직구·역직구의 적자나 흑자를 말할 수 있는 크기마다 보여 줍니다
  gwanmun figures compare A B             두 수치를 견주거나, 견줄 수 없는 까닭을 말합니다
  gwanmun figures chart SERIES --out F    계열이나 balance를 SVG(또는 --csv)로 그립니다
  gwanmun figures import FILE             포털의 표(CSV, JSON)를 매핑 파일로 들여옵니다
  gwanmun claims check FILE               주장이 든 CSV를 공표된 수치에 견주어 판정합니다
  gwanmun serve [--host H] [--port N]     HTTP로 답합니다 (기본 127.0.0.1:4880)
  gwanmun replay ASSESSMENT               저장된 판정을 다시 해 바이트까지 같은지 봅니다
  gwanmun erase < ID                      한 사람의 개인정보를 지웁니다. 판정은 남습니다
  gwanmun keys rotate                     저장소의 바깥 열쇠를 새것으로 바꿉니다
  gwanmun accounts create NAME --role R   계정을 만듭니다. list, role, password, disable, enable NAME
  gwanmun audit drop --before DAY         두 해가 지난 감사 기록을 없앱니다
  gwanmun mcp                             표준입출력으로 MCP 도구를 답합니다
  gwanmun sample --lines N --seed S       지어낸 화물 CSV를 씁니다
  gwanmun --version | help

assess 옵션
  --out FILE          판정 결과 CSV, .parquet면 Parquet (기본: 입력이름.decisions.csv, '-'는 표준출력)
  --problems FILE     문제 목록 CSV (기본: 입력이름.problems.csv)
  --columns FILE      열 맞춤 JSON (gwanmun columns로 씀): 다른 이름의 열, 단위, 모든 행의 값
  --declared-on DAY   declared_on이 빈 행의 신고일 (YYYY-MM-DD)
  --rates FILE        과세환율 CSV: from,to,currency,krw_per_unit,source
  --approximate-rates 과세환율이 없는 주를 유럽중앙은행 환율로 어림합니다 (답마다 표시)
  --schedule DIR      관세율표 폴더 (lines.csv, edition.json)
  --reform FILE       개혁안 JSON을 법 위에 겹쳐 판정합니다
  --rate-choice WHICH ordinary(일반세율), simplified(간이세율), lowest(신고마다 적은 쪽)
  --freight WORD      statutory(기본): 법이 정한 운임, actual: 적은 운임 그대로
  --freight-table FILE  운임표 CSV (선편소포 요금표, 탁송품 과세운임표)
  --history FILE      먼저 통관된 화물 (여러 번 가능). 합산에만 쓰고 다시 판정하지 않습니다
  --ex-post FILE      사후에 추징될 수 있는 이력의 화물 목록
  --keep COLUMNS      결과에 옮겨 적을 입력 열 (쉼표로 구분, 개인정보 열은 안 됨)
  --memory MB         쓸 메모리 (기본 512). 들어가지 않는 파일은 디스크에서 나누어 판정합니다
  --threads N         나누어 판정하는 스레드 (기본 1)
  --json              요약을 JSON으로 출력합니다
landed 옵션: --rates, --approximate-rates, --positive-list FILE (중국 상품목록), --postal-specific (미국 우편 정액)
declare plan, build 옵션: --on DAY (declared_on이 빈 행의 신고일, 기본 오늘), --rates, --schedule, --out,
  --profile FILE, --parcels FILE, --proof-list FILE (세관장확인 대상 목록),
  --party-list FILE (거래제한 명단: build, papers). plan: --details.
  build: --way WAY, --form FORM (여러 번), --era xml|edi, --serial N
declare amend 옵션: --correct FILE | --withdraw | --extend DAY, --accepted DAY, --reason, --fault, --serial
declare papers 옵션: build와 같은 입력, --paper NAME (여러 번), --out
declare evidence 옵션: build와 같은 입력, --vat-rates, --payouts, --drawback-table,
  --approximate-rates, --exporter NAME, --out
declare origin 옵션: --inbound FILE, --data DIR 또는 --database-url URL (저장소의 수입 화물에서 찾음), --rates
declare states, calendar 옵션: --on DAY, --out FILE. event: --value V.
  fetch: --query fulfilment|loading|amendment|inspection, --kind CODE (amendment), --url URL,
  환경변수 GWANMUN_UNIPASS_KEY (조회마다 다르면 GWANMUN_UNIPASS_KEY_051처럼)
explain 옵션: assess의 옵션에서 --out, --problems, --keep, --ex-post, --memory, --threads를 뺀 것
law 옵션: --reform FILE (show, diff)
schedule find 옵션: --limit N (기본 20), --on DAY, --schedule DIR
schedule import 옵션: --out DIR, --year Y | --from DAY --to DAY, --sheet NAME
orders import 옵션: --format NAME | --mapping FILE, --products FILE, --answers FILE,
  --set COLUMN=VALUE (여러 번 가능), --out, --questions, --problems, --kept FILE
orders mapping 옵션: --direction out|in (기본 out), --out FILE (기본 '-')
figures show 옵션: --partner, --item, --period, --vintage, --csv, --format sdmx. balance 옵션: --period, --partner
figures chart 옵션(계열, balance, balance_customs): --out, --partner CODE|all, --item NAME|all, --period(개정),
  --every year|half|quarter|month, --share partner|item, --scope all, --csv
figures import 옵션: --mapping FILE, --out FILE (있는 판은 바꾸지 않습니다)
figures compare의 A, B: 계열[:품목][/상대][@기간][~판] (예: direct_purchases/CN@2023~2024-02)
figures, claims 옵션: --figures FILE (내 수치 CSV를 실린 수치 뒤에 더합니다)
rates 옵션: --out FILE (기본 '-'), --url URL (fetch). 인증키는 환경변수 GWANMUN_DATA_KEY
serve 옵션: --host, --port, --data DIR (기본 gwanmun-data), --database-url URL
serve, mcp 옵션: 판정에 쓰는 assess의 옵션(--rates, --schedule, --reform 등)
replay 옵션: --out FILE, --rates, --schedule, --freight-table (그때 준 것), --memory
replay, erase, keys, audit 옵션: --data DIR, --database-url URL
accounts 옵션: --role viewer|clerk|manager|admin, --data DIR (기본 gwanmun-data), --database-url URL
  비밀번호는 표준입력 한 줄 또는 터미널에서 읽습니다
sample 옵션: --out FILE (기본: synthetic-N-S.csv, '-'는 표준출력)
FILE이 '-'이면 표준입력
공통: --lang ko|en, --json

종료 상태: 0 모두 됨, 1 일부 거부(찾지 못함, 오래된 값 있음), 2 쓸 수 없는 입력, 3 파일·서비스 장애, 130 중단
`

const english = `gwanmun — judges cross-border parcels under the law of their day.

Usage
  gwanmun assess FILE [options]           judge inbound parcels (CSV, NDJSON, XLSX, Parquet)
  gwanmun explain FILE PARCEL [options]   show one parcel's arithmetic and articles
  gwanmun columns FILE [--out F]          draft how the columns of a file from elsewhere are read
  gwanmun landed FILE [--out F] [--rates F]  what outbound orders pay at their destination
                                          (--json [--options]: steps and articles, ways to send it)
  gwanmun landed explain FILE [ORDER [LINE]]  one order line: its arithmetic, law, and ways to send it
  gwanmun landed compare FILE [ORDER [LINE]]  one consignment in every destination (--to JP,DE)
  gwanmun landed match ORDERS --payments F --logistics F  compare order, payment, logistics (China)
  gwanmun declare plan FILE --on DAY      which export declarations orders make, and which ways are open
  gwanmun declare build FILE --profile P --serial N  make declarations as XML, sheets and forms of the post
  gwanmun declare amend FILE options      correct or withdraw a declaration, or extend its term of loading
  gwanmun declare papers FILE --profile P --parcels F  invoice, packing list, CN22, CN23 (PDF, XLSX)
  gwanmun declare origin FILE [--inbound F]  where origins do not hold together, and what it would cost
  gwanmun declare evidence FILE --period 2026-Q4  forms of the zero rate, performance, payouts
  gwanmun declare states|calendar EVENTS  states, deadlines and what missing one costs (.ics calendar)
  gwanmun declare event NUMBER EVENT --on DAY --events F  note what happened to a declaration
  gwanmun declare fetch EVENTS            note acceptance and loading that UNI-PASS tells
  gwanmun law show [KEY] --on DAY         show the legal values in force on a day
  gwanmun law diff DAY DAY                show the legal values that changed between two days
  gwanmun law stale --days N              show legal values last checked more than N days ago
  gwanmun schedule find TEXT|HS           find tariff lines and rates by words or by code
  gwanmun schedule import FILE            turn the official tariff table (XLSX, CSV) into a folder
  gwanmun orders import FILE [options]    turn orders of a selling channel into our CSV and questions
  gwanmun orders formats                  show the formats of order files, their direction and columns
  gwanmun orders mapping FILE             write the draft of a mapping file (JSON) for another format
  gwanmun rates fetch [--week DAY]        get the customs rates of a week from public data
  gwanmun rates import FILE               turn saved customs rates (JSON, XML, CSV) into a rates CSV
  gwanmun figures list                    show the series of published figures and their scope
  gwanmun figures show SERIES [options]   show its values with vintage and source, and revisions of one
  gwanmun figures balance --year Y        show every size of a year's deficit or surplus that holds
  gwanmun figures compare A B             set two figures against each other, or say why not
  gwanmun figures chart SERIES --out F    draw a series, or balance, as SVG (or --csv)
  gwanmun figures import FILE             bring a portal's table (CSV, JSON) in by a mapping file
  gwanmun claims check FILE               hold the claims of a CSV against the published figures
  gwanmun serve [--host H] [--port N]     answer over HTTP (default 127.0.0.1:4880)
  gwanmun replay ASSESSMENT               judge again what was kept, and compare the bytes
  gwanmun erase < ID                      forget a person; the judgements remain
  gwanmun keys rotate                     put a new outer key in place of the old one
  gwanmun accounts create NAME --role R   make an account; list, role, password, disable, enable NAME
  gwanmun audit drop --before DAY         take away entries of the audit older than two years
  gwanmun mcp                             answer MCP tools over standard input and output
  gwanmun sample --lines N --seed S       write a CSV of made-up parcels
  gwanmun --version | help

Options of assess
  --out FILE          decisions CSV, Parquet for .parquet (default: NAME.decisions.csv, '-': stdout)
  --problems FILE     problems CSV (default: NAME.problems.csv)
  --columns FILE      how columns are read (JSON by gwanmun columns): names, units, values for all rows
  --declared-on DAY   day of declaration for rows that do not say (YYYY-MM-DD)
  --rates FILE        customs rates CSV: from,to,currency,krw_per_unit,source
  --approximate-rates stand-in rates of the European Central Bank for weeks without official ones
  --schedule DIR      folder of a tariff schedule (lines.csv, edition.json)
  --reform FILE       lay a reform (JSON) over the law
  --rate-choice WHICH ordinary, simplified, or lowest (what collects less, by declaration)
  --freight WORD      statutory (default): the freight of the law, actual: what is given
  --freight-table FILE  freight CSV (surface parcel tariff, express table)
  --history FILE      parcels released before (repeatable): combined with, not judged again
  --ex-post FILE      list of those that may be taxed afterwards
  --keep COLUMNS      input columns to carry over, by commas; never personal ones
  --memory MB         memory to use (default 512); what does not fit is judged in parts on disk
  --threads N         threads that judge those parts (default 1)
  --json              print the summary as JSON
Options of landed: --rates, --approximate-rates, --positive-list FILE (China), --postal-specific (US mail)
Options of declare plan, build: --on DAY (day of declaration of rows that do not say), --rates,
  --schedule, --out, --profile FILE, --parcels FILE, --proof-list FILE (goods that take a proof at customs),
  --party-list FILE (parties nobody may trade with: build, papers). plan: --details.
  build: --way, --form (repeatable), --era, --serial N
Options of declare amend: --correct FILE | --withdraw | --extend DAY, --accepted DAY, --reason, --fault,
  --serial N
Options of declare papers: what build reads, --paper NAME (repeatable), --out
Options of declare evidence: what build reads, --vat-rates, --payouts, --drawback-table,
  --approximate-rates, --exporter NAME, --out
Options of declare origin: --inbound FILE, --data DIR or --database-url URL (parcels of the store), --rates
Options of declare states, calendar: --on DAY, --out FILE. event: --value V. fetch: --query
  fulfilment|loading|amendment|inspection, --kind CODE (amendment), --url URL, environment
  GWANMUN_UNIPASS_KEY (GWANMUN_UNIPASS_KEY_051 and so on where each has its own)
Options of explain: those of assess, but --out, --problems, --keep, --ex-post, --memory, --threads
Options of law: --reform FILE (show, diff)
Options of schedule find: --limit N (default 20), --on DAY, --schedule DIR
Options of schedule import: --out DIR, --year Y | --from DAY --to DAY, --sheet NAME
Options of orders import: --format NAME | --mapping FILE, --products FILE, --answers FILE,
  --set COLUMN=VALUE (repeatable), --out, --questions, --problems, --kept FILE
Options of orders mapping: --direction out|in (default out), --out FILE (default '-')
Options of figures show: --partner, --item, --period, --vintage, --csv, --format sdmx
Options of figures balance: --period, --partner
Options of figures chart (a series, balance, balance_customs): --out, --partner CODE|all,
  --item NAME|all, --period (revisions), --every year|half|quarter|month,
  --share partner|item, --scope all, --csv
Options of figures import: --mapping FILE, --out FILE (a vintage that is there is never changed)
A and B of figures compare: SERIES[:ITEM][/PARTNER][@PERIOD][~VINTAGE] (direct_purchases/CN@2023~2024-02)
Options of figures, claims: --figures FILE (a CSV of your own figures behind those on board)
Options of rates: --out FILE (default '-'), --url URL (fetch). The key: environment GWANMUN_DATA_KEY
Options of serve: --host, --port, --data DIR (default gwanmun-data), --database-url URL
Options of serve, mcp: those of assess that say what is judged with
Options of replay: --out FILE, --rates, --schedule, --freight-table (those of then), --memory
Options of replay, erase, keys, audit: --data DIR, --database-url URL
Options of accounts: --role viewer|clerk|manager|admin, --data DIR (default gwanmun-data),
  --database-url URL. The password is one line of standard input, or asked for in a terminal
Options of sample: --out FILE (default: synthetic-N-S.csv, '-' for standard output)
FILE '-' is standard input
Everywhere: --lang ko|en, --json

Exit status: 0 all done, 1 some refused (nothing found, some stale), 2 unusable input,
3 files or service failed, 130 interrupted
`

export function helpText(language: Language): string {
  return language === 'ko' ? korean : english
}
