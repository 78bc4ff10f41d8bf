/**
 * Words of goods names that tell what is asked of them, from memory: `requirements` are joined by `+`.
 * `doubt` are materials, whatever the goods are. Names of plain goods and containers are those of the
 * list of barred goods (`goods-words.ts`).
 */
export const requirementWords = `
class,requirements,self_use,words
excluded,narcotics,,대마초|대마유|대마오일|대마 오일|hemp oil|cannabis|marijuana|cbd|cbd oil|cbd 오일|cbd gummies|kratom
excluded,narcotics,,크라톰
excluded,weapons,,석궁|crossbow|전자충격기|전기충격기|스턴건|테이저건|stun gun|taser|호신용 스프레이|후추스프레이
excluded,weapons,,pepper spray|진검|일본도|katana|비출나이프|switchblade|너클|brass knuckles
excluded,imitation_firearm,,비비탄총|비비탄 총|모의총|모형총|에어소프트건|에어소프트|airsoft|airsoft gun|bb gun|gel blaster
excluded,food_import+blocked_ingredient,,멜라토닌|melatonin|5-htp|에페드린|ephedrine|페니부트|phenibut|요힘빈|yohimbine
excluded,plant_quarantine+phytosanitary_certificate,,아몬드|호두|피스타치오|캐슈넛|almonds|walnuts|pistachios|cashews
excluded,plant_quarantine+phytosanitary_certificate,,망고|생과일|fresh fruit|fresh mango|생화|cut flowers
excluded,plant_quarantine+phytosanitary_certificate,,fresh flowers
excluded,plant_quarantine+planting_certificate,,씨앗|종자|구근|모종|묘목|seeds|flower bulbs|seedlings|saplings
excluded,food_import+animal_quarantine,,소고기|쇠고기|돼지고기|육포|소시지|햄|beef|pork|beef jerky|jerky|sausages
excluded,feed_import,,강아지 사료|고양이 사료|강아지 간식|고양이 간식|dog food|cat food|dog treats|cat treats|pet food
doubt,cites_permit,,악어가죽|악어 가죽|뱀가죽|뱀피|비단뱀|상아|거북등껍질|crocodile leather|alligator leather
doubt,cites_permit,,crocodile skin|python leather|python skin|snakeskin|ivory carving|elephant ivory
doubt,cites_permit,,로즈우드|rosewood
excluded,cites_permit,,선인장|난초|산호|웅담|cactus|orchid|orchids|live coral
excluded,medicine_import+prescription,,비아그라|시알리스|실데나필|타다라필|viagra|cialis|sildenafil|tadalafil|스테로이드제
excluded,medicine_import,,의약품|진통제|해열제|타이레놀|이부프로펜|아스피린|감기약|안약|수면제|항생제|소화제|두통약
excluded,medicine_import,,미녹시딜|tylenol|ibuprofen|advil|aspirin|painkiller|painkillers|minoxidil|eye drops
excluded,medicine_import,,cold medicine|antibiotic|antibiotics|medicine|한약|한약재|herbal medicine
excluded,quasi_drug_import,,치약|생리대|보건용 마스크|toothpaste|sanitary pads|sanitary pad
excluded,medical_device+lens_mail_order,,콘택트렌즈|컨택트렌즈|소프트렌즈|컬러렌즈|contact lens|contact lenses
excluded,medical_device,,체온계|혈압계|혈당측정기|혈당계|콘돔|임신테스트기|주사기|thermometer|blood pressure monitor
excluded,medical_device,,glucose meter|condom|condoms|pregnancy test|syringe|syringes
excluded,food_import,,비타민|종합비타민|영양제|오메가3|유산균|루테인|밀크씨슬|콜라겐 분말|홍삼정|vitamin|vitamins
excluded,food_import,,multivitamin|omega-3|fish oil|probiotics|lutein|supplements|dietary supplement
excluded,food_import,,단백질 파우더
excluded,food_import,,protein powder|protein bar|초콜릿|초콜렛|사탕|젤리|과자|쿠키|비스킷|라면|시리얼|치즈|버터|분유
excluded,food_import,,이유식|식초|핫소스|시럽|아이스크림|크림치즈|통조림|조미료|향신료|녹차|홍차|보이차|커피|원두|드립백|와인|위스키
excluded,food_import,,맥주|사케|보드카|꿀|벌꿀|chocolate|chocolates|candy|gummies|snacks|cookies|noodles|ramen
excluded,food_import,,cereal
excluded,food_import,,ice cream|cream cheese|cheese|infant formula|baby food|vinegar|sauce|syrup|spices
excluded,food_import,,green tea|black tea|matcha|coffee
excluded,food_import,,coffee beans|wine|whisky|whiskey|beer|sake|vodka|honey|manuka honey
excluded,cosmetics_import,,화장품|크림|로션|세럼|에센스|앰플|토너|마스크팩|립스틱|립밤|틴트|파운데이션|마스카라|아이섀도
excluded,cosmetics_import,,아이라이너|블러셔|매니큐어|클렌징|샴푸|린스|바디워시|비누|선크림|썬크림|염색약|향수|perfume
excluded,cosmetics_import,,cosmetics|makeup|cream|lotion|serum|essence|ampoule|toner|sheet mask|lipstick
excluded,cosmetics_import,,lip balm
excluded,cosmetics_import,,foundation|mascara|eyeshadow|eyeliner|nail polish|cleanser|shampoo
excluded,cosmetics_import,,conditioner|body wash|soap
excluded,cosmetics_import,,sunscreen|sun cream|hair dye|eau de toilette|eau de parfum|cologne
excluded,household_chemical,,방향제|탈취제|디퓨저|섬유유연제|세탁세제|접착제|향초|캔들|air freshener|diffuser|laundry detergent
excluded,household_chemical,,fabric softener|adhesive|super glue|scented candle
excluded,biocide_approval+household_chemical,,살충제|모기약|살균제|insecticide|disinfectant
excluded,hygiene_product_import,,기저귀|물티슈|화장지|diapers|wet wipes
excluded,kc_product,,충전기|보조배터리|멀티탭|고데기|드라이기|헤어드라이어|전기밥솥|전기포트|에어프라이어|선풍기|가습기
excluded,kc_product,,전기장판|청소기|전동킥보드|오토바이 헬멧|레이저포인터|charger|power bank|power strip|hair dryer
excluded,kc_product,,hair iron|rice cooker|electric kettle|air fryer|humidifier|vacuum cleaner
excluded,kc_product,,laser pointer|helmet
excluded,kc_child_product,,완구|장난감|유모차|보행기|카시트|유아복|아기옷|toy|toys|stroller|baby walker|car seat
excluded,kc_product+radio_conformity,,스마트폰|휴대전화|노트북|태블릿|블루투스 이어폰|무선이어폰|smartphone|laptop|tablet
excluded,kc_product+radio_conformity,,wireless earphones|wireless earbuds|bluetooth speaker|블루투스 스피커
excluded,radio_conformity,,무전기|공유기|드론|walkie talkie|wifi router|drone
plain,,,토너 카트리지|토너카트리지|toner cartridge|크림색|커피색|와인색|코랄색|젤리슈즈|젤리 슈즈|jelly shoes
plain,,,칫솔|toothbrush|화분|flower pot|조화|artificial flower|artificial flowers|인조|faux|vegan leather
`
