/** Headers as the channels write them, from files and code that are public. */

export const shopify = [
  'Name|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Accepts Marketing|',
  'Currency|Subtotal|Shipping|Taxes|Total|Discount Code|Discount Amount|Shipping Method|',
  'Created at|Lineitem quantity|Lineitem name|Lineitem price|Lineitem compare at price|',
  'Lineitem sku|Lineitem requires shipping|Lineitem taxable|Lineitem fulfillment status|',
  'Billing Name|Billing Street|Billing Address1|Billing Address2|Billing Company|',
  'Billing City|Billing Zip|Billing Province|Billing Country|Billing Phone|Shipping Name|',
  'Shipping Street|Shipping Address1|Shipping Address2|Shipping Company|Shipping City|',
  'Shipping Zip|Shipping Province|Shipping Country|Shipping Phone|Notes|Note Attributes|',
  'Cancelled at|Payment Method|Payment Reference|Refunded Amount|Vendor|Id|Tags|Risk Level|',
  'Source|Lineitem discount|Tax 1 Name|Tax 1 Value|Tax 2 Name|Tax 2 Value|Phone|',
  'Receipt Number|Duties',
]
  .join('')
  .split('|')

export const amazonNewOrders = [
  'order-id|order-item-id|purchase-date|payments-date|buyer-email|buyer-name|',
  'buyer-phone-number|sku|product-name|quantity-purchased|currency|item-price|item-tax|',
  'shipping-price|shipping-tax|ship-service-level|recipient-name|ship-address-1|',
  'ship-address-2|ship-address-3|ship-city|ship-state|ship-postal-code|ship-country|',
  'ship-phone-number|item-promotion-discount|item-promotion-id|ship-promotion-discount|',
  'ship-promotion-id|delivery-start-date|delivery-end-date|delivery-time-zone|',
  'delivery-Instructions|sales-channel',
]
  .join('')
  .split('|')

export const amazonUnshipped = [
  'order-id|order-item-id|purchase-date|payments-date|reporting-date|promise-date|',
  'days-past-promise|buyer-email|buyer-name|buyer-phone-number|sku|product-name|',
  'quantity-purchased|quantity-shipped|quantity-to-ship|ship-service-level|recipient-name|',
  'ship-address-1|ship-address-2|ship-address-3|ship-city|ship-state|ship-postal-code|',
  'ship-country|is-business-order|purchase-order-number|price-designation|is-iba|',
  'verge-of-cancellation|verge-of-lateShipment',
]
  .join('')
  .split('|')

export const ebay = [
  'Sales Record Number|Order Number|Buyer Username|Buyer Name|Buyer Email|Buyer Note|',
  'Buyer Address 1|Buyer Address 2|Buyer City|Buyer State|Buyer Zip|Buyer Country|',
  'Ship To Name|Ship To Phone|Ship To Address 1|Ship To Address 2|Ship To City|',
  'Ship To State|Ship To Zip|Ship To Country|Item Number|Item Title|Custom Label|',
  'Sold Via Promoted Listings|Quantity|Sold For|Shipping And Handling|Seller Collected Tax|',
  'eBay Collected Tax|Total Price|eBay Collected Tax Included in Total|Payment Method|',
  'Sale Date|Paid On Date|Ship By Date|Minimum Estimated Delivery Date|',
  'Maximum Estimated Delivery Date|Shipped On Date|Feedback Left|Feedback Received|',
  'My Item Note|PayPal Transaction ID|Shipping Service|Tracking Number|Transaction ID|',
  'Variation Details|Global Shipping Program|Global Shipping Reference ID|',
  'Click And Collect|Click And Collect Reference Number|eBay Plus',
]
  .join('')
  .split('|')

export const qoo10 = [
  '配送状態|注文番号|カート番号|配送会社|送り状番号|発送日|注文日|入金日|お届け希望日|発送予定日|配送完了日|配送方法|商品番号|商品名|数量|オプション情報|',
  'オプションコード|おまけ|受取人名|受取人名(フリガナ)|受取人電話番号|受取人携帯電話番号|住所|郵便番号|国家|送料の決済|決済サイト|通貨|購入者決済金額|販売価格|',
  '割引額|注文金額の合計|供給原価の合計|購入者名|購入者名(フリガナ)|配送要請事項|購入者電話番号|購入者携帯電話番号|販売者商品コード|JANコード|規格番号|',
  'プレゼント贈り主|外部広告|素材 (ギフト注文)',
]
  .join('')
  .split('|')

export const shopee = [
  'Order ID|Order Status|Tracking Number*|Order Creation Date|Order Paid Time|',
  'Parent SKU Reference No.|SKU Reference No.|Product Name|Variation Name|Original Price|',
  'Deal Price|Quantity|No of product in order|Estimated Ship Out Date|Username (Buyer)|',
  'Receiver Name|Grand Total',
]
  .join('')
  .split('|')

