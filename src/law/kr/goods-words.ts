/**
 * Words of goods names, for goods without a code or with one that leaves open whether they are barred
 * from list clearance: our reading of 특송 고시 별표 1, from memory. `class`: `excluded`; `over_one` (one
 * unit is exempt); `functional` (makes cosmetics barred); `cosmetic` and `plain` (not barred); `vessel`
 * (a container, or a count); `doubt` (may be barred). `self_use` names rows of the quantities.
 */
export const goodsWords = `
class,reason,self_use,words
excluded,medicine,medicine,의약품|진통제|해열제|타이레놀|이부프로펜|아스피린|감기약|안약|수면제
excluded,medicine,medicine,멜라토닌|항생제|소화제|두통약|비염약|무좀약|발모제|미녹시딜|tylenol
excluded,medicine,medicine,ibuprofen|advil|aspirin|painkiller|painkillers|melatonin|minoxidil
excluded,medicine,medicine,eye drops|cold medicine|antibiotic|antibiotics
excluded,medicine,,연고|ointment|medicine|medication
excluded,herbal,,한약재|한약|당귀|감초|천궁|herbal medicine|medicinal herb|medicinal herbs
excluded,herbal,antler,녹용|deer antler
excluded,herbal,ginseng,인삼뿌리|수삼|건삼|ginseng root
excluded,health_food,health_food,건강기능식품|건강식품|비타민|종합비타민|영양제|오메가3|오메가-3
excluded,health_food,health_food,오메가 3|유산균|프로바이오틱스|루테인|밀크씨슬|글루코사민|홍삼정
excluded,health_food,health_food,콜라겐 분말|vitamin|vitamins|multivitamin|multivitamins|omega-3
excluded,health_food,health_food,omega 3|omega3|fish oil|probiotic|probiotics|lutein|glucosamine
excluded,health_food,health_food,milk thistle|dietary supplement|health supplement|supplements
excluded,quarantine,honey,벌꿀|아카시아꿀|마누카꿀|꿀|honey|manuka honey
excluded,quarantine,beef,소고기|쇠고기|육포|beef|beef jerky
excluded,quarantine,pork,돼지고기|삼겹살|pork
excluded,quarantine,sesame,참깨|sesame seeds
excluded,quarantine,walnut,호두|walnuts|walnut
excluded,quarantine,pine_nut,잣|pine nuts
excluded,quarantine,sanghwang,상황버섯
excluded,quarantine,mushroom,표고버섯|송이버섯|건버섯|dried mushrooms
excluded,quarantine,bracken,고사리
excluded,quarantine,deodeok,더덕
excluded,quarantine,,반려동물 사료|강아지 사료|고양이 사료|강아지 간식|고양이 간식|씨앗|구근|종자
excluded,quarantine,,아몬드|캐슈넛|피스타치오|건과일|pet food|dog food|cat food|dog treats
excluded,quarantine,,cat treats|dog treat|cat treat|seeds|flower bulbs|almonds|cashews|pistachios
excluded,quarantine,,dried fruit
excluded,quarantine,,생화|생과일|묘목|모종|소시지|cut flowers|fresh flowers|fresh fruit|saplings
excluded,quarantine,,seedlings|sausages|jerky
excluded,food_liquor_tobacco,sesame_oil,참기름|sesame oil
excluded,food_liquor_tobacco,liquor,와인|위스키|맥주|소주|사케|보드카|브랜디|코냑|고량주|막걸리
excluded,food_liquor_tobacco,liquor,샴페인|wine|whisky|whiskey|beer|sake|vodka|brandy|cognac
excluded,food_liquor_tobacco,liquor,champagne|tequila|rum
excluded,food_liquor_tobacco,cigarettes,담배|궐련|cigarettes|cigarette
excluded,food_liquor_tobacco,cigars,시가|엽궐련|cigar|cigars
excluded,food_liquor_tobacco,nicotine_liquid,전자담배 액상|니코틴 용액|니코틴 액상|e-liquid
excluded,food_liquor_tobacco,nicotine_liquid,vape juice|nicotine liquid
excluded,food_liquor_tobacco,other_tobacco,파이프 담배|물담배|pipe tobacco|shisha tobacco
excluded,food_liquor_tobacco,,전자담배|tobacco|티백|녹차|홍차|보이차|커피|원두|드립백|tea bag
excluded,food_liquor_tobacco,,tea bags|green tea|black tea|herbal tea|matcha|coffee|coffee beans
excluded,food_liquor_tobacco,,espresso capsules|초콜릿|초콜렛|사탕|젤리|과자|쿠키|비스킷|라면|시리얼
excluded,food_liquor_tobacco,,치즈|버터|우유|분유|이유식|식초|소스|단백질 파우더|프로틴|프로틴바
excluded,food_liquor_tobacco,,시럽|통조림|조미료|향신료|간식|김치|chocolate|chocolates|candy|candies
excluded,food_liquor_tobacco,,gummies|snack|snacks|cookies|biscuits|noodles|ramen|cereal|cheese
excluded,food_liquor_tobacco,,butter|milk powder|infant formula|baby food|vinegar|sauce
excluded,food_liquor_tobacco,,protein powder|protein bar|protein bars|syrup|canned|spices|food|foods
excluded,cosmetics,,선크림|썬크림|선블록|선스틱|썬스틱|선쿠션|자외선차단제|염색약|헤어염색|염모제
excluded,cosmetics,,탈모샴푸|탈모 샴푸|제모크림|제모 크림|태반|스테로이드|sunscreen|sun screen
excluded,cosmetics,,sunblock|sun cream|hair dye|hair color cream|hair loss shampoo
excluded,cosmetics,,hair removal cream|placenta|steroid
excluded,customs_proof,,체온계|혈압계|혈당측정기|혈당계|콘돔|임신테스트기|주사기|콘택트렌즈
excluded,customs_proof,,컨택트렌즈|소프트렌즈|컬러렌즈|thermometer|blood pressure monitor
excluded,customs_proof,,glucose meter|condom|condoms|pregnancy test|syringe|syringes|contact lens
excluded,customs_proof,,contact lenses
over_one,radio,,스마트폰|휴대전화|무전기|공유기|smartphone|smartphones|walkie talkie|walkie-talkie
over_one,radio,,wifi router|wi-fi router
functional,cosmetics,,미백|화이트닝|브라이트닝|주름|주름개선|자외선|염색|탈모|spf|제모|여드름
functional,cosmetics,,whitening|brightening|anti-wrinkle|anti wrinkle|wrinkle|anti-aging|uv
functional,cosmetics,,sun protection|hair loss|acne
cosmetic,,perfume,향수|오드뚜왈렛|오드퍼퓸|perfume|eau de toilette|eau de parfum|cologne
cosmetic,,,화장품|크림|로션|세럼|에센스|앰플|토너|스킨|마스크팩|립스틱|립밤|틴트|파운데이션|쿠션팩트
cosmetic,,,마스카라|아이섀도|아이라이너|블러셔|매니큐어|네일|클렌징|클렌저|샴푸|린스|트리트먼트
cosmetic,,,바디워시|바디로션|비누|핸드크림|수분크림|보습크림|데오드란트|cosmetic|cosmetics|makeup
cosmetic,,,cream|lotion|serum|essence|ampoule|toner|face mask|sheet mask|lipstick|lip balm|lip tint
cosmetic,,,foundation|mascara|eyeshadow|eyeliner|blusher|nail polish|cleanser|cleansing foam|shampoo
cosmetic,,,conditioner|body wash|soap|deodorant|moisturizer
plain,,,파우치|화장품 파우치|pouch|pouches|cosmetic bag|makeup bag|cosmetic case|makeup brush
plain,,,cosmetic organizer|organizer|머그|머그컵|텀블러|와인잔|유리잔|컵|잔|접시|그릇|냄비|주전자
plain,,,티포트|찻잔|오프너|병따개|디캔터|코르크|glass|glasses|mug|mugs|cup|cups|tumbler|teapot
plain,,,kettle|plate|bowl|opener|corkscrew|decanter|그라인더|머신|메이커|드리퍼|거품기|도마|강판
plain,,,커터|틀|grinder|machine|maker|dripper|frother|cutter|mold|mould|strainer|infuser|scoop
plain,,,거치대|홀더|보관함|수납함|정리함|밀폐용기|식품용기|도시락통|holder|stand|rack|dispenser
plain,,,food container|lunch box|pill organizer|pill box|medicine box|medicine cabinet
plain,,,티셔츠|반팔|셔츠|바지|청바지|레깅스|원피스|스커트|치마|자켓|재킷|코트|니트|가디건|후드
plain,,,맨투맨|양말|속옷|모자|장갑|목도리|앞치마|잠옷|수영복|양산|우산|t-shirt|tshirt|shirt|shirts
plain,,,pants|jeans|leggings|dress|skirt|jacket|coat|sweater|cardigan|hoodie|socks|underwear|hat|cap
plain,,,gloves|scarf|apron|pajamas|swimsuit|umbrella|parasol
plain,,,운동화|구두|샌들|슬리퍼|등산화|부츠|가방|백팩|크로스백|숄더백|지갑|벨트|시계|목걸이|귀걸이
plain,,,반지|팔찌|sneakers|shoes|sandals|slippers|boots|backpack|handbag|shoulder bag|tote bag
plain,,,wallet|belt|watch|necklace|earrings|ring|bracelet
plain,,,인형|피규어|장난감|블록|퍼즐|보드게임|레고|책|도서|잡지|포스터|스티커|엽서|키링|열쇠고리
plain,,,doll|plush|figure|figurine|toy|toys|puzzle|board game|lego|book|books|cookbook|magazine
plain,,,poster|sticker|stickers|postcard|keyring|keychain|이어폰|헤드폰|충전기|케이블|보조배터리
plain,,,마우스|키보드|휴대폰 케이스|휴대폰케이스|폰케이스|핸드폰 케이스|스마트폰 케이스
plain,,,스마트폰 거치대|earphones|earbuds|headphones|charger|cable|power bank|mouse|keyboard
plain,,,phone case|smartphone case|smartphone stand|phone holder
plain,,,시가잭|시가라이터|시가 커터|라이터|재떨이|담배꽁초통|lighter|ashtray|cigar cutter
plain,,,cigar lighter|담요|이불|베개|쿠션커버|커튼|카펫|러그|수건|조명|램프|무드등|의자|선반|blanket
plain,,,pillow|curtain|carpet|rug|towel|lamp|candle|chair|shelf|비누받침|비누 받침|soap dish
plain,,,soap dispenser|공병|empty bottle|perfume bottle|perfume atomizer|spray bottle|급식기|밥그릇
plain,,,급수기|feeder|food bowl|스퀴저|wine cooler|wine stopper|wine rack|beer koozie|coffee table
plain,,,커피 테이블|커피테이블
plain,,,블라우스|조끼|반바지|점퍼|패딩|넥타이|머플러|스카프|머리띠|헤어밴드|머리끈|머리핀|헤어핀|집게핀|비니|로퍼|스니커즈|슈즈|장화|캐리어|에코백|토트백
plain,,,파자마|스타킹|방석|책상|테이블|식탁|침대|서랍장|협탁|화장대|소파|액자|거울|스피커|카메라|컵받침|코스터|숟가락|젓가락|스푼|국자|주걱|저울
plain,,,커피 필터|커피필터|커피포트|전기포트|보온병|물병|브로치|뱃지|배지|마그넷|스톤|보드|슬라이서|호두나무|제모기|면도기|가발|원단|리본|메디신볼
plain,,,메디신 볼|버터 나이프|버터나이프|치즈 나이프|치즈나이프|온습도계|요리 온도계|고기 온도계|렌즈 케이스|렌즈케이스|콘택트렌즈 케이스|젤네일|젤 네일
plain,,,네일 램프|악어 무늬|악어무늬|악어가죽 무늬|악어가죽무늬|뱀피 무늬|뱀피무늬|뱀피 패턴|뱀피패턴|인조모피|인조 모피|페이크퍼|인조밍크|인조 밍크
plain,,,밍크 담요|밍크담요|코랄|산호색|선인장 인형|blouse|vest|shorts|pullover|jumper|robe|bikini|necktie
plain,,,hair tie|hair ties|scrunchie|scrunchies|headband|hair clip|hair clips|hairpin|beanie
plain,,,loafers|loafer|heels|knit|stockings|tights|lingerie|blazer|trousers|sweatshirt
plain,,,sweatpants|suitcase|luggage|purse|desk|table|frame|mirror|clock|sofa|drawer|speaker
plain,,,camera|grater|slicer|board|coaster|coasters|spoon|spoons|chopsticks|spatula|saucepan
plain,,,sauce pan|pan|pot|scale|placemat|tablecloth|canvas|badge|brooch|magnet|magnets
plain,,,pendant|beads|yarn|fabric|ribbon|costume|wig|epilator|shaver|coffee filter
plain,,,coffee filters|whiskey stones|whisky stones|medicine ball|medicine balls|butter dish
plain,,,butter knife|cheese knife|honey dipper|food processor|food scale|food storage
plain,,,play food|meat thermometer|kitchen thermometer|cooking thermometer|room thermometer
plain,,,contact lens case|lens case|uv gel nail|uv gel polish|gel nail polish|gel polish
plain,,,nail lamp|uv lamp|crocodile pattern|crocodile print|crocodile embossed
plain,,,alligator clip|alligator clips|crocodile clip|crocodile clips|snakeskin print
plain,,,snakeskin pattern|python print|python pattern|python programming|faux fur|fake fur
plain,,,faux mink|mink blanket|coral pink|coral red|coral orange|coral color|coral fleece
plain,,,cactus plush
vessel,,,케이스|박스|상자|통|용기|가방용|봉투|선물세트|세트|병|box|boxes|case|cases|bag|bags
vessel,,,container|containers|jar|tin|pack|set|bottle
doubt,wildlife,,악어가죽|악어 가죽|뱀가죽|뱀피|타조가죽|상아|모피|밍크|여우털|웅담|사향|crocodile
doubt,wildlife,,alligator|python|ostrich leather|snakeskin|real fur|mink|fox fur|ivory carving
doubt,wildlife,,tortoiseshell|cactus|선인장|다육|산호|coral
`