export const lazada = [
  'orderNumber|orderItemId|sellerSku|itemName|paidPrice|unitPrice|deliveredDate|',
  'shippingCountry|status|createTime|variation|customerName',
]
  .join('')
  .split('|')

export const coupang = [
  '묶음배송번호|주문번호|택배사|운송장번호|분리배송 Y/N|주문시 출고예정일|주문일|등록상품명|등록옵션명|노출상품명(옵션명)|노출상품ID|옵션ID|최초등록옵션명|',
  '업체상품코드|결제액|배송비구분|배송비|도서산간 추가배송비|구매수(수량)|옵션판매가(판매단가)|구매자|구매자이메일|구매자전화번호|수취인이름|수취인전화번호|',
  '우편번호|수취인 주소|배송메세지|결제위치|취소여부|취소수량|분리배송가능여부|배송완료일|출고일|주문자 연락처|구매확정일자|할인 가격|상품별 개별 입력 항목|',
  '업체상품옵션 추가 정보|환불대기수량|운송장번호 업로드 일시|실제 출고예정일|쿠런티|업체상품 아이디|중고 상품 여부|결제일시|수취인 연락처|도서산간여부|',
  '발주서상태',
]
  .join('')
  .split('|')

export const smartStore = [
  '상품주문번호|주문번호|배송속성|풀필먼트사(주문 기준)|택배사(주문 기준)|배송방법(구매자 요청)|배송방법|택배사|송장번호|발송일|판매채널|구매자명|구매자ID|',
  '수취인명|주문상태|주문세부상태|수량클레임 여부|결제위치|결제일|상품번호|상품명|상품종류|반품안심케어|멤버십N배송|옵션정보|옵션관리코드|수량|옵션가격|상품가격|',
  '최종 상품별 할인액|최초 상품별 할인액|판매자 부담 할인액|최종 상품별 총 주문금액|최초 상품별 총 주문금액|사은품|발주확인일|발송기한|발송처리일|송장출력일|',
  '배송비 형태|배송비 묶음번호|배송비 유형|배송비 합계|제주/도서 추가배송비|배송비 할인액|판매자 상품코드|판매자 내부코드1|판매자 내부코드2|수취인연락처1|',
  '수취인연락처2|통합배송지|기본배송지|상세배송지|구매자연락처|우편번호|배송메세지|출고지|결제수단|네이버페이 주문관리 수수료|매출연동 수수료|정산예정금액|',
  '개인통관고유부호|주문일시|배송희망일|구독신청회차|구독진행회차|구독배송희망일|배송태그 유형|출입방법 유형|출입방법 내용|수령위치 유형|수령위치 내용',
]
  .join('')
  .split('|')

export const esmPlus = [
  '아이디*|주문번호*|장바구니번호(결제번호)|상품번호*|상품명|수량|주문옵션|추가구성|사은품|덤|판매단가|판매금액|판매자 관리코드|구매자명|구매자ID|',
  '구매자 휴대폰|구매자 전화번호|수령인명|수령인 휴대폰|수령인 전화번호|우편번호|주소|배송시 요구사항|배송비 결제방법|배송비|추가배송비|배송번호|발송정책|',
  'SKU번호 및 수량|결제완료일|발송마감일|정산예정금액|서비스이용료|판매자쿠폰할인|구매쿠폰적용금액|(옥션)우수회원할인|복수구매할인|스마일캐시적립|',
  '수령인 통관번호|택배사명(발송방법)|송장번호',
]
  .join('')
  .split('|')

export const cafe24 = [
  '쇼핑몰|쇼핑몰 번호|주문번호|품목별 주문번호|상품품목코드|주문상품명|상품옵션|수량|판매가|총주문금액|결제금액|수령인|수령인 휴대전화|수령인 우편번호|',
  '수령인 주소|배송메시지|배송업체|송장번호|배송비|주문일시|결제일시(입금확인일)|상품구매금액(KRW)|실제 환불금액',
]
  .join('')
  .split('|')

export const orderList = [
  '주문번호|상품ID|상품명(영문)|주문수량|결제금액|결제통화코드|구매자상호명|목적국 국가코드|HS코드|중량|가격|도메인명',
]
  .join('')
  .split('|')

export const orderListNew = [
  '주문번호|상품ID|상품명(영문)|주문수량|결제금액|결제통화코드|구매자상호명|목적국 국가코드|HS코드|중량|가격|도메인명|제조자|제조자사업자번호|',
  '제조자사업장일련번호|제조자통관고유부호|제조장소(우편번호)|산업단지부호|인도조건|운임원화|보험료원화|상품성분명|주문수량단위',
]
  .join('')
  .split('|')

export const itemInfo = [
  '상품ID|상품명(영문)|HS코드|상표명(영문)|원산지 국가코드|중량|중량단위|수량단위|제조자상호명|제조자통관고유부호|제조자우편번호|규격|성분|카테고리1|',
  '카테고리2|카테고리3|기타스펙|상품Url',
]
  .join('')
  .split('|')
